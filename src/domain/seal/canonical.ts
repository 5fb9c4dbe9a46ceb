import type { SealedRow } from './sealed-row';

const HEAD = 'thidua-seal 1';

/**
 * The one text that stands for the content: equal content, equal text, in whatever order it came.
 * Its digest is the fingerprint of the seal; packed, it tells later what was different.
 */
export function canonicalText(rows: readonly SealedRow[]): string {
  return textOfLines(rows.map(canonicalLine));
}

/** For a thread that has to paint in between: the lines one after the other, then the text. */
export function textOfLines(lines: readonly string[]): string {
  return [HEAD, ...[...lines].sort(byCodeUnits)].join('\n');
}

export function canonicalLine({ sheet, key, cells }: SealedRow): string {
  return JSON.stringify([sheet, key, [...cells].sort(([a], [b]) => byCodeUnits(a, b))]);
}

/** The same on every machine; `localeCompare` is not. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Null: not such a text. */
export function readCanonical(text: string): readonly SealedRow[] | null {
  const lines = linesOf(text);
  return lines && wholeRows(lines.map(readCanonicalLine));
}

/** Null: not such a text. The lines of one are read one after the other by who has to paint. */
export function linesOf(text: string): readonly string[] | null {
  const [head, ...lines] = text.split('\n');
  return head === HEAD ? lines : null;
}

/** Null: one of them is no such line. */
export function wholeRows(rows: readonly (SealedRow | null)[]): readonly SealedRow[] | null {
  return rows.some((row) => row === null) ? null : rows.flatMap((row) => row ?? []);
}

export function readCanonicalLine(text: string): SealedRow | null {
  const line = parsed(text);
  if (!Array.isArray(line)) return null;
  const [sheet, key, cells] = line as readonly unknown[];
  if (typeof sheet !== 'string' || typeof key !== 'string' || !Array.isArray(cells)) return null;
  return cells.every(isCell) ? { sheet, key, cells: new Map(cells) } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCell(cell: unknown): cell is readonly [string, string] {
  return Array.isArray(cell) && cell.length === 2 && cell.every((part) => typeof part === 'string');
}
