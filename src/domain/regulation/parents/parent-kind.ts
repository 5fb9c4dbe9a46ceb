import type { Exact } from '../../numbers/exact';

/** A child's points. */
export interface ChildValue {
  readonly code: string;
  readonly value: Exact;
}

/** One word of *Cách chấm* for a row with children. A new one is a file and a line in `registry.ts`. */
export interface ParentKind {
  readonly kind: 'sum' | 'weighted' | 'mean' | 'highest';
  /** The drop-down's word. */
  readonly label: string;
  readonly alsoRead: readonly string[];
  readonly example: string;
  /** Every child needs a weight in *Mức điểm*. */
  readonly weighs: boolean;
  combine(values: readonly ChildValue[], weightOf: (code: string) => Exact): Exact;
}
