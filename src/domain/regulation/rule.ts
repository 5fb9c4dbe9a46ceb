import type { Place } from '../findings/finding';
import type { Exact } from '../numbers/exact';
import type { Settings } from '../settings/settings';
import type { Parsed } from './language/parsed';
import type { AssessorMean } from './sources/assessor-mean';
import type { PointGrid } from './point-grid';

/** What a unit reports as done, read from *Kết quả thực hiện*. */
export type ResultValue =
  | { readonly kind: 'none' }
  /** `percent`: the person wrote a percentage (95% is 95 here, not 0.95). */
  | { readonly kind: 'number'; readonly value: Exact; readonly percent: boolean }
  | { readonly kind: 'text'; readonly text: string };

/** A row of *Điểm chấm ngoài*: what somebody outside the unit gave it for this criterion. */
export interface OutsideMark {
  readonly assessor: string;
  readonly rank: Exact | null;
  readonly points: Exact | null;
}

/** A title or award that the unit holds. */
export interface HeldHonour {
  readonly award: string;
  /** Decided within the period that the year counts. */
  readonly inPeriod: boolean;
  /** 0: of this year. */
  readonly yearsAgo: number;
  /** Its row in *Khen thưởng đã có*, where it stands in one. */
  readonly place?: Place;
}

export interface RuleInput {
  readonly result: ResultValue;
  readonly target: Exact | null;
  readonly honours: readonly HeldHonour[];
  /** Figures of the criterion's data rows (`II.3.2#cộng`), by their folded name. */
  readonly data: ReadonlyMap<string, ResultValue>;
  readonly outside: readonly OutsideMark[];
  /** The unit's points for another criterion; null: it has none. */
  readonly pointsOf: (code: string) => Exact | null;
}

/** A unit that reports nothing. */
export const NO_INPUT: RuleInput = {
  result: { kind: 'none' },
  target: null,
  honours: [],
  data: new Map(),
  outside: [],
  pointsOf: () => null,
};

/** Who is compared with whom. */
export type CompareScope = 'cluster' | 'group' | 'book';

/** One of the units that a rule compares. */
export interface Rival {
  readonly unit: string;
  readonly input: RuleInput;
  /** *Giao chỉ tiêu* says `KG`: the criterion was not assigned to it. */
  readonly unassigned: boolean;
}

/** What a comparison sets against what the others did. */
export type Measured =
  /** How far beyond the target, as a share of it or as it stands. */
  | { readonly by: 'share' | 'amount'; readonly excess: Exact }
  /** Part of the target that was reached. */
  | { readonly by: 'reached'; readonly reached: Exact }
  /** Without a target, the result itself. */
  | { readonly by: 'result'; readonly result: Exact };

/** Points that depend on what other units did. */
export interface Comparison {
  /** Null: the regulation's own scope (*Phạm vi xếp hạng, so sánh*). */
  readonly scope: CompareScope | null;
  /** Points of every rival, by unit; exact, in one pass over all of them. */
  compare(rivals: readonly Rival[], settings: Settings): ReadonlyMap<string, Computed>;
  /** For whoever explains it; null: there is nothing to set against the others. */
  measure?(rival: Rival, settings: Settings): Measured | null;
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
        | 'percentOrFraction'
        /** No row of *Điểm chấm ngoài* for this unit yet. */
        | 'noMarks'
        /** Only the units together tell. */
        | 'byComparison'
        /** Several lead, and the meeting has to say who gets the maximum. */
        | 'sharedLead'
        /** A formula divides by zero or lacks one of its figures. */
        | 'notComputable';
    };

export interface Inconsistency {
  readonly issue:
    | 'gap'
    | 'overlap'
    /** Both neighbours claim the number where they meet, or neither does. */
    | 'sharedEdge'
    | 'openEdge'
    | 'highestDiffers'
    | 'aboveMaximum'
    | 'noCap'
    | 'sameLabel'
    /** Points grow where the rank gets worse, or a rank is left out. */
    | 'order'
    /** A formula names a criterion that does not exist. */
    | 'unknownCode';
  readonly at: string;
}

export interface DataRow {
  /** Stands after the code: `II.3.2#cộng`. */
  readonly name: string;
  /** What the unit's sheet shows as its text. */
  readonly title: string;
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
  /** How several marks from outside become the one that it goes by; absent: it goes by none. */
  readonly marks?: AssessorMean;
  /** The most it can give, where that is not the criterion's maximum; null: no limit. */
  readonly highest?: Exact | null;
  /** Points that can come out of it; absent: everything from 0 to the highest. */
  readonly grid?: PointGrid;
  /** Extra rows of the unit's sheet, where one figure is not enough: `cộng`, `trừ`. */
  readonly dataRows?: readonly DataRow[];
  /** Where the points depend on other units: `compute` then says `byComparison`. */
  readonly comparison?: Comparison;
  /** Other criteria whose points this rule uses, by code. */
  readonly uses?: readonly string[];
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
