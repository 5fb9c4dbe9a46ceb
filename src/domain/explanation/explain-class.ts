import { classStepsDown } from '../eligibility/judge';
import { classFigure } from '../ranking/classification';
import { classBasis, converted } from '../ranking/rank-figure';
import type { UnitOutcome } from '../year/outcome';
import type { YearAtWork } from '../year/year-at-work';
import { checkConditions } from './explain-standing';
import type { ClassNode } from './node';

/** Why the unit has its class: the bands from the best down, their conditions, what lowers it. */
export function explainClass(outcome: UnitOutcome, work: YearAtWork): ClassNode | null {
  const { scores, rank, status, classification, classOpen } = outcome;
  const { classes, settings } = work.year.regulation;
  if (status !== 'ranked' || classes.length === 0) return null;
  const unitCase = work.cases.of(scores, { rank, classification: null });
  const figure = classFigure(scores, settings);
  const basis = classBasis(settings);
  const uncapped =
    basis === 'points' ? scores.total : basis === 'normalised' ? converted(scores, settings) : null;
  return {
    value: classification,
    open: classOpen,
    basis,
    figure,
    cappedFrom: uncapped && figure?.lessThan(uncapped) ? uncapped : null,
    bands: classes.map((band) => ({
      band,
      reached: figure !== null && !figure.lessThan(band.from),
      conditions: checkConditions(band.conditions, unitCase, ''),
    })),
    stepsDown: classStepsDown(unitCase).sure,
  };
}
