import type { Parsed } from '../../src/domain/regulation/language/parsed';

/** One kind of cell: its name, what is made of a text there, and meaning → words, apart by `|`. */
export type WordedCell = readonly [
  string,
  (text: string) => string,
  Readonly<Record<string, string>>,
];

export const got = <T>(read: Parsed<T>, pick: (value: T) => string): string =>
  read.ok ? pick(read.value) : `no: ${read.error.problem}`;

/** Every word means what it should, decomposed and with spaces around it, too. */
export function testWords(cells: readonly WordedCell[]): void {
  describe.each(cells)('%s', (_, read, words) => {
    const lines = Object.entries(words).flatMap(([meaning, all]) =>
      all.split('|').map((word) => [word, meaning] as const),
    );

    it.each(lines)('%j means %s', (word, meaning) => {
      expect(read(word)).toBe(meaning);
      expect(read(`  ${word.normalize('NFD')} `)).toBe(meaning);
    });
  });
}
