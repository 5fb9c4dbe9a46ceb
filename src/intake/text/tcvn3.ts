import { byteOf, isPlain, type Decoded } from './single-byte';

/**
 * TCVN 5712:1993, third set (VN3, "ABC"): one byte a letter. Of the capitals it has the seven
 * without a tone; a capital with a tone is the small letter in a font of capitals (`.VnTimeH`).
 */
const PLAIN: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐ'],
  [0xa8, 'ăâêôơưđ'],
];

/** Grave, hook, tilde, acute, dot below: the order in which the standard lists the tones. */
const TONED: readonly (readonly [string, readonly number[]])[] = [
  ['àảãáạ', [0xb5, 0xb6, 0xb7, 0xb8, 0xb9]],
  ['ằẳẵắặ', [0xbb, 0xbc, 0xbd, 0xbe, 0xc6]],
  ['ầẩẫấậ', [0xc7, 0xc8, 0xc9, 0xca, 0xcb]],
  ['èẻẽéẹ', [0xcc, 0xce, 0xcf, 0xd0, 0xd1]],
  ['ềểễếệ', [0xd2, 0xd3, 0xd4, 0xd5, 0xd6]],
  ['ìỉĩíị', [0xd7, 0xd8, 0xdc, 0xdd, 0xde]],
  ['òỏõóọ', [0xdf, 0xe1, 0xe2, 0xe3, 0xe4]],
  ['ồổỗốộ', [0xe5, 0xe6, 0xe7, 0xe8, 0xe9]],
  ['ờởỡớợ', [0xea, 0xeb, 0xec, 0xed, 0xee]],
  ['ùủũúụ', [0xef, 0xf1, 0xf2, 0xf3, 0xf4]],
  ['ừửữứự', [0xf5, 0xf6, 0xf7, 0xf8, 0xf9]],
  ['ỳỷỹýỵ', [0xfa, 0xfb, 0xfc, 0xfd, 0xfe]],
];

const LETTERS: ReadonlyMap<number, string> = new Map([
  ...PLAIN.flatMap(([first, letters]) =>
    [...letters].map((letter, at) => [first + at, letter] as const),
  ),
  ...TONED.flatMap(([letters, bytes]) =>
    [...letters].map((letter, at) => [bytes[at] ?? 0, letter] as const),
  ),
]);

/** What is no letter of the set stays as it is. */
export function decodeTcvn3(text: string): Decoded {
  let decoded = '';
  let complete = true;
  for (const char of text) {
    const letter = LETTERS.get(byteOf(char) ?? 0);
    complete &&= letter !== undefined || isPlain(char);
    decoded += letter ?? char;
  }
  return { text: decoded, complete };
}
