import type { Grid, GridCell } from '../../../../src/domain/score-sheet/grid';
import { LIMITS } from '../../../../src/intake/files/limits';
import { WarningLog } from '../../../../src/intake/files/warning-log';
import { XlsRecord } from '../../../../src/intake/files/xls/records';
import { XlsSheet } from '../../../../src/intake/files/xls/sheet';
import { XlsWorkbook } from '../../../../src/intake/files/xls/workbook';
import { ascii, f64, u16, u32, u8, utf16 } from '../craft/biff';
import { problemIn } from '../craft/problem-in';
import { joined } from '../craft/raw-zip';

type Written = readonly [type: number, ...parts: readonly Uint8Array[]];
const recordOf = ([type, ...parts]: Written): XlsRecord => new XlsRecord(type, 0, [joined(parts)]);

interface Given {
  readonly version?: number;
  readonly texts?: readonly string[];
  readonly globals?: readonly Written[];
  readonly totals?: { cells: number; formulaText: number };
  readonly warnings?: WarningLog;
}

function read(records: readonly Written[], given: Given = {}): Grid {
  const book = new XlsWorkbook(given.version ?? 8);
  book.texts.push(...(given.texts ?? []));
  for (const one of given.globals ?? []) book.take(recordOf(one));
  const totals = given.totals ?? { cells: 0, formulaText: 0 };
  const warnings = given.warnings ?? new WarningLog();
  const sheet = new XlsSheet({ name: 'A', visibility: 'hidden' }, book, warnings, totals);
  for (const one of records) sheet.take(recordOf(one));
  return sheet.finish();
}
const first = (records: readonly Written[], given?: Given): GridCell | undefined =>
  read(records, given).cells.get(0)?.get(0);
const AT = u16(0, 0, 0);
/** In Excel 2 a cell has three bytes for its looks: format and font share the second. */
const OLD = joined([u16(0, 0), u8(0, 0, 0)]);
const SEVEN = u8(0x1e, 7, 0);
const formula = (low: number, high: number): Written => [
  0x0006,
  AT,
  u32(low, high),
  u16(0),
  u32(0),
  u16(3),
  SEVEN,
];
const DAMAGED = { problem: 'corrupt', params: { reason: 'record' } };

describe('cells of every version', () => {
  it.each<[string, number, Written, GridCell | undefined]>([
    ['INTEGER of Excel 2', 2, [0x0002, OLD, u16(65_535)], { kind: 'number', value: 65_535 }],
    ['NUMBER of Excel 2', 2, [0x0003, OLD, f64(8.75)], { kind: 'number', value: 8.75 }],
    ['LABEL of Excel 2', 2, [0x0004, OLD, u8(2), ascii('ab')], { kind: 'text', value: 'ab' }],
    ['truth of Excel 2', 2, [0x0005, OLD, u8(1, 0)], { kind: 'boolean', value: true }],
    ['FORMULA of Excel 2', 2, [0x0006, OLD, f64(7), u8(0, 0)], { kind: 'number', value: 7 }],
    ['FORMULA of Excel 3', 3, [0x0206, AT, f64(7), u8(0, 0)], { kind: 'number', value: 7 }],
    ['FORMULA of Excel 4', 4, [0x0406, AT, f64(7), u8(0, 0)], { kind: 'number', value: 7 }],
    ['NUMBER', 8, [0x0203, AT, f64(-0.5)], { kind: 'number', value: -0.5 }],
    ['no truth', 8, [0x0205, AT, u8(0, 0)], { kind: 'boolean', value: false }],
    ['an error', 8, [0x0205, AT, u8(0x07, 1)], { kind: 'error', value: '#DIV/0!' }],
    ['a text of the list', 8, [0x00fd, AT, u32(1)], { kind: 'text', value: 'Sở' }],
    ['an empty one', 8, [0x00fd, AT, u32(0)], undefined],
    ['something else', 8, [0x0201, AT], undefined],
  ])('%s', (_, version, record, expected) => {
    expect(first([record], { version, texts: ['', 'Sở'] })).toEqual(expected);
  });

  it('the looks of Excel 2: six bits for the format, two for the font', () => {
    const font = (name: string): Written => [0x0031, new Uint8Array(4), u8(1), ascii(name)];
    const given = { version: 2, globals: [font('A'), font('B'), font('C')] };
    const looks = joined([u16(0, 0), u8(0xff, 0x8a, 0xff)]);
    const expected = { numberFormat: '0.00%', fontName: 'C' };
    expect(first([[0x0003, looks, f64(1)]], given)).toMatchObject(expected);
    expect(first([[0x0006, looks, f64(1)]], given)).toMatchObject(expected);
  });
});

describe('the result of a formula', () => {
  it.each<[string, Written, GridCell]>([
    ['a number', formula(0, 0x40200000), { kind: 'number', value: 8, formula: '7' }],
    ['a text', formula(0, 0xffff0000), { kind: 'text', value: 'ab', formula: '7' }],
    ['truth', formula(0x10001, 0xffff0000), { kind: 'boolean', value: true, formula: '7' }],
    ['no truth', formula(0x00001, 0xffff0000), { kind: 'boolean', value: false, formula: '7' }],
    ['an error', formula(0x2a0002, 0xffff0000), { kind: 'error', value: '#N/A', formula: '7' }],
    ['nothing', formula(3, 0xffff0000), { kind: 'text', value: '', formula: '7' }],
  ])('%s, with a text behind it', (_, record, expected) => {
    const text: Written = [0x0207, u16(2), u8(0), ascii('ab')];
    expect(first([record, text])).toEqual(expected);
    expect(first([record, text, [0x0207, u16(1), u8(0), ascii('z')]])).toEqual(expected);
  });

  it('its text has a length of one byte in Excel 2', () => {
    const records: readonly Written[] = [
      [0x0006, OLD, u32(0, 0xffff0000)],
      [0x0007, u8(2), ascii('ab')],
    ];
    expect(first(records, { version: 2 })?.value).toBe('ab');
  });
});

