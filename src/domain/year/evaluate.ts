import type { ClassOutcome } from '../ranking/classification';
import type { Place, Ranking, Tie } from '../ranking/rank';
import type { Unit } from '../units/unit';
import { classifyUnit } from './classify-unit';
import type { Outcome, UnitOutcome } from './outcome';
import { proposeForYear } from './propose-year';
import { prepareYear, type YearAtWork } from './year-at-work';
import type { CheckedYear } from './year';

/** Scores, ranks, classes and proposal of a whole year; the same input always gives the same. */
export function evaluateYear(year: CheckedYear): Outcome {
  const work = prepareYear(year);
  const outcomes = unitOutcomes(work);
  return {
    units: year.units.flatMap((unit) => outcomes.get(unit.code) ?? []),
    ties: work.ranked(null).flatMap(({ ranking }) => ranking.ties),
    proposal: proposeForYear(work, outcomes),
  };
}

/** What every unit comes to, awards apart. */
export function unitOutcomes(work: YearAtWork): ReadonlyMap<string, UnitOutcome> {
  const outcomes = new Map<string, UnitOutcome>();
  for (const { units, ranking } of work.ranked(null)) collect(units, ranking, work, outcomes);
  return outcomes;
}

function collect(
  group: readonly Unit[],
  { places, ties }: Ranking,
  work: YearAtWork,
  into: Map<string, UnitOutcome>,
): void {
  const placeOf = new Map<string, Place>();
  for (const place of places) for (const { unit } of place.units) placeOf.set(unit.code, place);
  const tieOf = new Map<string, Tie>();
  for (const tie of ties) for (const code of tie.units) tieOf.set(code, tie);
  for (const { code } of group) {
    const scores = work.scores.get(code);
    if (!scores) continue;
    const place = placeOf.get(code);
    const waits = work.blocked.has(code) || work.rankOpen.has(code);
    const status = place ? 'ranked' : waits ? 'blocked' : 'notRanked';
    const rank = place?.rank ?? null;
    const { name, open } = place ? classifyUnit(scores, rank, work) : NO_CLASS;
    into.set(code, {
      scores,
      status,
      notRankedWhy: work.notRanked.get(code) ?? null,
      rankOpen: work.rankOpen.get(code) ?? null,
      rank,
      tied: (place?.units.length ?? 0) > 1,
      classification: name,
      classOpen: open,
      tie: tieOf.get(code) ?? null,
    });
  }
}

const NO_CLASS: ClassOutcome = { name: null, open: null };
