import type { Outcome } from '../../year/outcome';
import type { Year } from '../../year/year';
import type { AwardTier } from '../award-tier';
import type { ProposalReason } from '../contest';

/** What people still have to decide about one unit, before the proposal can say more of it. */
export interface OpenVote {
  readonly unit: string;
  readonly award: AwardTier;
  readonly why: Extract<
    ProposalReason['reason'],
    'needsVote' | 'voteUnclear' | 'votesTied' | 'needsCouncil' | 'tieAtEdge'
  >;
  /** *Nội dung biểu quyết* of the row that would settle it; null: *Kết luận* does. */
  readonly matter: string | null;
  /** Such a row is there, and does not settle it yet. */
  readonly recorded: boolean;
}

const TIE_MATTER = 'Phân định bằng điểm';

/** In the order of the proposal; of several things that wait for one unit, each. */
export function openVotes(
  { regulation, votes }: Pick<Year, 'regulation' | 'votes'>,
  { proposal }: Pick<Outcome, 'proposal'>,
): readonly OpenVote[] {
  return proposal.flatMap(({ unit, award, status, reasons }): readonly OpenVote[] => {
    if (status !== 'undecided' || award === null) return [];
    return reasons.flatMap(({ reason }): readonly OpenVote[] => {
      if (reason === 'needsVote' || reason === 'voteUnclear' || reason === 'votesTied') {
        const matter = `Suy tôn: ${award.name}`;
        return [{ unit, award, why: reason, matter, recorded: reason !== 'needsVote' }];
      }
      if (reason === 'needsCouncil') {
        return [{ unit, award, why: reason, matter: null, recorded: false }];
      }
      if (reason !== 'tieAtEdge') return [];
      const matter = regulation.tieChain.ending === 'vote' ? TIE_MATTER : null;
      const recorded = votes.some(
        ({ matter: voted, unit: on }) => voted.kind === 'tie' && on === unit,
      );
      return [{ unit, award, why: reason, matter, recorded }];
    });
  });
}
