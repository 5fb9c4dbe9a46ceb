import type { Exact } from '../../numbers/exact';
import type { Year } from '../../year/year';
import { countVotes, type VoteOutcome } from './count-votes';
import { percentAgreed, shownBallots } from './tally';
import type { VoteRecord } from './vote-record';
import { votedAward } from './voted-award';

/** What one row of *Kết quả suy tôn* comes to. */
export interface VoteResult {
  readonly record: VoteRecord;
  /** Per cent that agreed, to two digits, for people; null: nobody counted. */
  readonly percent: Exact | null;
  /** Null: no rule says how many are needed for it. */
  readonly outcome: VoteOutcome['outcome'] | null;
}

export function voteResults({
  votes,
  regulation,
}: Pick<Year, 'votes' | 'regulation'>): readonly VoteResult[] {
  return votes.map((record) => {
    const { matter, ballot } = record;
    const tier = votedAward(matter, regulation);
    if (!tier) {
      const { agree, members } = ballot;
      const shown = agree === null || members === null ? null : { agree, of: members };
      return { record, percent: shown && rounded(percentAgreed(shown)), outcome: null };
    }
    if (record.unread) return { record, percent: null, outcome: 'incomplete' };
    const { outcome } = countVotes(ballot, tier.vote);
    const counted = outcome === 'agreed' || outcome === 'refused';
    const percent = counted ? rounded(percentAgreed(shownBallots(ballot, tier.vote))) : null;
    return { record, percent, outcome };
  });
}

function rounded(percent: Exact | null): Exact | null {
  return percent?.round(2, 'halfUp') ?? null;
}
