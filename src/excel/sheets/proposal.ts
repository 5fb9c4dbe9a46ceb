import { PROPOSAL_SHEET } from '../../domain/book/sheets/proposal';
import type { ColumnKey } from '../../domain/book/sheet-schema';
import { schemaColumns, type TableSheet } from '../write/table-sheet';
import { asText, type Cell } from '../write/as-text';

export type ProposalRow = Readonly<Record<ColumnKey<typeof PROPOSAL_SHEET>, string | number>>;

export function proposalSheet(
  rows: readonly ProposalRow[],
  heading: Pick<TableSheet, 'owner' | 'title' | 'hint' | 'unfinished'>,
): TableSheet {
  const keys = Object.keys(PROPOSAL_SHEET.columns) as readonly (keyof ProposalRow)[];
  const { order, rank, total, drafted } = PROPOSAL_SHEET.columns;
  return {
    schema: PROPOSAL_SHEET,
    columns: schemaColumns(PROPOSAL_SHEET).map((column) => {
      if (column.heading === total.heading) {
        return { ...column, numberFormat: '0.00', align: 'Right' as const };
      }
      if (column.heading === drafted.heading) return { ...column, oneLine: true as const };
      const centred = [order.heading, rank.heading].some((heading) => heading === column.heading);
      return centred ? { ...column, align: 'Center' as const } : column;
    }),
    rows: rows.map((row) =>
      keys.map((key): Cell => {
        const value = row[key];
        const { text } = PROPOSAL_SHEET.columns[key];
        return typeof value === 'string' && !text ? asText(value) : value;
      }),
    ),
    bands: PROPOSAL_SHEET.columns.award.heading,
    orientation: 'Landscape',
    filter: false,
    ...heading,
  };
}
