import { fold, tidy } from '../../text/fold';
import { parsed, unreadable, type Parsed } from './parsed';

/** Clauses stand between semicolons or line breaks; commas belong to labels (docs/workbook.md). */
export function splitClauses(text: string): readonly string[] {
  return text
    .split(/[;\n\r]/)
    .map((clause) => tidy(clause))
    .filter((clause) => clause !== '');
}

/**
 * Clauses where a comma also separates, but only directly before a keyword of the language:
 * `Trừ 1 mỗi ngày, tối đa 5`. Keywords are given folded.
 */
export function splitClausesAt(text: string, keywords: readonly string[]): readonly string[] {
  return splitClauses(text).flatMap((clause) => {
    const clauses: string[] = [];
    for (const piece of clause.split(',')) {
      const written = fold(piece);
      const begins = keywords.some((word) => written === word || written.startsWith(`${word} `));
      const before = begins ? undefined : clauses.pop();
      clauses.push(before === undefined ? piece : `${before},${piece}`);
    }
    return clauses.map(tidy).filter((each) => each !== '');
  });
}

export interface LabelledClause {
  readonly label: string;
  readonly value: string;
}

/** `label: points`; the last colon separates, because labels may contain one. */
export function splitLabel(clause: string): Parsed<LabelledClause> {
  const colon = clause.lastIndexOf(':');
  if (colon < 1) return unreadable('unreadable', clause);
  const label = tidy(clause.slice(0, colon));
  const value = tidy(clause.slice(colon + 1));
  if (label === '' || value === '') return unreadable('unreadable', clause);
  // "Đạt: 2, Không đạt: 0" reads as one label "Đạt: 2, Không đạt": the comma was meant to separate.
  if (/:\s*\S*\d[^:]*,/u.test(label)) return unreadable('useSemicolon', clause);
  return parsed({ label, value });
}
