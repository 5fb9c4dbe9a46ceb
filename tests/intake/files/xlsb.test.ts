import { unzipSync, zipSync } from 'fflate';
import { type BookType, utils, write } from '@e965/xlsx';
import { itAtFullSpeed } from '../../support/cost/at-full-speed';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { within } from '../../support/cost/within';
import { cell, cellCount, firstGrid, memoryOf, problemOf } from './craft/outcome';
import { joined, rawEntry, type RawEntry, rawZip } from './craft/raw-zip';

const SHEET = 'xl/worksheets/sheet1.bin';

function made(bookType: 'xlsb' | 'xlsx' = 'xlsb'): Uint8Array {
  const book = utils.book_new();
  const rows = Array.from({ length: 60 }, (_, n) => [
    `Tiêu chí ${n + 1}`,
    n + 0.25,
    n % 2 === 0,
    n,
  ]);
  const sheet = utils.aoa_to_sheet([
    ...rows,
    ['Tổng', { t: 'n', f: 'SUM(B1:B60)', v: 1785 }],
    ['Lỗi', { t: 'e', v: 0x17 }],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 4 }, e: { r: 2, c: 5 } }];
  Object.assign(sheet['B2'] as object, { z: '#,##0 "đ"' });
  Object.assign(sheet['B3'] as object, { z: 'd/m/yyyy' });
  utils.book_append_sheet(book, sheet, 'Bảng điểm');
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'Ẩn');
  book.Workbook = { Sheets: [{ name: 'Bảng điểm' }, { name: 'Ẩn', Hidden: 2 }] };
  return new Uint8Array(
    write(book, { type: 'array', bookType: bookType as BookType, bookSST: true }) as ArrayBuffer,
  );
}

const parts = (): Record<string, Uint8Array> => unzipSync(made());
const entries = (changed: Readonly<Record<string, Uint8Array>> = {}): RawEntry[] =>
  Object.entries({ ...parts(), ...changed }).map(([name, content]) => rawEntry(name, content));

/** One record: its number and its length come in pieces of seven bits. */
function record(type: number, body: Uint8Array): Uint8Array {
  const number = type < 128 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
  return joined([Uint8Array.from([...number, body.length]), body]);
}

it('gives the same cells as the same book in .xlsx', async () => {
  const [binary, xml] = [await readWorkbookFile(made()), await readWorkbookFile(made('xlsx'))];
  expect(binary).toMatchObject({ kind: 'xlsb', macros: false, externalLinks: false, warnings: [] });
  expect(binary.grids.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Bảng điểm', 'visible'],
    ['Ẩn', 'veryHidden'],
  ]);
  binary.grids.forEach((grid, n) => {
    const values = (cells: typeof grid.cells): unknown[] =>
      [...cells].flatMap(([row, line]) =>
        [...line].map(([column, { kind, value }]) => [row, column, kind, value]),
      );
    expect(values(grid.cells)).toEqual(values(xml.grids[n]?.cells ?? new Map()));
  });
  expect(binary.grids[0]?.merges).toEqual([{ top: 0, left: 4, bottom: 2, right: 5 }]);
});

it('number formats, results of formulas and errors', async () => {
  const grid = await firstGrid(made());
  expect(cell(grid, 'B2')).toEqual({
    kind: 'number',
    value: 1.25,
    numberFormat: '#,##0 "đ"',
    fontName: 'Calibri',
  });
  expect(cell(grid, 'B3')?.numberFormat).toBe('d/m/yyyy');
  expect(cell(grid, 'B61')).toMatchObject({ kind: 'number', value: 1785 });
  expect(cell(grid, 'B62')).toMatchObject({ kind: 'error', value: '#REF!' });
});

it('macros are seen and never unpacked', async () => {
  const bomb: RawEntry = { ...rawEntry('xl/vbaProject.bin', 'x'), size: 2 ** 31, crc: 1 };
  expect((await readWorkbookFile(rawZip([...entries(), bomb]))).macros).toBe(true);
});

