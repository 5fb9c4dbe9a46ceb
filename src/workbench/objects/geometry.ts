import { DEFAULT_ROW_HEIGHT } from '../model/create';
import type { AreaModel, SheetModel } from '../model/types';

/** Digit width and padding of Calibri 11 at 96 dpi: a standard width of 8.43 characters is 48 points. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

function defaultColumnWidth(sheet: SheetModel): number {
  const pixels = Math.floor(sheet.standardWidth * DIGIT_PIXELS + 0.5) + PADDING_PIXELS;
  return pixels * POINTS_PER_PIXEL;
}

export function columnWidth(sheet: SheetModel, column: number): number {
  return sheet.columns.get(column)?.width ?? defaultColumnWidth(sheet);
}

export function defaultRowHeight(sheet: SheetModel): number {
  return sheet.standardHeight ?? DEFAULT_ROW_HEIGHT;
}

export function rowHeight(sheet: SheetModel, row: number): number {
  return sheet.rows.get(row)?.height ?? defaultRowHeight(sheet);
}

/** Points before a column; hidden ones take no room. Only columns that differ are walked. */
function columnOffset(sheet: SheetModel, column: number): number {
  const normal = defaultColumnWidth(sheet);
  let offset = column * normal;
  for (const [at, { width, hidden }] of sheet.columns) {
    if (at < column) offset += (hidden === true ? 0 : (width ?? normal)) - normal;
  }
  return offset;
}

function rowOffset(sheet: SheetModel, row: number): number {
  const normal = defaultRowHeight(sheet);
  let offset = row * normal;
  for (const [at, { height, hidden }] of sheet.rows) {
    if (at < row) offset += (hidden === true ? 0 : (height ?? normal)) - normal;
  }
  return offset;
}

/** An area's place in points from the sheet's top left corner. */
export function boxOf(
  sheet: SheetModel,
  area: AreaModel,
): { left: number; top: number; width: number; height: number } {
  const left = columnOffset(sheet, area.left);
  const top = rowOffset(sheet, area.top);
  return {
    left,
    top,
    width: columnOffset(sheet, area.right + 1) - left,
    height: rowOffset(sheet, area.bottom + 1) - top,
  };
}
