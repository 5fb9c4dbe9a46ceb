import { VOTES_SHEET } from '../../domain/book/sheets/votes';
import { schemaColumns, type TableSheet } from '../write/table-sheet';
import { asText, type Cell } from '../write/writer';

/** A row of *Kết quả suy tôn* without its figures. Null: what a person wrote there stays. */
export type VoteRow = {
  readonly matter: string;
  readonly unit: string;
  readonly method: string;
} | null;

export function votesSheet(rows: readonly VoteRow[], owner: string): TableSheet {
  const keys = Object.keys(VOTES_SHEET.columns);
  return {
    schema: VOTES_SHEET,
    columns: schemaColumns(VOTES_SHEET),
    rows: rows.map((row) =>
      keys.map((key): Cell => {
        if (row === null) return null;
        if (key === 'matter' || key === 'unit' || key === 'method') return asText(row[key]);
        return key === 'round' ? 1 : '';
      }),
    ),
    owner,
    title: VOTES_SHEET.title,
    hint: '',
    orientation: 'Landscape',
  };
}
