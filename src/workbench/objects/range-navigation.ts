import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { contains, intersection, intersects } from '../model/areas';
import { eachCell, hasContent } from '../model/cells';
import type { AreaModel } from '../model/types';
import { isDefaultStyle } from '../model/styles';
import type { Arguments } from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/office-error';
import { parseArea } from './addresses';
import type { MethodSpec } from './class-spec';
import { object, type HostObject, type RangeTarget } from './host-object';
import { usedWithin } from './range-grid';

function onSheet(area: AreaModel): boolean {
  const { top, left, bottom, right } = area;
  return (
    top >= 0 &&
    left >= 0 &&
    bottom < MAX_ROWS &&
    right < MAX_COLUMNS &&
    top <= bottom &&
    left <= right
  );
}

function at({ sheet }: RangeTarget, area: AreaModel): HostObject {
  if (!onSheet(area)) throw invalidArgument('the range lies outside the sheet');
  return object('Range', { sheet, area });
}

function moved(area: AreaModel, rows: number, columns: number): AreaModel {
  return {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
}

/** The other range of `getIntersection` and `getBoundingRect`: an object or an address. */
function other(target: RangeTarget, args: Arguments): AreaModel {
  if (!args.isObject(0, 'Range')) return parseArea(args.text(0));
  const range = args.object(0, 'Range');
  if (range.sheet !== target.sheet) throw args.bad(0, 'the ranges are on different sheets');
  return range.area;
}

function used(target: RangeTarget, valuesOnly: boolean): HostObject | null {
  const area = usedWithin(
    target.sheet,
    target.area,
    (cell) => hasContent(cell) || (!valuesOnly && !isDefaultStyle(cell.style)),
  );
  return area === null ? null : at(target, area);
}

/** Rows above or below, columns before or after: negative counts look the other way. */
function beside(target: RangeTarget, count: number, axis: 'row' | 'column'): HostObject {
  if (count === 0) throw invalidArgument('count is 0');
  const { area } = target;
  if (axis === 'row') {
    const after = { ...area, top: area.bottom + 1, bottom: area.bottom + count };
    return at(target, count > 0 ? after : { ...area, top: area.top + count, bottom: area.top - 1 });
  }
  const after = { ...area, left: area.right + 1, right: area.right + count };
  return at(target, count > 0 ? after : { ...area, left: area.left + count, right: area.left - 1 });
}

/** Ctrl+Shift+*: grows while a cell with contents touches the rectangle, corners included. */
function surrounding({ sheet, area }: RangeTarget): AreaModel {
  let region = area;
  for (;;) {
    const ring = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(MAX_ROWS - 1, region.bottom + 1),
      right: Math.min(MAX_COLUMNS - 1, region.right + 1),
    };
    let next = region;
    eachCell(sheet, ring, (cell, row, column) => {
      if (!hasContent(cell)) return;
      next = {
        top: Math.min(next.top, row),
        left: Math.min(next.left, column),
        bottom: Math.max(next.bottom, row),
        right: Math.max(next.right, column),
      };
    });
    if (contains(region, next)) return region;
    region = next;
  }
}

function intersect(target: RangeTarget, args: Arguments) {
  const area = intersection(target.area, other(target, args));
  return area === null ? null : at(target, area);
}

function required(found: HostObject | null, what: string): HostObject {
  if (found === null) throw itemNotFound(what);
  return found;
}

