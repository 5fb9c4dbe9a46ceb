/**
 * How much one file may cost. A scoring sheet is 10–100 KB with a few thousand cells; the limits
 * stand where a person's file, however bloated by formatting, still passes and a bomb does not.
 */
export const LIMITS = {
  fileBytes: 100 * 2 ** 20,
  entries: 10_000,
  /** One part once inflated. A million formatted rows are about 100 MB of XML. */
  partBytes: 256 * 2 ** 20,
  /** All parts that one reading inflates, counted each time a part is read. */
  totalBytes: 512 * 2 ** 20,
  /** Deflate reaches 1032:1 on blanks; repeated formatting reaches about 60:1. */
  ratio: 250,
  /** The ratio says nothing about a part this small. */
  ratioFloorBytes: 8 * 2 ** 20,
  sheets: 2_000,
  /** Cells that hold something, over all sheets. */
  cells: 2_000_000,
  strings: 2_000_000,
  /** Of each kind: number formats, fonts, cell formats. Excel itself stops at 65,490. */
  styles: 100_000,
  merges: 200_000,
  /** Over all merged areas of a sheet, the rows that each runs through. */
  mergedRows: 4_000_000,
  /** Of one record of an .xls with its sequels: a file of the largest size needs 13,000. */
  recordParts: 50_000,
  /** Characters written out for cells that share a formula: a long one can serve a million cells. */
  formulaText: 20_000_000,
  /** Blanks that OpenDocument counts instead of writing them. */
  blanks: 20_000_000,
  /** Of one line of separated values: Excel has no more columns. */
  fields: 16_384,
  /** A page is held whole as characters. */
  pageBytes: 32 * 2 ** 20,
  /** Blank cells of a page take their place and are held too. */
  pageCells: 1_000_000,
  /** One tag or one run of text. A full cell of escaped characters is about 260,000. */
  token: 2 ** 20,
  xmlDepth: 200,
  xmlNames: 5_000,
} as const;

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
