import { isWholeColumns, isWholeRows } from '../model/address';
import { intersects } from '../model/areas';
import { clearCells, ensureCell, type ClearWhat } from '../model/cells';
import { eachCell } from '../model/cell-store';
import { clearContents } from '../model/clear-contents';
import { cutsSomething } from '../model/insert-delete';
import type { AreaModel, SheetModel } from '../model/types';
import { invalidArgument, OfficeError } from '../protocol/office-error';
import { isOneOf } from './cell-styles';
import type { MethodSpec } from './class-spec';
import { EVENT } from './events';
import { guardContents, guardSheet } from './guards';
import { object, type RangeTarget } from './host-object';
import type { HostState } from './host-state';
import { setColumn, setRow } from './line-sizes';
import { copyFrom } from './range-copy';
import { deleteFrom, insertInto } from './structure';
import { formatArea } from '../model/address';

const CLEAR = isOneOf('All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks');

/** Whole rows and columns lose the style that they carry for cells nobody touched. */
function clearLineStyles(sheet: SheetModel, area: AreaModel): void {
  if (isWholeColumns(area)) {
    for (const [at, line] of sheet.columns) {
      if (at >= area.left && at <= area.right) delete line.style;
    }
  }
  if (!isWholeRows(area)) return;
  for (const [at, line] of sheet.rows) {
    if (at >= area.top && at <= area.bottom) delete line.style;
  }
}

/** Contents and formats of a range go, each under the permission it needs. */
export function clearRange(
  sheet: SheetModel,
  area: AreaModel,
  what: ClearWhat,
  host: HostState,
): void {
  if (what === 'All' || what === 'Contents') guardContents(sheet, area);
  if (what !== 'Contents') guardSheet(sheet, 'allowFormatCells');
  clearCells(sheet, area, what);
  if (what === 'All' || what === 'Formats') clearLineStyles(sheet, area);
  if (what === 'All' || what === 'Contents') host.contentsChanged(sheet, area);
  if (what !== 'Contents') host.formatsChanged(sheet, area);
}

export function clearArgument(value: unknown): ClearWhat {
  if (value === undefined || value === null) return 'All';
  if (!CLEAR(value)) throw invalidArgument(`applyTo ${JSON.stringify(value)}`);
  return value;
}

/** Only the top left value of a merged area survives; rows are merged one by one with `across`. */
function merge({ sheet, area }: RangeTarget, across: boolean): void {
  const parts = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, at) => ({
        ...area,
        top: area.top + at,
        bottom: area.top + at,
      }))
    : [area];
  if (sheet.tables.some((table) => intersects(table.area, area))) {
    throw invalidArgument('cells of a table cannot be merged');
  }
  sheet.merges = sheet.merges.filter((known) => !intersects(known, area));
  for (const part of parts) {
    if (part.top === part.bottom && part.left === part.right) continue;
    ensureCell(sheet, part.top, part.left);
    eachCell(sheet, part, (cell, row, column) => {
      if (row !== part.top || column !== part.left) clearContents(cell);
    });
    sheet.merges.push({ ...part });
  }
}

function refuseCut(sheet: SheetModel, area: AreaModel, rows: boolean): void {
  if (!cutsSomething(sheet, area, rows)) return;
  throw new OfficeError(
    'InsertDeleteConflict',
    'The insert or delete operation attempted resulted in a conflict.',
  );
}

const byRows = (option: unknown): boolean => {
  if (option !== 'ByRows' && option !== 'ByColumns') throw invalidArgument('groupOption');
  return option === 'ByRows';
};

function eachLine(
  { sheet, area }: RangeTarget,
  rows: boolean,
  change: (line: { hidden?: boolean; outlineLevel?: number }) => {
    hidden?: boolean;
    outlineLevel?: number;
  },
): void {
  const [first, last] = rows ? [area.top, area.bottom] : [area.left, area.right];
  for (let at = first; at <= last; at += 1) {
    if (rows) setRow(sheet, at, change(sheet.rows.get(at) ?? {}));
    else setColumn(sheet, at, change(sheet.columns.get(at) ?? {}));
  }
}

function outline(step: 1 | -1): MethodSpec<RangeTarget> {
  return (target, args, host) => {
    guardSheet(target.sheet, 'allowFormatRows');
    eachLine(target, byRows(args.raw(0)), ({ outlineLevel = 0 }) => {
      // Excel has eight levels of outline.
      return { outlineLevel: Math.min(7, Math.max(0, outlineLevel + step)) };
    });
    host.touched();
  };
}

