import { fold, tidy } from '../../text/fold';

/** No criterion explains its points at greater length; what can be read stays bounded. */
const LONGEST = 600;
/** A word begins after one of these: `vắng (trừ`. */
const BEFORE_WORD = [' ', '\n', '(', '['];
const MARKED = /[^\p{ASCII}–—−≥≤…“”]/u;

/**
 * A piece of prose twice, letter under letter: as written, to quote from, and folded, to search in.
 * Folding makes one word of *mỗi* (each) and *mới* (new), so what hangs on such a word is looked up
 * in the written text again (`says`).
 */
export class Wording {
  private constructor(
    readonly text: string,
    readonly folded: string,
    /** Typed without any accents, so that none can be asked for. */
    private readonly plain: boolean,
  ) {}

  /** Null: too long to be a criterion's own words. */
  static of(prose: string): Wording | null {
    if (prose.length > LONGEST) return null;
    const text = tidyLines(prose);
    return new Wording(text, foldInPlace(text), !MARKED.test(text));
  }

  slice(start: number, end?: number): Wording {
    return new Wording(this.text.slice(start, end), this.folded.slice(start, end), this.plain);
  }

  /** The same length with blanks where something was read or means nothing. */
  blank(start: number, end: number): Wording {
    const gap = ' '.repeat(end - start);
    return new Wording(
      this.text.slice(0, start) + gap + this.text.slice(end),
      this.folded.slice(0, start) + gap + this.folded.slice(end),
      this.plain,
    );
  }

  /** Without what stands at either end and is no word. */
  trim(): Wording {
    const start = this.folded.search(/[^\s;,.:)\]+*=-]|$/);
    let end = this.folded.length;
    while (end > start && /[\s;,.:([=-]/.test(this.folded.charAt(end - 1))) end -= 1;
    return this.slice(start, end);
  }

  /** The word at this place is this one, accents and all, where accents were typed. */
  says(start: number, word: string): boolean {
    const written = this.text.slice(start, start + word.length).toLowerCase();
    return written === word || (this.plain && written === fold(word));
  }

  /** Without its last word, if that is one of these. */
  dropLast(words: readonly string[]): { readonly word: string; readonly rest: Wording } | null {
    const start = Math.max(...BEFORE_WORD.map((mark) => this.folded.lastIndexOf(mark))) + 1;
    const length = this.folded.length - start;
    const word = words.find((one) => one.length === length && this.says(start, one));
    return word === undefined ? null : { word, rest: this.slice(0, start).trim() };
  }
}

/** Several lines stay several lines; blank ones go. */
export function tidyLines(prose: string): string {
  const lines = prose.split(/[\r\n]/).map((line) => tidy(line));
  return lines.filter((line) => line !== '').join('\n');
}

function foldInPlace(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const letter = text[at] ?? '';
    const folded = fold(letter);
    return folded.length === 1 ? folded : letter;
  })
    .join('')
    .replace(/[–—−]/g, '-');
}
