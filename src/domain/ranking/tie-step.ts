import type { Exact } from '../numbers/exact';
import type { UnitScores } from '../scoring/results';

/** What a step may know besides the scores. */
export interface TieFacts {
  /** Rank in the year before; null: not recorded. */
  lastRank(unit: string): number | null;
  /** Day on which the sheet came; null: nobody knows. */
  submittedOn(unit: string): number | null;
}

export const NO_FACTS: TieFacts = { lastRank: () => null, submittedOn: () => null };

/** Columns that *Tổng hợp* has for the tie chain alone, where the chain asks for them. */
export type TieFigure = 'closeness' | 'atMaximum';

/** One step that compares two units with equal points: the higher metric stands first. */
export interface TieStep {
  readonly label: string;
  readonly alsoRead: readonly string[];
  /** Null: the step cannot tell anything about this unit. */
  metric(scores: UnitScores, facts: TieFacts): Exact | number | null;
  /** For live formulas: which column of *Tổng hợp* holds the metric, and its sense. */
  readonly column:
    | { readonly kind: 'section'; readonly code: string }
    | { readonly kind: 'bonus' | 'deduction' | TieFigure }
    | null;
}
