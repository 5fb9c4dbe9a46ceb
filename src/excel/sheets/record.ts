import { LOG_SHEET } from '../../domain/book/sheets/log';
import { RECEIVED_SHEET } from '../../domain/book/sheets/received';
import { VERSIONS_SHEET } from '../../domain/book/sheets/versions';
import type { ColumnKey, ColumnSchema, SheetSchema } from '../../domain/book/sheet-schema';
import { schemaColumns, type TableSheet } from '../write/table-sheet';
import { asText, type Cell } from '../write/as-text';

export type LogRow = Readonly<Record<ColumnKey<typeof LOG_SHEET>, string>>;
export type ReceivedRow = Readonly<Record<ColumnKey<typeof RECEIVED_SHEET>, string>>;
export type VersionRow = Readonly<Record<ColumnKey<typeof VERSIONS_SHEET>, string | null>>;

export function logSheet(rows: readonly LogRow[], owner: string): TableSheet {
  return recordSheet(LOG_SHEET, rows, owner);
}

export function receivedSheet(rows: readonly ReceivedRow[], owner: string): TableSheet {
  return recordSheet(RECEIVED_SHEET, rows, owner);
}

/** Null: what a person wrote there stays, to the character. */
export function versionsSheet(rows: readonly VersionRow[], owner: string): TableSheet {
  return recordSheet(VERSIONS_SHEET, rows, owner);
}

/** Rows of text that are only ever added to or replaced by key. */
function recordSheet<Key extends string>(
  schema: SheetSchema<Key>,
  rows: readonly Readonly<Record<Key, string | null>>[],
  owner: string,
): TableSheet {
  const columns = Object.entries(schema.columns) as [Key, ColumnSchema][];
  return {
    schema,
    columns: schemaColumns(schema),
    rows: rows.map((row) =>
      columns.map(([key, { text }]): Cell => {
        const written = row[key];
        return text || written === null ? written : asText(written);
      }),
    ),
    owner,
    title: schema.title,
    hint: '',
    orientation: 'Landscape',
  };
}
