import type { Waiting } from '../awards/contest';
import { Exact } from '../numbers/exact';
import { rankFigure } from '../ranking/rank-figure';
import type { LeafResult } from '../scoring/results';
import type { Place } from '../ranking/rank';
import type { Unit } from '../units/unit';
import type { UnitOutcome } from './outcome';
import { isHalfYear } from '../settings/period';
import type { YearAtWork } from './year-at-work';

/** Units whose total may still come, and whom they could pass with the most they can get. */
export function waitingUnits(
  group: readonly Unit[],
  places: readonly Place[],
  work: YearAtWork,
  outcomes: ReadonlyMap<string, UnitOutcome>,
): readonly Waiting[] {
  const waiting = group.filter((unit) => isWaiting(unit, work, outcomes.get(unit.code)));
  if (waiting.length === 0) return [];
  const { settings } = work.year.regulation;
  const ranked = places.flatMap(({ units }) =>
    units.map((scores) => ({ code: scores.unit.code, figure: rankFigure(scores, settings) })),
  );
  return waiting.map((unit) => waitingUnit(unit, ranked, work));
}

interface RankedFigure {
  readonly code: string;
  readonly figure: Exact | null;
}

/** Held back by an error, or not scored to the end; not: left out by the regulation. */
function isWaiting(unit: Unit, work: YearAtWork, outcome: UnitOutcome | undefined): boolean {
  if (work.notRanked.has(unit.code)) return false;
  if (outcome?.status !== 'notRanked') return outcome?.status === 'blocked';
  if (!work.year.sheets.has(unit.code)) return false;
  const settled = new Set(
    work.year.findings.filter((found) => found.unit === unit.code).map((found) => found.criterion),
  );
  return [...outcome.scores.leaves.values()].some(
    ({ state, criterion }) => state === 'missing' && !settled.has(criterion.code),
  );
}

const BEST_CASES = ['points', 'notScored'] as const;

function highestOf(figures: readonly (Exact | null)[]): Exact | null {
  return figures.reduce((a, b) => (a === null || b === null ? null : Exact.max(a, b)));
}

function waitingUnit(unit: Unit, ranked: readonly RankedFigure[], work: YearAtWork): Waiting {
  const doubtful = work.blocked.get(unit.code) ?? new Set<string>();
  const { settings } = work.year.regulation;
  const isOpen = ({ state, criterion }: LeafResult): boolean =>
    doubtful === 'all' || doubtful.has(criterion.code) || state === 'missing';
  // Above 100 % of its base a unit has more by a criterion less than by all its points.
  const figures = BEST_CASES.map((most) =>
    rankFigure(work.scorer.score(unit, { most, isOpen }), settings),
  );
  const figure = figures.includes(null) ? null : highestOf(figures);
  const couldReach = ranked
    .filter((own) => figure === null || own.figure === null || !figure.lessThan(own.figure))
    .map(({ code }) => code);
  const blocked = work.blocked.has(unit.code);
  const condition = blocked ? undefined : work.rankOpen.get(unit.code);
  return {
    unit: unit.code,
    couldReach: new Set(couldReach),
    // At half of the year no figure decides anything yet (domain §8, sample 2).
    ...(blocked && !isHalfYear(settings) ? { inDoubt: true as const } : {}),
    ...(condition === undefined ? {} : { condition }),
  };
}
