import { NOT_APPLICABLE } from '../book/unit-sheet';
import { Exact } from '../numbers/exact';
import { fold, tidy } from '../text/fold';
import type { Figure } from './score-sheet';

/** Words for "not applicable" that members write (domain row 10); never a blank, never a zero. */
const NOT_APPLICABLE_WORDS = new Set(
  [
    NOT_APPLICABLE,
    'KCT',
    'KG',
    'Không áp dụng',
    'Không có chỉ tiêu',
    'Không giao',
    'Không giao chỉ tiêu',
    'Không chấm',
    'N/A',
  ].map(fold),
);

const NOT_DUE_WORDS = new Set(
  ['Chưa đến kỳ', 'Chưa đến hạn', 'Chưa đến kỳ báo cáo', 'Not due'].map(fold),
);

/** Written for a formula whose result the source never stored: no figure, and it says so. */
export const UNCALCULATED = 'Chưa tính';

const DATE_PARTS = /[ymdhs]/i;
/**
 * Of a number format, what says nothing about the number (ECMA-376, 18.8.31): quoted and escaped
 * characters, room for them, colours, conditions, languages; but `[h]` is hours past a day.
 */
const LITERALS = /"[^"]*(?:"|$)|[\\_*](?:.|$)|\[(?!(?:h+|m+|s+)\])[^\]]*(?:\]|$)/gis;

/** The code of a number format without what is only put beside the number. */
export function bareFormat(numberFormat: string): string {
  return numberFormat.replace(LITERALS, '');
}

/** A number format that shows dates or times; `0.00" điểm"` and `#,##0 "đ"` do not. */
export function showsDate(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && DATE_PARTS.test(bareFormat(numberFormat));
}

export function showsPercent(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && bareFormat(numberFormat).includes('%');
}

export function isErrorCode(value: string): boolean {
  return /^#(?:REF!|VALUE!|N\/A|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(value);
}

/** A stored cell value → what it is. Nothing is converted: text that looks like a number stays text. */
export function readFigure(value: string | number | boolean | null, numberFormat?: string): Figure {
  if (value === null) return { state: 'blank' };
  if (typeof value === 'boolean') return { state: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') {
    if (showsDate(numberFormat)) return { state: 'date', serial: value };
    const percent = showsPercent(numberFormat);
    const exact = Exact.fromDouble(value);
    return {
      state: 'number',
      value: percent ? exact.times(Exact.hundred) : exact,
      percent,
    };
  }
  const visible = tidy(value);
  if (visible === '') return { state: 'blank' };
  if (visible === UNCALCULATED) return { state: 'error', code: 'uncalculated' };
  if (isErrorCode(visible)) return { state: 'error', code: visible };
  const word = fold(visible);
  if (NOT_APPLICABLE_WORDS.has(word)) return { state: 'notApplicable' };
  if (NOT_DUE_WORDS.has(word)) return { state: 'notDue' };
  return { state: 'text', text: value };
}
