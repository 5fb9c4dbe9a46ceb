import { lastVerified, numberOf } from '../score-sheet/claim-figures';
import type { Finding } from '../findings/finding';
import { aboutFigure, type ClaimCheck, type ClaimContext } from './check-context';

/** What verification changed must be explained, and may be raised only where the regulation lets it. */
export const checkVerification: ClaimCheck = (context) => {
  return [...raised(context), ...firstRound(context), ...secondRound(context)];
};

/** The score that counts: what the first round raised, the second may have taken back. */
function raised(context: ClaimContext): readonly Finding[] {
  const { claim, regulation } = context;
  if (regulation.settings.choice('mayRaise') !== 'no') return [];
  const self = numberOf(claim.self);
  const last = lastVerified(claim);
  const verified = numberOf(last);
  if (self === null || verified === null || !self.lessThan(verified)) return [];
  const field = last === claim.verified2 ? 'verified2' : 'verified';
  const params = { self: self.toString() };
  return [aboutFigure(context, last, field, { kind: 'raisedScore', params })];
}

function firstRound(context: ClaimContext): readonly Finding[] {
  const { claim } = context;
  const self = numberOf(claim.self);
  const verified = numberOf(claim.verified);
  if (self === null || verified === null || self.equals(verified) || claim.reason !== '') return [];
  const params = { self: self.toString() };
  return [
    aboutFigure(context, claim.verified, 'verified', { kind: 'changedWithoutReason', params }),
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
