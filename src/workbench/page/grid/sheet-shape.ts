import { columnWidth, rowHeight } from '../../objects/geometry';
import { usedArea } from '../../model/cells';
import type { SheetModel } from '../../model/types';

/** Grid row and column 0 are the headings: a sheet's cell lies one further in both directions. */
export const HEADINGS = 1;
export const HEADING_HEIGHT = 22;
export const HEADING_WIDTH = 44;

const POINTS_PER_PIXEL = 0.75;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;
/** Room to go on typing behind the last cell. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
/** Frozen rows and columns may not fill the window: there would be nothing left to scroll. */
const MOST_FROZEN = 0.6;

export interface SheetShape {
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly width: (column: number) => number;
  readonly height: (row: number) => number;
  /** Pixels above a row, headings included. */
  readonly topOf: (row: number) => number;
}

export function toPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

export function toPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

function frozen(count: number, sizeOf: (at: number) => number, heading: number, room: number) {
  let used = heading;
  for (let at = 0; at < count; at += 1) {
    used += sizeOf(at);
    if (used > room * MOST_FROZEN) return at;
  }
  return count;
}

/** Sizes of a sheet in pixels. `reach` is a cell that must exist although nothing is behind it. */
export function shapeOf(
  sheet: SheetModel,
  window: { readonly width: number; readonly height: number },
  reach: { readonly row: number; readonly column: number },
): SheetShape {
  const used = usedArea(sheet, false);
  const rows = Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS, reach.row + SPARE_ROWS);
  const columns = Math.max(
    LEAST_COLUMNS,
    (used?.right ?? 0) + SPARE_COLUMNS,
    reach.column + SPARE_COLUMNS,
  );
  const height = (row: number): number =>
    sheet.rows.get(row)?.hidden === true ? 0 : toPixels(rowHeight(sheet, row));
  const width = (column: number): number =>
    sheet.columns.get(column)?.hidden === true ? 0 : toPixels(columnWidth(sheet, column));
  const tops = new Float64Array(rows + 1);
  tops[0] = HEADING_HEIGHT;
  for (let row = 0; row < rows; row += 1) tops[row + 1] = (tops[row] ?? 0) + height(row);
  return {
    rows,
    columns,
    frozenRows: frozen(sheet.freeze.rows, height, HEADING_HEIGHT, window.height),
    frozenColumns: frozen(sheet.freeze.columns, width, HEADING_WIDTH, window.width),
    width,
    height,
    topOf: (row) => tops[Math.min(row, rows)] ?? 0,
  };
}

/** The row that a height from the top of the sheet falls into, or -1 below the last one. */
export function rowAt({ rows, topOf }: SheetShape, y: number): number {
  let [low, high] = [0, rows];
  if (y >= topOf(rows)) return -1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (topOf(middle) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
