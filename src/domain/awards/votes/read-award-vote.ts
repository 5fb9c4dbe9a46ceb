import { parsed, unreadable, type Parsed } from '../../regulation/language/parsed';
import type { Settings } from '../../settings/settings';
import type { AwardMethod } from '../award-tier';
import { readVoteMethod } from './vote-method';
import { readQuorum, readShare, readVoteBase, type VoteRule, type VoteShare } from './vote-rule';

/** More than half: how a meeting decides where nothing else is written (NĐ 98/2023, article 47). */
export const MAJORITY: VoteShare = {
  above: true,
  form: { kind: 'fraction', numerator: 1, denominator: 2 },
};

/**
 * The vote rule of an award: its own share and base, the rest from *Thiết lập*. Where ballots are
 * counted, the share has to be written; a consensus needs none.
 */
export function readAwardVote(
  text: (column: 'voteShare' | 'voteBase' | 'voteMethod') => string,
  method: AwardMethod | undefined,
  settings: Settings,
): Parsed<VoteRule> {
  const base = readVoteBase(text('voteBase'));
  if (!base.ok) return base;
  const written = text('voteShare');
  const counted = method === 'vote' || method === 'rankAndVote';
  const way = readVoteMethod(text('voteMethod') || settings.text('voteMethod'));
  if (written === '' && counted && way !== 'consensus') {
    return unreadable('empty', written);
  }
  const share = written === '' ? parsed(MAJORITY) : readShare(written);
  if (!share.ok) return share;
  return parsed({ ...meetingRule(settings), share: share.value, base: base.value });
}

/** What holds for every vote of the meeting. */
export function meetingRule(settings: Settings): VoteRule {
  const quorum = readQuorum(settings.text('quorum'));
  return {
    share: MAJORITY,
    base: 'members',
    // A quorum that cannot be read is an error of its own.
    quorum: quorum.ok ? quorum.value : null,
    blankBallots: settings.choice('blankBallots'),
    chairMustAgree: settings.choice('chairMustAgree') === 'yes',
  };
}
