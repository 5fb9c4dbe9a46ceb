import { isOneSlip } from '../../../domain/text/likeness';
import { words } from '../../../domain/text/fold';
import type { Criterion } from '../../../domain/regulation/criterion';

/** Shorter words are one slip away from too many others. */
const SHORTEST = 3;
const LONGEST_INITIALS = 6;

/**
 * The words of a regulation, or of any texts we have. A word of a form that is none of them is a slip
 * of one of them (`togn`) or the initials of several (`CCHC`), if only one reading is possible; known
 * words are never changed: `cấp bộ` is no slip of `cấp xã`.
 */
export class KnownWords {
  private readonly known = new Set<string>();
  private readonly byLength = new Map<number, string[]>();
  /** Initials → the one phrase that has them; null: several have. */
  private readonly phrases = new Map<string, readonly string[] | null>();

  constructor(texts: readonly string[]) {
    for (const list of texts.map(words)) {
      for (const word of list) {
        if (this.known.has(word)) continue;
        this.known.add(word);
        const same = this.byLength.get(word.length);
        if (same) same.push(word);
        else this.byLength.set(word.length, [word]);
      }
      this.addPhrases(list);
    }
  }

  /** The text in these words, as far as it can be. */
  read(text: string): readonly string[] {
    return words(text).flatMap((word) => this.readingOf(word));
  }

  private readingOf(word: string): readonly string[] {
    if (this.known.has(word)) return [word];
    return this.phraseOf(word) ?? this.slipOf(word) ?? [word];
  }

  /** The one phrase that has these initials. */
  phraseOf(word: string): readonly string[] | undefined {
    return this.phrases.get(word) ?? undefined;
  }

  private slipOf(word: string): readonly string[] | null {
    if (word.length < SHORTEST || /\d/.test(word)) return null;
    const near = [word.length - 1, word.length, word.length + 1]
      .flatMap((length) => this.byLength.get(length) ?? [])
      .filter((other) => other.length >= SHORTEST && isOneSlip(word, other));
    return near.length === 1 ? near : null;
  }

  private addPhrases(list: readonly string[]): void {
    for (let length = 2; length <= LONGEST_INITIALS; length += 1) {
      for (let at = 0; at + length <= list.length; at += 1) {
        const phrase = list.slice(at, at + length);
        const initials = phrase.map((word) => word[0] ?? '').join('');
        const before = this.phrases.get(initials);
        if (before === undefined) this.phrases.set(initials, phrase);
        else if (before?.join(' ') !== phrase.join(' ')) this.phrases.set(initials, null);
      }
    }
  }
}

const known = new WeakMap<readonly Criterion[], KnownWords>();

/** One regulation serves every sheet of an import. */
export function wordsOf(criteria: readonly Criterion[]): KnownWords {
  const found = known.get(criteria) ?? new KnownWords(criteria.map(({ title }) => title));
  known.set(criteria, found);
  return found;
}
