import { DEFAULT_STYLE } from './create';
import type { CellStyle, SheetModel } from './types';

/** The style an untouched cell has: its row's, then its column's, then Excel's default. */
export function inheritedStyle(sheet: SheetModel, row: number, column: number): CellStyle {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? DEFAULT_STYLE;
}
