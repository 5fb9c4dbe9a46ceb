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
  const [head, ...lines] = text.split('\n');
  if (head !== HEAD) return null;
  try {
    const rows = lines.map((line) => readLine(JSON.parse(line)));
    return rows.some((row) => row === null) ? null : rows.flatMap((row) => row ?? []);
  } catch {
    return null;
  }
}

function readLine(line: unknown): SealedRow | null {
  if (!Array.isArray(line)) return null;
  const [sheet, key, cells] = line as readonly unknown[];
  if (typeof sheet !== 'string' || typeof key !== 'string' || !Array.isArray(cells)) return null;
  return cells.every(isCell) ? { sheet, key, cells: new Map(cells) } : null;
}

function isCell(cell: unknown): cell is readonly [string, string] {
  return Array.isArray(cell) && cell.length === 2 && cell.every((part) => typeof part === 'string');
}
