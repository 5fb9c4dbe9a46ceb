import { numberOf } from '../score-sheet/claim-figures';
import type { Finding } from '../findings/finding';
import { aboutFigure, type ClaimCheck, type ClaimContext } from './check-context';

/** What verification changed must be explained, and may be raised only where the regulation lets it. */
export const checkVerification: ClaimCheck = (context) => {
  return [...firstRound(context), ...secondRound(context)];
};

function firstRound(context: ClaimContext): readonly Finding[] {
  const { claim, regulation } = context;
  const self = numberOf(claim.self);
  const verified = numberOf(claim.verified);
  if (self === null || verified === null || self.equals(verified)) return [];
  const params = { self: self.toString() };
  const raised = self.lessThan(verified) && regulation.settings.choice('mayRaise') === 'no';
  return [
    ...(raised
      ? [aboutFigure(context, claim.verified, 'verified', { kind: 'raisedScore', params })]
      : []),
    ...(claim.reason === ''
      ? [aboutFigure(context, claim.verified, 'verified', { kind: 'changedWithoutReason', params })]
      : []),
  ];
}

/** The second round may change the first one's score, and says why as well. */
function secondRound(context: ClaimContext): readonly Finding[] {
  const { claim } = context;
  const first = numberOf(claim.verified) ?? numberOf(claim.self);
  const second = numberOf(claim.verified2);
  if (first === null || second === null || first.equals(second) || claim.reason2 !== '') return [];
  const params = { self: first.toString() };
  return [
    aboutFigure(context, claim.verified2, 'verified2', { kind: 'changedWithoutReason', params }),
  ];
}
