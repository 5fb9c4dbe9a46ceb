import type { Exact } from '../../numbers/exact';
import type { Branch } from '../criterion';
import type { Statement } from './statement';

/** A rule in the regulation's language for what a criterion says in its own words. */
export interface RuleProposal {
  /** Word of *Cách chấm*. */
  readonly method: string;
  /** *Mức điểm*, in its normal form. */
  readonly points: string;
}

export interface ProseContext {
  readonly max: Exact;
  /** Bonus and deduction rows are worded alike and mean something else. */
  readonly branch: Branch;
  /** The cell is about nothing but points: there "theo tỷ lệ hoàn thành" is the whole rule. */
  readonly aboutPoints: boolean;
}

/** One way in which regulations word a rule. A new one is a file with this shape and a line in `registry.ts`. */
export type ProseReading = (statement: Statement, context: ProseContext) => RuleProposal | null;
