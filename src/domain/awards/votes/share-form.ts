import { Exact } from '../../numbers/exact';
import { printNumber, readNumber } from '../../regulation/language/numbers';
import { parsed, unreadable, type Parsed } from '../../regulation/language/parsed';

/** Kept as it was written: two thirds is no percentage, 66,67 % of 9 would ask for a seventh vote. */
export type ShareForm =
  | { readonly kind: 'percent'; readonly percent: Exact }
  | { readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number };

const FRACTION = /^(\d{1,4}) ?\/ ?(\d{1,4})$/;
const PERCENT = /^([\d.,]+) ?%$/;

/** `80%` or `2/3`: more than nothing, and the whole at most. */
export function readShareForm(text: string): Parsed<ShareForm> {
  const form = readForm(text);
  if (!form.ok) return form;
  const value = shareOf(form.value);
  if (value === null || value.sign() <= 0) return unreadable('notPositive', text);
  return Exact.one.lessThan(value) ? unreadable('aboveWhole', text) : form;
}

function readForm(text: string): Parsed<ShareForm> {
  const [, numerator, denominator] = FRACTION.exec(text) ?? [];
  if (numerator !== undefined && denominator !== undefined) {
    return parsed({
      kind: 'fraction',
      numerator: Number(numerator),
      denominator: Number(denominator),
    });
  }
  const amount = PERCENT.exec(text)?.[1];
  if (amount === undefined) return unreadable('unreadable', text);
  const percent = readNumber(amount, null);
  return percent.ok ? parsed({ kind: 'percent', percent: percent.value }) : percent;
}

/** Null: nothing divides by zero. */
export function shareOf(form: ShareForm): Exact | null {
  if (form.kind === 'percent') return form.percent.dividedBy(Exact.hundred);
  return form.denominator === 0
    ? null
    : Exact.integer(form.numerator).dividedBy(Exact.integer(form.denominator));
}

export function printShareForm(form: ShareForm): string {
  return form.kind === 'percent'
    ? `${printNumber(form.percent)}%`
    : `${String(form.numerator)}/${String(form.denominator)}`;
}
