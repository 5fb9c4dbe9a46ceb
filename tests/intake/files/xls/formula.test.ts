import { formulaText } from '../../../../src/intake/files/xls/formula';
import { XlsRecord } from '../../../../src/intake/files/xls/records';
import { XlsText } from '../../../../src/intake/files/xls/text';
import { ascii, f64, u16, u32, u8, utf16 } from '../craft/biff';
import { joined } from '../craft/raw-zip';

const MODERN = 0x0600;
const EXCEL_5 = 0x0500;

/** The text of the tokens, in the cell C5. */
function shown(tokens: readonly Uint8Array[], version = MODERN): string | undefined {
  const bytes = joined(tokens);
  const scope = {
    text: new XlsText(version),
    sheet: (index: number): string | undefined => ["'Phòng 1'!", 'B!'][index],
    name: (index: number): string | undefined => ['Điểm', 'Max'][index],
  };
  return formulaText(new XlsRecord(0, 0, [bytes]), bytes.length, scope, 4, 2);
}

const int = (value: number): Uint8Array => joined([u8(0x1e), u16(value)]);
const fixed = (id: number, number: number): Uint8Array => joined([u8(id), u16(number)]);
const variable = (count: number, number: number): Uint8Array =>
  joined([u8(0x42, count), u16(number)]);
const RELATIVE = 0xc000;

describe('operators', () => {
  it.each([
    [3, '+'],
    [4, '-'],
    [5, '*'],
    [6, '/'],
    [7, '^'],
    [8, '&'],
    [9, '<'],
    [10, '<='],
    [11, '='],
    [12, '>='],
    [13, '>'],
    [14, '<>'],
    [15, ' '],
    [16, ','],
    [17, ':'],
  ])('%i is %j', (id, operator) => {
    expect(shown([int(1), int(2), u8(id)])).toBe(`1${operator}2`);
  });

  it.each<[string, readonly Uint8Array[], string]>([
    ['plus', [int(1), u8(0x12)], '+1'],
    ['minus', [int(1), u8(0x13)], '-1'],
    ['percent', [int(1), u8(0x14)], '1%'],
    ['brackets', [int(1), u8(0x15)], '(1)'],
  ])('%s', (_, tokens, text) => {
    expect(shown(tokens)).toBe(text);
  });

  it.each([0x03, 0x11, 0x12, 0x13, 0x14, 0x15])('token %i without its values is nothing', (id) => {
    expect(shown([u8(id)])).toBeUndefined();
    if (id < 0x12) expect(shown([int(1), u8(id)])).toBeUndefined();
  });
});

describe('values', () => {
  it.each<[string, readonly Uint8Array[], string | undefined]>([
    ['a whole number', [int(65_535)], '65535'],
    ['a fraction', [u8(0x1f), f64(0.1)], '0.1'],
    ['true', [u8(0x1d, 1)], 'TRUE'],
    ['false', [u8(0x1d, 0)], 'FALSE'],
    ['an error', [u8(0x1c, 0x07)], '#DIV/0!'],
    ['an error that nobody knows', [u8(0x1c, 0x99)], undefined],
    ['words of one byte', [u8(0x17, 2, 0), ascii('ab')], '"ab"'],
    ['words of two bytes', [u8(0x17, 2, 1), utf16('tệ')], '"tệ"'],
    ['words with quotes', [u8(0x17, 2, 0), ascii('""')], '""""""'],
    ['a list that stands elsewhere', [u8(0x20, 0, 0, 0, 0, 0, 0, 0)], '{…}'],
    ['a list, as a value', [u8(0x60, 0, 0, 0, 0, 0, 0, 0)], '{…}'],
    ['a name', [u8(0x23), u16(2, 0)], 'Max'],
    ['a name that is not there', [u8(0x23), u16(3, 0)], undefined],
  ])('%s', (_, tokens, text) => {
    expect(shown(tokens)).toBe(text);
  });

  it('in Excel 5 words are bytes, and a name is longer', () => {
    expect(shown([u8(0x17, 2), ascii('ab')], EXCEL_5)).toBe('"ab"');
    expect(shown([u8(0x23), u16(1), new Uint8Array(12)], EXCEL_5)).toBe('Điểm');
  });
});

describe('functions', () => {
  it.each<[string, readonly Uint8Array[], string | undefined]>([
    ['of a fixed number of values', [int(1), int(2), fixed(0x21, 27)], 'ROUND(1,2)'],
    ['of none', [fixed(0x21, 221)], 'TODAY()'],
    ['as a value', [int(1), fixed(0x41, 24)], 'ABS(1)'],
    ['of an array', [int(1), fixed(0x61, 25)], 'INT(1)'],
    ['of any number', [int(1), int(2), int(3), variable(3, 4)], 'SUM(1,2,3)'],
    ['of a value left out', [int(1), u8(0x16), int(3), variable(3, 1)], 'IF(1,,3)'],
    ['asked for by a menu', [int(1), joined([u8(0x42, 0x81), u16(4)])], 'SUM(1)'],
    ['of a macro sheet', [int(1), joined([u8(0x42, 1), u16(0x8004)])], 'SUM(1)'],
    ['by name', [u8(0x23), u16(1, 0), int(1), variable(2, 255)], 'Điểm(1)'],
    ['by no name', [variable(0, 255)], undefined],
    ['of too few values', [int(1), fixed(0x21, 27)], undefined],
    ['that nobody knows', [int(1), variable(1, 9999)], undefined],
    ['of as many values as nobody knows', [int(1), fixed(0x21, 4)], undefined],
    ['beside another value', [int(9), int(1), fixed(0x21, 24), u8(3)], '9+ABS(1)'],
  ])('%s', (_, tokens, text) => {
    expect(shown(tokens)).toBe(text);
  });

  it.each<[string, readonly Uint8Array[], string | undefined]>([
    ['the short form of a sum', [int(1), u8(0x19, 0x10, 0, 0)], 'SUM(1)'],
    ['a sum of nothing', [u8(0x19, 0x10, 0, 0)], undefined],
    ['a blank that was typed', [u8(0x19, 0x40, 1, 2), int(1)], '1'],
    ['a way to take', [int(1), u8(0x19, 0x02, 7, 0)], '1'],
    [
      'a list of ways to take',
      [int(1), joined([u8(0x19, 0x04), u16(1), u32(0)]), variable(1, 100)],
      'CHOOSE(1)',
    ],
  ])('marks: %s', (_, tokens, text) => {
    expect(shown(tokens)).toBe(text);
  });
});

