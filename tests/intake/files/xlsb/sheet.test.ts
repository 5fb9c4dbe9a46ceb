import type { Grid } from '../../../../src/domain/score-sheet/grid';
import { WarningLog } from '../../../../src/intake/files/warning-log';
import { XlsbRecord } from '../../../../src/intake/files/xlsb/records';
import { XlsbSheet } from '../../../../src/intake/files/xlsb/sheet';
import { XlsbStyles } from '../../../../src/intake/files/xlsb/styles';
import { f64, u16, u32, u8, utf16 } from '../craft/biff';
import { problemIn } from '../craft/problem-in';
import { joined } from '../craft/raw-zip';

type Written = readonly [type: number, ...parts: readonly Uint8Array[]];

function recordOf([type, ...parts]: Written): XlsbRecord {
  const bytes = joined(parts);
  return new XlsbRecord(type, new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
}

const BEGIN: Written = [129];
const END: Written = [130];
const row = (index: number, flags = 0): Written => [0, u32(index), new Uint8Array(7), u8(flags)];
/** A cell of a column, with its format and its value. */
const at = (type: number, column: number, ...value: readonly Uint8Array[]): Written => [
  type,
  u32(column),
  u32(0),
  ...value,
];
const compact = (type: number, ...value: readonly Uint8Array[]): Written => [
  type,
  u32(0),
  ...value,
];
const text = (value: string): Uint8Array => joined([u32(value.length), utf16(value)]);

function styles(...records: readonly Written[]): XlsbStyles {
  const made = new XlsbStyles();
  for (const one of records) made.take(recordOf(one));
  return made;
}

function read(
  records: readonly Written[],
  more: { readonly styles?: XlsbStyles; readonly warnings?: WarningLog } = {},
): Grid {
  const sheet = new XlsbSheet('A', 'visible', {
    texts: ['Sở', ''],
    styles: more.styles ?? new XlsbStyles(),
    date1904: false,
    warnings: more.warnings ?? new WarningLog(),
    cells: 0,
  });
  for (const one of records) sheet.take(recordOf(one));
  return sheet.finish();
}

const cells = (records: readonly Written[]): unknown =>
  [...read([BEGIN, row(0), ...records, END]).cells].flatMap(([r, line]) =>
    [...line].map(([c, { kind, value }]) => [r, c, kind, value]),
  );

describe('cells by record', () => {
  it.each<[string, Written, unknown]>([
    ['a blank', at(1, 3), []],
    ['a packed whole number', at(2, 3, u32((8 << 2) | 2)), [[0, 3, 'number', 8]]],
    ['a packed one in hundredths', at(2, 3, u32((875 << 2) | 3)), [[0, 3, 'number', 8.75]]],
    ['an error', at(3, 3, u8(0x2a)), [[0, 3, 'error', '#N/A']]],
    ['truth', at(4, 3, u8(1)), [[0, 3, 'boolean', true]]],
    ['no truth', at(4, 3, u8(0)), [[0, 3, 'boolean', false]]],
    ['a number', at(5, 3, f64(8.75)), [[0, 3, 'number', 8.75]]],
    ['a text', at(6, 3, text('Tài')), [[0, 3, 'text', 'Tài']]],
    ['an empty text', at(6, 3, text('')), []],
    ['no text', at(6, 3, u32(0xffffffff)), []],
    ['a text of the table', at(7, 3, u32(0)), [[0, 3, 'text', 'Sở']]],
    ['an empty one', at(7, 3, u32(1)), []],
    ['one that is not there', at(7, 3, u32(2)), [[0, 3, 'error', '#REF!']]],
    ['a text of a formula', at(8, 3, text('a')), [[0, 3, 'text', 'a']]],
    ['an empty text of a formula', at(8, 3, text('')), [[0, 3, 'text', '']]],
    ['a number of a formula', at(9, 3, f64(1.5)), [[0, 3, 'number', 1.5]]],
    ['truth of a formula', at(10, 3, u8(1)), [[0, 3, 'boolean', true]]],
    ['an error of a formula', at(11, 3, u8(0x17)), [[0, 3, 'error', '#REF!']]],
    ['a text with its own fonts', at(62, 3, u8(1), text('a')), [[0, 3, 'text', 'a']]],
    ['something else', [63, u32(3), u32(0), u32(0)], []],
  ])('%s', (_, record, expected) => {
    expect(cells([record])).toEqual(expected);
  });

  it('the compact forms stand behind the last one', () => {
    expect(
      cells([
        compact(13, u32((1 << 2) | 2)),
        compact(12),
        compact(14, u8(7)),
        at(5, 7, f64(2)),
        compact(15, u8(1)),
        compact(16, f64(3)),
        compact(17, text('a')),
        compact(18, u32(0)),
        row(4),
        compact(16, f64(5)),
      ]),
    ).toEqual([
      [0, 0, 'number', 1],
      [0, 2, 'error', '#DIV/0!'],
      [0, 7, 'number', 2],
      [0, 8, 'boolean', true],
      [0, 9, 'number', 3],
      [0, 10, 'text', 'a'],
      [0, 11, 'text', 'Sở'],
      [4, 0, 'number', 5],
    ]);
  });
});

describe('rows, columns, merges', () => {
  const ONE = [row(0), at(5, 4, f64(1))];
  const column = (from: number, to: number, width: number, flags: number): Written => [
    60,
    u32(from, to, width, 0),
    u16(flags),
  ];

  it('hidden ones', () => {
    const grid = read([
      BEGIN,
      column(0, 0, 2000, 1),
      column(1, 2, 0, 0),
      column(3, 3, 2000, 0),
      column(4, 16_383, 2000, 3),
      ...ONE,
      row(1, 0x10),
      row(2, 0x2f),
      row(3, 0xff),
      at(5, 0, f64(1)),
      END,
    ]);
    expect([...grid.hiddenColumns]).toEqual([0, 1, 2, 4]);
    expect([...grid.hiddenRows]).toEqual([1, 3]);
  });

  it('merged cells up to the last place', () => {
    const grid = read([
      BEGIN,
      ...ONE,
      [176, u32(0, 1, 2, 3)],
      [176, u32(5, 5, 5, 5)],
      [176, u32(1_048_575, 1_048_575, 16_383, 16_383)],
      END,
    ]);
    expect(grid.merges).toEqual([
      { top: 0, bottom: 1, left: 2, right: 3 },
      { top: 5, bottom: 5, left: 5, right: 5 },
      { top: 1_048_575, bottom: 1_048_575, left: 16_383, right: 16_383 },
    ]);
  });

  it.each<[string, readonly Written[]]>([
    ['columns turned round', [column(2, 1, 9, 0)]],
    ['columns past the last', [column(0, 16_384, 9, 0)]],
    ['a merge with its top below', [[176, u32(2, 1, 0, 0)]]],
    ['a merge with its left to the right', [[176, u32(0, 0, 2, 1)]]],
    ['a merge past the last row', [[176, u32(0, 1_048_576, 0, 0)]]],
    ['a merge past the last column', [[176, u32(0, 0, 0, 16_384)]]],
    ['a row past the last', [row(1_048_576)]],
    ['a cell before the first row', [at(5, 0, f64(1))]],
    ['a cell past the last column', [row(0), at(5, 16_384, f64(1))]],
    ['a compact one behind the last column', [row(0), at(5, 16_383, f64(1)), compact(16, f64(1))]],
  ])('%s: damaged', (_, records) => {
    expect(problemIn(() => read([BEGIN, ...records, END]))).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'reference' },
    });
  });

  it('begins and ends', () => {
    expect(problemIn(() => read([row(0), END]))).toMatchObject({ params: { reason: 'record' } });
    expect(problemIn(() => read([BEGIN, row(0)]))).toMatchObject({ problem: 'truncated' });
    expect(problemIn(() => read([BEGIN, row(0), [5, u32(0)], END]))).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'record' },
    });
  });
});

