import { fold } from './fold';

/** Folded words and what each means. */
export type WordTable<T> = Readonly<Record<string, T>>;

/** What a cell's text means, whatever its case and marks; words that every object has mean nothing. */
export function meaningOf<T>(words: WordTable<T>, text: string): T | undefined {
  const key = fold(text);
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
