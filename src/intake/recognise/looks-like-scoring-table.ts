import { readHeading, type Meaning } from './column-meanings';

type Value = string | number | boolean;

const DEPTH = 40;

/** Cheap test on the first rows of a sheet: whether a scoring table may stand there. */
export function looksLikeScoringTable(rows: readonly (readonly Value[])[]): boolean {
  return rows.slice(0, DEPTH).some((row, index) => {
    // A heading of two rows: what is merged downwards stands in the upper one.
    const above = rows[index - 1] ?? [];
    return isHeading(row) || isHeading(row.map((value, at) => value || (above[at] ?? '')));
  });
}

function isHeading(row: readonly Value[]): boolean {
  const meanings = new Set<Meaning>();
  let open = 0;
  for (const value of row) {
    if (typeof value !== 'string') continue;
    const reading = readHeading(value);
    if (reading.kind === 'column') meanings.add(reading.meaning);
    if (reading.kind === 'either') open += 1;
  }
  const names = meanings.has('title') || meanings.has('code');
  return names && (meanings.has('self') || open > 0) && meanings.size + open >= 3;
}
