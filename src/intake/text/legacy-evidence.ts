import { decodeWord, legacyWords, type LegacyEncoding } from './legacy-encoding';
import { byteOf, isPlain } from './single-byte';
import { isSyllable } from './syllable';

/** What the words of a text say about an encoding. */
export interface Evidence {
  /** Words that are Vietnamese when decoded, and no words as they stand. */
  readonly legacy: ReadonlySet<string>;
  readonly legacyCount: number;
  /** Vietnamese as they stand, or written in letters that the encoding does not have. */
  readonly unicode: number;
  /** Neither: foreign words and signs, and most abbreviations. */
  readonly odd: number;
  /** Words of plain letters, and how many of them can be Vietnamese. */
  readonly plain: number;
  readonly plainSyllables: number;
}

export const NO_EVIDENCE: Evidence = {
  legacy: new Set(),
  legacyCount: 0,
  unicode: 0,
  odd: 0,
  plain: 0,
  plainSyllables: 0,
};

type WordClass = 'legacy' | 'unicode' | 'odd' | 'either' | 'plainSyllable' | 'plainOther' | 'none';

/** Vietnamese has some seven thousand syllables, and a sheet says the same ones over and over. */
const KNOWN: Readonly<Record<LegacyEncoding, Map<string, WordClass>>> = {
  tcvn3: new Map(),
  vni: new Map(),
};
const MOST_KNOWN = 20_000;
/** In VNI, with its marks apart, every letter doubled; what is longer is no word. */
const LONGEST_WORD = 40;

/** Different words that together are no accident. */
const FEWEST_WORDS = 3;

export function weighText(text: string, encoding: LegacyEncoding): Evidence {
  const legacy = new Set<string>();
  const counts: Record<WordClass, number> = {
    legacy: 0,
    unicode: 0,
    odd: 0,
    either: 0,
    plainSyllable: 0,
    plainOther: 0,
    none: 0,
  };
  for (const word of legacyWords(text)) {
    const kind = classOf(word, encoding);
    counts[kind] += 1;
    if (kind === 'legacy' && legacy.size < FEWEST_WORDS) legacy.add(word.toLowerCase());
  }
  return {
    legacy,
    legacyCount: counts.legacy,
    unicode: counts.unicode,
    odd: counts.odd,
    plain: counts.plainSyllable + counts.plainOther,
    plainSyllables: counts.plainSyllable,
  };
}

export function addEvidence(a: Evidence, b: Evidence): Evidence {
  const enough = b.legacy.size === 0 || a.legacy.size >= FEWEST_WORDS;
  return {
    legacy: enough ? a.legacy : new Set([...a.legacy, ...b.legacy]),
    legacyCount: a.legacyCount + b.legacyCount,
    unicode: a.unicode + b.unicode,
    odd: a.odd + b.odd,
    plain: a.plain + b.plain,
    plainSyllables: a.plainSyllables + b.plainSyllables,
  };
}

/**
 * Enough different words that are Vietnamese only when decoded, few that speak against it, and the
 * words without accents between them Vietnamese too: French and German fail all three.
 */
export function isLegacy(evidence: Evidence): boolean {
  const { legacy, legacyCount, unicode, odd, plain, plainSyllables } = evidence;
  return (
    legacy.size >= FEWEST_WORDS &&
    legacyCount >= 4 * (unicode + odd) &&
    legacyCount + plainSyllables >= 2 * (plain - plainSyllables)
  );
}

/**
 * Whether a word is to be decoded where nothing but the words around it says so: not a foreign one,
 * and not a sign that stands alone (`§`, `±`, `½`, a bullet). `sure`: not one that could be either.
 */
export function isLegacyWord(
  word: string,
  encoding: LegacyEncoding,
  how: 'likely' | 'sure',
): boolean {
  const kind = classOf(word, encoding);
  if (how === 'sure') return kind === 'legacy';
  // "HÑND" is an abbreviation, "sè®iÓm" lost its space; "Café" and "Müller" are names.
  // "QĐ" is Unicode: only a misread abbreviation would have its é there.
  if (kind === 'odd') {
    return /[^\p{L}\p{M}]/u.test(word) || (!/\p{Ll}/u.test(word) && isWestern(word));
  }
  return kind === 'legacy' || kind === 'either';
}

function classOf(word: string, encoding: LegacyEncoding): WordClass {
  const known = KNOWN[encoding];
  const before = known.get(word);
  if (before) return before;
  const kind = classify(word, encoding);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, kind);
  return kind;
}

function classify(word: string, encoding: LegacyEncoding): WordClass {
  if (word.length > LONGEST_WORD) return 'odd';
  if (/^[A-Za-z]+$/.test(word)) {
    if (word.length < 2 || !/[a-z]/.test(word)) return 'none';
    return isSyllable(word) ? 'plainSyllable' : 'plainOther';
  }
  if ([...word].length < 2) return /\p{L}/u.test(word) ? 'either' : 'none';
  const { text, complete } = decodeWord(word, encoding);
  const then = complete && isSyllable(text);
  if (isSyllable(word)) return then ? 'either' : 'unicode';
  if (then) return 'legacy';
  // "Q§", "H§ND": no syllables, but no section of a law stands behind a letter.
  if (encoding === 'tcvn3' && /^[A-Z]+§[A-Z]*$/.test(word)) return 'legacy';
  return [...word].some(isOutside) ? 'unicode' : 'odd';
}

/** In no byte of any encoding: typed as Unicode. */
function isOutside(char: string): boolean {
  return !isPlain(char) && byteOf(char) === undefined;
}

function isWestern(word: string): boolean {
  return [...word].every((char) => char <= '\u00ff');
}
