import type { LegacyEncoding } from '../../../src/intake/text/legacy-encoding';

/** Written apart from the tables of the product: TCVN 5712 as its chart runs, VNI by its marks. */
const VN3: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];
const BYTES = new Map(
  VN3.flatMap(([from, letters]) =>
    [...letters].map((letter, at) => [letter, String.fromCharCode(from + at)] as const),
  ),
);

/** Tone marks in the order of the three rows below, nothing first. */
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const PLAIN = ['', 'ù', 'ø', 'û', 'õ', 'ï'];
const HAT = ['â', 'á', 'à', 'å', 'ã', 'ä'];
const BREVE = ['ê', 'é', 'è', 'ú', 'ü', 'ë'];
const I = ['i', 'í', 'ì', 'æ', 'ó', 'ò'];

function vniLetter(letter: string): string {
  const lower = letter.toLowerCase();
  const parts = [...lower.normalize('NFD')];
  const tone = Math.max(
    0,
    TONES.findIndex((mark) => mark !== '' && parts.includes(mark)),
  );
  const vowel = parts[0] ?? '';
  const encoded =
    lower === 'đ'
      ? 'ñ'
      : lower === 'ỵ'
        ? 'î'
        : vowel === 'i'
          ? (I[tone] ?? '')
          : parts.includes('\u0302')
            ? vowel + (HAT[tone] ?? '')
            : parts.includes('\u0306')
              ? vowel + (BREVE[tone] ?? '')
              : parts.includes('\u031b')
                ? (vowel === 'o' ? 'ô' : 'ö') + (PLAIN[tone] ?? '')
                : vowel + (PLAIN[tone] ?? '');
  return letter === lower ? encoded : encoded.toUpperCase();
}

/** A capital with a tone becomes its small letter: TCVN3 has no other byte for it. */
function tcvn3Letter(letter: string): string {
  return BYTES.get(letter) ?? BYTES.get(letter.toLowerCase()) ?? letter;
}

export function encode(text: string, encoding: LegacyEncoding): string {
  const letterOf = encoding === 'vni' ? vniLetter : tcvn3Letter;
  return [...text.normalize('NFC')].map(letterOf).join('');
}

/** Lower case, every vowel with every tone. */
export const SMALL_LETTERS: readonly string[] = [
  ...['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'].flatMap((vowel) =>
    TONES.map((tone) => (vowel + tone).normalize('NFC')),
  ),
  'đ',
];
