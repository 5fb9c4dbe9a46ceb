import type { Exact } from '../numbers/exact';
import type { Parsed } from './language/parsed';

/** What a unit reports as done, read from *Kết quả thực hiện*. */
export type ResultValue =
  | { readonly kind: 'none' }
  /** `percent`: the person wrote a percentage (95% is 95 here, not 0.95). */
  | { readonly kind: 'number'; readonly value: Exact; readonly percent: boolean }
  | { readonly kind: 'text'; readonly text: string };

export interface RuleInput {
  readonly result: ResultValue;
  readonly target: Exact | null;
  /** Titles and awards the unit holds in the period. */
  readonly honours: readonly string[];
}

/** Points that follow from the input, or why none follow. Points are never rounded here. */
export type Computed =
  | { readonly kind: 'points'; readonly points: Exact }
  | {
      readonly kind: 'unknown';
      readonly why:
        | 'byHand'
        | 'noResult'
        | 'resultUnreadable'
        | 'noTarget'
        | 'zeroTarget'
        | 'percentOrFraction';
    };

export interface Inconsistency {
  readonly issue: 'gap' | 'overlap' | 'highestDiffers' | 'aboveMaximum' | 'noCap' | 'sameLabel';
  readonly at: string;
}

/** How one leaf is scored: a rule text of *Mức điểm*, understood. */
export interface Rule {
  readonly kind: string;
  readonly needsResult: 'no' | 'number' | 'label';
  readonly needsTarget: boolean;
  /** Labels a unit chooses from, for drop-downs; empty where the result is free. */
  readonly labels: readonly string[];
  /** Scored by the add-in from the workbook's own data; the unit writes no score. */
  readonly automatic: boolean;
  /** The most it can give, where that is not the criterion's maximum; null: no limit. */
  readonly highest?: Exact | null;
  /** The text in its normal form; parsing it gives the same rule. */
  print(): string;
  compute(input: RuleInput): Computed;
  /** Whether a score typed by hand can come out of this rule at all (0 to max is checked elsewhere). */
  possible(points: Exact): boolean;
  check(): readonly Inconsistency[];
}

/** One word of *Cách chấm*. A new kind is one file with this shape and a line in `rules/registry.ts`. */
export interface RuleKind {
  readonly kind: string;
  /** The drop-down's word. */
  readonly label: string;
  readonly alsoRead: readonly string[];
  /** The pattern shown when a text cannot be read. */
  readonly grammar: string;
  readonly example: { readonly max: string; readonly points: string };
  parse(points: string, max: Exact): Parsed<Rule>;
}

export const BY_HAND: Computed = { kind: 'unknown', why: 'byHand' };

export function scored(points: Exact): Computed {
  return { kind: 'points', points };
}

export function unknown(why: Extract<Computed, { kind: 'unknown' }>['why']): Computed {
  return { kind: 'unknown', why };
}
