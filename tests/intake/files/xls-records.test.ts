import type { GridCell } from '../../../src/domain/score-sheet/grid';
import { formulaText } from '../../../src/intake/files/xls/formula';
import { XlsRecord } from '../../../src/intake/files/xls/records';
import { XlsText } from '../../../src/intake/files/xls/text';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { ascii, biff, type BiffSpec, craftXls, f64, u16, u32, u8, utf16 } from './craft/biff';
import { cell, firstGrid, problemOf } from './craft/outcome';
import { joined } from './craft/raw-zip';

const at = (row: number, column: number): Uint8Array => u16(row, column, 0);
const number = (row: number, column: number, value: number): Uint8Array =>
  biff(0x0203, at(row, column), f64(value));
const book = (records: readonly Uint8Array[], more: Partial<BiffSpec> = {}): Uint8Array =>
  craftXls({ sheets: [{ name: 'Bảng', records }], ...more });

describe('cells by record', () => {
  const tokens = u8(0x1e, 7, 0);
  const result = (low: number, high: number): Uint8Array =>
    biff(0x0006, at(0, 0), u32(low, high), u16(0), u32(0), u16(tokens.length), tokens);

  it.each<[string, readonly Uint8Array[], GridCell | undefined]>([
    ['NUMBER', [number(0, 0, 8.75)], { kind: 'number', value: 8.75 }],
    ['RK, an integer', [biff(0x027e, at(0, 0), u32((7 << 2) | 2))], { kind: 'number', value: 7 }],
    [
      'RK, a negative one',
      [biff(0x027e, at(0, 0), u32(((-3 << 2) | 2) >>> 0))],
      { kind: 'number', value: -3 },
    ],
    [
      'RK, a hundred times',
      [biff(0x027e, at(0, 0), u32((875 << 2) | 3))],
      { kind: 'number', value: 8.75 },
    ],
    [
      'RK, the upper half of a double',
      [biff(0x027e, at(0, 0), u32(0x3ff40000))],
      { kind: 'number', value: 1.25 },
    ],
    ['LABEL', [biff(0x0204, at(0, 0), u16(2), u8(1), utf16('Sở'))], { kind: 'text', value: 'Sở' }],
    [
      'RSTRING',
      [biff(0x00d6, at(0, 0), u16(1), u8(0), ascii('a'), u16(0))],
      { kind: 'text', value: 'a' },
    ],
    ['an empty LABEL', [biff(0x0204, at(0, 0), u16(0), u8(0))], undefined],
    ['BOOLERR, truth', [biff(0x0205, at(0, 0), u8(1, 0))], { kind: 'boolean', value: true }],
    ['BOOLERR, an error', [biff(0x0205, at(0, 0), u8(0x2a, 1))], { kind: 'error', value: '#N/A' }],
    ['a number that is none', [number(0, 0, Number.NaN)], { kind: 'error', value: '#NUM!' }],
    [
      'FORMULA, a number',
      [biff(0x0006, at(0, 0), f64(7), u16(0), u32(0), u16(3), tokens)],
      { kind: 'number', value: 7, formula: '7' },
    ],
    [
      'FORMULA, a text behind it',
      [result(0, 0xffff0000), biff(0x0207, u16(2), u8(1), utf16('Sở'))],
      { kind: 'text', value: 'Sở', formula: '7' },
    ],
    [
      'FORMULA, truth',
      [result(0x10001, 0xffff0000)],
      { kind: 'boolean', value: true, formula: '7' },
    ],
    [
      'FORMULA, an error',
      [result(0x170002, 0xffff0000)],
      { kind: 'error', value: '#REF!', formula: '7' },
    ],
    ['FORMULA, an empty text', [result(3, 0xffff0000)], { kind: 'text', value: '', formula: '7' }],
  ])('%s', async (_, records, expected) => {
    expect(cell(await firstGrid(book(records)), 'A1')).toEqual(expected);
  });

  it('MULRK: a row of numbers', async () => {
    const rk = (value: number): Uint8Array => joined([u16(0), u32((value << 2) | 2)]);
    const grid = await firstGrid(book([biff(0x00bd, u16(4, 1), rk(5), rk(6), u16(2))]));
    expect([cell(grid, 'B5')?.value, cell(grid, 'C5')?.value]).toEqual([5, 6]);
  });

  it('formulas that share a text', async () => {
    const shares = (row: number): Uint8Array =>
      biff(0x0006, at(row, 1), f64(row), u16(0), u32(0), u16(5), u8(1), u16(0, 1));
    // One row up and one column to the left, as distances.
    const text = joined([u8(0x2c), u16(0xffff, 0xc0ff)]);
    const shared = biff(0x04bc, u16(0, 1), u8(1, 1, 0, 2), u16(text.length), text);
    const { grids, warnings } = await readWorkbookFile(book([shares(0), shared, shares(1)]));
    const grid = grids[0];
    expect(warnings).toEqual([]);
    expect(grid?.cells.get(1)?.get(1)).toEqual({ kind: 'number', value: 1, formula: 'A1' });
  });

  it('a shared text that is not there', async () => {
    const lost = biff(0x0006, at(0, 1), f64(1), u16(0), u32(0), u16(5), u8(1), u16(9, 9));
    expect((await readWorkbookFile(book([lost]))).warnings).toMatchObject([
      { kind: 'brokenFormula', row: 0, column: 1 },
    ]);
  });
});

