import type { UnitScores } from '../scoring/results';
import type { Unit } from '../units/unit';
import type { OtherFigures, YearScorer } from '../year/score-year';
import type { CheckedYear } from '../year/year';

/** What one unit did moves the points of the others. */
export function isCompared(criterion: string, { regulation }: CheckedYear): boolean {
  return regulation.find(criterion)?.rule?.comparison !== undefined;
}

export function scoresOf(
  units: readonly Unit[],
  scorer: YearScorer,
  other: OtherFigures = {},
): ReadonlyMap<string, UnitScores> {
  return new Map(units.map((unit) => [unit.code, scorer.score(unit, null, other)]));
}
