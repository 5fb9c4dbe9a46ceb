import type { SheetSchema } from '../../domain/book/sheet-schema';
import type { TableSnapshot } from '../../excel/read/table-snapshot';
import { findHeading } from '../../excel/read/table-snapshot';
import { setupSheet, typedCell } from '../../excel/sheets/setup';
import type { SheetColumn, TableSheet } from '../../excel/write/table-sheet';
import { asText, type Cell } from '../../excel/write/as-text';
import type { RowKey } from '../book/write-book';
import type { BookState } from '../book/read-state';
import { typed } from '../book/typed-rows';
import type { GatherChange } from './gather-report';
import { mergeRows, type MergedRow, type RowChange, type StandingRow } from './merge-rows';

/** A table that is to be written, and how a row is known again that moves. */
export interface TableWrite {
  readonly content: TableSheet;
  readonly keyOf: RowKey | null;
}

interface About {
  readonly schema: SheetSchema;
  readonly columns: readonly SheetColumn[];
  readonly table: TableSnapshot | undefined;
}

/** The rows that stand in the sheet, in the columns that are written. */
export function standingTable(
  table: TableSnapshot | undefined,
  columns: readonly SheetColumn[],
  schema: SheetSchema,
  ownerOf: (cells: readonly string[]) => string | null,
): readonly StandingRow[] {
  if (!table) return [];
  const places = columns.map(({ heading }) => findHeading(table.headings, heading, schema));
  const keyAt = new Map([...table.columns].map(([key, at]) => [at, key]));
  return table.table.rows.map((row, index): StandingRow => {
    const cells = places.map((at) => {
      const key = keyAt.get(at);
      return key === undefined ? String(table.values[index]?.[at] ?? '') : typed(row.cells[key]);
    });
    const values = places.map((at) => table.values[index]?.[at] ?? '');
    return { cells, values, owner: ownerOf(cells) };
  });
}

/** Nothing to write where the books say what stands there already. */
export function tableWrite(
  state: BookState,
  about: About,
  standing: readonly StandingRow[],
  fresh: readonly { readonly file: string; readonly rows: readonly (readonly string[])[] }[],
  key: readonly number[],
): { readonly write: TableWrite | null; readonly changes: readonly GatherChange[] } {
  const { schema, columns } = about;
  const keyOf = (cells: readonly string[]): string =>
    key.map((at) => cells[at] ?? '').join('\u0001');
  const files = new Map(fresh.flatMap(({ file, rows }) => rows.map((row) => [row, file] as const)));
  // A row without a word is the one that a table without rows keeps.
  const written = standing.filter(({ cells }) => cells.some((text) => text !== ''));
  const { rows, changes } = mergeRows(
    written,
    fresh.flatMap((one) => one.rows),
    keyOf,
  );
  if (changes.length === 0) return { write: null, changes: [] };
  const moves = rows.some((row, index) => 'kept' in row && row.kept !== index);
  const inPlace = !moves && written.length === standing.length;
  const content = {
    ...setupSheet(schema, [], state.year.regulation.settings.text('clusterName')),
    columns,
    rows: rows.map((row) => cellsOf(row, written, columns, inPlace)),
  };
  return {
    write: { content, keyOf: inPlace ? null : (row) => row.map(String).join('\u0001') },
    changes: changes.map((change) => changeOf(change, schema, key, files)),
  };
}

/** Null leaves a cell as a person wrote it. */
function cellsOf(
  row: MergedRow,
  standing: readonly StandingRow[],
  columns: readonly SheetColumn[],
  inPlace: boolean,
): readonly Cell[] {
  if ('kept' in row && inPlace) return columns.map(() => null);
  if ('fresh' in row) return columns.map((column, at) => typedCell(column, row.fresh[at] ?? ''));
  const { cells = [], values = [] } = standing[row.kept] ?? {};
  return columns.map((column, at) => {
    const value = values[at] ?? '';
    // What a person typed as text stays text.
    if (typeof value === 'string') return column.text ? value : asText(value);
    return typedCell(column, cells[at] ?? '');
  });
}

function changeOf(
  { before, after, owner }: RowChange,
  { sheetName }: SheetSchema,
  key: readonly number[],
  files: ReadonlyMap<readonly string[], string>,
): GatherChange {
  const shown = (cells: readonly string[]): string =>
    cells.filter((text) => text !== '').join(' · ');
  const row = after ?? before ?? [];
  return {
    file: (after && files.get(after)) ?? owner ?? '',
    sheet: sheetName,
    about: shown(key.map((at) => row[at] ?? '')),
    before: shown(before ?? []),
    after: shown(after ?? []),
  };
}