function details(hidden: boolean): MethodSpec<RangeTarget> {
  return (target, args, host) => {
    eachLine(target, byRows(args.raw(0)), ({ outlineLevel = 0 }) =>
      outlineLevel > 0 ? { hidden } : {},
    );
    host.touched();
  };
}

export const rangeActions: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  // Excel.Range.clear, ExcelApi 1.1
  clear: ({ sheet, area }, args, host) => {
    clearRange(sheet, area, clearArgument(args.raw(0)), host);
  },
  // Excel.Range.merge, ExcelApi 1.2
  merge: (target, args, host) => {
    guardSheet(target.sheet);
    merge(target, args.flag(0));
    host.contentsChanged(target.sheet, target.area);
  },
  // Excel.Range.unmerge, ExcelApi 1.2
  unmerge: ({ sheet, area }, _args, host) => {
    guardSheet(sheet);
    sheet.merges = sheet.merges.filter((known) => !intersects(known, area));
    host.formatsChanged(sheet, area);
  },
  // Excel.Range.insert, ExcelApi 1.1: Gives the blank cells that came in.
  insert: ({ sheet, area }, args, host) => {
    const down = args.text(0) === 'Down';
    if (!down && args.text(0) !== 'Right') throw args.bad(0, 'Down or Right');
    const rows = isWholeRows(area) || (down && !isWholeColumns(area));
    guardSheet(sheet, rows ? 'allowInsertRows' : 'allowInsertColumns');
    refuseCut(sheet, area, rows);
    insertInto(sheet, area, rows ? 'Down' : 'Right', host);
    const kinds = {
      changeType: 'CellInserted',
      shiftDirection: rows ? 'ShiftCellDown' : 'ShiftCellRight',
    };
    if (isWholeRows(area)) kinds.changeType = 'RowInserted';
    if (isWholeColumns(area)) kinds.changeType = 'ColumnInserted';
    host.contentsChanged(sheet, area, kinds);
    return object('Range', { sheet, area });
  },
  // Excel.Range.delete, ExcelApi 1.1
  delete: ({ sheet, area }, args, host) => {
    const up = args.text(0) === 'Up';
    if (!up && args.text(0) !== 'Left') throw args.bad(0, 'Up or Left');
    const rows = isWholeRows(area) || (up && !isWholeColumns(area));
    guardSheet(sheet, rows ? 'allowDeleteRows' : 'allowDeleteColumns');
    refuseCut(sheet, area, rows);
    deleteFrom(sheet, area, rows ? 'Up' : 'Left', host);
    const kinds = {
      changeType: 'CellDeleted',
      shiftDirection: rows ? 'ShiftCellUp' : 'ShiftCellLeft',
    };
    if (isWholeRows(area)) kinds.changeType = 'RowDeleted';
    if (isWholeColumns(area)) kinds.changeType = 'ColumnDeleted';
    host.contentsChanged(sheet, area, kinds);
  },
  // The library splits writes of more than 1500 cells into blocks of rows and asks first whether
  // the whole array has the range's shape.
  _ValidateArraySize: ({ area }, args) => {
    const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
    if (args.integer(0) !== rows || args.integer(1) !== columns) {
      throw args.bad(0, 'the array does not have the shape of the range');
    }
  },
  // Excel.Range.copyFrom, ExcelApi 1.9
  copyFrom,
  // Excel.Range.select, ExcelApi 1.1
  select: ({ sheet, area }, _args, host) => {
    if (sheet.visibility !== 'Visible') throw invalidArgument(`sheet ${sheet.name} is hidden`);
    host.workbook.activeSheetId = sheet.id;
    host.selection.sheetId = sheet.id;
    host.selection.area = area;
    host.raise(EVENT.selectionChanged, sheet.id, { address: formatArea(area) });
  },
  // Excel.Range.calculate, ExcelApi 1.6
  calculate: (_target, _args, host) => {
    host.calculateNow();
  },
  // Excel.Range.group, ExcelApi 1.10
  group: outline(1),
  // Excel.Range.ungroup, ExcelApi 1.10
  ungroup: outline(-1),
  // Excel.Range.hideGroupDetails, ExcelApi 1.10
  hideGroupDetails: details(true),
  // Excel.Range.showGroupDetails, ExcelApi 1.10
  showGroupDetails: details(false),
};
