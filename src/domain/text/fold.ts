import { remember } from './remember';

/**
 * Vietnamese text compared as people mean it: composed or decomposed (NFC/NFD), old or new tone
 * placement (Thuỷ = Thủy, Hoà = Hòa), capitals, đ, and stray or invisible spaces do not matter.
 */

/** Spaces that look like one: NBSP, thin, ideographic, the blank of Braille, NEL. */
const ODD_SPACES = /[\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/g;
/** Characters that look like none: soft hyphen, zero width, direction marks, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const CONTROLS = /(?![\t-\r\u0085])\p{Cc}/gu;
const MARKS = /[\u0300-\u036f]/g;
/** Eth and the African D look like Đ on every screen; keyboards and old conversions give them. */
const CROSSED_D = /[ðɖ]/g;
const WIDE = /[\uff01-\uff5e]/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** What is written in several shapes, and the one that stands for all of them. */
const PLAIN_SHAPES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['d', 'đðɖ'],
      ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63'],
      ["'", '\u2018\u2019\u201a\u201b\u02b9\u02bb\u02bc\u2032\u00b4`'],
      ['"', '\u201c\u201d\u201e\u201f\u2033'],
    ] as const
  ).flatMap(([plain, shapes]) => [...shapes].map((shape) => [shape, plain] as const)),
);
const SHAPES = new RegExp(`[${[...PLAIN_SHAPES.keys()].join('')}]`, 'g');

/** Visible text only, NFC, single spaces, trimmed; letters and case untouched. */
export const tidy = remember((text: string): string =>
  text
    // First: a mark that something invisible keeps from its letter would stay apart.
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .normalize('NFC')
    .replace(ODD_SPACES, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
);

/**
 * Tidy, lower case, no accents at all: for keywords and headings, where accents carry nothing, nor
 * the width of a letter and the shape of a dash or a quote.
 */
export const fold = remember((text: string): string => {
  const visible = tidy(text).toLowerCase();
  if (!BEYOND_ASCII.test(visible)) return visible.replaceAll('`', "'");
  const bare = narrow(visible).toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd');
  const plain = bare.replace(SHAPES, (shape) => PLAIN_SHAPES.get(shape) ?? shape);
  // A mark that stood alone leaves its spaces.
  return plain.normalize('NFC').replace(/ {2,}/g, ' ').trim();
});

/** Full-width letters and digits only: NFKC would also read the footnote mark of `9²` as a digit. */
export function narrow(text: string): string {
  return text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** The five tone marks; the hat, the breve and the horn are letters, not tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Keeps the letters and the tone of every syllable, but not which vowel carries the tone: the same
 * name in both spellings gives the same key, and Thủy, Thùy, Thúy stay three names.
 */
export const nameKey = remember((text: string): string =>
  narrow(tidy(text))
    .toLowerCase()
    .replace(CROSSED_D, 'đ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((syllable) => syllable !== '')
    .map((syllable) => {
      // A caron where a breve was meant: the one that Pinyin keyboards have.
      const decomposed = syllable.normalize('NFD').replace(/a\u030c/g, 'a\u0306');
      const tone = decomposed.match(TONES)?.join('') ?? '';
      return decomposed.replace(TONES, '').normalize('NFC') + tone;
    })
    .join(' '),
);

/** Lower-case words without accents: for likeness of wording. */
export function words(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