describe('references', () => {
  it.each<[string, readonly Uint8Array[], string | undefined]>([
    ['a cell', [u8(0x24), u16(0, 0)], '$A$1'],
    ['a relative one', [u8(0x44), u16(4, RELATIVE | 2)], 'C5'],
    ['an area', [u8(0x25), u16(0, 9, 0, RELATIVE | 1)], '$A$1:B10'],
    ['a distance', [u8(0x2c), u16(1, RELATIVE | 1)], 'D6'],
    ['a distance over the edge', [u8(0x4c), u16(0xffff, RELATIVE | 0xff)], 'B4'],
    ['no distance', [u8(0x2c), u16(1, 1)], '$B$2'],
    ['an area of distances', [u8(0x2d), u16(0, 1, RELATIVE | 0, RELATIVE | 1)], 'C5:D6'],
    ['a row fixed', [u8(0x24), u16(4, 0x4000 | 2)], 'C$5'],
    ['a column fixed', [u8(0x24), u16(4, 0x8000 | 2)], '$C5'],
    ['a lost cell', [u8(0x2a), u32(0)], '#REF!'],
    ['a lost area', [u8(0x2b), u32(0), u32(0)], '#REF!'],
    ['a cell of another sheet', [u8(0x3a), u16(0, 0, 0)], "'Phòng 1'!$A$1"],
    ['an area of another sheet', [u8(0x3b), u16(1, 0, 1, 0, 1)], 'B!$A$1:$B$2'],
    ['a sheet that is not there', [u8(0x3a), u16(7, 0, 0)], undefined],
    ['a lost cell of another sheet', [u8(0x3c), u16(0), u32(0)], '#REF!'],
    ['a lost area of another sheet', [u8(0x3d), u16(0), u32(0), u32(0)], '#REF!'],
    ['what was worked out of two areas', [u8(0x26), u32(0), u16(0), int(1)], '1'],
    ['an area that could not be', [u8(0x27), u32(0), u16(0), int(1)], '1'],
    ['an area out of memory', [u8(0x28), u32(0), u16(0), int(1)], '1'],
    ['a part of an area', [u8(0x29), u16(0), int(1)], '1'],
  ])('%s', (_, tokens, text) => {
    expect(shown(tokens)).toBe(text);
  });

  it.each<[string, readonly Uint8Array[], string | undefined]>([
    ['a cell', [u8(0x24), u16(0), u8(0)], '$A$1'],
    ['a relative one', [u8(0x24), u16(RELATIVE | 4), u8(2)], 'C5'],
    ['an area', [u8(0x25), u16(0, RELATIVE | 9), u8(0, 1)], '$A$1:B10'],
    ['a distance over the edge', [u8(0x2c), u16(RELATIVE | 0x3fff), u8(0xff)], 'B4'],
    ['a lost cell', [u8(0x2a, 0, 0, 0)], '#REF!'],
    ['a lost area', [u8(0x2b, 0, 0, 0, 0, 0, 0)], '#REF!'],
    ['another sheet', [u8(0x3a), u16(0, 0, 0)], undefined],
    ['an area of another sheet', [u8(0x3b), u16(0, 0, 0, 0, 0)], undefined],
    ['a lost cell of another sheet', [u8(0x3c), u16(0), u32(0)], undefined],
  ])('in Excel 5: %s', (_, tokens, text) => {
    expect(shown(tokens, EXCEL_5)).toBe(text);
  });
});

describe('what is no formula', () => {
  it.each<[string, readonly Uint8Array[]]>([
    ['nothing', []],
    ['two values', [int(1), int(2)]],
    ['a token that nobody knows', [u8(0x01), u32(0)]],
    ['another one', [u8(0x3f)]],
    ['one behind a value', [int(1), u8(0x3f)]],
  ])('%s', (_, tokens) => {
    expect(shown(tokens)).toBeUndefined();
  });

  it('one that is longer than its record, or ends inside a token', () => {
    const scope = { text: new XlsText(MODERN), sheet: () => undefined, name: () => undefined };
    const of = (length: number): string | undefined =>
      formulaText(new XlsRecord(0, 0, [joined([int(1), int(2)])]), length, scope, 0, 0);
    expect(of(7)).toBeUndefined();
    expect(of(2)).toBeUndefined();
    expect(of(3)).toBe('1');
  });

  it('one that grows with every token', () => {
    const words = joined([u8(0x17, 200, 0), new Uint8Array(200).fill(97)]);
    const sum = (count: number): string | undefined =>
      shown([words, ...Array.from({ length: count }, () => [words, u8(8)]).flat()]);
    expect(sum(20)).toHaveLength(21 * 202 + 20);
    expect(sum(100)).toBeUndefined();
  });
});
