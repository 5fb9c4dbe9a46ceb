/** English words, each only where an interval can have it: `to` alone is also the word *tổ*. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^(?:over|above|more than) (?=\d)/, 'tren '],
  [/^(?:from|at least) (?=\d)/, 'tu '],
  [/^(?:below|under|less than) (?=\d)/, 'duoi '],
  [/^(?:at most|not over|up to|to) (?=\d)/, 'den '],
  [/(\d ?%?) to (?=[\d<≤]|(?:below|under|less than) )/, '$1 den '],
  [/ den (?:below|under|less than) /, ' den duoi '],
  [/ (?:or more|or over|and over|and above)$/, ' tro len'],
  [/ (?:or less|or fewer|and below|and under)$/, ' tro xuong'],
];

/** The English twins of the words of an interval, turned into those its reader knows. Takes folded text. */
export function intervalWords(folded: string): string {
  return ENGLISH.reduce((text, [english, word]) => text.replace(english, word), folded);
}
