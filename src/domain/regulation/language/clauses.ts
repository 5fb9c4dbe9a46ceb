import { fold, tidy } from '../../text/fold';
import { parsed, unreadable, type Parsed } from './parsed';

/**
 * Clauses stand between semicolons or line breaks; commas belong to labels (docs/regulation-language.md).
 * Only directly before one of `keywords` (folded) a comma separates too: `2/mô hình, tối đa 6`.
 */
export function splitClauses(text: string, keywords: readonly string[] = []): readonly string[] {
  return text
    .split(/[;\n\r]/)
    .flatMap((clause) => splitBefore(clause, keywords))
    .map((clause) => tidy(clause))
    .filter((clause) => clause !== '');
}

function splitBefore(clause: string, keywords: readonly string[]): readonly string[] {
  const [first = '', ...others] = clause.split(',');
  const pieces = [[first]];
  for (const part of others) {
    const written = `${fold(part)} `;
    if (keywords.some((word) => written.startsWith(`${word.trim()} `))) pieces.push([part]);
    else pieces.at(-1)?.push(part);
  }
  return pieces.map((piece) => piece.join(','));
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
  if (label.split(',').slice(0, -1).some(endsInPoints)) return unreadable('useSemicolon', clause);
  return parsed({ label, value });
}

function endsInPoints(piece: string): boolean {
  const colon = piece.lastIndexOf(':');
  return colon >= 0 && /^\S*\d/u.test(piece.slice(colon + 1).trim());
}
