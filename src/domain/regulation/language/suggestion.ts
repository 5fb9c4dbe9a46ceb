import { fold } from '../../text/fold';
import { nearest } from '../../text/likeness';

/** Nobody mistypes a word this long, and comparing letter by letter would take its time. */
const LONGEST = 100;

/** The nearest of the words as they are written, compared without accents and capitals. */
export function nearestWord(text: string, words: readonly string[]): string | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = nearest(fold(text), words.map(fold));
  return words.find((word) => fold(word) === folded);
}
