import type { AwardTier } from './award-tier';
import type { ProposalReason } from './contest';

export type ProposalStatus = 'proposed' | 'excluded' | 'undecided';

export interface ProposalLine {
  readonly unit: string;
  /** Null: no award, for the reasons given. */
  readonly award: AwardTier | null;
  readonly status: ProposalStatus;
  readonly rank: number | null;
  readonly reasons: readonly ProposalReason[];
}
