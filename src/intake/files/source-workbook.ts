import type { Grid } from '../../domain/score-sheet/grid';
import type { FileKind } from './file-kind';
import type { DecimalSign } from './text/plain-number';

export type FileWarningKind =
  /** A cell names a text that the file does not have; the cell is given as an error. */
  | 'brokenText'
  /** A cell's stored value is not of the type it claims; the cell is given as an error. */
  | 'brokenValue'
  /** A cell names a format that the file does not have; it is given without a number format. */
  | 'brokenStyle'
  /** A cell repeats a shared formula that the file does not have. */
  | 'brokenFormula'
  /** Two cells claim one place; the later one is given. */
  | 'repeatedCell'
  | 'repeatedSheetName'
  /** A chart, macro or dialog sheet: it has no cells to read. */
  | 'sheetSkipped'
  /** An old .xls (before Excel 97), or a text file in an old code: its letters may be wrong. */
  | 'oldEncoding'
  /** A question mark inside a word: the program that saved the text had no code for its letter. */
  | 'lostLetters'
  /** A line of separated values is longer than the heading: a comma has cut a field in two. */
  | 'unevenRow';

export interface FileWarning {
  readonly kind: FileWarningKind;
  readonly sheet?: string;
  /** How often on that sheet; the place is the first one. Row and column count from 0. */
  readonly count: number;
  readonly row?: number;
  readonly column?: number;
}

export interface SourceWorkbook {
  readonly kind: FileKind;
  readonly grids: readonly Grid[];
  readonly macros: boolean;
  readonly externalLinks: boolean;
  /** Numbers were read from what was typed, because the file has no types; how they are written. */
  readonly plainText?: DecimalSign;
  readonly warnings: readonly FileWarning[];
}
