import type { GridCell } from '../score-sheet/grid';
import { Exact } from '../numbers/exact';
import { showsDate, showsPercent } from '../score-sheet/read-figure';
import { tidy } from '../text/fold';
import { seenRow } from './memory';

/** The score of a row that nobody's is yet, as far as one line of *Kiểm tra* can carry it. */
export type AskedScore =
  | { readonly state: 'blank' }
  | { readonly state: 'number'; readonly value: Exact }
  | { readonly state: 'text'; readonly text: string }
  /** A date, a percentage, an error: only the file itself tells it whole. */
  | { readonly state: 'other' };

export interface AskedRow {
  /** Code and words. */
  readonly seen: string;
  readonly score: AskedScore;
  /** The row says more than a score: a result, a target, evidence, which only the file has. */
  readonly more: boolean;
}

const [EQUALS, BLANK, OTHER, MORE] = [' = ', '–', '?', ' …'] as const;

/**
 * `II.7 Quỹ vì người nghèo = 4,5`: what is remembered when the question is answered, and the score
 * that then goes where it belongs, so that the file need not be sent again. A text stands in quotes;
 * dots at the end tell that the row has other cells too.
 */
export function printAskedRow(
  code: string,
  title: string,
  self: GridCell | undefined,
  more = false,
): string {
  return seenRow(tidy(code), tidy(title)) + EQUALS + printScore(self) + (more ? MORE : '');
}

function printScore(cell: GridCell | undefined): string {
  if (!cell) return BLANK;
  const { value, numberFormat, uncalculated } = cell;
  if (uncalculated || cell.kind === 'error' || typeof value === 'boolean') return OTHER;
  // Its own quotes would end it too early.
  const text = tidy(String(value)).replace(/[“”]/g, '"');
  if (typeof value === 'string') return text === '' ? BLANK : `“${text}”`;
  if (showsDate(numberFormat) || showsPercent(numberFormat)) return OTHER;
  return Exact.fromDouble(value).toString().replace('.', ',');
}

/** Null: a line of somebody else's making. */
export function readAskedRow(written: string): AskedRow | null {
  const more = written.endsWith(MORE);
  const line = more ? written.slice(0, -MORE.length) : written;
  const text = line.endsWith('”') ? line.lastIndexOf(`${EQUALS}“`) : line.lastIndexOf(EQUALS);
  if (text <= 0) return null;
  const score = readScore(line.slice(text + EQUALS.length));
  return score && { seen: line.slice(0, text), score, more };
}

function readScore(written: string): AskedScore | null {
  if (written === BLANK) return { state: 'blank' };
  if (written === OTHER) return { state: 'other' };
  if (/^“.+”$/.test(written)) return { state: 'text', text: written.slice(1, -1) };
  return /^-?\d+(?:,\d+)?$/.test(written)
    ? { state: 'number', value: Exact.parse(written.replace(',', '.')) }
    : null;
}
