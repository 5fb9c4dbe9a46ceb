import { MAX_COLUMNS, MAX_ROWS } from './address';
import { contains, includesCell } from './areas';
import { eachCell, areaOfSheet, putCell, removeCell } from './cell-store';
import { replaceReferences, writeReference } from './formula-text';
import { mapFormulas, refersTo } from './map-formulas';
import { moveChart } from './move-chart';
import { isDefaultStyle } from './styles';
import type { AreaModel, CellModel, SheetModel, WorkbookModel } from './types';

export type InsertDirection = 'Down' | 'Right';
export type DeleteDirection = 'Up' | 'Left';

/** One structural change: `count` lines appear before `at`, or the lines `at…at+count-1` vanish. */
interface Edit {
  readonly axis: 'row' | 'column';
  readonly at: number;
  /** Positive: inserted. Negative: deleted. */
  readonly count: number;
  /** The band across the axis that moves: an area that sticks out of it stays where it is. */
  readonly from: number;
  readonly to: number;
}

function shiftInterval(first: number, last: number, edit: Edit): [number, number] | null {
  const limit = (edit.axis === 'row' ? MAX_ROWS : MAX_COLUMNS) - 1;
  // A whole column or row stays whole whatever is inserted into it.
  if (first === 0 && last === limit) return [first, last];
  if (edit.count > 0) {
    const start = first >= edit.at ? first + edit.count : first;
    const end = last >= edit.at ? last + edit.count : last;
    return start > limit ? null : [start, Math.min(end, limit)];
  }
  const gone = -edit.count;
  const lastGone = edit.at + gone - 1;
  if (first >= edit.at && last <= lastGone) return null;
  const start = first > lastGone ? first - gone : Math.min(first, edit.at);
  const end = last > lastGone ? last - gone : last >= edit.at ? edit.at - 1 : last;
  return [start, end];
}

/** Where an area of the edited sheet lies afterwards; null when it was deleted whole. */
function shiftArea(area: AreaModel, edit: Edit): AreaModel | null {
  const rows = edit.axis === 'row';
  const across = rows ? [area.left, area.right] : [area.top, area.bottom];
  const [low = 0, high = 0] = across;
  if (low < edit.from || high > edit.to) return area;
  const along = rows
    ? shiftInterval(area.top, area.bottom, edit)
    : shiftInterval(area.left, area.right, edit);
  if (along === null) return null;
  const [first, last] = along;
  return rows ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

function shiftAreas(areas: readonly AreaModel[], edit: Edit): AreaModel[] {
  return areas.flatMap((area) => shiftArea(area, edit) ?? []);
}

function moveCells(sheet: SheetModel, edit: Edit): void {
  const rows = edit.axis === 'row';
  const band: AreaModel = rows
    ? { top: edit.at, bottom: MAX_ROWS - 1, left: edit.from, right: edit.to }
    : { top: edit.from, bottom: edit.to, left: edit.at, right: MAX_COLUMNS - 1 };
  const moving: [number, number, CellModel][] = [];
  eachCell(sheet, band, (cell, row, column) => moving.push([row, column, cell]));
  for (const [row, column] of moving) removeCell(sheet, row, column);
  for (const [row, column, cell] of moving) {
    const spot = shiftArea({ top: row, bottom: row, left: column, right: column }, edit);
    if (spot !== null) putCell(sheet, spot.top, spot.left, cell);
  }
}

function moveLines<Line>(lines: Map<number, Line>, edit: Edit): Map<number, Line> {
  const moved = new Map<number, Line>();
  for (const [index, line] of lines) {
    const spot = shiftInterval(index, index, edit);
    if (spot !== null) moved.set(spot[0], line);
  }
  return moved;
}

function moveTables(sheet: SheetModel, edit: Edit): void {
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shiftArea(table.area, edit);
    if (area === null) return [];
    if (edit.axis === 'column' && area.right - area.left !== table.area.right - table.area.left) {
      moveTableColumns(table, edit);
    }
    return [{ ...table, area }];
  });
}

function moveTableColumns(table: SheetModel['tables'][number], edit: Edit): void {
  const at = edit.at - table.area.left;
  if (edit.count < 0) {
    const end = at - edit.count;
    table.columns = table.columns.filter((_, index) => index < at || index >= end);
    return;
  }
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  let number = 0;
  const fresh = Array.from({ length: edit.count }, () => {
    id += 1;
    do number += 1;
    while (table.columns.some(({ name }) => name === `Column${number}`));
    return { id, name: `Column${number}` };
  });
  table.columns = [...table.columns.slice(0, at), ...fresh, ...table.columns.slice(at)];
}

