import { trimMarks } from '../domain/text/trim-marks';

/** Rows and columns count from 0; addresses are A1. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** `$C$5`: stays put when a formula is copied. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnName(column)}$${String(row + 1)}`;
}

export function areaAddress(top: number, left: number, rows: number, columns: number): string {
  const first = cellAddress(top, left);
  const last = cellAddress(top + rows - 1, left + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Always quoted: Vietnamese names need it, and quoting never hurts. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The sheet's name in a reference such as `='Tổng hợp'!$A$1`; null for a broken one. */
export function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]/.exec(formula);
  if (!match) return null;
  return match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
}

const FORBIDDEN = /[/\\?*:[\]]/g;

/**
 * A name that Excel takes for a sheet: at most 31 UTF-16 units, none of / \ ? * : [ ], no apostrophe
 * at an end, not "History", unique without regard to case (libxlsxwriter#223, Excel support
 * "Rename a worksheet").
 */
export function sheetNameFor(wanted: string, taken: Iterable<string>): string {
  return new SheetNames(taken).take(wanted);
}

/** The same for one sheet after the other: each name that is given is taken from then on. */
export class SheetNames {
  private readonly used = new Set(['history']);

  constructor(taken: Iterable<string>) {
    for (const name of taken) this.used.add(name.normalize('NFC').toLowerCase());
  }

  take(wanted: string): string {
    const clean = wanted.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
    const base = trimMarks(clean, "'").trim() || 'Đơn vị';
    for (let count = 1; ; count += 1) {
      const tail = count === 1 ? '' : ` (${String(count)})`;
      const name = shorten(base, 31 - tail.length) + tail;
      const key = name.toLowerCase();
      if (this.used.has(key)) continue;
      this.used.add(key);
      return name;
    }
  }
}

/** Cut between characters, never inside one. */
function shorten(text: string, units: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > units) break;
    short += character;
  }
  return short.replace(/['\s]+$/, '');
}
