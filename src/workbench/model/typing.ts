import { TypingError } from './typing-error';
import { parseTypedNumber, type TypedNumber } from './typed-number';
import { parseTypedDate } from './typed-date';
import { clearContents } from './clear-contents';
import type { CellModel, CellValue } from './types';

export { shownText } from './shown-text';
export { TypingError } from './typing-error';

/** What typing depends on besides the cell: `3/4` is a day of the current year. */
export interface TypingContext {
  readonly date1904: boolean;
  readonly year: number;
}

/** Excel specifications: total number of characters that a cell can contain. */
const MAX_TEXT = 32_767;
/** Excel specifications: length of formula contents. */
const MAX_FORMULA = 8_192;

const ERRORS = new Set([
  ...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!'],
]);

/** Quotes and brackets closed, no operator left hanging: what Excel's own box would let pass. */
function looksComplete(formula: string): boolean {
  const bare = formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"/g, '0')
    .replace(/'(?:[^']|'')*'!/g, '');
  if (/["']/.test(bare.replace(/\[[^\]]*\]/g, ''))) return false;
  if (/[-+*/^&=<>(,]\s*$/.test(bare) || bare.trim() === '') return false;
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The formula a text means, or undefined when it is a constant. */
function asFormula(text: string): string | undefined {
  if (/^=./s.test(text)) return text;
  if (/^[+-]+$/.test(text) || text === '=') return undefined;
  if (/^[+-]/.test(text)) return `=${text}`;
  // Lotus 1-2-3 style, still accepted: `@SUM(A1:A3)`. Any other `@…` is a text.
  if (/^@[A-Za-z][A-Za-z0-9.]*\(/.test(text)) return `=${text.slice(1)}`;
  return undefined;
}

/** A constant as Excel reads it in a General cell in en-US, with the number format it brings. */
function parseConstant(text: string, context: TypingContext): TypedNumber | CellValue {
  const trimmed = text.trim();
  if (/^(TRUE|FALSE)$/i.test(trimmed)) return trimmed.toUpperCase() === 'TRUE';
  if (ERRORS.has(trimmed.toUpperCase())) return { error: trimmed.toUpperCase() };
  return parseTypedNumber(trimmed) ?? parseTypedDate(trimmed, context) ?? text;
}

function setConstant(cell: CellModel, value: CellValue, quoted: boolean): void {
  clearContents(cell);
  cell.value = value;
  if (cell.style.quotePrefix !== quoted) cell.style = { ...cell.style, quotePrefix: quoted };
}

function setText(cell: CellModel, text: string, quoted: boolean): void {
  if (text.length > MAX_TEXT) throw new TypingError('The text is longer than 32,767 characters.');
  setConstant(cell, text, quoted);
}

function typeText(cell: CellModel, text: string, context: TypingContext): void {
  if (text === '') {
    setConstant(cell, null, false);
    return;
  }
  if (text.startsWith("'")) {
    setText(cell, text.slice(1), true);
    return;
  }
  if (cell.style.numberFormat === '@') {
    setText(cell, text, false);
    return;
  }
  const constant = parseConstant(text, context);
  const isText = typeof constant === 'string';
  const formula = isText || text.startsWith('=') ? asFormula(text) : undefined;
  if (formula !== undefined) {
    if (formula.length > MAX_FORMULA || !looksComplete(formula)) {
      throw new TypingError(`Not a formula: ${formula.slice(0, 80)}`);
    }
    setConstant(cell, null, false);
    cell.formula = formula;
    return;
  }
  if (typeof constant === 'object' && constant !== null && 'number' in constant) {
    setConstant(cell, constant.number, false);
    if (constant.format !== undefined && cell.style.numberFormat === 'General') {
      cell.style = { ...cell.style, numberFormat: constant.format };
    }
    return;
  }
  if (typeof constant === 'string') setText(cell, constant, false);
  else setConstant(cell, constant, false);
}

/**
 * What `Range.values` and `Range.formulas` do with one entry. Sources: the notes on `Range.values` in
 * @types/office-js (a leading plus, minus or equal sign means a formula) and
 * docs/excel/excel-add-ins-ranges-set-get-values. Throws a TypingError where Excel answers
 * `InvalidArgument`.
 */
export function typeIntoCell(
  cell: CellModel,
  input: string | number | boolean,
  context: TypingContext,
): void {
  if (typeof input === 'string') {
    typeText(cell, input, context);
    return;
  }
  if (typeof input === 'number' && !Number.isFinite(input)) {
    throw new TypingError('Not a finite number.');
  }
  // A text cell stores what was typed as text, numbers included.
  if (cell.style.numberFormat === '@') setText(cell, String(input).toUpperCase(), false);
  else setConstant(cell, input, false);
}