export const rangeNavigation: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  // Excel.Range.getCell, ExcelApi 1.1: May lie outside the range, as long as it stays on the sheet.
  getCell: (target, args) => {
    const [row, column] = [target.area.top + args.integer(0), target.area.left + args.integer(1)];
    return at(target, { top: row, bottom: row, left: column, right: column });
  },
  // Excel.Range.getRow, ExcelApi 1.1
  getRow: (target, args) => {
    const row = target.area.top + args.integer(0);
    return at(target, { ...target.area, top: row, bottom: row });
  },
  // Excel.Range.getColumn, ExcelApi 1.1
  getColumn: (target, args) => {
    const column = target.area.left + args.integer(0);
    return at(target, { ...target.area, left: column, right: column });
  },
  // Excel.Range.getResizedRange, ExcelApi 1.2
  getResizedRange: (target, args) => {
    const { area } = target;
    const [rows, columns] = [args.integer(0), args.integer(1)];
    return at(target, { ...area, bottom: area.bottom + rows, right: area.right + columns });
  },
  // Excel.Range.getAbsoluteResizedRange, ExcelApi 1.7
  getAbsoluteResizedRange: (target, args) => {
    const { top, left } = target.area;
    const [rows, columns] = [args.integer(0), args.integer(1)];
    return at(target, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  },
  // Excel.Range.getOffsetRange, ExcelApi 1.1
  getOffsetRange: (target, args) =>
    at(target, moved(target.area, args.integer(0), args.integer(1))),
  // Excel.Range.getEntireRow, ExcelApi 1.1
  getEntireRow: (target) => at(target, { ...target.area, left: 0, right: MAX_COLUMNS - 1 }),
  // Excel.Range.getEntireColumn, ExcelApi 1.1
  getEntireColumn: (target) => at(target, { ...target.area, top: 0, bottom: MAX_ROWS - 1 }),
  // Excel.Range.getLastCell, ExcelApi 1.1
  getLastCell: (target) =>
    at(target, { ...target.area, top: target.area.bottom, left: target.area.right }),
  // Excel.Range.getLastRow, ExcelApi 1.1
  getLastRow: (target) => at(target, { ...target.area, top: target.area.bottom }),
  // Excel.Range.getLastColumn, ExcelApi 1.1
  getLastColumn: (target) => at(target, { ...target.area, left: target.area.right }),
  // Excel.Range.getRowsAbove, ExcelApi 1.2
  getRowsAbove: (target, args) => beside(target, -args.optionalInteger(0, 1), 'row'),
  // Excel.Range.getRowsBelow, ExcelApi 1.2
  getRowsBelow: (target, args) => beside(target, args.optionalInteger(0, 1), 'row'),
  // Excel.Range.getColumnsBefore, ExcelApi 1.2
  getColumnsBefore: (target, args) => beside(target, -args.optionalInteger(0, 1), 'column'),
  // Excel.Range.getColumnsAfter, ExcelApi 1.2
  getColumnsAfter: (target, args) => beside(target, args.optionalInteger(0, 1), 'column'),
  // Excel.Range.getSurroundingRegion, ExcelApi 1.7
  getSurroundingRegion: (target) => at(target, surrounding(target)),
  // Excel.Range.getUsedRange, ExcelApi 1.1
  getUsedRange: (target, args) => required(used(target, args.flag(0)), 'no used cells'),
  // Excel.Range.getUsedRangeOrNullObject, ExcelApi 1.4
  getUsedRangeOrNullObject: (target, args) => used(target, args.flag(0)),
  // Excel.Range.getIntersection, ExcelApi 1.1
  getIntersection: (target, args) =>
    required(intersect(target, args), 'the ranges do not intersect'),
  // Excel.Range.getIntersectionOrNullObject, ExcelApi 1.4
  getIntersectionOrNullObject: (target, args) => intersect(target, args),
  // Excel.Range.getBoundingRect, ExcelApi 1.1
  getBoundingRect: (target, args) => {
    const [a, b] = [target.area, other(target, args)];
    return at(target, {
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  },
  // Excel.Range.getMergedAreasOrNullObject, ExcelApi 1.13
  getMergedAreasOrNullObject: ({ sheet, area }) => {
    const areas = sheet.merges.flatMap((merge) => intersection(merge, area) ?? []);
    return areas.length === 0 ? null : object('RangeAreas', { sheet, areas });
  },
  // Excel.Range.getTables, ExcelApi 1.9
  getTables: ({ sheet, area }, args) => {
    const fully = args.flag(0);
    const tables = sheet.tables
      .filter((table) => (fully ? contains(area, table.area) : intersects(area, table.area)))
      .map((table) => ({ sheet, table }));
    return object('TableScopedCollection', { tables });
  },
};
