import { aboutFigure, type ClaimCheck } from './check-context';

/** Above the maximum, or below nothing (deductions are positive too: the row gives the sign). */
export const checkScoreLimits: ClaimCheck = (context) => {
  const { claim, criterion } = context;
  return (['self', 'verified', 'verified2'] as const).flatMap((field) => {
    const cell = claim[field];
    if (cell.figure.state !== 'number' || cell.figure.percent) return [];
    const { value } = cell.figure;
    const allowed = criterion.branch !== 'deduction' && criterion.rule?.possible(value) === true;
    if (value.sign() < 0 && !allowed)
      return [aboutFigure(context, cell, field, { kind: 'negativeFigure' })];
    const over = criterion.max.lessThan(value) && criterion.rule?.possible(value) !== true;
    return over ? [aboutFigure(context, cell, field, { kind: 'overMaximum' })] : [];
  });
};
