import { numberOf } from '../scoring/score-leaf';
import { aboutFigure, type ClaimCheck } from './check-context';

/** What verification changed must be explained, and may be raised only where the regulation lets it. */
export const checkVerification: ClaimCheck = (context) => {
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
};
