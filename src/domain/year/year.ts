import type { HandledFinding } from '../findings/finding';
import type { TieDecision } from '../ranking/rank';
import type { NotScored } from '../regulation/not-scored';
import type { Regulation } from '../regulation/regulation';
import type { ScoreSheet } from '../score-sheet/score-sheet';
import type { Unit } from '../units/unit';

/** A title or award that a unit holds; it earns points only if it falls into the period. */
export interface Honour {
  readonly unit: string;
  readonly counts: boolean;
  readonly award: string;
}

/** Everything a ranking depends on, read from the workbook. */
export interface Year {
  readonly regulation: Regulation;
  readonly units: readonly Unit[];
  readonly sheets: ReadonlyMap<string, ScoreSheet>;
  readonly notScored: readonly NotScored[];
  readonly honours: readonly Honour[];
  readonly tieDecisions: readonly TieDecision[];
}

/** A year whose doubts have been looked through: what blocks, blocks. */
export interface CheckedYear extends Year {
  readonly findings: readonly HandledFinding[];
}
