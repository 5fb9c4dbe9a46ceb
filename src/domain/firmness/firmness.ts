import type { AwardTier } from '../awards/award-tier';
import type { Exact } from '../numbers/exact';
import type { Choice } from '../settings/settings';
import type { Outcome } from '../year/outcome';
import type { CheckedYear } from '../year/year';
import { scopeKey } from '../units/unit-scopes';
import { awardEdges, gapOf, type AwardEdge, type EdgeSide } from './award-edges';
import { Board } from './board';
import { goesByOrder } from './can-cross';
import { disputesOf } from './disputes';
import { Draws } from './draws';
import { HoldRates, type HoldRate } from './hold-rate';
import { tryMatters, type Matter, type TriedMatters } from './matters';
import { independentParts } from './independent-parts';
import { isCompared } from './rescored';
import { smallestChange, type SmallestChange } from './smallest-change';
import { UnitWays } from './unit-ways';
import { waitingIn } from './waiting-at';

/** How firmly an award's edge stands. */
export interface EdgeFirmness {
  readonly award: AwardTier;
  /** Cluster or group in which the places are counted, as *Đơn vị* names it; mostly empty. */
  readonly group: string;
  readonly upper: EdgeSide;
  /** Null: the units of `upper` are level, and no rule says who of them gets the award. */
  readonly lower: EdgeSide | null;
  /** In the figure that orders the units; zero where the tie chain parts them. */
  readonly gap: Exact;
  readonly basis: Choice<'rankBasis'>;
  /** The proposal says of somebody that this award is undecided. */
  readonly undecided: boolean;
  /** Codes of units that have no result yet and could reach this edge: all below is without them. */
  readonly waiting: readonly string[];
  readonly change: SmallestChange | null;
  /** Each by itself changes who gets the award, or a better one. */
  readonly matters: readonly Matter[];
  /** So many matters were tried. */
  readonly tried: number;
  /** Scores that nobody has were tried at their ends only, and what lies between may do otherwise. */
  readonly endsOnly: boolean;
  /** Matters of the year that were too many to be looked at. */
  readonly untried: number;
  readonly rate: HoldRate;
}

/** Every edge of an award that goes by rank, in the order of the table and of the roster. */
export function firmnessOf(year: CheckedYear, outcome: Outcome): readonly EdgeFirmness[] {
  // Half a year is looked at, not decided upon.
  if (year.regulation.settings.choice('period') === 'half') return [];
  const found = independentParts(year).flatMap((part) => firmnessOn(new Board(part), outcome));
  const { awards } = year.regulation;
  return awards.flatMap((award) => found.filter((edge) => edge.award === award));
}

export function firmnessOn(board: Board, outcome: Outcome): readonly EdgeFirmness[] {
  const edges = awardEdges(board);
  if (edges.length === 0) return [];
  const disputes = new Map(
    board.year.units.map((unit) => [unit, disputesOf(unit, board.year, board.work.scorer)]),
  );
  const matters = tryMatters(board, [...disputes.values()].flat(), edges);
  const waitingAt = waitingIn(board.work, outcome);
  const ways = [...disputes].flatMap(([unit, own], number) =>
    isRanked(unit.code, board) && own.length > 0
      ? [new UnitWays(unit, own, board.work.scorer, new Draws(number))]
      : [],
  );
  const rates = new HoldRates(board, ways);
  return edges.map((edge) => ({
    award: edge.tier,
    group: groupOf(edge),
    upper: edge.upper,
    lower: edge.lower,
    gap: gapOf(edge),
    basis: board.year.regulation.settings.choice('rankBasis'),
    undecided: isUndecided(edge, outcome),
    waiting: waitingAt(edge),
    change: smallestChange(edge, board),
    matters: mattersAt(edge, board, matters),
    tried: matters.tried.length,
    endsOnly: triedAtEnds(edge, board, matters),
    untried: matters.untried,
    rate: rates.at(edge),
  }));
}

function isRanked(unit: string, { work }: Board): boolean {
  return work
    .ranked(null)
    .some(({ ranking: { places } }) =>
      places.some(({ units }) => units.some((scores) => scores.unit.code === unit)),
    );
}

/** A book of one cluster need not name it. */
function groupOf({ tier: { scope }, played: { units } }: AwardEdge): string {
  const [first] = units;
  return first ? scopeKey(first, scope) : '';
}

function isUndecided({ tier, played }: AwardEdge, { proposal }: Outcome): boolean {
  const own = new Set(played.units.map(({ code }) => code));
  return proposal.some(
    ({ unit, award, status }) =>
      status === 'undecided' && award?.code === tier.code && own.has(unit),
  );
}

/** Only where the order alone decides, and nobody's points move another's, the ends tell of all between. */
function triedAtEnds(edge: AwardEdge, board: Board, { tried }: TriedMatters): boolean {
  const plain = goesByOrder(edge, board);
  return tried.some(
    ({ matter }) =>
      matter.kind === 'notScored' &&
      matter.open !== null &&
      !(plain && !isCompared(matter.decision.criterion, board.year)),
  );
}

function mattersAt({ key }: AwardEdge, board: Board, { tried }: TriedMatters): readonly Matter[] {
  const now = board.now.get(key)?.sure;
  return tried.flatMap(({ matter, standings }) =>
    standings.some((standing) => standing.get(key)?.sure !== now) ? [matter] : [],
  );
}