function moveParts(sheet: SheetModel, edit: Edit): void {
  sheet.merges = shiftAreas(sheet.merges, edit);
  moveTables(sheet, edit);
  for (const part of [...sheet.validations, ...sheet.conditionalFormats]) {
    part.areas = shiftAreas(part.areas, edit);
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.comments = sheet.comments.flatMap((comment) => {
    const { row, column } = comment;
    const spot = shiftArea({ top: row, bottom: row, left: column, right: column }, edit);
    return spot === null ? [] : [{ ...comment, row: spot.top, column: spot.left }];
  });
  if (sheet.autoFilter !== undefined) {
    const area = shiftArea(sheet.autoFilter, edit);
    if (area === null) delete sheet.autoFilter;
    else sheet.autoFilter = area;
  }
  const { pageLayout } = sheet;
  if (pageLayout.printArea !== undefined) {
    pageLayout.printArea = shiftAreas(pageLayout.printArea, edit);
  }
}

/** What only moves with whole rows or columns: sizes, print titles, charts. */
function moveWholeLines(sheet: SheetModel, edit: Edit): void {
  const rows = edit.axis === 'row';
  for (const chart of sheet.charts) moveChart(sheet, chart, edit);
  if (rows) sheet.rows = moveLines(sheet.rows, edit);
  else sheet.columns = moveLines(sheet.columns, edit);
  const { titleRows, titleColumns, ...layout } = sheet.pageLayout;
  const move = (titles: typeof titleRows): typeof titleRows => {
    const moved = titles === undefined ? null : shiftInterval(titles.first, titles.last, edit);
    return moved === null ? undefined : { first: moved[0], last: moved[1] };
  };
  const movedRows = rows ? move(titleRows) : titleRows;
  const movedColumns = rows ? titleColumns : move(titleColumns);
  const breaks = layout.rowBreaks.flatMap((row) => shiftInterval(row, row, edit)?.[0] ?? []);
  sheet.pageLayout = {
    ...layout,
    ...(rows ? { rowBreaks: breaks } : {}),
    ...(movedRows === undefined ? {} : { titleRows: movedRows }),
    ...(movedColumns === undefined ? {} : { titleColumns: movedColumns }),
  };
}

function apply(workbook: WorkbookModel, sheet: SheetModel, edit: Edit): void {
  const across = edit.axis === 'row' ? MAX_COLUMNS : MAX_ROWS;
  const whole = edit.from === 0 && edit.to === across - 1;
  if (whole) moveWholeLines(sheet, edit);
  moveCells(sheet, edit);
  moveParts(sheet, edit);
  mapFormulas(workbook, (formula, own) =>
    replaceReferences(formula, (reference) => {
      if (!refersTo(sheet, reference.sheet, own)) return undefined;
      const area = shiftArea(reference.area, edit);
      return area === null ? '#REF!' : writeReference(reference, area);
    }),
  );
}

function editOf(area: AreaModel, direction: InsertDirection | DeleteDirection): Edit {
  const insert = direction === 'Down' || direction === 'Right';
  const row = direction === 'Down' || direction === 'Up';
  const count = row ? area.bottom - area.top + 1 : area.right - area.left + 1;
  return {
    axis: row ? 'row' : 'column',
    at: row ? area.top : area.left,
    count: insert ? count : -count,
    from: row ? area.left : area.top,
    to: row ? area.right : area.bottom,
  };
}

/** Excel refuses to cut a table or merge in two: `InvalidArgument` for the caller to raise. */
export function cutsSomething(sheet: SheetModel, area: AreaModel, row: boolean): boolean {
  const band = row
    ? { ...areaOfSheet(), top: area.top, left: area.left, right: area.right }
    : { ...areaOfSheet(), left: area.left, top: area.top, bottom: area.bottom };
  return [...sheet.merges, ...sheet.tables.map((table) => table.area)].some((part) => {
    if (contains(band, part)) return false;
    const insideAcross = row
      ? part.left >= band.left && part.right <= band.right
      : part.top >= band.top && part.bottom <= band.bottom;
    if (insideAcross) return false;
    return includesCell(band, part.top, part.left) || includesCell(band, part.bottom, part.right);
  });
}

/** New cells look like their neighbours above or on the left, as Excel's insert does by default. */
function dressInserted(sheet: SheetModel, edit: Edit): void {
  const rows = edit.axis === 'row';
  const before = edit.at - 1;
  if (before < 0) return;
  const neighbours: AreaModel = rows
    ? { top: before, bottom: before, left: edit.from, right: edit.to }
    : { top: edit.from, bottom: edit.to, left: before, right: before };
  const fresh: [number, number, CellModel][] = [];
  eachCell(sheet, neighbours, ({ style }, row, column) => {
    if (isDefaultStyle(style)) return;
    for (let step = 1; step <= edit.count; step += 1) {
      const spot = rows ? [row + step, column] : [row, column + step];
      fresh.push([spot[0] ?? 0, spot[1] ?? 0, { value: null, style }]);
    }
  });
  for (const [row, column, cell] of fresh) putCell(sheet, row, column, cell);
}

export function insertCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: AreaModel,
  direction: InsertDirection,
): void {
  const edit = editOf(area, direction);
  apply(workbook, sheet, edit);
  dressInserted(sheet, edit);
}

export function deleteCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: AreaModel,
  direction: DeleteDirection,
): void {
  apply(workbook, sheet, editOf(area, direction));
}
