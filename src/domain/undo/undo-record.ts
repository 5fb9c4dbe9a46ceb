export type UndoValue = string | number | boolean;

/** A cell that a run or an import wrote over: where, by our own names, and what stood there. */
export interface UndoCell {
  /** Id of our table, or `unitSheetId`. */
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  /** '' is blank. */
  readonly before: UndoValue;
  readonly wrote: UndoValue;
  /** Number format before, where figures have one. */
  readonly format?: string;
}

/** What the last run that wrote over anything did. */
export interface UndoRecord {
  readonly what: 'import' | 'ranking';
  readonly time: string;
  readonly cells: readonly UndoCell[];
}

const HEAD = 'thidua-undo 1';

export function printUndo({ what, time, cells }: UndoRecord): string {
  const lines = cells.map((cell) =>
    JSON.stringify([cell.sheet, cell.row, cell.column, cell.before, cell.wrote, cell.format ?? '']),
  );
  return [HEAD, JSON.stringify([what, time]), ...lines].join('\n');
}

/** Null: not such a text. */
export function readUndo(text: string): UndoRecord | null {
  const [head, about = '', ...lines] = text.split('\n');
  if (head !== HEAD) return null;
  try {
    const [what, time] = JSON.parse(about) as readonly unknown[];
    if ((what !== 'import' && what !== 'ranking') || typeof time !== 'string') return null;
    const cells = lines.map((line) => readCell(JSON.parse(line)));
    return cells.includes(null) ? null : { what, time, cells: cells.flatMap((cell) => cell ?? []) };
  } catch {
    return null;
  }
}

function readCell(parts: unknown): UndoCell | null {
  if (!Array.isArray(parts)) return null;
  const [sheet, row, column, before, wrote, format] = parts as readonly unknown[];
  if (typeof sheet !== 'string' || typeof row !== 'string' || typeof column !== 'string')
    return null;
  if (!isValue(before) || !isValue(wrote) || typeof format !== 'string') return null;
  return { sheet, row, column, before, wrote, ...(format === '' ? {} : { format }) };
}

function isValue(value: unknown): value is UndoValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
