import type { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import type { UnitScores } from '../scoring/results';
import { gapOf, type AwardEdge, type EdgeSide } from './award-edges';
import type { Board, Holders } from './board';
import { pointsBeside, type PointsBeside } from './points-beside';

/** One criterion of one unit scored otherwise, and the award goes to somebody else. */
export interface SmallestChange {
  readonly unit: string;
  readonly criterion: string;
  /** A rule makes the points of something reported: that would have to be otherwise. */
  readonly byRule: boolean;
  readonly from: Exact;
  readonly to: Exact;
  /** `level`: the units are level then and nobody has decided; `flips`: somebody else has it. */
  readonly then: 'flips' | 'level';
}

/** A criterion of a unit at the edge, and what it could have got instead. */
interface Target {
  readonly scores: UnitScores;
  readonly criterion: Criterion;
  readonly from: Exact;
  readonly points: PointsBeside;
  /** By how much it would have to change if points simply added up; null: it cannot. */
  readonly guess: Exact | null;
}

/**
 * Found by scoring again, so that caps, limits, percent and the tie chain count. More points never
 * lower a unit: where the last point on the way changes nothing, none before it does, and where it
 * does, halving finds the first. What additive points suggest comes first, so that most criteria are
 * asked one question only: whether they could do it with less. Null: no criterion alone can.
 */
export function smallestChange(edge: AwardEdge, board: Board): SmallestChange | null {
  let best: { target: Target; to: Exact; size: Exact } | null = null;
  for (const target of targetsOf(edge, board)) {
    const { points, from } = target;
    const size = (index: number): Exact => sizeOf(points.at(index), from);
    const smaller =
      best === null ? points.count : firstWhere(points.count, notBelow(size, best.size));
    const flips = (index: number): boolean =>
      changes(heldAfter(target, points.at(index), edge, board), edge, board);
    if (smaller === 0 || !flips(smaller - 1)) continue;
    const first = firstWhere(smaller - 1, flips);
    best = { target, to: points.at(first), size: size(first) };
  }
  if (!best) return null;
  const { target, to } = best;
  return {
    unit: target.scores.unit.code,
    criterion: target.criterion.code,
    byRule: isByRule(target.criterion),
    from: target.from,
    to,
    then: heldAfter(target, to, edge, board)?.open === true ? 'level' : 'flips',
  };
}

function isByRule({ rule }: Criterion): boolean {
  return rule !== null && rule.kind !== 'direct';
}

function notBelow(size: (index: number) => Exact, limit: Exact): (index: number) => boolean {
  return (index) => !size(index).lessThan(limit);
}

/** The first of so many for which it is so, given that it is for all after it; `count`: for none. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sizeOf(to: Exact, from: Exact): Exact {
  const difference = to.minus(from);
  return difference.sign() < 0 ? difference.negated() : difference;
}

function heldAfter(
  { scores: { unit }, criterion }: Target,
  to: Exact,
  { key }: AwardEdge,
  board: Board,
): Holders | undefined {
  const finals = new Map([[criterion.code, to]]);
  const changed = board.work.scorer.score(unit, null, { finals });
  return board.standing({ scores: new Map([[unit.code, changed]]) }).get(key);
}

function changes(held: Holders | undefined, { key }: AwardEdge, board: Board): boolean {
  return held?.sure !== board.now.get(key)?.sure;
}

/** Upwards for those below the edge, downwards for those above; both where it runs through them. */
function targetsOf(edge: AwardEdge, board: Board): readonly Target[] {
  const { upper, lower } = edge;
  const gap = gapOf(edge);
  const found = lower
    ? [...targetsOn(lower, 1, gap, board), ...targetsOn(upper, -1, gap, board)]
    : [...targetsOn(upper, 1, gap, board), ...targetsOn(upper, -1, gap, board)];
  return [...found].sort((a, b) => {
    if (a.guess === null || b.guess === null) {
      return Number(a.guess === null) - Number(b.guess === null);
    }
    return a.guess.compare(b.guess);
  });
}

function targetsOn(
  { units, figure }: EdgeSide,
  way: 1 | -1,
  gap: Exact,
  { work }: Board,
): readonly Target[] {
  const { digits } = work.scorer.plan.policy;
  return units.flatMap((scores): readonly Target[] => {
    const { total } = scores;
    // A gap in percent, as points of this unit.
    const needed = total === null || figure.sign() === 0 ? gap : gap.times(total).dividedBy(figure);
    return work.scorer.leavesOf(scores.unit).flatMap(({ criterion, state, final }) => {
      // What the add-in scores by itself nobody can score otherwise.
      if (state !== 'scored' || final === null || criterion.rule?.automatic === true) return [];
      const up = criterion.branch === 'deduction' ? (-way as 1 | -1) : way;
      const points = pointsBeside(criterion, final, up, digits);
      const enough = firstWhere(
        points.count,
        notBelow((index) => sizeOf(points.at(index), final), needed),
      );
      const guess = enough < points.count ? sizeOf(points.at(enough), final) : null;
      return points.count === 0 ? [] : [{ scores, criterion, from: final, points, guess }];
    });
  });
}
