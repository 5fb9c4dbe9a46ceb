import { readDataCode, unitRows } from '../../domain/book/unit-rows';
import type { Regulation } from '../../domain/regulation/regulation';
import { fold } from '../../domain/text/fold';
import type { BodyRow } from './body-rows';

/** A row such as `II.3.2#cộng`, and the code it has in our own sheets. */
export interface DataRowMatch {
  readonly row: BodyRow;
  readonly code: string;
}

/** Parts the rows of extra figures from the others: they belong to a criterion and are none. */
export function splitDataRows(
  rows: readonly BodyRow[],
  regulation: Regulation,
): { readonly data: readonly DataRowMatch[]; readonly others: readonly BodyRow[] } {
  const known = new Map(
    unitRows(regulation)
      .filter(({ data }) => data !== null)
      .map(({ code }) => [fold(code), code]),
  );
  if (known.size === 0) return { data: [], others: rows };
  const data: DataRowMatch[] = [];
  const others: BodyRow[] = [];
  for (const row of rows) {
    const written = readDataCode(row.code);
    const code = written ? known.get(`${fold(written.criterion)}#${written.name}`) : undefined;
    if (code === undefined) others.push(row);
    else data.push({ row, code });
  }
  return { data, others };
}
