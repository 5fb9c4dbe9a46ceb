import { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';

/** Points that a criterion could have got instead, one way from what it got: the nearest first. */
export interface PointsBeside {
  readonly count: number;
  at(index: number): Exact;
}

interface Limits {
  readonly low: Exact;
  readonly high: Exact;
}

/**
 * @param way 1: more points, −1: fewer
 * @param digits to which the regulation rounds: the grid of what people judge freely
 */
export function pointsBeside(
  { max, rule }: Pick<Criterion, 'max' | 'rule'>,
  from: Exact,
  way: 1 | -1,
  digits: number,
): PointsBeside {
  const grid = rule?.grid;
  if (grid?.kind === 'listed') return listed(grid.points, from, way);
  const highest = rule?.highest === undefined ? max : rule.highest;
  // Where a rule knows no limit, nobody can tell how far a score may go: as far as the maximum.
  const limits = grid
    ? { low: grid.lowest ?? max.negated(), high: grid.highest ?? max }
    : { low: Exact.zero, high: highest ?? max };
  const step = grid?.step ?? Exact.one.dividedBy(Exact.integer(10 ** digits));
  const end = way === 1 ? limits.high : limits.low;
  const endIsPossible = rule === null || rule.possible(end);
  return onGrid(grid?.from ?? Exact.zero, step, from, way, limits, endIsPossible ? end : null);
}

function listed(points: readonly Exact[], from: Exact, way: 1 | -1): PointsBeside {
  const sorted = points
    .filter((one) => one.compare(from) === way)
    .sort((a, b) => a.compare(b) * way);
  const once = sorted.filter((one, index) => sorted[index - 1]?.equals(one) !== true);
  return { count: once.length, at: (index) => once[index] ?? from };
}

/** @param end the last point, which need not lie on the grid (`tối đa 2,5`); null: it must */
function onGrid(
  origin: Exact,
  step: Exact,
  from: Exact,
  way: 1 | -1,
  { low, high }: Limits,
  end: Exact | null,
): PointsBeside {
  const position = (points: Exact): Exact => points.minus(origin).dividedBy(step);
  const first =
    way === 1
      ? Math.max(floorOf(position(from)) + 1, -floorOf(position(low).negated()))
      : Math.min(-floorOf(position(from).negated()) - 1, floorOf(position(high)));
  const last = way === 1 ? floorOf(position(high)) : -floorOf(position(low).negated());
  const count = Math.max(0, (last - first) * way + 1);
  const at = (index: number): Exact => origin.plus(step.times(Exact.integer(first + way * index)));
  const beyond = end !== null && end.compare(count > 0 ? at(count - 1) : from) === way;
  return {
    count: count + (beyond ? 1 : 0),
    at: (index) => (index === count && end !== null ? end : at(index)),
  };
}

/** The largest whole number that is not above it. */
function floorOf(value: Exact): number {
  const whole = value.round(0, 'truncate');
  return whole.toNumber() - (value.lessThan(whole) ? 1 : 0);
}
