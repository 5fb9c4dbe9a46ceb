import { Exact } from '../../numbers/exact';
import type { Interval } from '../language/interval';
import type { ResultValue } from '../rule';

/** What an interval of results is worth. */
export interface Band {
  readonly interval: Interval;
  readonly points: Exact;
}

/** 0.95 against bands in percent: 95 % or less than one percent? Only a % sign tells. */
export function saysPercentOrFraction(
  result: Extract<ResultValue, { kind: 'number' }>,
  bands: readonly Band[],
): boolean {
  if (result.percent || !bands.some((band) => band.interval.percent)) return false;
  return result.value.sign() > 0 && !Exact.one.lessThan(result.value);
}
