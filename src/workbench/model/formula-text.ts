import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, quoteSheet } from './address';
import type { AreaModel } from './types';

/** One reference inside a formula's text. */
export interface FormulaReference {
  /** Offsets of the reference with its sheet prefix. */
  readonly start: number;
  readonly end: number;
  /** As written, unquoted; undefined: the formula's own sheet. */
  readonly sheet?: string;
  readonly area: AreaModel;
  /** Which of the four numbers carry a `$`; a whole column has no row numbers. */
  readonly fixed: { top: boolean; left: boolean; bottom: boolean; right: boolean };
  readonly shape: 'cell' | 'area' | 'columns' | 'rows';
}

const NAME_CHARACTER = /[\p{L}\p{N}\p{M}_.$\\?]/u;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

function skipQuoted(text: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < text.length) {
    if (text[at] === quote) {
      if (text[at + 1] !== quote) return at + 1;
      at += 1;
    }
    at += 1;
  }
  return text.length;
}

/** A structured reference's brackets nest and escape with an apostrophe (`Bảng['[x']]`). */
function skipBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function runEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && NAME_CHARACTER.test(text[at] ?? '')) at += 1;
  return at;
}

type Place = Pick<FormulaReference, 'area' | 'fixed' | 'shape'>;

function cellPlace(first: string, second: string | undefined): Place | undefined {
  const a = CELL.exec(first);
  const b = second === undefined ? a : CELL.exec(second);
  if (a === null || b === null) return undefined;
  const rows = [Number(a[4]) - 1, Number(b[4]) - 1] as const;
  const columns = [columnIndex(a[2] ?? ''), columnIndex(b[2] ?? '')] as const;
  if (Math.min(...rows, ...columns) < 0 || Math.max(...rows) >= MAX_ROWS) return undefined;
  const swapRows = rows[0] > rows[1];
  const swapColumns = columns[0] > columns[1];
  return {
    area: {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    },
    fixed: {
      top: (swapRows ? b[3] : a[3]) === '$',
      left: (swapColumns ? b[1] : a[1]) === '$',
      bottom: (swapRows ? a[3] : b[3]) === '$',
      right: (swapColumns ? a[1] : b[1]) === '$',
    },
    shape: second === undefined ? 'cell' : 'area',
  };
}

function bandPlace(first: string, second: string): Place | undefined {
  const [columnA, columnB] = [COLUMN.exec(first), COLUMN.exec(second)];
  if (columnA !== null && columnB !== null) {
    const [left, right] = [columnIndex(columnA[2] ?? ''), columnIndex(columnB[2] ?? '')];
    if (left < 0 || right < left) return undefined;
    return {
      area: { top: 0, bottom: MAX_ROWS - 1, left, right },
      fixed: { top: true, bottom: true, left: columnA[1] === '$', right: columnB[1] === '$' },
      shape: 'columns',
    };
  }
  const [rowA, rowB] = [ROW.exec(first), ROW.exec(second)];
  if (rowA === null || rowB === null) return undefined;
  const [top, bottom] = [Number(rowA[2]) - 1, Number(rowB[2]) - 1];
  if (top < 0 || bottom < top || bottom >= MAX_ROWS) return undefined;
  return {
    area: { top, bottom, left: 0, right: MAX_COLUMNS - 1 },
    fixed: { left: true, right: true, top: rowA[1] === '$', bottom: rowB[1] === '$' },
    shape: 'rows',
  };
}

/** The reference that starts exactly at `start`, with where it ends. */
function placeAt(text: string, start: number): (Place & { end: number }) | undefined {
  const firstEnd = runEnd(text, start);
  const first = text.slice(start, firstEnd);
  if (text[firstEnd] === ':') {
    const secondEnd = runEnd(text, firstEnd + 1);
    const second = text.slice(firstEnd + 1, secondEnd);
    if (text[secondEnd] !== '(' && text[secondEnd] !== '!') {
      const place = cellPlace(first, second) ?? bandPlace(first, second);
      if (place !== undefined) return { ...place, end: secondEnd };
    }
  }
  if (text[firstEnd] === '(' || text[firstEnd] === '[') return undefined;
  const place = cellPlace(first, undefined);
  return place === undefined ? undefined : { ...place, end: firstEnd };
}

function isOwnSheet(name: string): boolean {
  return !/[[\]:]/.test(name);
}

/** Every cell reference of a formula, left to right; names, tables and other books are no part. */
export function referencesIn(text: string): FormulaReference[] {
  const found: FormulaReference[] = [];
  const push = (start: number, from: number, sheet?: string): number => {
    const place = placeAt(text, from);
    if (place === undefined) return Math.max(runEnd(text, from), from);
    const { end, ...rest } = place;
    if (sheet === undefined) found.push({ start, end, ...rest });
    else if (isOwnSheet(sheet)) found.push({ start, end, sheet, ...rest });
    return end;
  };
  let at = 0;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '"') at = skipQuoted(text, at, '"');
    else if (character === "'") {
      const end = skipQuoted(text, at, "'");
      const sheet = text.slice(at + 1, end - 1).replaceAll("''", "'");
      at = text[end] === '!' ? push(at, end + 1, sheet) : end;
    } else if (character === '[') at = skipBrackets(text, at);
    else if (character === '#') at += /^#[A-Za-z0-9/]*[!?]?/.exec(text.slice(at))?.[0].length ?? 1;
    else if (NAME_CHARACTER.test(character)) {
      const end = runEnd(text, at);
      const other = text[at - 1] === ']' ? '[' : '';
      at = text[end] === '!' ? push(at, end + 1, other + text.slice(at, end)) : push(at, at);
    } else at += 1;
  }
  return found;
}

/** Rewrites references; `replace` gives the new text, or undefined to leave one alone. */
export function replaceReferences(
  text: string,
  replace: (reference: FormulaReference) => string | undefined,
): string {
  let result = '';
  let from = 0;
  for (const reference of referencesIn(text)) {
    const next = replace(reference);
    if (next === undefined) continue;
    result += text.slice(from, reference.start) + next;
    from = reference.end;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** The reference's text for another area or sheet name, `$` kept where they were. */
export function writeReference(
  reference: FormulaReference,
  area: AreaModel,
  sheet: string | undefined = reference.sheet,
): string {
  const { fixed, shape } = reference;
  const row = (index: number, dollar: boolean): string => `${dollar ? '$' : ''}${index + 1}`;
  const column = (index: number, dollar: boolean): string =>
    `${dollar ? '$' : ''}${columnName(index)}`;
  const first = column(area.left, fixed.left) + row(area.top, fixed.top);
  const last = column(area.right, fixed.right) + row(area.bottom, fixed.bottom);
  const place = {
    cell: first,
    area: `${first}:${last}`,
    columns: `${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`,
    rows: `${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`,
  }[shape];
  return sheet === undefined ? place : `${quoteSheet(sheet)}!${place}`;
}
