import { Exact } from '../../numbers/exact';
import type { Interval } from '../language/interval';
import type { ResultValue } from '../rule';

/** What an interval of results is worth. */
export interface Band {
  readonly interval: Interval;
  readonly points: Exact;
}

/** 0.95 against bands in percent: 95 % or less than one percent? And 75% is no count of anything. */
export function saysPercentOrFraction(
  result: Extract<ResultValue, { kind: 'number' }>,
  bands: readonly Band[],
): boolean {
  const inPercent = bands.some((band) => band.interval.percent);
  if (result.percent || !inPercent) return result.percent && !inPercent;
  return result.value.sign() > 0 && !Exact.one.lessThan(result.value);
}