describe('rows of packed numbers', () => {
  const one = joined([u16(0), u32((7 << 2) | 2)]);
  const columns = (body: Uint8Array): readonly number[] => [
    ...(read([[0x00bd, body]])
      .cells.get(2)
      ?.keys() ?? []),
  ];

  it('stand behind each other, up to the last column', () => {
    expect(columns(joined([u16(2, 3), one, one, u16(4)]))).toEqual([3, 4]);
    expect(columns(joined([u16(2, 255), one, u16(255)]))).toEqual([255]);
    expect(columns(joined([u16(2, 3), u16(2)]))).toEqual([]);
  });

  it.each<[string, Uint8Array]>([
    ['past the last column', joined([u16(2, 255), one, one, u16(256)])],
    ['without an end', u16(2, 3)],
    ['with half a number', joined([u16(2, 3), one, u16(0, 0)])],
  ])('%s: damaged', (_, body) => {
    expect(problemIn(() => columns(body))).toMatchObject(DAMAGED);
  });
});

it('a cell may stand in the last column and not behind it', () => {
  const at = (column: number): Written => [0x0203, u16(0, column, 0), f64(1)];
  expect(read([at(255)]).columnCount).toBe(256);
  expect(problemIn(() => read([at(256)]))).toMatchObject(DAMAGED);
});

describe('what is hidden or merged', () => {
  const here: Written = [0x0203, u16(3, 3, 0), f64(1)];
  const row = (height: number, ...flags: readonly number[]): Written => [
    0x0208,
    u16(1, 0, 0, height, 0, 0, ...flags),
  ];

  it.each<[string, Written, boolean]>([
    ['by its flag', row(255, 0x20, 15), true],
    ['by other flags', row(255, 0xdf, 15), false],
    ['by no height', row(0, 0, 15), true],
    ['by no height that is the usual one', row(0x8000, 0, 15), true],
    ['without flags', row(255), false],
    ['without flags and height', row(0), true],
  ])('a row, %s', (_, record, expected) => {
    expect(read([here, record]).hiddenRows.has(1)).toBe(expected);
  });

  it.each<[string, readonly number[], readonly number[]]>([
    ['by their flag', [1, 2, 99, 0, 1], [1, 2]],
    ['by other flags', [1, 2, 99, 0, 0xfffe], []],
    ['by no width', [1, 2, 0, 0, 0], [1, 2]],
    ['one alone', [2, 2, 0, 0, 0], [2]],
    ['turned round', [2, 1, 0, 0, 1], []],
  ])('columns, %s', (_, numbers, expected) => {
    expect([...read([here, [0x007d, u16(...numbers)]]).hiddenColumns]).toEqual(expected);
  });

  it('areas, of one cell too, and none that is turned round', () => {
    expect(read([[0x00e5, u16(2, 0, 1, 2, 3, 5, 5, 6, 6)]]).merges).toEqual([
      { top: 0, bottom: 1, left: 2, right: 3 },
      { top: 5, bottom: 5, left: 6, right: 6 },
    ]);
    expect(problemIn(() => read([[0x00e5, u16(1, 2, 1, 0, 0)]]))).toMatchObject(DAMAGED);
    expect(problemIn(() => read([[0x00e5, u16(1, 0, 0, 2, 1)]]))).toMatchObject(DAMAGED);
  });
});

it('what is missing or twice is told with its place', () => {
  const warnings = new WarningLog();
  const records: readonly Written[] = [
    [0x0203, u16(4, 1, 9), f64(1)],
    [0x0203, u16(4, 1, 0), f64(2)],
    [0x00fd, u16(5, 2, 0), u32(7)],
    [0x0006, u16(6, 3, 0), f64(1), u16(0), u32(0), u16(5), u8(1), u16(9, 9)],
  ];
  read(records, { warnings, globals: [[0x00e0, u16(0, 0)]] });
  expect(warnings.list()).toEqual([
    { kind: 'brokenStyle', sheet: 'A', row: 4, column: 1, count: 1 },
    { kind: 'repeatedCell', sheet: 'A', row: 4, column: 1, count: 1 },
    { kind: 'brokenText', sheet: 'A', row: 5, column: 2, count: 1 },
    { kind: 'brokenFormula', sheet: 'A', row: 6, column: 3, count: 1 },
  ]);
  const without = new WarningLog();
  read(records.slice(0, 1), { warnings: without });
  expect(without.list()).toEqual([]);
});

it('as many cells as are allowed over all sheets, and one more', () => {
  const label: Written = [0x0204, AT, u16(1), u8(1), utf16('ở')];
  const totals = { cells: LIMITS.cells - 1, formulaText: 0 };
  expect(first([label], { totals })).toEqual({ kind: 'text', value: 'ở' });
  expect(problemIn(() => read([label], { totals }))).toMatchObject({
    problem: 'tooLarge',
    params: { limit: 'cells', allowed: LIMITS.cells },
  });
});
