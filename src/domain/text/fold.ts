/**
 * Vietnamese text compared as people mean it: composed or decomposed (NFC/NFD), old or new tone
 * placement (Thuỷ = Thủy, Hoà = Hòa), capitals, đ, and stray or invisible spaces do not matter.
 */

/** Spaces that look like one (NBSP, thin, ideographic) and characters that look like none. */
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const MARKS = /[\u0300-\u036f]/g;

/** Visible text only, NFC, single spaces, trimmed; letters and case untouched. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Tidy, lower case, no accents at all: for keywords and headings, where accents carry nothing. */
export function fold(text: string): string {
  return tidy(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/đ/g, 'd')
    .normalize('NFC');
}

/** The five tone marks; the hat, the breve and the horn are letters, not tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Keeps the letters and the tone of every syllable, but not which vowel carries the tone: the same
 * name in both spellings gives the same key, and Thủy, Thùy, Thúy stay three names.
 */
export function nameKey(text: string): string {
  return tidy(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((syllable) => syllable !== '')
    .map((syllable) => {
      const decomposed = syllable.normalize('NFD');
      const tone = decomposed.match(TONES)?.join('') ?? '';
      return decomposed.replace(TONES, '').normalize('NFC') + tone;
    })
    .join(' ');
}

/** Lower-case words without accents: for likeness of wording. */
export function words(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
