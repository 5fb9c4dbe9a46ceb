import type { SchemaId } from '../../domain/book/schemas';
import type { SheetSchema } from '../../domain/book/sheet-schema';
import { cellText } from '../../domain/book/table';
import { setupSheet, type ColumnOptions } from '../../excel/sheets/setup';
import type { Writer } from '../../excel/write/writer';
import { tableOf } from './book-tables';
import type { BookState } from './read-state';
import { writeTable } from './write-book';

/** A row of a sheet of ours, in the order of the schema; null: the cell stays as it is. */
export type OwnRow = readonly (string | null)[];

/** The rows that stand there, each to be left alone; blank ones at the end are none. */
export function standingRows(
  { snapshot }: Pick<BookState, 'snapshot'>,
  schema: SheetSchema,
): readonly OwnRow[] {
  const { rows } = tableOf(snapshot.tables, schema);
  const keys = Object.keys(schema.columns);
  let filled = rows.length;
  while (filled > 0 && keys.every((key) => cellText(rows[filled - 1]?.cells[key]) === '')) {
    filled -= 1;
  }
  return rows.slice(0, filled).map(() => keys.map(() => null));
}

/** Writes the rows into the sheet; one that nobody needed so far is made. */
export async function writeOwnRows(
  writer: Writer,
  state: BookState,
  schema: SheetSchema,
  rows: readonly OwnRow[],
  offered: ColumnOptions = {},
): Promise<void> {
  const owner = state.year.regulation.settings.text('clusterName');
  const made = await writeTable(writer, state, setupSheet(schema, rows, owner, offered));
  const id = state.snapshot.tables.get(schema.id as SchemaId)?.sheetId;
  const sheet = made ?? (id === undefined ? null : writer.context.workbook.worksheets.getItem(id));
  sheet?.activate();
  await writer.calls(1);
}
