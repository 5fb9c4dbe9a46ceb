import type { Exact } from '../../domain/numbers/exact';
import { LONGEST_FORMULA } from './longest-formula';

/** A sum that Excel keeps working out, and what it came to when the ranking was written. */
export interface WatchedSum {
  readonly formula: string;
  readonly then: Exact;
}

/** Doubles added in another order differ in their last digits; a figure that was edited by more. */
const LEAST = 1e-6;
const RELATIVE = 1e-12;

/** Excel takes 255 characters of a text in a formula. */
const LITERAL = 200;

/**
 * One of two texts: that of the hint while every sum is still what it was, else that the ranking is
 * out of date. Nothing in it is volatile. A part that is deleted is a change, too. Sums that would
 * make it longer than Excel takes are left out, the last ones first.
 */
export function outOfDateFormula(
  sums: readonly WatchedSum[],
  fresh: string,
  outOfDate: string,
): string {
  for (let count = sums.length; count > 0; count -= 1) {
    const tests = sums.slice(0, count).map(unchanged).join(',');
    const formula = `=IF(IFERROR(AND(${tests}),FALSE),${textLiteral(fresh)},${textLiteral(outOfDate)})`;
    if (formula.length <= LONGEST_FORMULA) return formula;
  }
  return `=${textLiteral(fresh)}`;
}

function unchanged({ formula, then }: WatchedSum): string {
  const value = then.toNumber();
  const tolerance = Math.max(LEAST, Math.abs(value) * RELATIVE);
  return `ABS(${formula}-${number(value)})<=${number(tolerance)}`;
}

function number(value: number): string {
  return value < 0 ? `(${String(value)})` : String(value).toUpperCase();
}

/** A text in a formula, in pieces that Excel takes. */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (piece.length + character.length > LITERAL) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].map((one) => `"${one.replaceAll('"', '""')}"`).join('&');
}
