import { finding, type Finding } from '../findings/finding';
import type { Regulation } from '../regulation/regulation';
import type { Claim, ScoreSheet } from '../score-sheet/score-sheet';
import { evidenceWanted } from '../scoring/evidence-wanted';
import { isBlank, lastVerified, numberOf } from '../score-sheet/claim-figures';
import type { Unit } from '../units/unit';
import type { YearScorer } from '../year/score-year';
import { aboutFigure, type ClaimCheck } from './check-context';

/** Points without evidence where the regulation does more than remind (domain §4, row 23). */
export const checkEvidence: ClaimCheck = (context) => {
  const { claim, criterion, policy } = context;
  if (!claimsWithoutEvidence(claim)) return [];
  const wanted = evidenceWanted(criterion, policy);
  const params = { wanted: criterion.evidence.text };
  if (wanted === 'explain' && claim.explanation === '') {
    return [aboutFigure(context, claim.self, 'self', { kind: 'unexplained', params })];
  }
  if (wanted === 'zero' && isBlank(lastVerified(claim))) {
    return [aboutFigure(context, claim.self, 'self', { kind: 'pointsWithoutEvidence', params })];
  }
  return [];
};

/** One reminder for the whole sheet: a line for each criterion would bury the errors. */
export function remindOfEvidence(
  unit: Unit,
  { claims }: ScoreSheet,
  { leaves }: Regulation,
  scorer: YearScorer,
): readonly Finding[] {
  const codes = leaves.flatMap((criterion) => {
    const claim = claims.get(criterion.code);
    const open = claim !== undefined && claimsWithoutEvidence(claim);
    return open && evidenceWanted(criterion, scorer.plan.policy) === 'remind'
      ? [criterion.code]
      : [];
  });
  if (codes.length === 0) return [];
  return [
    finding({
      kind: 'missingEvidence',
      unit: unit.code,
      raw: codes.join(', '),
      params: { count: codes.length, codes },
    }),
  ];
}

function claimsWithoutEvidence(claim: Claim): boolean {
  return claim.evidence === '' && (numberOf(claim.self)?.sign() ?? 0) > 0;
}
