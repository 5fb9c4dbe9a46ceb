import { competitors } from '../awards/contest';
import type { AwardTier } from '../awards/award-tier';
import { standsBeside } from '../awards/run-ladder';
import { Exact } from '../numbers/exact';
import { rankFigure } from '../ranking/rank-figure';
import type { AwardEdge } from './award-edges';
import type { Board } from './board';
import type { UnitWays } from './unit-ways';

interface Range {
  readonly low: Exact;
  readonly high: Exact;
}

/**
 * Units that their differences can bring to the level of somebody on the other side of the edge:
 * while the order alone decides, the others change nothing, however theirs are resolved.
 */
export function canCross(
  edge: AwardEdge,
  board: Board,
  ways: readonly UnitWays[],
): (one: UnitWays) => boolean {
  if (!goesByOrder(edge, board)) return () => true;
  const { settings } = board.year.regulation;
  const { places } = edge.played.contest;
  const last = places.findIndex(({ units }) => units.some((one) => edge.upper.units.includes(one)));
  const waysOf = new Map(ways.map((one) => [one.unit.code, one]));
  const above = new Map<string, Range>();
  const below = new Map<string, Range>();
  for (const [at, { units }] of places.entries()) {
    for (const scores of units) {
      const figure = rankFigure(scores, settings);
      const own = waysOf.get(scores.unit.code);
      const range = own ? own.range(settings) : figure && { low: figure, high: figure };
      if (range === null) return () => true;
      if (at <= last) above.set(scores.unit.code, range);
      if (at > last || edge.lower === null) below.set(scores.unit.code, range);
    }
  }
  const lowest = [...above.values()].map(({ low }) => low).reduce(Exact.min);
  const highest = [...below.values()].map(({ high }) => high).reduce(Exact.max);
  return ({ unit: { code } }) => {
    const [upper, lower] = [above.get(code), below.get(code)];
    return (
      (upper !== undefined && !highest.lessThan(upper.low)) ||
      (lower !== undefined && !lower.high.lessThan(lowest))
    );
  };
}

/** Nothing but who stands above the edge decides: more points never cost a unit this award. */
export function goesByOrder(edge: AwardEdge, board: Board): boolean {
  return board.byOrderAlone && isPlain(edge);
}

/** Who stands above the edge has the award or a better one, in whatever order they stand there. */
function isPlain({ index, played: { contest } }: AwardEdge): boolean {
  const all = competitors(contest);
  const plain = (tier: AwardTier): boolean => {
    const { source, base, rankFrom, rankTo, shortfall } = tier;
    const bound = rankTo !== null || shortfall === 'leave';
    return (
      !standsBeside(tier) &&
      (source.kind === 'all' ||
        (source.kind === 'leaders' && contest.leads(all[0] ?? '') === null)) &&
      base.kind !== 'proposedFor' &&
      rankFrom === null &&
      !(bound && all.some((unit) => contest.judge(unit, tier).status === 'excluded'))
    );
  };
  return contest.tiers.slice(0, index + 1).every(plain);
}
