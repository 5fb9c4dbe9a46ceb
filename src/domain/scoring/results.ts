import type { Criterion } from '../regulation/criterion';
import type { Computed } from '../regulation/rule';
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
  /** Why the regulation, not the unit, left the leaf without a score or took it away. */
  readonly why: LeafReason | null;
}

export type LeafReason =
  | Extract<Computed, { kind: 'unknown' }>['why']
  /** Points were claimed without the evidence that the regulation asks for. */
  | 'noEvidence'
  /** Fewer assessors than the regulation wants. */
  | 'tooFewMarks';

/** The three sums of a node, each null while any leaf below has no score of that kind. */
export interface Sums {
  readonly self: Exact | null;
  readonly verified: Exact | null;
  readonly final: Exact | null;
  readonly base: Exact;
}

/** Sums of the regulation's rows by their code. */
export type SumsByCode = Pick<ReadonlyMap<string, Sums>, 'get'>;

/** Everything that one unit gets, before anybody is compared with anybody by total. */
export interface UnitScores {
  readonly unit: Unit;
  readonly leaves: ReadonlyMap<string, LeafResult>;
  readonly nodes: SumsByCode;
  readonly bonus: Sums;
  readonly deduction: Sums;
  /** Points taken for lateness; part of `deduction` or of a section, as the regulation says. */
  readonly latePenalty: Exact;
  readonly selfTotal: Exact | null;
  /** Null unless every leaf that can be verified was. */
  readonly verifiedTotal: Exact | null;
  readonly total: Exact | null;
  /** The total before the regulation's rounding. */
  readonly exactTotal: Exact | null;
  readonly base: Exact;
  /** 0 to 100 and more, rounded as the regulation says; null without total or base. */
  readonly percent: Exact | null;
  /** The same from the unrounded total, unrounded. */
  readonly exactPercent: Exact | null;
}
