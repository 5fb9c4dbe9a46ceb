import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BookType, read, write } from '@e965/xlsx';
import { itAtFullSpeed } from '../../support/cost/at-full-speed';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { recognise } from './sample-book';

const FOLDER = 'assets/samples/mien-trung-2020/phieu';
const KINDS: readonly BookType[] = ['xlsb', 'biff8', 'ods', 'fods', 'xlml', 'csv', 'html'];
/** Of a file with several sheets, a text file has only the first. */
const ONE_SHEET: ReadonlySet<BookType> = new Set(['csv', 'html']);

/** Whose sheet it is, and the figures by criterion: what an import takes. */
async function taken(name: string, bytes: Uint8Array): Promise<unknown> {
  const { grids } = await readWorkbookFile(bytes);
  const [sheet] = recognise(grids, name);
  return {
    unit: sheet?.unit,
    matched: sheet?.matched,
    self: sheet?.rows.map(({ criterion, self }) => [criterion, figure(self?.value)]),
  };
}

/** Typed with a comma or a dot: a text file has no types, and the figure is the same. */
function figure(value: unknown): string {
  return String(value ?? '').replace(',', '.');
}

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')))('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  const book = read(bytes, { type: 'array', cellNF: true, cellStyles: true });

  const kinds = KINDS.filter((kind) => book.SheetNames.length === 1 || !ONE_SHEET.has(kind));

  itAtFullSpeed.each(kinds)('saved as %s: the same unit, criteria and scores', async (bookType) => {
    const made = new Uint8Array(
      write(book, { type: 'array', bookType, cellStyles: true }) as ArrayBuffer,
    );
    expect(await taken(name, made)).toEqual(await taken(name, bytes));
  });
});
