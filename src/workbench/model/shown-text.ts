import { formatNumber } from './number-format';
import { generalText } from './general-text';
import type { CellModel } from './types';

/**
 * `Range.text`: what the cell shows, except that a column too narrow shows `####` in Excel and its
 * text here. Numbers are shown in en-US, as the file stores formats.
 */
export function shownText(cell: CellModel, date1904 = false): string {
  const { value, style } = cell;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const format = style.numberFormat;
  if (format === 'General' || format === '' || (format === '@' && typeof value === 'number')) {
    return typeof value === 'string' ? value : generalText(value);
  }
  return formatNumber(value, format, date1904);
}
