import type { FindingKind } from '../findings/catalogue';
import type { Finding } from '../findings/finding';
import type { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import type { FigureCell, FigureField } from '../score-sheet/score-sheet';
import { aboutFigure, type ClaimCheck, type ClaimContext } from './check-context';

/** Above the maximum, or below nothing (deductions are positive too: the row gives the sign). */
export const checkScoreLimits: ClaimCheck = (context) => {
  const { claim, criterion } = context;
  return (['self', 'verified', 'verified2'] as const).flatMap((field) => {
    const cell = claim[field];
    if (cell.figure.state !== 'number' || cell.figure.percent) return [];
    const kind = limitBroken(criterion, cell.figure.value);
    return kind === null ? [] : [beyondLimits(context, cell, field, kind)];
  });
};

export function beyondLimits(
  context: ClaimContext,
  cell: FigureCell,
  field: FigureField,
  kind: LimitBroken,
): Finding {
  // Only among deductions can a minus be the sign of the row, typed once too often.
  const sign = context.criterion.branch === 'deduction' ? 'deduction' : '';
  return aboutFigure(context, cell, field, { kind, params: { sign } });
}

type LimitBroken = Extract<FindingKind, 'negativeFigure' | 'overMaximum'>;

/** What is wrong with so many points for this criterion; no such value is ever proposed. */
export function limitBroken({ branch, max, rule }: Criterion, points: Exact): LimitBroken | null {
  const possible = rule?.possible(points) === true;
  if (points.sign() < 0 && !(possible && branch !== 'deduction')) return 'negativeFigure';
  return max.lessThan(points) && !possible ? 'overMaximum' : null;
}
