import { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import type { Year } from '../../year/year';
import type { AwardTier } from '../award-tier';
import type { Ballots, ProposalReason } from '../contest';
import type { Ballot } from './ballot';
import { baseOf, countVotes } from './count-votes';
import type { VoteRecord } from './vote-record';
import { printShare, type VoteRule } from './vote-rule';

/** What was voted on one unit for one award; of several rounds the last one. Null: nothing was. */
export function tallyOf(
  unit: string,
  tier: AwardTier,
  { votes }: Pick<Year, 'votes'>,
): Ballots | null {
  const about = votes.filter((vote) => mayBeAbout(vote, unit, tier));
  const own = about.filter(
    ({ unread }) => !unread?.includes('unit') && !unread?.includes('matter'),
  );
  const record = lastRound(own);
  // A row that nobody can place is asked for only where no other row speaks of the unit.
  const doubtful = (record ? own : about).find(({ unread }) => unread);
  if (doubtful) return { outcome: 'unclear', ...shownBallots(doubtful.ballot, tier.vote) };
  if (!record) return null;
  const { ballot } = record;
  const counted = countVotes(ballot, tier.vote);
  const { agree, of } = shownBallots(ballot, tier.vote);
  switch (counted.outcome) {
    case 'agreed':
    case 'refused':
      return { outcome: counted.outcome, agree, of };
    case 'noQuorum':
    case 'arithmetic':
    case 'incomplete':
      return { outcome: 'unclear', agree, of };
  }
}

/** About this unit and this award, or about one that nobody knows. */
function mayBeAbout({ matter, unit: voted, unread }: VoteRecord, unit: string, tier: AwardTier) {
  if (matter.kind !== 'award') return false;
  const ofAward = unread?.includes('matter') === true || fold(matter.award) === fold(tier.name);
  return ofAward && (unread?.includes('unit') === true || voted === unit);
}

/** Why an award is refused by vote, with what it asks for. */
export function votesTooFew(
  { agree, of }: Pick<Ballots, 'agree' | 'of'>,
  { vote }: Pick<AwardTier, 'vote'>,
): ProposalReason {
  const share = printShare(vote.share);
  return { reason: 'votesTooFew', agree, of, share, withChair: vote.chairMustAgree };
}

/** How many agreed and of how many; where the meeting agreed without counting, all of them. */
export function shownBallots(ballot: Ballot, rule: VoteRule): Pick<Ballots, 'agree' | 'of'> {
  return { agree: ballot.agree ?? ballot.members ?? 0, of: shownOf(ballot, rule) };
}

/** Of how many: those the share is taken of, else those who could vote. */
function shownOf(ballot: Ballot, rule: VoteRule): number {
  const { members, collected, written } = ballot;
  // Papers lie among those that agreed, but their voters are not present.
  const withPapers = rule.base === 'present' && (written ?? 0) > 0;
  const base = withPapers ? collected : baseOf(ballot, rule);
  return base ?? members ?? 0;
}

export function lastRound(records: readonly VoteRecord[]): VoteRecord | undefined {
  return records.reduce<VoteRecord | undefined>(
    (last, one) => (last && last.round >= one.round ? last : one),
    undefined,
  );
}

/** Per cent that agreed, of the base that the rule names; for people, never for a decision. */
export function percentAgreed({ agree, of }: Pick<Ballots, 'agree' | 'of'>): Exact | null {
  if (of <= 0) return null;
  return Exact.integer(agree).times(Exact.hundred).dividedBy(Exact.integer(of));
}