describe('texts of the workbook', () => {
  const use = [0, 1, 2].map((n) => biff(0x00fd, at(n, 0), u32(n)));

  it('run over the seam between records, in either width', async () => {
    const list = joined([
      biff(0x00fc, u32(3, 3), u16(2), u8(0), ascii('ab'), u16(5), u8(0), ascii('abc')),
      biff(0x003c, u8(1), utf16('ở!'), u16(4), u8(9), u16(1), utf16('Ủy ')),
      biff(0x003c, u8(1), utf16('b'), u16(0, 5)),
    ]);
    const grid = await firstGrid(book(use, { globals: [list] }));
    expect(['A1', 'A2', 'A3'].map((place) => cell(grid, place)?.value)).toEqual([
      'ab',
      'abcở!',
      'Ủy b',
    ]);
  });

  it('one that is not there: an error in its cell', async () => {
    const list = biff(0x00fc, u32(1, 1), u16(1), u8(0), ascii('a'));
    const { grids, warnings } = await readWorkbookFile(book(use, { globals: [list] }));
    expect(grids[0]?.cells.get(1)?.get(0)).toEqual({ kind: 'error', value: '#REF!' });
    expect(warnings).toEqual([{ kind: 'brokenText', sheet: 'Bảng', row: 1, column: 0, count: 2 }]);
  });

  it('a list that ends early', async () => {
    const list = biff(0x00fc, u32(2, 2), u16(1), u8(0), ascii('a'));
    expect(await problemOf(book(use, { globals: [list] }))).toMatchObject({
      params: { reason: 'record' },
    });
  });
});

