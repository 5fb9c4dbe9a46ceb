import { type BookType, read, utils, write } from '@e965/xlsx';
import type { Grid } from '../../../src/domain/score-sheet/grid';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { openCompound } from '../../../src/intake/files/xls/compound';
import { craftCompound } from './craft/compound';
import { cell, firstGrid, problemOf } from './craft/outcome';

function made(
  bookType: 'biff8' | 'biff5' | 'biff4' | 'biff3' | 'biff2' | 'xlsx' = 'biff8',
): Uint8Array {
  const book = utils.book_new();
  const rows = Array.from({ length: 60 }, (_, n) => [`Tiêu chí ${n + 1}`, n + 0.25, n % 2 === 0]);
  const sheet = utils.aoa_to_sheet([
    ...rows,
    ['Tổng', { t: 'n', f: 'SUM(B1:B60)', v: 1785 }],
    ['Lỗi', { t: 'e', v: 0x17 }],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 3 }, e: { r: 2, c: 4 } }];
  Object.assign(sheet['B2'] as object, { z: '#,##0 "đ"' });
  Object.assign(sheet['B3'] as object, { z: 'd/m/yyyy' });
  utils.book_append_sheet(book, sheet, 'Bảng điểm');
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), 'Ẩn');
  book.Workbook = {
    Sheets: [{ name: 'Bảng điểm' }, { name: 'Ẩn', Hidden: 2 }],
    WBProps: { date1904: false },
  };
  return new Uint8Array(
    write(book, { type: 'array', bookType: bookType as BookType }) as ArrayBuffer,
  );
}

const values = (grid: Grid | undefined): unknown[] =>
  [...(grid?.cells ?? [])].flatMap(([row, cells]) =>
    [...cells].map(([column, { kind, value }]) => [row, column, kind, value]),
  );

describe('Excel 97–2003', () => {
  it('gives the same cells as the same book in .xlsx', async () => {
    const [old, today] = [await readWorkbookFile(made()), await readWorkbookFile(made('xlsx'))];
    expect(old.kind).toBe('xls');
    expect(old.grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Bảng điểm', 'visible'],
      ['Ẩn', 'veryHidden'],
    ]);
    old.grids.forEach((grid, n) => expect(values(grid)).toEqual(values(today.grids[n])));
    expect(old.grids[0]?.merges).toEqual([{ top: 0, left: 3, bottom: 2, right: 4 }]);
    expect(old).toMatchObject({ macros: false, externalLinks: false, warnings: [] });
  });

  it('number formats, formulas and errors', async () => {
    const grid = await firstGrid(made());
    expect(cell(grid, 'B2')).toEqual({
      kind: 'number',
      value: 1.25,
      numberFormat: '#,##0 "đ"',
      fontName: 'Arial',
    });
    expect(cell(grid, 'B3')?.numberFormat).toBe('d/m/yyyy');
    expect(cell(grid, 'B61')).toMatchObject({ kind: 'number', value: 1785 });
    expect(cell(grid, 'B62')).toMatchObject({ kind: 'error', value: '#REF!' });
  });

  it('Excel 95: read, and its letters are not vouched for', async () => {
    const book = await readWorkbookFile(made('biff5'));
    expect(cell(book.grids[0] as Grid, 'B2')?.value).toBe(1.25);
    expect(book.warnings).toMatchObject([{ kind: 'oldEncoding' }]);
  });
});

it.each(['biff2', 'biff3', 'biff4'] as const)(
  'older than Excel 5 (%s): the numbers',
  async (type) => {
    const grid = await firstGrid(made(type));
    expect([cell(grid, 'B2')?.value, grid.rowCount]).toEqual([1.25, 62]);
  },
);

describe('damage', () => {
  const stream = (): Uint8Array => {
    const compound = openCompound(made());
    return compound.read(compound.streams.get('workbook') as never).slice();
  };

  it('cut anywhere', async () => {
    const bytes = made();
    for (const part of [0.02, 0.3, 0.6]) {
      const { problem } = await problemOf(bytes.slice(0, Math.floor(bytes.length * part)));
      expect(['truncated', 'corrupt']).toContain(problem);
    }
  });

  it('records that end before the stream says so', async () => {
    const cut = stream().slice(0, 2000);
    expect((await problemOf(craftCompound({ Workbook: cut }))).problem).toBe('truncated');
  });

  it('a password inside the stream', async () => {
    const whole = stream();
    const first = 4 + new DataView(whole.buffer).getUint16(2, true);
    const locked = new Uint8Array(whole.length + 10);
    locked.set(whole.subarray(0, first));
    locked.set([0x2f, 0, 6, 0, 1, 0, 1, 0, 1, 0], first);
    locked.set(whole.subarray(first), first + 10);
    expect(await problemOf(craftCompound({ Workbook: locked }))).toMatchObject({
      problem: 'encrypted',
    });
  });

  it('a chain of sectors that runs in a circle', async () => {
    const bytes = made();
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let n = 0; n < 100; n += 1) view.setUint32(table + n * 4, n, true);
    expect(await problemOf(bytes)).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'container' },
    });
  });

  it('no workbook in the container', async () => {
    expect((await problemOf(craftCompound({ Workbook: 'none' }))).problem).toBe('corrupt');
  });
});

it('a macro project', async () => {
  const compound = openCompound(made());
  const workbook = compound.read(compound.streams.get('workbook') as never);
  const bytes = craftCompound({ Workbook: workbook, '_VBA_PROJECT_CUR/VBA/dir': 'x' });
  expect((await readWorkbookFile(bytes)).macros).toBe(true);
  expect(read(bytes, { type: 'array' }).SheetNames).toHaveLength(2);
});
