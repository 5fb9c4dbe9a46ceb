import { groupBy } from '../../collections/group-by';
import { fold } from '../../text/fold';
import type { Outcome } from '../../year/outcome';
import type { Year } from '../../year/year';
import type { AwardTier } from '../award-tier';
import { openVotes } from './open-votes';
import type { VoteRecord } from './vote-record';
import { votedAward } from './voted-award';

/** A vote on paper: one that is recorded, or one that the regulation leaves to be held. */
export interface SecretVote {
  /** *Nội dung biểu quyết*, as *Kết quả suy tôn* has it or will have it. */
  readonly words: string;
  /** Null: about a tie, an election, anything else. */
  readonly award: AwardTier | null;
  readonly round: number;
  readonly lines: readonly { readonly unit: string; readonly record: VoteRecord | null }[];
  /** Nobody has counted it yet: ballots are wanted. */
  readonly open: boolean;
}

type Facts = Pick<Year, 'votes' | 'regulation'>;

/** In the order of the sheet, then those that the awards still wait for. */
export function secretVotes(year: Facts, outcome: Outcome): readonly SecretVote[] {
  const recorded = recordedVotes(year, outcome);
  const held = new Set(recorded.filter(({ open }) => open).map(({ words }) => fold(words)));
  return [
    ...recorded,
    ...awaitedVotes(year, outcome).filter(({ words }) => !held.has(fold(words))),
  ];
}

function recordedVotes({ votes, regulation }: Facts, outcome: Outcome): readonly SecretVote[] {
  const secret = votes.filter(({ ballot }) => ballot.method === 'secret');
  const groups = groupBy(secret, ({ words, round }) => `${fold(words)}\n${String(round)}`);
  return [...groups.values()].flatMap((records): readonly SecretVote[] => {
    const [first] = records;
    if (!first) return [];
    const { matter, words, round } = first;
    const award = votedAward(matter, regulation) ?? null;
    const open = records.some(({ ballot, unread }) => ballot.agree === null && !unread);
    const lines = records
      .filter((record) => !open || mayStand(record, award, outcome))
      .map((record) => ({ unit: record.unit, record }));
    return lines.length === 0 ? [] : [{ words, award, round, lines, open }];
  });
}

/** Nobody votes on a unit that cannot get it, whoever wrote it down. */
function mayStand(
  { matter, unit }: VoteRecord,
  award: AwardTier | null,
  outcome: Outcome,
): boolean {
  if (matter.kind === 'other') return true;
  const ranked = isRanked(unit, outcome);
  if (matter.kind === 'tie') return ranked;
  return (
    ranked &&
    outcome.proposal.some(
      (line) => line.unit === unit && line.award === award && line.status !== 'excluded',
    )
  );
}

/** Of units that have a rank; ballots that were counted wrongly are counted again, not cast again. */
function awaitedVotes(year: Facts, outcome: Outcome): readonly SecretVote[] {
  const { votes, regulation } = year;
  const usual = regulation.settings.choice('voteMethod');
  const waiting = openVotes(year, outcome).filter(
    ({ unit, why, matter }) => matter !== null && why !== 'voteUnclear' && isRanked(unit, outcome),
  );
  return [...groupBy(waiting, ({ matter }) => matter ?? '')].flatMap(
    ([words, group]): readonly SecretVote[] => {
      const [first] = group;
      const award = first && first.why !== 'tieAtEdge' ? first.award : null;
      if ((award?.voteMethod ?? usual) !== 'secret') return [];
      const rounds = votes
        .filter((vote) => fold(vote.words) === fold(words))
        .map(({ round }) => round);
      const units = [...new Set(group.map(({ unit }) => unit))];
      return [
        {
          ...{ words, award, round: Math.max(0, ...rounds) + 1, open: true },
          lines: units.map((unit) => ({ unit, record: null })),
        },
      ];
    },
  );
}

function isRanked(unit: string, { units }: Outcome): boolean {
  return units.some(({ scores, status }) => scores.unit.code === unit && status === 'ranked');
}
