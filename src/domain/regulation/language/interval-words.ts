/** Only beside a number, so that no Vietnamese unit word (`tổ`, `tờ`) is taken for an English one. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^(?:from|at least) (?=\d)/, 'tu '],
  [/^(?:above|over|more than) (?=\d)/, 'tren '],
  [/^(?:below|under|less than) (?=\d)/, 'duoi '],
  [/^(?:up to|to|at most) (?=\d)/, 'den '],
  [/([\d%]) to (?:below|under) (?=\d)/, '$1 den duoi '],
  [/([\d%]) to (?=[\d<])/, '$1 den '],
  [/ (?:or more|and above)$/, ' tro len'],
  [/ (?:or less|and below)$/, ' tro xuong'],
  [/(\d) days?(?= |$)/, '$1 ngay'],
  [/(\d) times?(?= |$)/, '$1 lan'],
];

/** The English twins of the words of an interval, turned into those its reader knows. Takes folded text. */
export function intervalWords(folded: string): string {
  return ENGLISH.reduce((text, [english, word]) => text.replace(english, word), folded);
}
