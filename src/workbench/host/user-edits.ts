import type { AreaModel, SheetModel } from '../model/types';
import { getCell } from '../model/cells';
import { MAX_COLUMNS, MAX_ROWS, formatArea } from '../model/address';
import { EVENT } from '../objects/events';
import { guardContents, guardSheet } from '../objects/guards';
import { setColumn } from '../objects/line-sizes';
import { clearRange } from '../objects/range-actions';
import { enterValue, shownValue, syncTableHeaders, writeGrid } from '../objects/range-grid';
import { switchTo } from '../objects/worksheet-actions';
import type { WorkbookHost } from './workbook-host';

/*
 * What a person does to the workbook by hand. Add-ins hear of it as of a user's act; the caller sends
 * the events (`RequestDoor.sendEvents`). What Excel refuses a person, too, throws.
 */

/** Types into one cell and presses Enter. */
export function enterByUser(
  host: WorkbookHost,
  sheet: SheetModel,
  { row, column }: { readonly row: number; readonly column: number },
  value: string | number | boolean,
): void {
  const area = { top: row, left: column, bottom: row, right: column };
  guardContents(sheet, area);
  const valueBefore = shownValue(getCell(sheet, row, column));
  host.asUser(() => {
    enterValue(sheet, row, column, value, host);
    syncTableHeaders(sheet, area);
    const formulas = getCell(sheet, row, column)?.formula !== undefined;
    const valueAfter = shownValue(getCell(sheet, row, column));
    host.contentsChanged(sheet, area, { formulas, valueBefore, valueAfter });
  });
}

/** Pastes a rectangle of texts; what lies outside the sheet is cut off. */
export function pasteByUser(
  host: WorkbookHost,
  sheet: SheetModel,
  { row, column }: { readonly row: number; readonly column: number },
  rows: readonly (readonly string[])[],
): AreaModel | null {
  const width = Math.min(Math.max(0, ...rows.map((line) => line.length)), MAX_COLUMNS - column);
  const height = Math.min(rows.length, MAX_ROWS - row);
  if (width === 0 || height === 0) return null;
  const area = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
  const values = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_, across) => rows[down]?.[across] ?? ''),
  );
  host.asUser(() => writeGrid({ sheet, area }, values, host));
  return area;
}

/** Presses Delete. */
export function clearByUser(host: WorkbookHost, sheet: SheetModel, area: AreaModel): void {
  host.asUser(() => clearRange(sheet, area, 'Contents', host));
}

/** Drags the edge of a column's heading. */
export function widenByUser(
  host: WorkbookHost,
  sheet: SheetModel,
  column: number,
  points: number,
): void {
  guardSheet(sheet, 'allowFormatColumns');
  setColumn(sheet, column, { width: points, hidden: false });
  const area = { top: 0, bottom: MAX_ROWS - 1, left: column, right: column };
  host.asUser(() => host.formatsChanged(sheet, area));
}

/** Clicks a sheet's tab, and a range on it. */
export function selectByUser(host: WorkbookHost, sheet: SheetModel, area: AreaModel): void {
  host.asUser(() => {
    switchTo(sheet, host);
    host.selection.sheetId = sheet.id;
    host.selection.area = area;
    host.raise(EVENT.selectionChanged, sheet.id, { address: formatArea(area) });
  });
}