describe('fonts, formats, shape', () => {
  const font = (name: string): Uint8Array =>
    biff(0x0031, u16(220, 0, 0, 400, 0), u8(0, 0, 0, 0, name.length, 0), ascii(name));
  const format = (index: number, code: string): Uint8Array =>
    biff(0x041e, u16(index, code.length), u8(0), ascii(code));
  const xf = (fontIndex: number, code: number): Uint8Array =>
    biff(0x00e0, u16(fontIndex, code), new Uint8Array(16));

  it('there is no font 4', async () => {
    const fonts = ['Arial', 'B', 'C', 'D', '.VnTime'].map(font);
    const globals = [...fonts, format(164, '0.0" diem"'), xf(0, 0), xf(5, 164), xf(0, 14)];
    const cells = [0, 1, 2, 9].map((style, column) => biff(0x0203, u16(0, column, style), f64(1)));
    const { grids, warnings } = await readWorkbookFile(book(cells, { globals }));
    const grid = grids[0];
    expect([0, 1, 2, 3].map((column) => grid?.cells.get(0)?.get(column))).toEqual([
      { kind: 'number', value: 1, fontName: 'Arial' },
      { kind: 'number', value: 1, fontName: '.VnTime', numberFormat: '0.0" diem"' },
      { kind: 'number', value: 1, fontName: 'Arial', numberFormat: 'm/d/yyyy' },
      { kind: 'number', value: 1 },
    ]);
    expect(warnings).toMatchObject([{ kind: 'brokenStyle', row: 0, column: 3 }]);
  });

  it('hidden rows and columns, merges, dates from 1904', async () => {
    const row = (index: number, height: number, flags: number): Uint8Array =>
      biff(0x0208, u16(index, 0, 3, height, 0, 0, flags, 15));
    const records = [
      biff(0x007d, u16(1, 1, 2000, 0, 1, 0)),
      biff(0x007d, u16(2, 2, 0, 0, 0, 0)),
      ...[row(0, 255, 0x20), row(1, 0, 0), row(2, 255, 0)],
      ...[0, 1, 2].map((n) => number(n, 2, n)),
      biff(0x00e5, u16(1, 0, 1, 0, 2)),
    ];
    const grid = await firstGrid(book(records, { globals: [biff(0x0022, u16(1))] }));
    expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
    expect(grid.date1904).toBe(true);
  });
});

describe('Excel 95', () => {
  const label = (bytes: Uint8Array): Uint8Array => biff(0x0204, at(0, 0), u16(bytes.length), bytes);
  const old = (page: number, bytes: Uint8Array): Uint8Array =>
    book([label(bytes)], {
      version: 0x0500,
      globals: [biff(0x0042, u16(page))],
      sheets: [{ name: 'Bang', records: [label(bytes)] }],
    });

  it('its code page says what the letters are', async () => {
    const { grids, warnings } = await readWorkbookFile(
      old(1258, joined([u8(0xf0, 0xe2, 0xec), ascii('y')])),
    );
    expect([grids[0]?.cells.get(0)?.get(0)?.value, warnings]).toEqual(['đấy', []]);
  });

  it('a Western one holds no Vietnamese: kept byte by byte, and told', async () => {
    const { grids, warnings } = await readWorkbookFile(
      old(1252, joined([ascii('S'), u8(0xeb, 0x93)])),
    );
    expect(grids[0]?.cells.get(0)?.get(0)?.value).toBe('Së“');
    expect(warnings).toEqual([{ kind: 'oldEncoding', sheet: '', count: 1 }]);
  });
});

describe('sheets', () => {
  it('macro and chart sheets have no cells', async () => {
    const sheets = [
      { name: 'M', kind: 0x0040, records: [] },
      { name: 'Phiếu', state: 1, records: [number(0, 0, 1)] },
      { name: 'C', kind: 0x0020, records: [] },
    ];
    const read = await readWorkbookFile(craftXls({ sheets }));
    expect(read.grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Phiếu', 'hidden'],
    ]);
    expect(read.macros).toBe(true);
    expect(read.warnings.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ['sheetSkipped', 'M'],
      ['sheetSkipped', 'C'],
    ]);
  });

  it('links to other files', async () => {
    const link = biff(0x01ae, u16(1), u16(5), u8(0), ascii('a.xls'));
    expect(
      (await readWorkbookFile(book([number(0, 0, 1)], { globals: [link] }))).externalLinks,
    ).toBe(true);
  });

  it('a sheet of the list that is not there', async () => {
    const missing = biff(0x0085, u32(9), u8(0, 0, 1, 1), utf16('x'));
    expect(await problemOf(book([number(0, 0, 1)], { globals: [missing] }))).toMatchObject({
      problem: 'truncated',
    });
  });

  it.each([
    ['a column past the last', number(0, 256, 1)],
    ['a cell that ends early', biff(0x0203, u16(0, 0))],
    ['a text longer than its record', biff(0x0204, at(0, 0), u16(900), u8(0), ascii('a'))],
    ['a merge turned round', biff(0x00e5, u16(1, 5, 1, 0, 2))],
    ['half a number', biff(0x00bd, u16(0, 0, 0, 1, 2))],
  ])('%s', async (_, record) => {
    expect(await problemOf(book([record]))).toMatchObject({ params: { reason: 'record' } });
  });
});

