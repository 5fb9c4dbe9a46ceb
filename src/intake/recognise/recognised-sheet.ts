import type { VerificationKey } from '../../domain/book/unit-sheet';
import type { Finding, Place } from '../../domain/findings/finding';
import type { CivilDate } from '../../domain/settings/dates';
import type { FormMark } from '../../domain/regulation/versions/form-mark';

/**
 * A cell of the source, kept exactly as it stood: nothing is converted on the way in. Only a day is
 * counted from 1900, wherever the source counts from.
 */
export interface SourceCell {
  /** Number as double, text with its exact characters, error as its code (`#REF!`). */
  readonly value: string | number | boolean;
  /** en-US code, where it is not General: tells a date and a percentage from a number. */
  readonly numberFormat?: string;
  /** A formula whose result was never stored. */
  readonly uncalculated?: true;
  readonly place: Place;
}

/** What the cluster has written beside the unit's own figures. */
export type RecognisedVerification = ReadonlyMap<VerificationKey, SourceCell>;

/** The figures that a unit writes itself. */
export type OwnField = 'target' | 'result' | 'self';

/** What the source says about one criterion; a blank cell is null. */
export interface RecognisedRow {
  /** Code of the criterion, or of one of its data rows (`II.3.2#cộng`). */
  readonly criterion: string;
  readonly target: SourceCell | null;
  readonly result: SourceCell | null;
  readonly self: SourceCell | null;
  /** Where each figure stands, or would stand: a blank one is to be found too. */
  readonly places: Readonly<Record<OwnField, Place | null>>;
  readonly evidence: string;
  readonly unitNote: string;
  /** Null: nothing, or not read: what a unit sends verifies nothing. */
  readonly verification: RecognisedVerification | null;
}

/** The line of a form that the add-in made, and where it stands. */
export interface FoundMark extends FormMark {
  readonly line: string;
  readonly place: Place;
}

/** Whether the paper has a place of signature and a date (domain row 44). */
export interface PaperMarks {
  readonly signed: boolean;
  readonly dated: boolean;
  /** The day that the paper itself bears; null: none, several, or one that does not exist. */
  readonly date: CivilDate | null;
}

/** One scoring table of one unit, understood. */
export interface RecognisedSheet {
  readonly file: string;
  readonly sheet: string;
  /** The sheets it was read from: several where one form stands on several. */
  readonly parts: readonly string[];
  /** Unit code; null where nobody in the roster fits. */
  readonly unit: string | null;
  /** Null: a form of the unit's own making, or one that lost its line. */
  readonly form: FoundMark | null;
  readonly rows: readonly RecognisedRow[];
  /** About the layout, the identity and the rows; figures are checked later, where they stand. */
  readonly findings: readonly Finding[];
  /** What the paper around the table has; null: there is no table. */
  readonly marks: PaperMarks | null;
  /** Criteria found by code, by text; and those of the regulation that are not in the table. */
  readonly matched: { readonly byCode: number; readonly byText: number; readonly absent: number };
}
