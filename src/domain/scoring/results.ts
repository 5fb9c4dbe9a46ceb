import type { Criterion } from '../regulation/criterion';
import type { Exact } from '../numbers/exact';
import type { Unit } from '../units/unit';

export type NaEffect = 'shrinkBase' | 'grantMax' | 'zero' | 'redistribute';

export type LeafState = 'scored' | 'missing' | 'notApplicable';

/** One leaf of one unit. `null` points: there is no such score, which is not the same as zero. */
export interface LeafResult {
  readonly criterion: Criterion;
  readonly state: LeafState;
  /** Why a leaf is not applicable, or who decided. */
  readonly effect: NaEffect | null;
  /** What this leaf adds to the unit's base. */
  readonly base: Exact;
  readonly self: Exact | null;
  readonly verified: Exact | null;
  readonly final: Exact | null;
}

/** The three sums of a node, each null while any leaf below has no score of that kind. */
export interface Sums {
  readonly self: Exact | null;
  readonly verified: Exact | null;
  readonly final: Exact | null;
  readonly base: Exact;
}

export interface UnitScores {
  readonly unit: Unit;
  readonly leaves: ReadonlyMap<string, LeafResult>;
  readonly nodes: ReadonlyMap<string, Sums>;
  readonly bonus: Sums;
  readonly deduction: Sums;
  readonly selfTotal: Exact | null;
  /** Null unless every leaf that can be verified was. */
  readonly verifiedTotal: Exact | null;
  readonly total: Exact | null;
  readonly base: Exact;
  /** 0 to 100 and more, rounded as the regulation says; null without total or base. */
  readonly percent: Exact | null;
}
