import { type BookType, utils, type WorkBook, write } from '@e965/xlsx';
import fc from 'fast-check';
import { writeOds } from 'hucre';
import type { Grid, GridCell } from '../../../src/domain/score-sheet/grid';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { isCounted } from '../../support/cost/at-full-speed';
import { ordinaryBook, type OrdinarySheet } from './craft/ordinary-book';

/** One book under every kind of file: the cells must not depend on the kind. */
const RUNS = isCounted ? 3 : 40;
type Written = OrdinarySheet['rows'][number][number];
type Plain = readonly [row: number, column: number, value: unknown];

const typed = ({ rows }: OrdinarySheet): readonly Plain[] =>
  rows.flatMap((row, r) =>
    row.flatMap((value, c): Plain[] => (value === null || value === '' ? [] : [[r, c, value]])),
  );
const ours = (grid: Grid | undefined): readonly Plain[] =>
  [...(grid?.cells ?? [])].flatMap(([row, cells]) =>
    [...cells].map(([column, { value }]): Plain => [row, column, value]),
  );

function sheetJsBook(sheets: readonly OrdinarySheet[]): WorkBook {
  const book = utils.book_new();
  for (const sheet of sheets) {
    const made = utils.aoa_to_sheet(sheet.rows.map((row) => [...row]));
    if (sheet.merge) made['!merges'] = [{ s: { r: 1, c: 1 }, e: { r: 2, c: 3 } }];
    utils.book_append_sheet(book, made, sheet.name);
  }
  return book;
}

const bytesOf = (book: WorkBook, bookType: BookType, more: object = {}): Uint8Array =>
  new Uint8Array(
    write(book, { type: 'array', bookType, compression: true, ...more }) as ArrayBuffer,
  );

/** The writer of SheetJS marks a merge on the cell itself, so a blank corner loses it. */
const hasCorner = ({ rows }: OrdinarySheet): boolean => (rows[1]?.[1] ?? null) !== null;

/** Some of its writers leave out what lies under a merged cell. */
const isCovered = ([row, column]: Plain): boolean =>
  (row === 1 || row === 2) && column >= 1 && column <= 3 && !(row === 1 && column === 1);

describe.each(['xlsx', 'xls', 'xlsb', 'ods', 'fods', 'xlml'] as const)('as %s', (bookType) => {
  it('the same names, cells and merges', async () => {
    await fc.assert(
      fc.asyncProperty(ordinaryBook, async (sheets) => {
        const { grids, warnings } = await readWorkbookFile(bytesOf(sheetJsBook(sheets), bookType));
        expect(warnings).toEqual([]);
        expect(grids.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
        sheets.forEach((sheet, n) => {
          const seen = (cells: readonly Plain[]): readonly Plain[] =>
            cells.filter((cell) => !sheet.merge || !isCovered(cell));
          expect(seen(ours(grids[n]))).toEqual(seen(typed(sheet)));
          if (!hasCorner(sheet)) return;
          const merges = sheet.merge ? [{ top: 1, left: 1, bottom: 2, right: 3 }] : [];
          expect(grids[n]?.merges).toEqual(merges);
        });
      }),
      { numRuns: RUNS, seed: 2028 },
    );
  });
});

it('as .ods of another writer', async () => {
  await fc.assert(
    fc.asyncProperty(ordinaryBook, async (sheets) => {
      const made = await writeOds({
        sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) })),
      });
      const { grids } = await readWorkbookFile(made);
      // It writes blanks as they are, and OpenDocument has one of them count for all.
      const collapsed = (cells: readonly Plain[]): readonly Plain[] =>
        cells.map(([row, column, value]) => [
          row,
          column,
          typeof value === 'string' ? value.replace(/ +/g, ' ').replace(/^ | $/g, '') : value,
        ]);
      sheets.forEach((sheet, n) =>
        expect(collapsed(ours(grids[n]))).toEqual(collapsed(typed(sheet))),
      );
    }),
    { numRuns: RUNS, seed: 2029 },
  );
});

/** A text file has no types: what is typed must come back, as a number or letter by letter. */
describe.each([
  ['csv', 'csv', {}],
  ['csv with semicolons', 'csv', { FS: ';' }],
  ['tab-separated', 'txt', {}],
  ['html', 'html', {}],
] as const)('as %s', (_, bookType, more) => {
  const sayable = (value: Written): boolean =>
    typeof value !== 'string' || (!/^\s|\s$|\s\s/u.test(value) && !value.startsWith('sep='));
  const shown = (value: unknown): string =>
    typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const agrees = (value: unknown, cell: GridCell | undefined): boolean =>
    typeof value === 'number'
      ? cell?.kind === 'number' && cell.value === value
      : cell?.value === shown(value) || cell?.text === shown(value);

  it('the same cells', async () => {
    const amount = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);
    await fc.assert(
      fc.asyncProperty(ordinaryBook, amount, async ([first], extra) => {
        // Two sure columns: without any sign in it, a file is no table of values.
        const rows = (first?.rows ?? []).map((row): Written[] => [
          'Sở',
          extra,
          ...row.map((value) => (sayable(value) && usual(value) ? value : null)),
        ]);
        if (rows.length === 0) return;
        const book = sheetJsBook([{ name: 'A', rows, merge: false }]);
        const { grids } = await readWorkbookFile(bytesOf(book, bookType, more));
        const grid = grids[0];
        rows.forEach((row, r) =>
          row.forEach((value, c) => {
            const cell = grid?.cells.get(r)?.get(c);
            if (value === null || value === '') expect(cell).toBeUndefined();
            else expect([r, c, value, agrees(value, cell)]).toEqual([r, c, value, true]);
          }),
        );
      }),
      { numRuns: RUNS, seed: 2030 },
    );
  });
});

/** Numbers that are shown as they are stored. */
function usual(value: Written): boolean {
  return typeof value !== 'number' || (Math.abs(value) < 1e6 && Number(value.toFixed(2)) === value);
}
