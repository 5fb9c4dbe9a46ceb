import { fold } from '../../text/fold';
import { nearest } from '../../text/likeness';

/** The nearest of the words as they are written, compared without accents and capitals. */
export function nearestWord(text: string, words: readonly string[]): string | undefined {
  const folded = nearest(fold(text), words.map(fold));
  return words.find((word) => fold(word) === folded);
}
