import fc from 'fast-check';
import {
  decodeLegacy,
  legacyFont,
  type LegacyEncoding,
} from '../../../src/intake/text/legacy-encoding';
import { encode, SMALL_LETTERS } from './encode';

const CAPITALS = SMALL_LETTERS.map((letter) => letter.toUpperCase());
/** The capitals that TCVN3 has bytes for. */
const PLAIN_CAPITALS = [...'ĂÂÊÔƠƯĐ'];

describe.each<LegacyEncoding>(['tcvn3', 'vni'])('%s', (encoding) => {
  it.each(SMALL_LETTERS)('%s comes back', (letter) => {
    expect(decodeLegacy(encode(letter, encoding), encoding)).toBe(letter);
    expect(decodeLegacy(`x${encode(letter, encoding)}n`, encoding)).toBe(`x${letter}n`);
  });

  it.each(encoding === 'vni' ? CAPITALS : PLAIN_CAPITALS)('%s comes back', (letter) => {
    expect(decodeLegacy(encode(letter, encoding), encoding)).toBe(letter);
  });

  it('gives back any text', () => {
    const letters = fc.constantFrom(...SMALL_LETTERS, ...'bcdghklmnpqrstvx 0123456789.,/()-');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => {
        expect(decodeLegacy(encode(text, encoding), encoding)).toBe(text);
      }),
    );
  });

  it('leaves plain letters, figures and what is in no byte alone', () => {
    const others = fc.string({ unit: fc.constantFrom(...'aeiouyAEIOUYbcZ 019.-ộẩĩ漢😀–“”') });
    fc.assert(
      fc.property(others, (text) => {
        expect(decodeLegacy(text, encoding)).toBe(text);
      }),
    );
  });
});

describe('texts as they were found', () => {
  it.each<readonly [LegacyEncoding, string, string]>([
    ['tcvn3', 'Kh«ng', 'Không'],
    ['tcvn3', '§iÓm', 'Điểm'],
    ['tcvn3', 'NguyÔn', 'Nguyễn'],
    ['tcvn3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['tcvn3', 'ñy ban nh©n d©n', 'ủy ban nhân dân'],
    ['tcvn3', '®\u00ad\u00a5ng'.replace('\u00a5', '¬'), 'đương'],
    ['tcvn3', 'Q§-UBND, H§ND', 'QĐ-UBND, HĐND'],
    // Typed in capitals, seen in a font without them.
    ['tcvn3', 'Së NéI Vô', 'Sở NỘI Vụ'],
    ['tcvn3', 'TØNH §¾K L¾K', 'TỈNH ĐẮK LẮK'],
    ['vni', 'Nguyeãn', 'Nguyễn'],
    ['vni', 'Ñaûng', 'Đảng'],
    ['vni', 'ñieåm', 'điểm'],
    ['vni', 'SÔÛ NOÄI VUÏ TÆNH ÑAÉK LAÉK', 'SỞ NỘI VỤ TỈNH ĐẮK LẮK'],
    ['vni', 'Thöïc hieän nghò quyeát', 'Thực hiện nghị quyết'],
    ['vni', 'ñöôøng, höôùng, ngöôõng', 'đường, hướng, ngưỡng'],
    // The mark typed with Caps Lock off, or left on.
    ['vni', 'Aùnh, Oång, Ôû', 'Ánh, Ổng, Ở'],
    ['vni', 'lyÙ', 'lý'],
    ['vni', 'QÑ-UBND', 'QĐ-UBND'],
  ])('%s: %s → %s', (encoding, written, expected) => {
    expect(decodeLegacy(written, encoding)).toBe(expected);
  });

  it('reads bytes that were taken for the Vietnamese code page', () => {
    const page = new TextDecoder('windows-1258');
    const misread = (text: string, encoding: LegacyEncoding): string =>
      page.decode(Uint8Array.from([...encode(text, encoding)], (char) => char.charCodeAt(0)));
    const text = [...SMALL_LETTERS, 'nhiệm vụ được giao, kết quả tự chấm'].join(' ');
    for (const encoding of ['tcvn3', 'vni'] as const) {
      expect(misread(text, encoding)).not.toBe(encode(text, encoding));
      expect(decodeLegacy(misread(text, encoding), encoding)).toBe(text);
    }
  });
});

describe('the name of a font', () => {
  it.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.vntimeh', 'tcvn3', true],
    ['.VNTIME', 'tcvn3', false],
    ['.VnArial', 'tcvn3', false],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['.VnArialH Bold', 'tcvn3', true],
    ['.VnTifani Heavy', 'tcvn3', false],
    [' .VnTime ', 'tcvn3', false],
    ['VNI-Times', 'vni', false],
    ['VNI-Helve-Condense', 'vni', false],
    ['vni times', 'vni', false],
  ])('%s: %s, capitals %p', (name, encoding, capitals) => {
    expect(legacyFont(name)).toEqual({ encoding, capitals });
  });

  it.each([
    'Times New Roman',
    'Arial',
    'VNtimes new roman',
    'Vni',
    'Univers',
    'VnTime',
    '',
    undefined,
  ])('%s says nothing', (name) => {
    expect(legacyFont(name)).toBeUndefined();
  });
});
