import { columnLetters } from '../address';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';

const TEXT = /"[^"]*"|'[^']*'/g;
/** `RC[-2]`, `R[1]C3`, `R5C1`; whole rows and columns: `R3`, `C[1]`. Not inside a word. */
const REFERENCE =
  /(?<![\p{L}\p{N}_.])(?:R(\[-?\d{1,7}\]|\d{1,7})?C(\[-?\d{1,7}\]|\d{1,7})?|(R|C)(\[-?\d{1,7}\]|\d{1,7}))(?![\p{L}\p{N}_.([])/gu;

/** References relative to their cell, as the XML of 2003 writes them, in the usual form: `SUM(B1:B9)`. */
export function formulaFromR1C1(written: string, row: number, column: number): string {
  const text = written.replace(/^=/, '');
  const translate = (part: string): string =>
    part.replace(
      REFERENCE,
      (whole, r?: string, c?: string, line?: string, number?: string): string => {
        if (line !== undefined) return wholeLine(line, number, row, column) ?? whole;
        const at = [place(r, row, MAX_ROWS), place(c, column, MAX_COLUMNS)] as const;
        if (!at[0] || !at[1]) return '#REF!';
        return `${at[1].fixed}${columnLetters(at[1].index)}${at[0].fixed}${at[0].index + 1}`;
      },
    );
  let out = '';
  let from = 0;
  for (const { 0: quoted, index } of text.matchAll(TEXT)) {
    out += translate(text.slice(from, index)) + quoted;
    from = index + quoted.length;
  }
  return out + translate(text.slice(from));
}

function wholeLine(
  line: string,
  number: string | undefined,
  row: number,
  column: number,
): string | undefined {
  const at = line === 'R' ? place(number, row, MAX_ROWS) : place(number, column, MAX_COLUMNS);
  if (!at) return '#REF!';
  const name = `${at.fixed}${line === 'R' ? at.index + 1 : columnLetters(at.index)}`;
  return `${name}:${name}`;
}

function place(
  written: string | undefined,
  own: number,
  most: number,
): { readonly index: number; readonly fixed: string } | undefined {
  const relative = written === undefined || written.startsWith('[');
  const number = Number(written?.replace(/[[\]]/g, '') ?? 0);
  const index = relative ? own + number : number - 1;
  return index < 0 || index >= most ? undefined : { index, fixed: relative ? '' : '$' };
}
