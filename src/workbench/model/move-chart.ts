import { DEFAULT_ROW_HEIGHT } from './create';
import type { ChartModel, SheetModel } from './types';

/** Points of a column nobody resized: 64 pixels at 96 dpi. */
const DEFAULT_COLUMN_WIDTH = 48;

export function rowHeight(sheet: SheetModel, row: number): number {
  const line = sheet.rows.get(row);
  if (line?.hidden === true) return 0;
  return line?.height ?? DEFAULT_ROW_HEIGHT;
}

export function columnWidth(sheet: SheetModel, column: number): number {
  const line = sheet.columns.get(column);
  if (line?.hidden === true) return 0;
  return line?.width ?? DEFAULT_COLUMN_WIDTH;
}

/** Points from the sheet's edge to the start of a row or column. */
export function offsetOf(sheet: SheetModel, axis: 'row' | 'column', index: number): number {
  const size = axis === 'row' ? rowHeight : columnWidth;
  const standard = axis === 'row' ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
  let points = index * standard;
  for (const at of (axis === 'row' ? sheet.rows : sheet.columns).keys()) {
    if (at < index) points += size(sheet, at) - standard;
  }
  return points;
}

/**
 * A chart "moves and sizes with cells" by default. Called before the lines themselves move, because
 * deleted lines still have their old sizes then.
 */
export function moveChart(
  sheet: SheetModel,
  chart: ChartModel,
  edit: { axis: 'row' | 'column'; at: number; count: number },
): void {
  const start = offsetOf(sheet, edit.axis, edit.at);
  const rows = edit.axis === 'row';
  const standard = rows ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
  const [place, extent] = rows ? (['top', 'height'] as const) : (['left', 'width'] as const);
  const first = chart[place];
  const last = first + chart[extent];
  if (edit.count > 0) {
    const grown = edit.count * standard;
    if (start <= first) chart[place] += grown;
    else if (start < last) chart[extent] += grown;
    return;
  }
  const end = offsetOf(sheet, edit.axis, edit.at - edit.count);
  const keep = (point: number): number =>
    point <= start ? point : Math.max(start, point - (end - start));
  chart[place] = keep(first);
  chart[extent] = Math.max(0, keep(last) - keep(first));
}
