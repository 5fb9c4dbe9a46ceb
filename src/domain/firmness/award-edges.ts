import type { AwardTier } from '../awards/award-tier';
import { awardsNamed } from '../awards/award-source';
import { indexOf } from '../awards/run-ladder';
import { Exact } from '../numbers/exact';
import { rankFigure } from '../ranking/rank-figure';
import type { Place } from '../ranking/rank';
import type { UnitScores } from '../scoring/results';
import type { Settings } from '../settings/settings';
import { edgeKey, reach, type Board, type Played } from './board';

/** Units that share a place at an edge. */
export interface EdgeSide {
  readonly units: readonly UnitScores[];
  readonly rank: number;
  /** What orders the units: points, percent or points on another scale. */
  readonly figure: Exact;
}

/** Where an award that goes by rank ends: the last that get it, the first that do not. */
export interface AwardEdge {
  readonly key: string;
  readonly tier: AwardTier;
  /** Position of the award in its contest. */
  readonly index: number;
  readonly played: Played;
  /** Where no rule broke a tie: all that are level. */
  readonly upper: EdgeSide;
  /** Null: the edge runs through the units of `upper`. */
  readonly lower: EdgeSide | null;
}

export function awardEdges({ played, year }: Board): readonly AwardEdge[] {
  const { settings } = year.regulation;
  return played.flatMap((one) =>
    one.contest.tiers.flatMap((tier, index) => edgeOf(tier, index, one, settings) ?? []),
  );
}

function edgeOf(
  tier: AwardTier,
  index: number,
  played: Played,
  settings: Settings,
): AwardEdge | null {
  if (tier.method !== 'rank' && tier.method !== 'rankAndVote') return null;
  const { contest } = played;
  const key = edgeKey(played, tier);
  const sideOf = (which: (unit: string) => boolean) => (place: Place) =>
    side(place, which, settings);
  const level = firstOf(
    contest.places.map(sideOf((unit) => reach(unit, index, played) === 'open')),
  );
  if (level) return { key, tier, index, played, upper: level, lower: null };
  const upper = firstOf(
    contest.places.map(sideOf((unit) => holdsByRank(unit, tier, index, played))).reverse(),
  );
  if (!upper) return null;
  const below = contest.places.slice(
    contest.places.findIndex(({ units }) => units.some((one) => upper.units.includes(one))) + 1,
  );
  const lower = firstOf(below.map(sideOf((unit) => mayHave(unit, tier, index, played))));
  return lower && { key, tier, index, played, upper, lower };
}

function firstOf<T>(items: readonly (T | null)[]): T | null {
  return items.find((one) => one !== null) ?? null;
}

function side(
  { units, rank }: Place,
  which: (unit: string) => boolean,
  settings: Settings,
): EdgeSide | null {
  const own = units.filter(({ unit }) => which(unit.code));
  const [first] = own;
  const figure = first ? rankFigure(first, settings) : null;
  return figure && { units: own, rank, figure };
}

/** Not: by a conclusion, which no points take away. */
function holdsByRank(unit: string, tier: AwardTier, index: number, played: Played): boolean {
  const { contest, endsOf } = played;
  if (reach(unit, index, played) !== 'sure') return false;
  const { ladder, beside } = endsOf(unit);
  const own = ladder.has(index) || beside.has(index);
  return own && contest.concludedOn(unit, tier)?.granted !== true;
}

/** Its place is all that keeps the award from it. */
function mayHave(unit: string, tier: AwardTier, index: number, played: Played): boolean {
  const { contest, endsOf } = played;
  if (reach(unit, index, played) !== 'no' || contest.judge(unit, tier).status === 'excluded') {
    return false;
  }
  const { source } = tier;
  if (source.kind === 'leaders') return contest.leads(unit) !== 'no';
  if (source.kind === 'all') return true;
  const holds = awardsNamed(source).some((name) => {
    const named = indexOf(name, contest);
    if (named < 0) return contest.heldElsewhere(unit, name) !== 'no';
    const { ladder, beside } = endsOf(unit);
    return ladder.has(named) || beside.has(named);
  });
  return source.kind === 'except' ? !holds : holds;
}

export function gapOf({ upper, lower }: Pick<AwardEdge, 'upper' | 'lower'>): Exact {
  return lower ? upper.figure.minus(lower.figure) : Exact.zero;
}
