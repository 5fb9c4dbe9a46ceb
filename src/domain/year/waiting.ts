import type { Waiting } from '../awards/contest';
import { rankFigure } from '../ranking/rank-figure';
import type { Place } from '../ranking/rank';
import type { Unit } from '../units/unit';
import type { UnitOutcome } from './outcome';
import type { YearAtWork } from './year-at-work';

/** Units whose total may still come, and whom they could pass with the most they can get. */
export function waitingUnits(
  group: readonly Unit[],
  places: readonly Place[],
  work: YearAtWork,
  outcomes: ReadonlyMap<string, UnitOutcome>,
): readonly Waiting[] {
  return group
    .filter((unit) => isWaiting(unit, work, outcomes.get(unit.code)))
    .map((unit) => waitingUnit(unit, places, work));
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

function waitingUnit(unit: Unit, places: readonly Place[], work: YearAtWork): Waiting {
  const doubtful = work.blocked.get(unit.code) ?? new Set<string>();
  const { settings } = work.year.regulation;
  const highest = work.scorer.score(
    unit,
    ({ state, criterion }) =>
      doubtful === 'all' || doubtful.has(criterion.code) || state === 'missing',
  );
  const figure = rankFigure(highest, settings);
  const couldReach = places
    .flatMap(({ units }) => units)
    .filter((scores) => {
      const own = rankFigure(scores, settings);
      return figure === null || own === null || !figure.lessThan(own);
    })
    .map((scores) => scores.unit.code);
  return { unit: unit.code, couldReach: new Set(couldReach) };
}
