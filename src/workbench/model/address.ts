import type { AreaModel } from './types';

/** Excel 2007 and later; ECMA-376 18.3.1.99 fixes the same limits for a cell reference. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface ParsedAddress {
  sheet?: string;
  area: AreaModel;
}

/** `A` for 0, `XFD` for 16383. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for `A`; -1 when it is not a column. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : -1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function isWholeColumns(area: AreaModel): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function isWholeRows(area: AreaModel): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

/** `A1`, `A1:B2`, `A:C`, `1:3`. */
export function formatArea(area: AreaModel): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$B$2`, as defined names and chart references are written. */
export function formatAbsoluteArea(area: AreaModel): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

/**
 * A sheet name as it stands before `!`. Bare only when it is a plain ASCII identifier that cannot be
 * read as a cell (`A1`, `R1C1`, `RC`) or a boolean: Excel quotes everything else, and a name with a
 * Vietnamese letter or a space that is not quoted makes a defined name invalid.
 */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
  const likeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^(R\d*)?(C\d*)?$/i.test(name);
  if (plain && !likeCell && !/^(TRUE|FALSE)$/i.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

interface Corner {
  row?: number;
  column?: number;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (match === null) return undefined;
  const [, letters, digits] = match;
  const corner: Corner = {};
  if (letters !== undefined) {
    corner.column = columnIndex(letters);
    if (corner.column < 0) return undefined;
  }
  if (digits !== undefined) {
    corner.row = Number(digits) - 1;
    if (corner.row < 0 || corner.row >= MAX_ROWS) return undefined;
  }
  return letters === undefined && digits === undefined ? undefined : corner;
}

/** The area of `A1:B2` without a sheet, or undefined when it is not an address. */
export function tryParseArea(text: string): AreaModel | undefined {
  const [firstText, lastText, ...rest] = text.trim().split(':');
  if (firstText === undefined || rest.length > 0) return undefined;
  const first = parseCorner(firstText);
  const last = lastText === undefined ? first : parseCorner(lastText);
  if (first === undefined || last === undefined) return undefined;
  const single = lastText === undefined;
  if (single && (first.row === undefined || first.column === undefined)) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const rows = [first.row ?? 0, last.row ?? MAX_ROWS - 1];
  const columns = [first.column ?? 0, last.column ?? MAX_COLUMNS - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Splits `'Tổng hợp'!A1` at its last `!` outside quotes. */
export function splitSheet(text: string): { sheet?: string; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted?.[1] !== undefined) {
    return { sheet: quoted[1].replaceAll("''", "'"), rest: quoted[2] ?? '' };
  }
  const mark = text.lastIndexOf('!');
  if (mark <= 0) return { rest: text };
  return { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

/** Throws on anything that is not one rectangle: a caller turns that into `InvalidArgument`. */
export function parseAddress(text: string): ParsedAddress {
  const { sheet, rest } = splitSheet(text.trim().replace(/^=/, ''));
  const area = tryParseArea(rest);
  if (area === undefined) throw new Error(`Not a cell address: ${text}`);
  return sheet === undefined ? { area } : { sheet, area };
}
