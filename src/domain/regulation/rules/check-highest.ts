import type { Exact } from '../../numbers/exact';
import { printNumber } from '../language/numbers';
import type { Inconsistency } from '../rule';

/** The most that a rule gives should be the maximum of its criterion. */
export function checkHighest(highest: Exact, max: Exact): readonly Inconsistency[] {
  if (highest.equals(max)) return [];
  const issue = max.lessThan(highest) ? 'aboveMaximum' : 'highestDiffers';
  return [{ issue, at: printNumber(highest) }];
}
