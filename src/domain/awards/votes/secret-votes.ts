import { groupBy } from '../../collections/group-by';
import { fold } from '../../text/fold';
import type { Outcome } from '../../year/outcome';
import type { Year } from '../../year/year';
import type { AwardTier } from '../award-tier';
import type { ProposalReason } from '../contest';
import type { VoteRecord } from './vote-record';

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
  const awaited = year.regulation.awards.flatMap((tier): readonly SecretVote[] => {
    const held = recorded.some(({ award, open }) => award === tier && open);
    return held ? [] : awaitedVote(tier, year, outcome);
  });
  return [...recorded, ...awaited];
}

function recordedVotes({ votes, regulation }: Facts, outcome: Outcome): readonly SecretVote[] {
  const secret = votes.filter(({ ballot }) => ballot.method === 'secret');
  const groups = groupBy(secret, ({ words, round }) => `${fold(words)}\n${String(round)}`);
  return [...groups.values()].flatMap((records): readonly SecretVote[] => {
    const [first] = records;
    if (!first) return [];
    const { matter, words, round } = first;
    const award =
      matter.kind === 'award'
        ? (regulation.awards.find(({ name }) => fold(name) === fold(matter.award)) ?? null)
        : null;
    const open = records.some(({ ballot }) => ballot.agree === null);
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
  { proposal, units }: Outcome,
): boolean {
  if (matter.kind === 'other') return true;
  const ranked = units.some(
    ({ scores, status }) => scores.unit.code === unit && status === 'ranked',
  );
  if (matter.kind === 'tie') return ranked;
  return (
    ranked &&
    proposal.some(
      (line) => line.unit === unit && line.award === award && line.status !== 'excluded',
    )
  );
}

const WAITS: ReadonlySet<ProposalReason['reason']> = new Set(['needsVote', 'votesTied']);

function awaitedVote(
  tier: AwardTier,
  { votes, regulation }: Facts,
  { proposal, units }: Outcome,
): readonly SecretVote[] {
  const way = tier.voteMethod ?? regulation.settings.choice('voteMethod') ?? 'secret';
  if (way !== 'secret') return [];
  const ranked = new Set(
    units.filter(({ status }) => status === 'ranked').map(({ scores }) => scores.unit.code),
  );
  const lines = proposal
    .filter(
      ({ unit, award, status, reasons }) =>
        award === tier &&
        status === 'undecided' &&
        ranked.has(unit) &&
        reasons.some(({ reason }) => WAITS.has(reason)),
    )
    .map(({ unit }) => ({ unit, record: null }));
  const rounds = votes
    .filter(({ matter }) => matter.kind === 'award' && fold(matter.award) === fold(tier.name))
    .map(({ round }) => round);
  const words = `Suy tôn: ${tier.name}`;
  const round = Math.max(0, ...rounds) + 1;
  return lines.length === 0 ? [] : [{ words, award: tier, round, lines, open: true }];
}
