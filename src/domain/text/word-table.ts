import { fold } from './fold';

/** Folded words and what each means. */
export type WordTable<T> = Readonly<Record<string, T>>;

/** What a cell's text means, whatever its case and marks; words that every object has mean nothing. */
export function meaningOf<T>(words: WordTable<T>, text: string): T | undefined {
  return lookUp(words, fold(text));
}

/** What stands under that very key; `constructor` and the like stand in no table. */
export function lookUp<T>(table: WordTable<T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