describe('formulas as text', () => {
  const scope = {
    text: new XlsText(0x0600),
    sheet: (index: number): string => ["'Phòng 1'!", 'B!'][index] ?? '#REF!',
    name: (index: number): string | undefined => ['Điểm_tối_đa'][index],
  };
  const shown = (...tokens: readonly Uint8Array[]): string | undefined => {
    const bytes = joined(tokens);
    return formulaText(new XlsRecord(0, 0, [bytes]), bytes.length, scope, 4, 2);
  };
  const ref = (row: number, column: number, flags = 0xc000): Uint8Array =>
    joined([u8(0x44), u16(row, column | flags)]);
  const area = joined([u8(0x25), u16(0, 59), u16(1 | 0xc000, 1 | 0xc000)]);

  it.each<[string, readonly Uint8Array[], string | undefined]>([
    ['a sum as Excel shortens it', [area, u8(0x19, 0x10, 0, 0)], 'SUM(B1:B60)'],
    [
      'a function with any number of values',
      [area, ref(0, 0), u8(0x42, 2), u16(4)],
      'SUM(B1:B60,A1)',
    ],
    ['one with a fixed number', [ref(0, 0), u8(0x1e, 2, 0), u8(0x41), u16(27)], 'ROUND(A1,2)'],
    [
      'fixed places',
      [ref(0, 0, 0), ref(0, 0, 0x4000), ref(0, 0, 0x8000), u8(3, 3)],
      '$A$1+A$1+$A1',
    ],
    ['signs and brackets', [ref(0, 0), u8(0x15, 0x13, 0x14)], '-(A1)%'],
    ['words', [u8(0x17, 3, 0), ascii('a"b')], '"a""b"'],
    [
      'truth, errors, numbers',
      [u8(0x1d, 1), u8(0x1c, 0x2a), u8(8), u8(0x1f), f64(1.5), u8(8)],
      'TRUE&#N/A&1.5',
    ],
    ['other sheets', [joined([u8(0x5a), u16(0), u16(1, 0xc002)])], "'Phòng 1'!C2"],
    ['an area there', [joined([u8(0x3b), u16(1), u16(0, 3, 0xc000, 0xc001)])], 'B!A1:B4'],
    [
      'lost references',
      [joined([u8(0x2a), u32(0)]), joined([u8(0x3c), u16(0), u32(0)]), u8(3)],
      '#REF!+#REF!',
    ],
    ['names', [joined([u8(0x23), u16(1, 0)])], 'Điểm_tối_đa'],
    [
      'a function by name',
      [joined([u8(0x23), u16(1, 0)]), ref(0, 0), u8(0x42, 2), u16(255)],
      'Điểm_tối_đa(A1)',
    ],
    ['a token that nobody knows', [u8(0x0f, 0x7f)], undefined],
    ['more values than there are', [ref(0, 0), u8(0x42, 5), u16(4)], undefined],
    ['two results', [ref(0, 0), ref(0, 1)], undefined],
  ])('%s', (_, tokens, expected) => {
    expect(shown(...tokens)).toBe(expected);
  });
});

it('a reference to a sheet that the file does not have is no formula', async () => {
  const tokens = joined([u8(0x3a), u16(7, 0, 0xc000)]);
  const grid = await firstGrid(
    book([biff(0x0006, at(0, 0), f64(7), u16(0), u32(0), u16(tokens.length), tokens)]),
  );
  expect(cell(grid, 'A1')).toEqual({ kind: 'number', value: 7 });
});
