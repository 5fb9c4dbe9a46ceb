import { LIMITS } from '../../../../src/intake/files/limits';
import { XlsFormats } from '../../../../src/intake/files/xls/formats';
import { XlsRecord } from '../../../../src/intake/files/xls/records';
import { XlsText } from '../../../../src/intake/files/xls/text';
import { ascii, u16, u8, utf16 } from '../craft/biff';
import { problemIn } from '../craft/problem-in';
import { joined } from '../craft/raw-zip';

const recordOf = (...parts: readonly Uint8Array[]): XlsRecord =>
  new XlsRecord(0, 0, [joined(parts)]);
const made = (version: number): XlsFormats =>
  new XlsFormats(version, new XlsText(version === 8 ? 0x0600 : version * 0x100));
const short = (text: string): Uint8Array => joined([u8(text.length), ascii(text)]);
/** As Excel 97 writes it: behind the length a byte says how wide the letters are. */
const modern = (length: Uint8Array, text: string): Uint8Array =>
  joined([length, u8(1), utf16(text)]);

describe('fonts', () => {
  it.each([
    [2, 4],
    [3, 6],
    [4, 6],
    [5, 14],
  ])('of Excel %i stand behind %i bytes', (version, before) => {
    const formats = made(version);
    formats.font(recordOf(new Uint8Array(before), short('Arial')));
    expect(formats.formatOf(0, 0)).toEqual({ fontName: 'Arial' });
  });

  it('of Excel 97 have letters of two bytes', () => {
    const formats = made(8);
    formats.font(recordOf(new Uint8Array(14), modern(u8(6), '.Vnĩta')));
    expect(formats.formatOf(0, 0)).toEqual({ fontName: '.Vnĩta' });
  });

  it('there is none with number 4: 5 is the fifth', () => {
    const formats = made(5);
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) {
      formats.font(recordOf(new Uint8Array(14), short(name)));
    }
    const names = [0, 1, 2, 3, 5, 6, 7].map((font) => formats.formatOf(0, font).fontName);
    expect(names).toEqual(['A', 'B', 'C', 'D', 'E', 'F', undefined]);
  });
});

describe('number formats', () => {
  it.each([2, 3])('of Excel %i are counted as they come', (version) => {
    const formats = made(version);
    for (const code of ['General', '0', '0.0"a"']) formats.code(recordOf(short(code)));
    expect([0, 1, 2].map((code) => formats.formatOf(code, 0).numberFormat)).toEqual([
      undefined,
      '0',
      '0.0"a"',
    ]);
  });

  it('of Excel 4 stand behind two bytes and are counted all the same', () => {
    const formats = made(4);
    for (const code of ['0', '0.0"a"']) formats.code(recordOf(u16(77), short(code)));
    expect([formats.formatOf(0, 0), formats.formatOf(1, 0)]).toEqual([
      { numberFormat: '0' },
      { numberFormat: '0.0"a"' },
    ]);
    expect(formats.formatOf(77, 0)).toEqual({});
  });

  it('of Excel 5 say their number', () => {
    const formats = made(5);
    formats.code(recordOf(u16(164), short('0.0"a"')));
    expect([formats.formatOf(164, 0), formats.formatOf(0, 0)]).toEqual([
      { numberFormat: '0.0"a"' },
      {},
    ]);
  });

  it('of Excel 97 have a length of two bytes', () => {
    const formats = made(8);
    formats.code(recordOf(u16(164), modern(u16(6), '0"điểm')));
    formats.code(recordOf(u16(165), modern(u16(300), `0"${'đ'.repeat(297)}"`)));
    expect(formats.formatOf(164, 0)).toEqual({ numberFormat: '0"điểm' });
    expect(formats.formatOf(165, 0).numberFormat).toHaveLength(300);
  });

  it('a written one comes before the usual one of its number', () => {
    const formats = made(5);
    expect(formats.formatOf(14, 0)).toEqual({ numberFormat: 'm/d/yyyy' });
    formats.code(recordOf(u16(14), short('d/m/yyyy')));
    expect(formats.formatOf(14, 0)).toEqual({ numberFormat: 'd/m/yyyy' });
  });

  it.each([
    [2, 11, '0.00E+00'],
    [2, 12, 'm/d/yyyy'],
    [2, 13, 'd-mmm-yy'],
    [2, 20, 'm/d/yyyy h:mm'],
    [3, 12, '# ?/?'],
    [3, 14, 'm/d/yyyy'],
    [8, 12, '# ?/?'],
  ])('Excel %i, number %i without a code: %s', (version, code, expected) => {
    expect(made(version).formatOf(code, 0)).toEqual({ numberFormat: expected });
  });
});

describe('cell formats', () => {
  it.each([
    [3, u8(1, 2)],
    [4, u8(1, 2)],
    [5, u16(1, 2)],
    [8, u16(1, 2)],
  ])('of Excel %i name a font and then a number format', (version, body) => {
    const formats = made(version);
    const head = new Uint8Array(version >= 5 ? 14 : 6);
    const label = (name: string): Uint8Array =>
      version === 8 ? modern(u8(name.length), name) : short(name);
    for (const name of ['A', 'B']) formats.font(recordOf(head, label(name)));
    expect(formats.hasCells).toBe(false);
    formats.cell(recordOf(body, new Uint8Array(12)));
    expect(formats.hasCells).toBe(true);
    expect(formats.format(0)).toEqual({ numberFormat: '0.00', fontName: 'B' });
    expect(formats.format(1)).toBeUndefined();
  });

  it('large numbers of Excel 97 need their second byte', () => {
    const formats = made(8);
    formats.code(recordOf(u16(300), modern(u16(1), '@')));
    formats.cell(recordOf(u16(0, 300)));
    expect(formats.format(0)).toEqual({ numberFormat: '@' });
  });
});

describe('as many as are allowed, and one more', () => {
  const most = LIMITS.styles;
  it.each<[string, (formats: XlsFormats) => void]>([
    ['fonts', (formats) => formats.font(recordOf(new Uint8Array(14), u8(0)))],
    ['number formats', (formats) => formats.code(recordOf(u16(164), u8(0)))],
    ['cell formats', (formats) => formats.cell(recordOf(u16(0, 0)))],
  ])('%s', (_, add) => {
    const formats = made(5);
    for (let n = 0; n < most; n += 1) add(formats);
    expect(problemIn(() => add(formats))).toMatchObject({
      problem: 'tooLarge',
      params: { limit: 'styles', allowed: most },
    });
  });
});
