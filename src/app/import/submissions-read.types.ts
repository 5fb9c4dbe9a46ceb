import type { Severity } from '../../domain/findings/catalogue';
import type { OwnFigureField } from '../../domain/score-sheet/compare-figures';

/** What taking a sheet would do to the workbook. */
export type SheetOutcome =
  | { readonly kind: 'new' }
  /** The unit has a sheet: these figures in it would change. */
  | { readonly kind: 'replaces'; readonly changes: readonly ShownChange[] }
  /** Taken before, and unchanged since. */
  | { readonly kind: 'known' }
  /** Another sheet of this choice is the same unit's: a person has to say which. */
  | { readonly kind: 'duplicate' }
  /** A notice of verification that came back: what the unit explains. */
  | {
      readonly kind: 'explains';
      readonly rows: readonly ShownExplanation[];
      /** How many of them would be written. */
      readonly taken: number;
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable' };

/** A doubt in the reader's language. */
export interface ShownDoubt {
  readonly code: string;
  readonly severity: Severity;
  /** Null: not about one figure of one criterion. */
  readonly field: OwnFigureField | null;
  readonly text: string;
  readonly advice: string;
  /** Empty: none. */
  readonly proposal: string;
  /** Address in the file; empty: no cell. */
  readonly cell: string;
}

export interface ShownFigure {
  /** As a person sees it; empty: blank. */
  readonly shown: string;
  /** Where it stands in the file, or would; empty: the form has no such column or row. */
  readonly cell: string;
}

export interface ShownChange {
  readonly code: string;
  readonly title: string;
  readonly field: OwnFigureField;
  readonly before: string;
  readonly after: string;
}

export interface ShownRow {
  readonly code: string;
  readonly title: string;
  readonly max: string;
  readonly figures: Readonly<Record<OwnFigureField, ShownFigure>>;
  readonly doubts: readonly ShownDoubt[];
}

/** What a unit explains, beside what its sheet says of it so far. */
export interface ShownExplanation {
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly before: string;
  readonly does: 'taken' | 'stands' | 'differs' | 'unknown';
}

/** One scoring sheet that was read, or one file that holds none. */
export interface SheetRead {
  /** Names it in `takeSubmissions`. */
  readonly id: string;
  readonly file: string;
  /** Empty: not even a sheet could be read. */
  readonly sheet: string;
  /** Unit code; null: not recognised. */
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly outcome: SheetOutcome;
  /** Why nothing can be taken from it, and what to do; empty where it can. */
  readonly problem: string;
  readonly matched: number;
  readonly errors: number;
  readonly warnings: number;
  /** About the sheet as a whole. */
  readonly doubts: readonly ShownDoubt[];
  readonly rows: readonly ShownRow[];
}

/** Two or more sheets of one unit, side by side: none of them wins by itself. */
export interface RivalSheets {
  readonly unit: string;
  readonly unitName: string;
  /** Ids, in the order of the columns of `differences`. */
  readonly sheets: readonly string[];
  readonly differences: readonly {
    readonly code: string;
    readonly title: string;
    readonly field: OwnFigureField;
    readonly shown: readonly string[];
  }[];
}
