import { PROPOSAL_SHEET } from '../../domain/book/sheets/proposal';
import type { ColumnKey } from '../../domain/book/sheet-schema';
import { schemaColumns, type TableSheet } from '../write/table-sheet';
import { asText, type Cell } from '../write/writer';

export type ProposalRow = Readonly<Record<ColumnKey<typeof PROPOSAL_SHEET>, string | number>>;

export function proposalSheet(
  rows: readonly ProposalRow[],
  heading: Pick<TableSheet, 'owner' | 'title' | 'hint'>,
): TableSheet {
  const keys = Object.keys(PROPOSAL_SHEET.columns) as readonly (keyof ProposalRow)[];
  return {
    schema: PROPOSAL_SHEET,
    columns: schemaColumns(PROPOSAL_SHEET).map((column) =>
      column.heading === PROPOSAL_SHEET.columns.total.heading
        ? { ...column, numberFormat: '0.00', align: 'Right' as const }
        : column,
    ),
    rows: rows.map((row) =>
      keys.map((key): Cell => {
        const value = row[key];
        const { text } = PROPOSAL_SHEET.columns[key];
        return typeof value === 'string' && !text ? asText(value) : value;
      }),
    ),
    orientation: 'Landscape',
    filter: false,
    ...heading,
  };
}
