import { columnLetters, parseAddress } from '../address';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';

interface Reference {
  /** From 0; absent in a whole-row reference such as `3:5`. */
  readonly column?: number;
  readonly columnFixed: boolean;
  readonly row?: number;
  readonly rowFixed: boolean;
}

export interface FormulaTemplate {
  readonly pieces: readonly (string | Reference)[];
  /** The cell that the text was written for. */
  readonly row: number;
  readonly column: number;
}

const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?\d{1,7}$/;
const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;

/** Cuts a shared formula at its references; what stands in quotes or brackets is no reference. */
export function compileFormula(text: string, row: number, column: number): FormulaTemplate {
  const pieces: (string | Reference)[] = [];
  let plainFrom = 0;
  let at = 0;
  // The second half of `B:D` or `2:4` is known to be a reference when the first half was.
  let halfStartsAt = -1;
  while (at < text.length) {
    const end = tokenEnd(text, at);
    const reference = isWord(text, at)
      ? referenceAt(text, at, end, at === halfStartsAt)
      : undefined;
    if (reference) {
      pieces.push(text.slice(plainFrom, at), reference);
      plainFrom = end;
      const half = reference.row === undefined || reference.column === undefined;
      if (half && text[end] === ':') halfStartsAt = end + 1;
    }
    at = end;
  }
  pieces.push(text.slice(plainFrom));
  return { pieces, row, column };
}

/** The formula as it reads in another cell of the shared range. */
export function renderFormula(template: FormulaTemplate, row: number, column: number): string {
  const down = row - template.row;
  const right = column - template.column;
  // Joined in one go: a string added to piece by piece stays a tree of pieces in memory.
  return template.pieces
    .map((piece) => (typeof piece === 'string' ? piece : moved(piece, down, right)))
    .join('');
}

function moved(reference: Reference, down: number, right: number): string {
  let text = '';
  if (reference.column !== undefined) {
    const column = reference.column + (reference.columnFixed ? 0 : right);
    if (column < 0 || column >= MAX_COLUMNS) return '#REF!';
    text += (reference.columnFixed ? '$' : '') + columnLetters(column);
  }
  if (reference.row !== undefined) {
    const row = reference.row + (reference.rowFixed ? 0 : down);
    if (row < 0 || row >= MAX_ROWS) return '#REF!';
    text += (reference.rowFixed ? '$' : '') + String(row + 1);
  }
  return text;
}

function referenceAt(text: string, at: number, end: number, half: boolean): Reference | undefined {
  const next = text[end];
  // A function, a sheet, a table, or the first sheet of `Q1:Q4!A1`.
  if (next === '(' || next === '!' || next === '[') return undefined;
  const word = text.slice(at, end);
  const second = next === ':' && isWord(text, end + 1) ? tokenEnd(text, end + 1) : -1;
  if (second !== -1 && text[second] === '!') return undefined;
  if (CELL.test(word)) return wholeReference(word);
  const pattern = COLUMN.test(word) ? COLUMN : ROW;
  if (!pattern.test(word)) return undefined;
  const paired = half || (second !== -1 && pattern.test(text.slice(end + 1, second)));
  return paired ? halfReference(word, pattern === COLUMN) : undefined;
}

function wholeReference(word: string): Reference | undefined {
  const position = parseAddress(word);
  return (
    position && { ...position, columnFixed: word.startsWith('$'), rowFixed: word.includes('$', 1) }
  );
}

function halfReference(word: string, isColumn: boolean): Reference | undefined {
  const fixed = word.startsWith('$');
  const position = parseAddress(isColumn ? `${word}1` : `A${word}`);
  if (!position) return undefined;
  return isColumn
    ? { column: position.column, columnFixed: fixed, rowFixed: false }
    : { row: position.row, rowFixed: fixed, columnFixed: false };
}

function tokenEnd(text: string, at: number): number {
  const char = text[at];
  if (char === '"' || char === "'") {
    const end = text.indexOf(char, at + 1);
    return end === -1 ? text.length : end + 1;
  }
  if (char === '[') return bracketEnd(text, at);
  let end = at;
  while (isWord(text, end)) end += 1;
  return Math.max(end, at + 1);
}

function bracketEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']' && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 127) return true;
  const letter = (code | 32) >= 97 && (code | 32) <= 122;
  const digit = code >= 48 && code <= 57;
  // $ . _ \ ?
  return letter || digit || code === 36 || code === 46 || code === 95 || code === 92 || code === 63;
}
