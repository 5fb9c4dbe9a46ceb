import { corrupt, FileProblem } from '../file-problem';

export interface RecordSummary {
  /** 0x0600 is Excel 97 and later, whose text is Unicode. */
  readonly version: number;
  /** Cells that hold a value, per worksheet in the order of the stream. */
  readonly cellsBySheet: readonly number[];
  readonly externalLinks: boolean;
}

const BOF = 0x0809;
const EOF = 0x000a;
const FILEPASS = 0x002f;
const SUPBOOK = 0x01ae;
const MULRK = 0x00bd;
const WORKSHEET = 0x0010;
/** FORMULA, LABEL, BOOLERR, NUMBER, RSTRING, LABELSST, RK: one cell each. */
const ONE_CELL = new Set([0x0006, 0x0406, 0x0204, 0x0205, 0x0203, 0x00d6, 0x00fd, 0x027e]);

/**
 * Walks the records of a workbook stream, from length to length: a stream that does not end where
 * its records end is damaged. The counts are held against what the library returns.
 */
export function scanRecords(stream: Uint8Array): RecordSummary {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const cellsBySheet: number[] = [];
  const open: number[] = [];
  let version = 0;
  let externalLinks = false;
  let closed = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (type === 0 && length === 0 && open.length === 0) break;
    if (version === 0 && type !== BOF) throw corrupt('record');
    const body = at + 4;
    if (body + length > stream.length) throw new FileProblem('truncated', { reason: 'record' });
    if (type === BOF) {
      if (length < 4) throw corrupt('record');
      if (version === 0) version = view.getUint16(body, true);
      const kind = view.getUint16(body + 2, true);
      open.push(kind);
      if (open.length === 1 && kind === WORKSHEET) cellsBySheet.push(0);
    } else if (type === EOF) {
      if (open.pop() === undefined) throw corrupt('record');
      closed += 1;
    } else if (type === FILEPASS) {
      throw new FileProblem('encrypted');
    } else if (type === SUPBOOK && length > 4) {
      externalLinks = true;
    } else if (open.length === 1 && open[0] === WORKSHEET) {
      const cells = ONE_CELL.has(type)
        ? 1
        : type === MULRK
          ? Math.max(0, Math.floor((length - 6) / 6))
          : 0;
      cellsBySheet[cellsBySheet.length - 1] = (cellsBySheet.at(-1) ?? 0) + cells;
    }
    at = body + length;
  }
  if (open.length > 0) throw new FileProblem('truncated', { reason: 'record' });
  if (closed === 0) throw corrupt('record');
  return { version, cellsBySheet, externalLinks };
}
