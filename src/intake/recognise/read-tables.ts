import { readBodyRows, type BodyRow } from './body-rows';
import { chooseColumns, type AmbiguousColumn } from './columns/column-map';
import { type Header, type Heading } from './columns/find-header';
import { type Table } from './columns/unread-columns';
import type { RecogniseContext } from './recognise-context';
import type { SheetView } from './sheet-view';

/** The tables of one sheet, one under the other: their columns and their rows. */
export interface TablesRead {
  readonly tables: readonly Table[];
  readonly rows: readonly BodyRow[];
  readonly ambiguous: readonly AmbiguousColumn[];
  /** Over the scores that were taken. */
  readonly scoreHeadings: readonly Heading[];
}

export function readTables(
  view: SheetView,
  headers: readonly Header[],
  { regulation, year }: Pick<RecogniseContext, 'regulation' | 'year'>,
): TablesRead {
  const ambiguous: AmbiguousColumn[] = [];
  const rows: BodyRow[] = [];
  const scoreHeadings: Heading[] = [];
  const tables: Table[] = [];
  headers.forEach((header, index) => {
    const to = headers[index + 1]?.top ?? Number.POSITIVE_INFINITY;
    const { columns, ...choice } = chooseColumns(view, header, to, { regulation, year });
    ambiguous.push(...choice.ambiguous);
    rows.push(...readBodyRows(view, columns, header.bottom, to));
    tables.push({ header, columns });
    scoreHeadings.push(...header.headings.filter(({ column }) => column === columns.self?.column));
  });
  return { tables, rows, ambiguous, scoreHeadings };
}
