import { classStepsDown } from '../eligibility/judge';
import { classFigure, classify, type ClassOutcome } from '../ranking/classification';
import { evaluateAll } from '../regulation/conditions/conditions';
import type { UnitScores } from '../scoring/results';
import type { CaseFile } from './cases';
import type { Year } from './year';

/** @param rank null: it is not settled, or has nothing to do with what is asked */
export function classifyUnit(
  scores: UnitScores,
  rank: number | null,
  { year, cases }: { readonly year: Year; readonly cases: CaseFile },
): ClassOutcome {
  const { classes, settings } = year.regulation;
  const figure = classFigure(scores, settings);
  const unitCase = cases.of(scores, { rank, classification: null });
  const { sure, open } = classStepsDown(unitCase);
  const after = (steps: number): ClassOutcome =>
    classify(figure, classes, (conditions) => evaluateAll(conditions, unitCase.context), steps);
  const best = after(sure);
  // What nobody can judge yet leaves the class open where it would make a difference.
  return best.name === after(sure + open.length).name
    ? best
    : { name: null, open: open.join('; ') };
}
