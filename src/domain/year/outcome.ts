import type { ProposalLine } from '../awards/proposal-line';
import type { Tie } from '../ranking/rank';
import type { UnitScores } from '../scoring/results';

export type UnitStatus = 'ranked' | 'blocked' | 'notRanked';

export interface UnitOutcome {
  readonly scores: UnitScores;
  readonly status: UnitStatus;
  /** What keeps the unit out of the order, in the regulation's words; null: nothing, or an error. */
  readonly notRankedWhy: string | null;
  /** A condition of being ranked that nobody can judge yet: the unit waits. */
  readonly rankOpen: string | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly classification: string | null;
  /** A condition of the class that nobody can judge yet. */
  readonly classOpen: string | null;
  /** What told it apart from units with equal points. */
  readonly tie: Tie | null;
}

export interface Outcome {
  /** In the roster's order. */
  readonly units: readonly UnitOutcome[];
  readonly ties: readonly Tie[];
  readonly proposal: readonly ProposalLine[];
}
