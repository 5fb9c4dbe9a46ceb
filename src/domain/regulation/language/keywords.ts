import { fold } from '../../text/fold';
import { nearestWord } from './suggestion';

/** Words of the patterns that stand for something else. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'khoang',
  'diem',
  'nhan',
  'danh hieu',
  'don vi tinh',
  'diem tru',
  'ten',
  'hang',
]);
const OF_INTERVALS = ['từ', 'đến', 'đến dưới', 'trên', 'dưới', 'còn lại', 'trở lên', 'trở xuống'];

const LONGEST = 200;
/** Three letters are one slip from half the language. */
const SHORTEST = 4;

/** The words that a pattern is written in: `[a đến b] [; bước s]` → *đến*, *bước*. */
export function keywordsOf(grammar: string): readonly string[] {
  const phrases = (grammar.match(/\p{L}+(?: \p{L}+)*/gu) ?? [])
    .flatMap(split)
    .filter((phrase) => phrase.length > 1 && !PLACEHOLDERS.has(fold(phrase)));
  const intervals = fold(grammar).includes('khoang') ? OF_INTERVALS : [];
  return [...new Set([...phrases, ...intervals])];
}

/** At the letters that stand for numbers: `cộng x mỗi` → *cộng*, *mỗi*. */
function split(phrase: string): readonly string[] {
  const pieces: string[][] = [[]];
  for (const word of phrase.split(' ')) {
    if (word.length === 1) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.map((piece) => piece.join(' '));
}

/**
 * The keyword that somebody meant: a slip of the hand (`khong duoii 0`), or one that sticks to its
 * number (`khong duoi0`). Undefined: no word is near.
 */
export function nearestKeyword(clause: string, keywords: readonly string[]): string | undefined {
  const written = fold(clause).slice(0, LONGEST);
  const glued = keywords.find((word) => new RegExp(`(?:^|\\s)${fold(word)}\\d`, 'u').test(written));
  if (glued !== undefined) return glued;
  const words = written.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const known = new Set(keywords.map(fold));
  const lengths = new Set(keywords.map((word) => word.split(' ').length));
  for (const length of [...lengths].sort((a, b) => b - a)) {
    const candidates = keywords.filter((word) => word.split(' ').length === length);
    for (let at = 0; at + length <= words.length; at += 1) {
      const some = words.slice(at, at + length).join(' ');
      if (some.length < SHORTEST || known.has(some)) continue;
      const word = nearestWord(some, candidates);
      if (word !== undefined) return word;
    }
  }
  return undefined;
}