describe('formats', () => {
  const FONT: Written = [43, new Uint8Array(21), text('.VnTime')];
  const CODE: Written = [44, u16(164), text('0.0')];
  const format = (code: number, font: number): Written => [47, u16(0), u16(code), u16(font)];
  const made = styles(
    FONT,
    CODE,
    format(14, 0),
    [617],
    format(164, 0),
    format(14, 9),
    [618],
    format(2, 0),
  );

  it('are those of the cells, in their order', () => {
    expect([made.hasCells, styles(FONT, format(14, 0)).hasCells]).toEqual([true, false]);
    expect([0, 1, 2].map((index) => made.format(index))).toEqual([
      { numberFormat: '0.0', fontName: '.VnTime' },
      { numberFormat: 'm/d/yyyy' },
      undefined,
    ]);
  });

  it('one that is not there is told, unless the file has none', () => {
    const records: readonly Written[] = [
      BEGIN,
      row(0),
      [5, u32(0), u32(0), f64(1)],
      [5, u32(1), u32(1), f64(1)],
      [5, u32(2), u32(2), f64(1)],
      [5, u32(2), u32(0xff000001), f64(1)],
      [7, u32(4), u32(0), u32(9)],
      END,
    ];
    const warnings = new WarningLog();
    const grid = read(records, { styles: made, warnings });
    expect([...(grid.cells.get(0)?.values() ?? [])].map((one) => one.numberFormat)).toEqual([
      '0.0',
      'm/d/yyyy',
      'm/d/yyyy',
      '0.0',
    ]);
    expect(warnings.list()).toMatchObject([
      { kind: 'brokenStyle', sheet: 'A', row: 0, column: 2, count: 1 },
      { kind: 'repeatedCell', row: 0, column: 2 },
      { kind: 'brokenText', row: 0, column: 4 },
    ]);
    const none = new WarningLog();
    read(records.slice(0, 4).concat([END]), { warnings: none });
    expect(none.list()).toEqual([]);
  });
});
