import { readNoticeMark } from '../../../domain/book/notice-mark';
import { NO_MEMORY, type Memory } from '../../../domain/memory/memory';
import { decodeLegacy, LEGACY_ENCODINGS } from '../../text/legacy-encoding';
import { isLegacy, weighText } from '../../text/legacy-evidence';
import { readHeadingWith, type Meaning } from './column-meanings';

type Value = string | number | boolean;
type Row = readonly Value[];

const DEPTH = 40;

/** Cheap test on the first rows of a sheet: whether a scoring table may stand there. */
export function looksLikeScoringTable(rows: readonly Row[], memory: Memory = NO_MEMORY): boolean {
  const head = rows.slice(0, DEPTH);
  // A notice of verification has the columns of a scoring sheet and is none.
  if (head.flat().some((value) => isText(value) && readNoticeMark(value) !== undefined))
    return false;
  return inUnicode(head).some((row, index, all) => {
    // A heading of two rows: what is merged downwards stands in the upper one.
    const above = all[index - 1] ?? [];
    return (
      isHeading(row, memory) ||
      isHeading(
        row.map((value, at) => value || (above[at] ?? '')),
        memory,
      )
    );
  });
}

/** The head comes without fonts, and is all there is to tell an old encoding by. */
function inUnicode(rows: readonly Row[]): readonly Row[] {
  const text = rows.flat().filter(isText).join(' ');
  const encoding = LEGACY_ENCODINGS.find((one) => isLegacy(weighText(text, one)));
  if (!encoding) return rows;
  return rows.map((row) =>
    row.map((value) => (isText(value) ? decodeLegacy(value, encoding) : value)),
  );
}

function isText(value: Value): value is string {
  return typeof value === 'string';
}

function isHeading(row: Row, memory: Memory): boolean {
  const meanings = new Set<Meaning>();
  let open = 0;
  for (const value of row) {
    if (typeof value !== 'string') continue;
    const reading = readHeadingWith(memory, value);
    if (reading.kind === 'column') meanings.add(reading.meaning);
    if (reading.kind === 'either') open += 1;
  }
  const names = meanings.has('title') || meanings.has('code');
  return names && (meanings.has('self') || open > 0) && meanings.size + open >= 3;
}
