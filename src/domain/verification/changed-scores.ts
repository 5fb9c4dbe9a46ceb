import type { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import type { Regulation } from '../regulation/regulation';
import { isBlank, lastVerified, numberOf } from '../score-sheet/claim-figures';
import type { Claim, ScoreSheet } from '../score-sheet/score-sheet';

/** A criterion that verification scored otherwise than the unit did. */
export interface ChangedScore {
  readonly criterion: Criterion;
  /** Null: the unit gave no score. */
  readonly self: Exact | null;
  readonly verified: Exact;
  /** What the unit gains; more points in a row of deductions are a loss. Null without a score. */
  readonly difference: Exact | null;
  readonly reason: string;
  readonly explanation: string;
}

/** Only what can be held against each other: two numbers, or one where there was none. */
export function changedScores(sheet: ScoreSheet, regulation: Regulation): readonly ChangedScore[] {
  return regulation.leaves.flatMap((criterion): readonly ChangedScore[] => {
    const claim = sheet.claims.get(criterion.code);
    const verified = claim ? numberOf(lastVerified(claim)) : null;
    if (!claim || verified === null) return [];
    const self = numberOf(claim.self);
    if (self?.equals(verified)) return [];
    const [less, more] =
      criterion.branch === 'deduction' ? [verified, self] : ([self, verified] as const);
    return [
      {
        criterion,
        self,
        verified,
        difference: less && more ? more.minus(less) : null,
        reason: reasonsOf(claim),
        explanation: claim.explanation,
      },
    ];
  });
}

/** The first round's reason holds on where the second changed the score again. */
function reasonsOf(claim: Claim): string {
  const reasons = isBlank(claim.verified2) ? [claim.reason] : [claim.reason, claim.reason2];
  return [...new Set(reasons)].filter((reason) => reason !== '').join('; ');
}
