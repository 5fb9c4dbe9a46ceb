import type { Exact } from '../../numbers/exact';
import { readNumber } from './numbers';
import { parsed, unreadable, type Parsed } from './parsed';

/** Limits of a score, both included: `âm 5 đến 10`. */
export interface Range {
  readonly from: Exact;
  readonly to: Exact;
}

export function readRange(low: string, high: string, max: Exact): Parsed<Range> {
  const from = readNumber(low, max);
  const to = readNumber(high, max);
  if (!from.ok) return from;
  if (!to.ok) return to;
  return to.value.lessThan(from.value)
    ? unreadable('unreadable', `${low} – ${high}`)
    : parsed({ from: from.value, to: to.value });
}
