import { SEAL_SHEET } from '../../domain/book/sheets/seal';
import { schemaColumns, type TableSheet } from '../write/table-sheet';

/** One line: *Mục* and *Nội dung*. */
export type SealLine = readonly [item: string, content: string];

/** Text to the character: it is covered by the fingerprint. */
export function sealSheet(
  lines: readonly SealLine[],
  heading: Pick<TableSheet, 'owner' | 'title' | 'hint'>,
): TableSheet {
  return {
    schema: SEAL_SHEET,
    columns: schemaColumns(SEAL_SHEET),
    rows: lines.map((line) => [...line]),
    orientation: 'Portrait',
    filter: false,
    ...heading,
  };
}
