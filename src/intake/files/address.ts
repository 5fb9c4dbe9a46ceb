import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { GridArea } from '../../domain/score-sheet/grid';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** `AB12` (or `$AB$12`) from 0; undefined when it is not one cell of a worksheet. */
export function parseAddress(text: string): Position | undefined {
  let at = text.charCodeAt(0) === 36 ? 1 : 0;
  let column = 0;
  for (let letters = 0; at < text.length; at += 1, letters += 1) {
    const letter = (text.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26 || text.charCodeAt(at) < 65) break;
    if (letters === 3) return undefined;
    column = column * 26 + letter;
  }
  if (text.charCodeAt(at) === 36) at += 1;
  const digits = text.length - at;
  if (column === 0 || column > MAX_COLUMNS || digits < 1 || digits > 7) return undefined;
  let row = 0;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  return row < 1 || row > MAX_ROWS ? undefined : { row: row - 1, column: column - 1 };
}

/** `A1:C3` or one address, in either order of corners. */
export function parseArea(text: string): GridArea | undefined {
  const colon = text.indexOf(':');
  const from = parseAddress(colon === -1 ? text : text.slice(0, colon));
  const to = colon === -1 ? from : parseAddress(text.slice(colon + 1));
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

const letters: string[] = [];

export function columnLetters(column: number): string {
  return (letters[column] ??= spell(column));
}

function spell(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}
