import type { Exact } from '../numbers/exact';
import type { FindingKind } from './catalogue';

/** Where a person finds it: in a file that was sent, or in a sheet of the workbook (file null). */
export interface Place {
  readonly file: string | null;
  readonly sheet: string | null;
  /** A1 address. */
  readonly cell: string | null;
}

export const NOWHERE: Place = { file: null, sheet: null, cell: null };

/** What accepting a proposal puts into a cell, and what stands there until then. */
export interface CellWrite {
  readonly place: Place;
  readonly value: Exact | string;
  readonly before: string;
}

export type Param = string | number | readonly string[];

/** One doubt about the input, as data. Words come from the locale by `kind` and `params`. */
export interface Finding {
  readonly kind: FindingKind;
  /** Unit code; null: the regulation or the whole workbook. */
  readonly unit: string | null;
  readonly place: Place;
  /** The figure's cell in our own unit sheet, when `place` names the file it came from. */
  readonly ownCell: Place | null;
  readonly criterion: string | null;
  /** What the person typed, as shown. */
  readonly raw: string | null;
  /** What the cell holds: invariant number text, or the characters. */
  readonly stored: string | null;
  /** Exact decimal or text to put there instead. */
  readonly proposed: string | null;
  /** The cells that the proposal fills, where it is not one figure for `ownCell`. */
  readonly writes: readonly CellWrite[];
  readonly params: Readonly<Record<string, Param>>;
}

/** What the clerk decided about a finding in *Kiểm tra*. */
export type Handling =
  /** `wish`: what the clerk chose, where it cannot be done (an exception without a reason). */
  | { readonly action: 'open'; readonly wish?: string }
  | { readonly action: 'accepted' }
  /** Left as it is, for a stated reason; no longer blocks. */
  | { readonly action: 'exception'; readonly reason: string };

export interface HandledFinding extends Finding {
  readonly handling: Handling;
}

export type FindingDraft = Pick<Finding, 'kind'> & Partial<Omit<Finding, 'kind'>>;

export function finding(draft: FindingDraft): Finding {
  return {
    unit: null,
    place: NOWHERE,
    ownCell: null,
    criterion: null,
    raw: null,
    stored: null,
    proposed: null,
    writes: [],
    params: {},
    ...draft,
  };
}
