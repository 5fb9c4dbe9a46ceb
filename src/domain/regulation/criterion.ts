import type { Place } from '../findings/finding';
import type { Exact } from '../numbers/exact';
import type { Applicability } from './applicability';
import type { Evidence } from './evidence';
import type { ParentRule } from './parents/parent-rule';
import type { Rule } from './rule';
import type { ScoredBy } from './scored-by';

export type RowKind = 'section' | 'criterion' | 'bonus' | 'deduction';

/** Which of the three sums a criterion belongs to, by the kind of its root. */
export type Branch = 'main' | 'bonus' | 'deduction';

/** Limits on what a parent row passes on. */
export interface Limits {
  /** Null: no limit. */
  readonly cap: Exact | null;
  readonly floor: Exact | null;
}

export interface Criterion {
  readonly code: string;
  /** *TT*, as printed. */
  readonly order: string;
  readonly rowKind: RowKind;
  readonly branch: Branch;
  readonly title: string;
  readonly max: Exact;
  readonly parent: string | null;
  readonly children: readonly string[];
  readonly depth: number;
  /** Null for a parent row. */
  readonly rule: Rule | null;
  /** Null for a leaf. */
  readonly parentRule: ParentRule | null;
  /** For a parent row. */
  readonly limits: Limits;
  readonly scoredBy: ScoredBy;
  readonly evidence: Evidence;
  readonly appliesTo: Applicability;
  /** Article of the regulation. */
  readonly basis: string;
  readonly place: Place;
}

export function isLeaf(criterion: Criterion): boolean {
  return criterion.children.length === 0;
}
