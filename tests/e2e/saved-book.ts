import { read, utils, type WorkBook } from '@e965/xlsx';

/** One row of a sheet by the headings of its columns. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * Rows of a sheet as another maker's library reads them from the saved file: what stands below the
 * headings, which begin with `first`, down to the first row without a number in its first column.
 */
export function rowsBelow(book: WorkBook, sheet: string, first = 'TT'): readonly Row[] {
  const page = book.Sheets[sheet];
  if (!page) throw new Error(`no sheet ${sheet}: ${book.SheetNames.join(', ')}`);
  const rows = utils.sheet_to_json<readonly (string | number | null)[]>(page, {
    header: 1,
    defval: null,
    blankrows: true,
  });
  const head = rows.findIndex(([cell]) => cell === first);
  const headings = rows[head];
  if (!headings) throw new Error(`${sheet} has no heading ${first}`);
  const below = rows.slice(head + 1);
  const end = below.findIndex(([cell]) => typeof cell !== 'number');
  return below
    .slice(0, end < 0 ? undefined : end)
    .map((row) =>
      Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? null])),
    );
}

export function openSaved(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'array' });
}
