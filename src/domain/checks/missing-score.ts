import { isBlank, lastVerified } from '../score-sheet/claim-figures';
import { roundPoints } from '../scoring/score-unit';
import { aboutFigure, type ClaimCheck } from './check-context';
import { computeFrom } from './rule-agreement';

/** Nothing in the score cell: not zero, and not "not applicable". The rule may know what it should be. */
export const checkMissingScore: ClaimCheck = (context) => {
  const { claim, criterion, policy } = context;
  if (!isBlank(claim.self) || policy.blankIsZero) return [];
  if (!isBlank(lastVerified(claim)) && !policy.selfOnly) return [];
  const computed = criterion.rule ? computeFrom(criterion.rule, claim.result, context) : null;
  const proposed =
    computed?.kind === 'points' ? roundPoints(computed.points, policy).toString() : null;
  return [
    aboutFigure(context, claim.self, 'self', {
      kind: 'missingScore',
      proposed,
      params: { result: claim.result.raw },
    }),
  ];
};
