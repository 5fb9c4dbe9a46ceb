import { fold } from './fold';

/** Names are parted by semicolons only: one name may hold commas and "và" (domain row 36). */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** In one line; parted by semicolons as soon as a comma would not tell where a name ends. */
export function joinNames(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}

/** An empty cell, or the word for it: nobody and nothing is left out. */
export function namesAll(text: string): boolean {
  return ['', 'tat ca', 'all'].includes(fold(text));
}
