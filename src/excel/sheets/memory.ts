import { MEMORY_SHEET } from '../../domain/book/sheets/memory';
import { MEMORY_KINDS } from '../../domain/memory/memory-words';
import { schemaColumns, type TableSheet } from '../write/table-sheet';
import { asText } from '../write/as-text';

/** A row of *Ghi nhớ*. Null: what a person wrote there stays, to the character. */
export interface MemoryRow {
  readonly kind: string | null;
  readonly seen: string | null;
  readonly means: string | null;
  readonly date: string | null;
}

export function memorySheet(rows: readonly MemoryRow[], owner: string): TableSheet {
  const { title, hint = '' } = MEMORY_SHEET;
  const kind = MEMORY_SHEET.columns.kind.heading;
  return {
    schema: MEMORY_SHEET,
    columns: schemaColumns(MEMORY_SHEET).map((column) =>
      column.heading === kind ? { ...column, options: Object.values(MEMORY_KINDS) } : column,
    ),
    rows: rows.map((row) => [
      row.kind === null ? null : asText(row.kind),
      row.seen,
      row.means,
      row.date,
    ]),
    owner,
    title,
    hint,
    orientation: 'Landscape',
  };
}
