import { byteOf, isPlain, type Decoded } from './single-byte';

/**
 * VNI for Windows: a vowel, then a byte that stands for its tone, or for its hat or breve together
 * with the tone. Few letters have a byte of their own. The tables are those that VNI published.
 */
const TONES = 'ùøûõï';
const HAT = 'âáàåãä';
const BREVE = 'êéèúüë';

/** After which vowel which byte makes which letter. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['a', TONES, 'áàảãạ'],
  ['a', HAT, 'âấầẩẫậ'],
  ['a', BREVE, 'ăắằẳẵặ'],
  ['e', TONES, 'éèẻẽẹ'],
  ['e', HAT, 'êếềểễệ'],
  ['o', TONES, 'óòỏõọ'],
  ['o', HAT, 'ôốồổỗộ'],
  ['ô', TONES, 'ớờởỡợ'],
  ['u', TONES, 'úùủũụ'],
  ['ö', TONES, 'ứừửữự'],
  ['y', TONES.slice(0, 4), 'ýỳỷỹ'],
];
const SINGLES: readonly (readonly [string, string])[] = [['ôöíìæóòîñ', 'ơưíìỉĩịỵđ']];

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...SINGLES.flatMap(([from, to]) => [...from].map((char, at) => [char, to.charAt(at)] as const)),
  ...PAIRS.flatMap(([vowel, marks, letters]) =>
    [...marks].map((mark, at) => [vowel + mark, letters.charAt(at)] as const),
  ),
]);

/** What makes no letter stays as it is. A letter is a capital where its vowel is one. */
export function decodeVni(text: string): Decoded {
  const chars = [...text].map(western);
  let decoded = '';
  let complete = true;
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] ?? '';
    const lower = char.toLowerCase();
    const pair = LETTERS.get(lower + (chars[at + 1] ?? '').toLowerCase());
    const letter = pair ?? LETTERS.get(lower);
    if (pair !== undefined) at += 1;
    complete &&= letter !== undefined || isPlain(char);
    decoded += letter === undefined ? char : lower === char ? letter : letter.toUpperCase();
  }
  return { text: decoded, complete };
}

/** As the Western page shows the byte: the tables above are written in it. */
function western(char: string): string {
  const byte = byteOf(char);
  return byte === undefined ? char : String.fromCharCode(byte);
}
