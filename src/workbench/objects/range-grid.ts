import { formatArea, quoteSheet } from '../model/address';
import { ensureCell, getCell } from '../model/cells';
import { eachCell } from '../model/cell-store';
import { includesCell, intersects } from '../model/areas';
import { inheritedStyle } from '../model/inherited-style';
import { typeIntoCell, TypingError } from '../model/typing';
import type { AreaModel, CellModel, SheetModel } from '../model/types';
import { invalidArgument, OfficeError } from '../protocol/office-error';
import type { PropertySpec } from './class-spec';
import { guardContents, isUnbounded } from './guards';
import { StyleCache } from './style-cache';
import type { RangeTarget } from './host-object';
import type { HostState } from './host-state';

export function addressOf({ sheet, area }: RangeTarget): string {
  return `${quoteSheet(sheet.name)}!${formatArea(area)}`;
}

export function countCells(area: AreaModel): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/**
 * One value per cell. Null for whole rows and columns (docs/excel/excel-add-ins-ranges-unbounded);
 * over five million cells the get fails on every platform.
 */
export function readGrid<T>(
  { sheet, area }: RangeTarget,
  host: HostState,
  read: (cell: CellModel) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  if (countCells(area) > host.cellLimit) {
    throw new OfficeError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  }
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const style = inheritedStyle(sheet, row, column);
      line.push(read(getCell(sheet, row, column) ?? { value: null, style }));
    }
    rows.push(line);
  }
  return rows;
}

type Scalar = string | number | boolean | null;

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** A scalar goes into every cell; an array must have the range's shape exactly. */
function* spread(area: AreaModel, value: unknown): Generator<[number, number, Scalar]> {
  if (isUnbounded(area)) throw invalidArgument('whole rows or columns cannot be written at once');
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (Array.isArray(value)) {
    const fits =
      value.length === height && value.every((r) => Array.isArray(r) && r.length === width);
    if (!fits) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range",
      );
    }
  }
  const rows: readonly unknown[] | null = Array.isArray(value) ? value : null;
  for (let row = 0; row < height; row += 1) {
    const line = rows?.[row];
    for (let column = 0; column < width; column += 1) {
      const entry: unknown = Array.isArray(line) ? line[column] : value;
      if (!isScalar(entry)) throw invalidArgument(`cell value ${JSON.stringify(entry)}`);
      yield [area.top + row, area.left + column, entry];
    }
  }
}

/** Refuses a bad shape before anything is written: a set action is all or nothing. */
function entries(area: AreaModel, value: unknown): [number, number, Scalar][] {
  return [...spread(area, value)];
}

export function enterValue(
  sheet: SheetModel,
  row: number,
  column: number,
  input: string | number | boolean,
  host: HostState,
): void {
  const context = { date1904: host.workbook.date1904, year: new Date().getFullYear() };
  try {
    typeIntoCell(ensureCell(sheet, row, column), input, context);
  } catch (error) {
    if (error instanceof TypingError) throw invalidArgument(error.message);
    throw error;
  }
}

/** A header cell's text is its column's name, always. */
export function syncTableHeaders(sheet: SheetModel, area: AreaModel): void {
  for (const table of sheet.tables) {
    const { top, left, right } = table.area;
    if (!table.showHeaders || !intersects(area, { top, left, right, bottom: top })) continue;
    for (const [index, column] of table.columns.entries()) {
      if (!includesCell(area, top, left + index)) continue;
      const value = getCell(sheet, top, left + index)?.value;
      column.name =
        value === null || value === undefined ? `Column${String(index + 1)}` : String(value);
      enterHeader(sheet, top, left + index, column.name);
    }
  }
}

function enterHeader(sheet: SheetModel, row: number, column: number, name: string): void {
  const cell = ensureCell(sheet, row, column);
  delete cell.formula;
  cell.value = name;
}

/** Null leaves a cell, an empty string clears it, the rest is typed in. */
export function writeGrid(target: RangeTarget, value: unknown, host: HostState): void {
  const { sheet, area } = target;
  if (value === null || value === undefined) return;
  const cells = entries(area, value);
  guardContents(sheet, area);
  const single = countCells(area) === 1;
  const before = single ? shownValue(getCell(sheet, area.top, area.left)) : undefined;
  for (const [row, column, input] of cells) {
    if (input === null) continue;
    // Clearing a cell that does not exist must not make it part of the used range.
    if (input === '' && getCell(sheet, row, column) === undefined) continue;
    enterValue(sheet, row, column, input, host);
  }
  syncTableHeaders(sheet, area);
  const after = single ? shownValue(getCell(sheet, area.top, area.left)) : undefined;
  const formulas = cells.some(
    ([row, column]) => getCell(sheet, row, column)?.formula !== undefined,
  );
  const values = single ? { valueBefore: before, valueAfter: after } : {};
  host.contentsChanged(sheet, area, { formulas, ...values });
}

/** `Range.values` of one cell: errors as their text, an empty cell as an empty string. */
export function shownValue(cell: CellModel | undefined): string | number | boolean {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** Number formats, one per cell: null leaves one as it is. */
export function writeFormats(target: RangeTarget, value: unknown, host: HostState): void {
  if (value === null || value === undefined) return;
  const { sheet, area } = target;
  const cells = entries(area, value);
  for (const [, , format] of cells) {
    if (format !== null && typeof format !== 'string') throw invalidArgument('numberFormat');
  }
  const styles = new StyleCache();
  for (const [row, column, format] of cells) {
    if (format === null) continue;
    const cell = ensureCell(sheet, row, column);
    const numberFormat = format === '' ? 'General' : String(format);
    if (cell.style.numberFormat === numberFormat) continue;
    cell.style = styles.changed(cell.style, numberFormat, (style) => ({ ...style, numberFormat }));
  }
  host.formatsChanged(sheet, area);
}

/** The rectangle of an area's cells that have contents, or null. */
export function usedWithin(
  sheet: SheetModel,
  area: AreaModel,
  counts: (cell: CellModel) => boolean,
): AreaModel | null {
  let found: AreaModel | null = null;
  eachCell(sheet, area, (cell, row, column) => {
    if (!counts(cell)) return;
    found = {
      top: Math.min(found?.top ?? row, row),
      left: Math.min(found?.left ?? column, column),
      bottom: Math.max(found?.bottom ?? row, row),
      right: Math.max(found?.right ?? column, column),
    };
  });
  return found;
}

export type RangeProperty = PropertySpec<RangeTarget>;
