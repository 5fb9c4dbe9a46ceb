import { countVotes } from '../awards/votes/count-votes';
import { meetingRule } from '../awards/votes/read-award-vote';
import { lastRound } from '../awards/votes/tally';
import type { VoteRecord } from '../awards/votes/vote-record';
import type { Settings } from '../settings/settings';
import type { TieDecision } from './rank';

/**
 * *Phân định bằng điểm* in *Kết quả suy tôn*: a unit that the meeting puts first goes before those
 * it is level with. Two with as many votes are not told apart by them.
 */
export function tieDecisionsByVote(
  votes: readonly VoteRecord[],
  settings: Settings,
): readonly TieDecision[] {
  const rule = meetingRule(settings);
  const about = votes.filter(({ matter }) => matter.kind === 'tie');
  // What nobody can read might have put another one first.
  if (about.some(({ unread }) => unread)) return [];
  const last = [...new Set(about.map(({ unit }) => unit))].flatMap(
    (unit) => lastRound(about.filter((one) => one.unit === unit)) ?? [],
  );
  const counted = last.map(({ unit, ballot }) => ({
    unit,
    agree: ballot.agree ?? 0,
    outcome: countVotes(ballot, rule).outcome,
  }));
  // Whoever has more votes goes first: with a wrong count among them, nobody knows who that is.
  if (counted.some(({ outcome }) => outcome === 'arithmetic')) return [];
  const agreed = counted.filter(({ outcome }) => outcome === 'agreed');
  // Most votes first: whoever has them stands before all that it is level with.
  const counts = [...new Set(agreed.map(({ agree }) => agree))].sort((a, b) => b - a);
  return counts.map((count) => ({
    order: agreed.filter(({ agree }) => agree === count).map(({ unit }) => unit),
    among: null,
    byVote: true,
  }));
}
