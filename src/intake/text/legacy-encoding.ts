import type { Decoded } from './single-byte';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

export type LegacyEncoding = 'tcvn3' | 'vni';

export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

const DECODERS: Readonly<Record<LegacyEncoding, (text: string) => Decoded>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
};

/** Letters, and every sign that one of the encodings takes a letter's place with. */
const WORD = /[\p{L}\p{M}\u00a1-\u00ff\u20ab]+/gu;

export function legacyWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * Word by word: in a word all of whose plain letters are capitals the toned ones are too, though
 * TCVN3 has no byte for them.
 */
export function decodeLegacy(
  text: string,
  encoding: LegacyEncoding,
  isMeant: (word: string) => boolean = () => true,
): string {
  return text.replace(WORD, (word) => (isMeant(word) ? decodeWord(word, encoding).text : word));
}

/** One of `legacyWords`. */
export function decodeWord(word: string, encoding: LegacyEncoding): Decoded {
  const { text, complete } = DECODERS[encoding](word);
  const inCapitals = text !== word && !/[a-z]/.test(word) && /\p{Lu}.*\p{Lu}/u.test(text);
  return { text: inCapitals ? text.toUpperCase() : text, complete };
}

interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** Its small letters look like capitals: in TCVN3 the only way to write most of them. */
  readonly capitals: boolean;
}

/** `.VnTime`, `.VnArialH`, `VNI-Times`: the name of the font is the name of the encoding. */
export function legacyFont(fontName: string | undefined): LegacyFont | undefined {
  const name = (fontName ?? '').trim();
  if (/^vni[- ]/i.test(name)) return { encoding: 'vni', capitals: false };
  if (!/^\.vn/i.test(name)) return undefined;
  const plain = name.replace(/ (?:bold|italic|regular)\b.*$/i, '');
  return { encoding: 'tcvn3', capitals: /H$|(?:time|arial)h$/.test(plain) };
}
