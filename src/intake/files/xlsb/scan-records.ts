import { corrupt, FileProblem } from '../file-problem';

/** Values, formulas and the compact forms of MS-XLSB §2.4; a formatted blank (1, 12) is none. */
const FIRST_CELL = 2;
const LAST_CELL = 11;
const FIRST_COMPACT = 13;
const LAST_COMPACT = 18;
const RICH_TEXT_CELL = 62;
const BEGIN_SHEET = 129;
const END_SHEET = 130;

/**
 * Walks the records of one sheet part, from length to length, and counts the cells that hold
 * something. A part that does not begin and end as a sheet, or ends inside a record, is damaged.
 */
export function countCells(part: Uint8Array, name: string): number {
  let cells = 0;
  let last = -1;
  let at = 0;
  const variable = (most: number): number => {
    let value = 0;
    for (let n = 0; n < most; n += 1) {
      const byte = part[at];
      if (byte === undefined) throw new FileProblem('truncated', { reason: 'record', part: name });
      at += 1;
      value |= (byte & 0x7f) << (7 * n);
      if ((byte & 0x80) === 0) return value;
    }
    return value;
  };
  while (at < part.length) {
    const type = variable(2);
    const size = variable(4);
    if (last === -1 && type !== BEGIN_SHEET) throw corrupt('record', name);
    if (at + size > part.length) {
      throw new FileProblem('truncated', { reason: 'record', part: name });
    }
    at += size;
    last = type;
    if (
      (type >= FIRST_CELL && type <= LAST_CELL) ||
      (type >= FIRST_COMPACT && type <= LAST_COMPACT) ||
      type === RICH_TEXT_CELL
    ) {
      cells += 1;
    }
  }
  if (last !== END_SHEET) throw new FileProblem('truncated', { reason: 'record', part: name });
  return cells;
}
