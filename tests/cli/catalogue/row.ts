import type { Form } from './form';

/** What the command line must say about a file. */
export interface Said {
  readonly code: string;
  /** A1; null: the sheet or the whole file; left out: a cell of the cluster's own workbook. */
  readonly cell?: string | null;
  readonly proposed?: string | null;
}

/** What one file needs of the cluster's workbook. */
interface Given {
  /** Another workbook than the row's. */
  readonly book?: BookName;
  /** Columns of *Đơn vị* for the member that sends it. */
  readonly unit?: Readonly<Record<string, string>>;
  /** Nobody has given it the target of I.3 in *Giao chỉ tiêu*. */
  readonly unassigned?: true;
  /** A row of *Không chấm* for it. */
  readonly notScored?: Readonly<Record<string, string>>;
}

export interface Variant extends Given {
  /** What the member did, as an example for a reader. */
  readonly name: string;
  readonly spoil: (form: Form) => void;
  readonly expect: Said;
}

/** Looks the same and is right: nothing may be said, and the figure counts. */
export interface NearMiss extends Given {
  readonly name: string;
  readonly spoil: (form: Form) => void;
  /** Criterion → self score; null: the file gives no figure there. */
  readonly taken?: readonly [criterion: string, self: string | null];
  /** What the unit can reach at most, where the row is about that. */
  readonly base?: string;
}

/** Which cluster workbook the files are sent to. */
export const BOOK_NAMES = ['main', 'strict', 'late'] as const;
export type BookName = (typeof BOOK_NAMES)[number];

/** One row of the list of bad inputs. */
export interface CatalogueRow {
  readonly row: number;
  readonly title: string;
  /** Codes that the row may bring; none: it is dealt with and there is nothing to say. */
  readonly codes: readonly string[];
  readonly book?: BookName;
  readonly variants: readonly Variant[];
  readonly nearMiss: NearMiss;
}
