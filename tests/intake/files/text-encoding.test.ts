import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { detectEncoding } from '../../../src/intake/files/text/encoding';
import { textPieces } from '../../../src/intake/files/text/pieces';
import { cell, firstGrid, problemOf } from './craft/outcome';
import { joined } from './craft/raw-zip';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes by the platform's own table of a code: each of the 256 once, turned around. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from([...text].map((char) => table.get(char) ?? 63));
}

const LETTERS = 'Sở Tài chính, Ủy ban nhân dân tỉnh: đã nộp đủ, xuất sắc';
/** Bases with accents apart, as windows-1258 has them. */
const apart = LETTERS.normalize('NFD')
  .replace(/([aAeEoOuU])([\u0302\u0306\u031b])|d\u0335/g, (two) => two.normalize('NFC'))
  .replace(
    /([aAeEoOuU])(\u0323)([\u0302\u0306])/g,
    (_, base: string, dot: string, hat: string) => (base + hat).normalize('NFC') + dot,
  )
  .replace(
    /([aAeEoOuU])([\u0300\u0301\u0303\u0309])(\u031b)/g,
    (_, base: string, tone: string, horn: string) => (base + horn).normalize('NFC') + tone,
  );
const wide = (text: string, little: boolean): Uint8Array => {
  const out = new Uint8Array(text.length * 2);
  const view = new DataView(out.buffer);
  for (let n = 0; n < text.length; n += 1) view.setUint16(n * 2, text.charCodeAt(n), little);
  return out;
};
const line = (text: string): string => `${text};8,75\n`;
/** "Sở Tài chính" typed in .VnTime and in VNI-Times, as their bytes. */
const TCVN3 = joined([
  utf8('S'),
  Uint8Array.of(0xeb),
  utf8(' T'),
  Uint8Array.of(0xb5),
  utf8('i ch'),
  Uint8Array.of(0xdd),
  utf8('nh;8,75\n'),
]);
const VNI = joined([
  utf8('S'),
  Uint8Array.of(0xf4, 0xfb),
  utf8(' Ta'),
  Uint8Array.of(0xf8),
  utf8('i ch'),
  Uint8Array.of(0xed),
  utf8('nh, '),
  Uint8Array.of(0xf1),
  utf8('a'),
  Uint8Array.of(0xf5),
  utf8(';8,75\n'),
]);

describe('a text file in', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8(line(LETTERS)), LETTERS],
    ['UTF-8 with a mark', utf8(`\ufeff${line(LETTERS)}`), LETTERS],
    ['UTF-16', joined([Uint8Array.of(0xff, 0xfe), wide(line(LETTERS), true)]), LETTERS],
    [
      'UTF-16 the other way round',
      joined([Uint8Array.of(0xfe, 0xff), wide(line(LETTERS), false)]),
      LETTERS,
    ],
    ['UTF-16 without a mark', wide(line(LETTERS), true), LETTERS],
    ['windows-1258', encode(line(apart), 'windows-1258'), LETTERS],
  ])('%s', async (_, bytes, text) => {
    const book = await readWorkbookFile(bytes);
    expect(book.warnings).toEqual([]);
    const [found] = book.grids.map((grid) => [cell(grid, 'A1')?.value, cell(grid, 'B1')?.value]);
    expect(found).toEqual([text, 8.75]);
  });

  it.each<[string, Uint8Array, string]>([
    ['TCVN3', TCVN3, 'S\u00eb T\u00b5i ch\u00ddnh'],
    ['VNI', VNI, 'S\u00f4\u00fb Ta\u00f8i ch\u00ednh, \u00f1a\u00f5'],
  ])('%s: every byte is kept, and the doubt is told', async (_, bytes, text) => {
    const book = await readWorkbookFile(bytes);
    expect(book.warnings).toEqual([{ kind: 'oldEncoding', sheet: '', count: 1 }]);
    expect(book.grids[0]?.cells.get(0)?.get(0)?.value).toBe(text);
  });

  it('an accent on the edge between two pieces', () => {
    const filler = 'a'.repeat(2 ** 16 - 1);
    const bytes = encode(`${filler}e\u0301 to\u0301t`, 'windows-1258');
    const encoding = { label: 'windows-1258', mark: 0, guessed: false };
    expect([...textPieces(bytes, encoding)].join('')).toBe(`${filler}é tót`);
  });
});

describe('damage', () => {
  it.each([
    [
      'UTF-8 with a lost byte',
      joined([utf8('Sở Tài chính, Ủy ban nhân dân'), Uint8Array.of(0xe1, 0xbb), utf8(';8,75')]),
    ],
    [
      'a mark that lies',
      joined([Uint8Array.of(0xef, 0xbb, 0xbf), utf8('a'), Uint8Array.of(0xff), utf8(';1')]),
    ],
    ['a zero far behind', utf8(`${'a;1\n'.repeat(4000)}\0`)],
    [
      'half a UTF-16 character',
      joined([Uint8Array.of(0xff, 0xfe), wide('a;1', true), Uint8Array.of(0x41)]),
    ],
  ])('%s', async (_, bytes) => {
    expect(await problemOf(bytes)).toMatchObject({ params: { reason: 'encoding' } });
  });

  it.each([
    ['too long a form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['past the last character', [0xf4, 0x90, 0x80, 0x80]],
    ['a tail alone', [0x80]],
  ])('%s is no UTF-8', (_, bytes) => {
    expect(detectEncoding(Uint8Array.from(bytes)).label).toBe('windows-1252');
  });
});

it.each([
  ['a code that a page names', 'windows-1258', [0xc7], 'windows-1258'],
  ['one that nobody knows', 'x-none', [0xc7], 'windows-1252'],
  ['UTF-8 that a page calls something else', 'windows-1252', [0xe1, 0xbb, 0x9f], 'utf-8'],
  ['plain ASCII', 'iso-8859-1', [0x41], 'windows-1252'],
])('%s', (_, declared, bytes, label) => {
  expect(detectEncoding(Uint8Array.from(bytes), declared).label).toBe(label);
});

it('the bytes that Latin-1 has no letters for are those of Windows', async () => {
  const bytes = joined([utf8('S'), Uint8Array.of(0xeb, 0x96, 0x93, 0x81), utf8(';1')]);
  expect(cell(await firstGrid(bytes), 'A1')?.value).toBe('Së–“\u0081');
});

it('DOS marked the end', async () => {
  expect((await firstGrid(utf8('a;1\n\x1a'))).rowCount).toBe(1);
});

it('an accent of windows-1258 finds its letter across the pieces of a long file', () => {
  const [letter, hat, dot] = [0x61, 0xea, 0xf2];
  for (const before of [65_534, 65_535]) {
    const bytes = new Uint8Array(before + 3).fill(letter);
    bytes.set([hat, dot, letter], before - 1);
    const text = [...textPieces(bytes, { label: 'windows-1258', mark: 0, guessed: false })].join(
      '',
    );
    expect(text.slice(-4)).toBe('aệaa');
  }
});