describe('damage', () => {
  it('one flipped byte in the packed data of any part that is used', async () => {
    for (const name of ['xl/workbook.bin', 'xl/styles.bin', 'xl/sharedStrings.bin', SHEET]) {
      const changed = entries().map((entry) => {
        if (entry.name !== name) return entry;
        const packed = entry.packed.slice();
        packed[packed.length >> 1] = (packed[packed.length >> 1] as number) ^ 0x10;
        return { ...entry, packed };
      });
      expect(await problemOf(rawZip(changed))).toMatchObject({
        problem: 'corrupt',
        params: { part: name },
      });
    }
  });

  it('a sheet part that ends inside a record, or before its end record', async () => {
    const whole = parts()[SHEET] as Uint8Array;
    for (const end of [whole.length - 1, whole.length - 3, whole.length >> 1]) {
      const bytes = rawZip(entries({ [SHEET]: whole.slice(0, end) }));
      expect((await problemOf(bytes)).problem).toBe('truncated');
    }
  });

  it('a sheet part that is something else', async () => {
    expect(await problemOf(rawZip(entries({ [SHEET]: new Uint8Array(40) })))).toMatchObject({
      params: { reason: 'record' },
    });
  });

  it('a missing sheet part', async () => {
    const bytes = rawZip(entries().filter(({ name }) => name !== SHEET));
    expect(await problemOf(bytes)).toMatchObject({ params: { reason: 'missingPart' } });
  });

  it('two values for one cell, and a text that the file does not have: told', async () => {
    const whole = parts()[SHEET] as Uint8Array;
    const end = endOfData(whole);
    const lost = new Uint8Array(12);
    lost.fill(0x7f, 8);
    const twice = joined([record(5, new Uint8Array(16)), record(7, lost)]);
    const bytes = rawZip(
      entries({ [SHEET]: joined([whole.slice(0, end), twice, whole.slice(end)]) }),
    );
    const { grids, warnings } = await readWorkbookFile(bytes);
    expect(warnings).toEqual([
      { kind: 'repeatedCell', sheet: 'Bảng điểm', row: 61, column: 0, count: 2 },
      { kind: 'brokenText', sheet: 'Bảng điểm', row: 61, column: 0, count: 1 },
    ]);
    expect(grids[0]?.cells.get(61)?.get(0)).toMatchObject({ kind: 'error', value: '#REF!' });
  });

  it('a bomb: nothing is inflated', async () => {
    const lie: RawEntry = { ...rawEntry(SHEET, 'x'), size: 200 * 2 ** 20 };
    const result = await within(30, () =>
      problemOf(rawZip([...entries().filter(({ name }) => name !== SHEET), lie])),
    );
    expect(result.problem).toBe('tooLarge');
  });
});

itAtFullSpeed('every row of the sheet formatted', async () => {
  const whole = parts()[SHEET] as Uint8Array;
  const header = (row: number): Uint8Array => {
    const body = new Uint8Array(17);
    new DataView(body.buffer).setUint32(0, row, true);
    return record(0, body);
  };
  const rows: Uint8Array[] = [];
  for (let row = 100; row < 1_048_576; row += 1) rows.push(header(row));
  const end = endOfData(whole);
  const swollen = joined([whole.slice(0, end), ...rows, whole.slice(end)]);
  const bytes = zipSync({ ...parts(), [SHEET]: swollen }, { level: 1 });
  const { result, mb } = await within(1500, () => memoryOf(() => firstGrid(bytes)));
  expect([result.rowCount, cellCount(result)]).toEqual([62, 244]);
  expect(mb).toBeLessThan(300);
});

/** Where the record stands that ends the cells (146). */
function endOfData(part: Uint8Array): number {
  let at = 0;
  while (at < part.length) {
    const start = at;
    let type = part[at++] as number;
    if (type & 0x80) type = (type & 0x7f) | ((part[at++] as number) << 7);
    let size = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = part[at++] as number;
      size |= (byte & 0x7f) << shift;
      if ((byte & 0x80) === 0) break;
    }
    if (type === 146) return start;
    at += size;
  }
  throw new Error('No end of the cells.');
}
