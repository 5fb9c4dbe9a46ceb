import type { Settings } from '../../settings/settings';
import type { Ballot, BallotFigure } from './ballot';

/** A vote that was cast although the regulation does not allow it: which answer, and where it shows. */
export interface BrokenRule {
  readonly setting: 'absentVote' | 'selfVote';
  readonly column: BallotFigure;
}

/** *Vắng mặt gửi phiếu bằng văn bản*, *Đơn vị được xét bỏ phiếu cho mình*. */
export function brokenRules(ballot: Ballot, settings: Settings): readonly BrokenRule[] {
  const broken: BrokenRule[] = [];
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
