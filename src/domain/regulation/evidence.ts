import { fold, tidy } from '../text/fold';
import { parsed, unreadable, type Parsed } from './language/parsed';
import { nearestWord } from './language/suggestion';
import { meaningOf } from '../text/word-table';

/** What happens when the unit shows nothing. Null: nothing is said, so *Thiết lập* decides. */
export type WhenMissing = 'remind' | 'explain' | 'zero';

/** *Minh chứng*: what the unit has to show. */
export interface Evidence {
  readonly text: string;
  readonly whenMissing: WhenMissing | null;
}

const WORDS: Readonly<Record<WhenMissing, string>> = {
  remind: 'nhắc',
  explain: 'phải giải trình',
  zero: '0 điểm',
};

const ALSO_READ: Readonly<Record<string, WhenMissing>> = {
  nhac: 'remind',
  'chi nhac': 'remind',
  remind: 'remind',
  'phai giai trinh': 'explain',
  'giai trinh': 'explain',
  explain: 'explain',
  '0 diem': 'zero',
  'tinh 0 diem': 'zero',
  '0 points': 'zero',
};

const MISSING = /^(?:neu )?(?:thieu|missing) ?: ?(.*)/;

/** `Quyết định hoặc kế hoạch; thiếu: 0 điểm`. The text before it is the clerk's own, semicolons and all. */
export function readEvidence(text: string): Parsed<Evidence> {
  // Odd pieces are the separators, kept so that the clerk's text stays as it is.
  const pieces = text.split(/([;\n\r])/);
  const found: { readonly index: number; readonly word: string }[] = [];
  pieces.forEach((piece, index) => {
    const word = MISSING.exec(fold(piece))?.[1];
    if (word !== undefined) found.push({ index, word });
  });
  const [clause, second] = found;
  if (!clause) return parsed({ text: text.trim(), whenMissing: null });
  if (second) return unreadable('saidTwice', tidy(pieces[second.index] ?? ''));
  const whenMissing = meaningOf(ALSO_READ, clause.word);
  if (!whenMissing) {
    const suggestion = nearestWord(clause.word, Object.values(WORDS)) ?? WORDS.remind;
    return unreadable('unknownWord', tidy(pieces[clause.index] ?? ''), suggestion);
  }
  const rest = [
    ...pieces.slice(0, Math.max(0, clause.index - 1)),
    ...pieces.slice(clause.index + (clause.index === 0 ? 2 : 1)),
  ];
  return parsed({ text: rest.join('').trim(), whenMissing });
}

export function printEvidence({ text, whenMissing }: Evidence): string {
  if (whenMissing === null) return text;
  return `${text === '' ? '' : `${text}; `}thiếu: ${WORDS[whenMissing]}`;
}
