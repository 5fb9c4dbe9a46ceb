import { eachCell } from '../model/cell-store';
import { shownText } from '../model/typing';
import { isWholeColumns, isWholeRows } from '../model/address';
import type { SheetModel } from '../model/types';
import { invalidArgument } from '../protocol/office-error';
import type { MethodSpec, PropertySpec } from './class-spec';
import { columnWidth, rowHeight } from './geometry';
import { guardSheet } from './guards';
import type { AreasTarget } from './host-object';
import type { HostState } from './host-state';
import { stretchCharts } from './stretch-charts';

/** Excel's own limits: 409 points, and 255 characters of the standard font. */
const MAX_HEIGHT = 409;
const MAX_WIDTH = 1_342.5;

function* columnsOf({ areas }: AreasTarget): Generator<number> {
  for (const { left, right } of areas) for (let at = left; at <= right; at += 1) yield at;
}

/** Whole columns cover every row: only rows that differ need be looked at. */
function* rowsOf({ sheet, areas }: AreasTarget): Generator<number> {
  for (const area of areas) {
    if (isWholeColumns(area)) yield* [...sheet.rows.keys(), sheet.cells.size + sheet.rows.size + 1];
    else for (let at = area.top; at <= area.bottom; at += 1) yield at;
  }
}

export function common<T>(values: Iterable<T>): T | null {
  let first: T | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

function* map<A, B>(values: Iterable<A>, turn: (value: A) => B): Generator<B> {
  for (const value of values) yield turn(value);
}

export function setColumn(
  sheet: SheetModel,
  column: number,
  part: { width?: number; hidden?: boolean; outlineLevel?: number },
): void {
  const line = { ...sheet.columns.get(column), ...part };
  stretchCharts(sheet, 'column', column, () => sheet.columns.set(column, line));
}

export function setRow(
  sheet: SheetModel,
  row: number,
  part: { height?: number; hidden?: boolean; outlineLevel?: number; autoHeight?: boolean },
): void {
  const line = { ...sheet.rows.get(row), ...part };
  // A height that somebody sets is no longer Excel's own.
  if (part.height !== undefined && part.autoHeight !== true) delete line.autoHeight;
  stretchCharts(sheet, 'row', row, () => sheet.rows.set(row, line));
}

function changed({ sheet, areas }: AreasTarget, host: HostState): void {
  for (const area of areas) host.formatsChanged(sheet, area);
}

/** In points. Setting a width shows a hidden column again, a width of 0 hides it. */
export const columnSize: PropertySpec<AreasTarget> = {
  get: (target) => common(map(columnsOf(target), (at) => columnWidth(target.sheet, at))),
  set: (target, value, host) => {
    if (value === null) return;
    if (typeof value !== 'number' || value < 0 || value > MAX_WIDTH) {
      throw invalidArgument('columnWidth');
    }
    guardSheet(target.sheet, 'allowFormatColumns');
    for (const at of columnsOf(target)) {
      setColumn(target.sheet, at, { width: value, hidden: value === 0 });
    }
    changed(target, host);
  },
};

export const rowSize: PropertySpec<AreasTarget> = {
  get: (target, host) => {
    host.fitted(target.sheet);
    return common(map(rowsOf(target), (at) => rowHeight(target.sheet, at)));
  },
  set: (target, value, host) => {
    if (value === null) return;
    host.fitted(target.sheet);
    if (typeof value !== 'number' || value < 0 || value > MAX_HEIGHT) {
      throw invalidArgument('rowHeight');
    }
    guardSheet(target.sheet, 'allowFormatRows');
    for (const area of target.areas) {
      if (isWholeColumns(area) && !isWholeRows(area)) throw invalidArgument('rowHeight: too many');
    }
    for (const at of rowsOf(target)) {
      setRow(target.sheet, at, { height: value, hidden: value === 0 });
    }
    changed(target, host);
  },
};

export const useStandardWidth: PropertySpec<AreasTarget> = {
  get: (target) =>
    common(map(columnsOf(target), (at) => target.sheet.columns.get(at)?.width === undefined)),
  set: (target, value, host) => {
    if (value !== true) return;
    guardSheet(target.sheet, 'allowFormatColumns');
    for (const at of columnsOf(target)) {
      const line = { ...target.sheet.columns.get(at) };
      delete line.width;
      stretchCharts(target.sheet, 'column', at, () => target.sheet.columns.set(at, line));
    }
    changed(target, host);
  },
};

/** By the longest text, at the width of a digit: near enough for a host without a screen. */
export const autofitColumns: MethodSpec<AreasTarget> = (target, _args, host) => {
  guardSheet(target.sheet, 'allowFormatColumns');
  host.calculated();
  const longest = new Map<number, number>();
  for (const area of target.areas) {
    eachCell(target.sheet, area, (cell, _row, column) => {
      const lines = shownText(cell).split('\n');
      const length = Math.max(...lines.map((line) => line.length));
      longest.set(column, Math.max(longest.get(column) ?? 0, length));
    });
  }
  for (const [column, length] of longest) {
    const width = Math.min(MAX_WIDTH, Math.floor(length * 7 + 5) * 0.75);
    if (length > 0) setColumn(target.sheet, column, { width });
  }
  changed(target, host);
};

/** Lines in the text or in the wrapped column decide; merged cells are left out, as in Excel. */
export const autofitRows: MethodSpec<AreasTarget> = (target, _args, host) => {
  guardSheet(target.sheet, 'allowFormatRows');
  host.fitLater(target.sheet, () => fitRows(target));
  changed(target, host);
};

function fitRows(target: AreasTarget): void {
  const heights = new Map<number, number>();
  for (const area of target.areas) {
    eachCell(target.sheet, area, (cell, row, column) => {
      if (
        target.sheet.merges.some(
          (m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right,
        )
      ) {
        return;
      }
      const perLine = Math.max(1, Math.floor(columnWidth(target.sheet, column) / 0.75 / 7));
      const lines = shownText(cell)
        .split('\n')
        .reduce((sum, line) => {
          return sum + (cell.style.wrapText ? Math.max(1, Math.ceil(line.length / perLine)) : 1);
        }, 0);
      const height = Math.round(lines * cell.style.font.size * 1.36 * 4) / 4;
      heights.set(row, Math.max(heights.get(row) ?? 0, height));
    });
  }
  for (const [row, height] of heights) {
    setRow(target.sheet, row, { height: Math.min(MAX_HEIGHT, height), autoHeight: true });
  }
}
