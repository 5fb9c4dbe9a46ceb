import { isBlank, lastVerified } from '../score-sheet/claim-figures';
import { roundPoints } from '../scoring/score-unit';
import { aboutFigure, resultParams, type ClaimCheck } from './check-context';
import { computeFrom } from './rule-agreement';
import { limitBroken } from './score-limits';

/** Nothing in the score cell: not zero, and not "not applicable". The rule may know what it should be. */
export const checkMissingScore: ClaimCheck = (context) => {
  const { claim, criterion, policy } = context;
  if (!isBlank(claim.self) || policy.blankIsZero) return [];
  if (!isBlank(lastVerified(claim)) && !policy.selfOnly) return [];
  const computed = criterion.rule ? computeFrom(criterion.rule, claim.result, context) : null;
  const points = computed?.kind === 'points' ? roundPoints(computed.points, policy) : null;
  const proposed = points && limitBroken(criterion, points) === null ? points.toString() : null;
  return [
    aboutFigure(context, claim.self, 'self', {
      kind: 'missingScore',
      proposed,
      params: resultParams(claim.result),
    }),
  ];
};
