import { Exact } from '../../../domain/numbers/exact';
import { readTypedNumber } from '../../../domain/numbers/typed-number';
import type { Criterion } from '../../../domain/regulation/criterion';
import { showsDate } from '../../../domain/score-sheet/read-figure';
import { tidy } from '../../../domain/text/fold';
import type { BodyRow } from '../body-rows';
import { canonicalCode, splitTitle } from './canonical-code';

/** Less shared wording than this is another criterion, whatever else agrees. */
export const LEAST_LIKENESS = 0.45;

/** A second best reading this near leaves the row in doubt. */
export const NARROW = 0.12;

/** Words carry a pair; number and maximum only tell rows apart that read nearly the same. */
export function pairWorth(row: BodyRow, criterion: Criterion, likeness: number): number {
  // The regulation's very words stand clear of any that are merely like them.
  let worth = likeness === 1 ? 0.85 : likeness - 0.3;
  const order = rowOrder(row);
  if (order !== '') {
    const own = [criterion.order, criterion.code].map(canonicalCode);
    if (order === own[1] && order.includes('.')) worth += 0.4;
    else worth += own.includes(order) ? 0.12 : -0.05;
  }
  const max = maximumOf(row, criterion);
  if (max !== null) worth += max.equals(criterion.max) ? 0.1 : -0.1;
  return Math.max(worth, 0.01);
}

/** Number and maximum both agree. */
export function sameRow(row: BodyRow, criterion: Criterion): boolean {
  const order = rowOrder(row);
  return (
    order !== '' &&
    [criterion.order, criterion.code].map(canonicalCode).includes(order) &&
    maximumOf(row, criterion)?.equals(criterion.max) === true
  );
}

function rowOrder(row: BodyRow): string {
  return canonicalCode(row.order) || splitTitle(row.title).label;
}

/** The maximum the row states: `3`, `3 điểm`, `tối đa 3`, `0-3`, `-3` for a deduction. */
export function maximumOf({ max }: BodyRow, criterion: Criterion): Exact | null {
  if (!max || max.uncalculated) return null;
  if (typeof max.value === 'number') {
    if (showsDate(max.numberFormat)) return null;
    return positive(Exact.fromDouble(max.value), criterion);
  }
  if (typeof max.value !== 'string') return null;
  const text = tidy(max.value).replace(/^(?:tối đa|đến|từ 0 đến|0 ?[-–→]) ?:? ?(?=\d)/iu, '');
  const typed = readTypedNumber(text.replace(/^[-–−]\s*(?=\d)/, '-'), criterion.max);
  return typed.kind === 'number' ? positive(typed.value, criterion) : null;
}

function positive(value: Exact, { branch }: Criterion): Exact {
  return branch === 'deduction' && value.sign() < 0 ? value.negated() : value;
}
