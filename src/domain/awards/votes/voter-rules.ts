import type { Settings } from '../../settings/settings';
import type { AwardTier } from '../award-tier';
import type { Ballot, BallotFigure } from './ballot';
import { printVoteMethod } from './vote-method';

/** A vote that was cast although the regulation does not allow it: which answer, and where it shows. */
export interface BrokenRule {
  readonly setting: 'absentVote' | 'selfVote' | 'voteMethod';
  readonly column: BallotFigure | 'method';
  /** What the award's own row says; absent: the setting's answer is the rule. */
  readonly rule?: string;
}

/** *Vắng mặt gửi phiếu bằng văn bản*, *Đơn vị được xét bỏ phiếu cho mình*, and the award's own way. */
export function brokenRules(
  ballot: Ballot,
  settings: Settings,
  award: Pick<AwardTier, 'voteMethod'> | undefined,
): readonly BrokenRule[] {
  const broken: BrokenRule[] = [];
  const method = award?.voteMethod;
  if (method !== undefined && method !== ballot.method) {
    broken.push({ setting: 'voteMethod', column: 'method', rule: printVoteMethod(method) });
  }
  if (settings.choice('absentVote') === 'no' && (ballot.written ?? 0) > 0) {
    broken.push({ setting: 'absentVote', column: 'written' });
  }
  // Of a council nobody knows whether the unit sits in it.
  const concerned = settings.choice('selfVote') === 'no' && settings.choice('voters') !== 'council';
  if (concerned && ballot.members !== null && votesCast(ballot) > ballot.members - 1) {
    broken.push({ setting: 'selfVote', column: 'agree' });
  }
  return broken;
}

function votesCast({ agree, disagree, blank, invalid }: Ballot): number {
  return (agree ?? 0) + (disagree ?? 0) + (blank ?? 0) + (invalid ?? 0);
}
