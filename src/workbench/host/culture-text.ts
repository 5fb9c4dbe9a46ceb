import { shownText } from '../model/shown-text';
import type { CellModel } from '../model/types';
import { separators } from '../objects/application';

/*
 * A person sees and types numbers, dates and formulas in the language of the regional settings; the
 * model and the API speak en-US. Office.js has the same pair: `values` and `formulasLocal`.
 */

const LITERAL = /("(?:[^"]|"")*"?|'(?:[^']|'')*'?)/;
const SHORT_DATE = 'm/d/yyyy';
const DATE_CODES = /[ymdhs]/i;

function hasComma(language: string): boolean {
  return separators(language).decimal === ',';
}

function swapMarks(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** Changes what stands outside of texts and quoted sheet names. */
function outsideLiterals(formula: string, change: (part: string) => string): string {
  return formula
    .split(LITERAL)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
}

function localFormula(formula: string, language: string): string {
  if (!hasComma(language)) return formula;
  return outsideLiterals(formula, (part) =>
    part.replaceAll(',', ';').replace(/(\d)\.(?=\d)/g, '$1,'),
  );
}

function plainFormula(formula: string, language: string): string {
  if (!hasComma(language)) return formula;
  return outsideLiterals(formula, (part) =>
    part.replace(/(\d),(?=\d)/g, '$1.').replaceAll(';', ','),
  );
}

/** Format codes without texts in quotes and without `[$-42A]`. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, '');
}

/** What a cell shows on this person's screen. */
export function textOnScreen(cell: CellModel, language: string, date1904: boolean): string {
  if (typeof cell.value !== 'number' || !hasComma(language)) return shownText(cell, date1904);
  const { numberFormat } = cell.style;
  // Excel's own short date follows the regional settings, whatever the file says.
  if (numberFormat === SHORT_DATE) {
    const style = { ...cell.style, numberFormat: 'dd/mm/yyyy' };
    return shownText({ value: cell.value, style }, date1904);
  }
  const text = shownText(cell, date1904);
  const bare = bareFormat(numberFormat);
  return bare !== 'General' && DATE_CODES.test(bare) ? text : swapMarks(text);
}

/** What stands in the formula bar when the cell is opened for typing. */
export function textToEdit(cell: CellModel, language: string, date1904: boolean): string {
  const { formula, value, style } = cell;
  if (formula !== undefined) return localFormula(formula, language);
  if (typeof value !== 'number') {
    return style.quotePrefix
      ? `'${shownText(cell, date1904)}`
      : textOnScreen(cell, language, date1904);
  }
  const bare = bareFormat(style.numberFormat);
  if (bare !== 'General' && DATE_CODES.test(bare)) return textOnScreen(cell, language, date1904);
  const percent = bare.includes('%');
  const plain = String(percent ? Number((value * 100).toPrecision(15)) : value);
  return (hasComma(language) ? plain.replace('.', ',') : plain) + (percent ? '%' : '');
}

const COMMA_NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d*))?( ?%?)$/;
const DOT_NUMBER = /^[+-]?\d*\.\d+ ?%?$/;
const DAY_MONTH = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/;

/**
 * What was typed, as en-US. Where the comma is the decimal mark, a number with a point is a text: the
 * very mistake that scoring sheets are full of.
 */
export function typedText(text: string, language: string): string {
  if (!hasComma(language)) return text;
  const trimmed = text.trim();
  if (trimmed.startsWith('=')) return plainFormula(trimmed, language);
  const number = COMMA_NUMBER.exec(trimmed);
  if (number !== null && /\d/.test(trimmed)) {
    const [, sign = '', whole = '', decimals, percent = ''] = number;
    return `${sign}${whole.replaceAll('.', '')}${decimals ? `.${decimals}` : ''}${percent}`;
  }
  if (DOT_NUMBER.test(trimmed)) return `'${trimmed}`;
  const date = DAY_MONTH.exec(trimmed);
  if (date === null) return text;
  const [, day = '', mark = '/', month = '', year] = date;
  return `${month}${mark}${day}${year === undefined ? '' : mark + year}`;
}
