import { CHECKS_SHEET } from '../../domain/book/sheets/checks';
import { schemaColumns, type TableSheet } from '../write/table-sheet';
import { COLOR } from '../write/style';
import { asText, type Cell } from '../write/as-text';
import type { CellInput } from '../read/table-snapshot';
import { linkTo } from './cell-link';

/** The words of *Xử lý*; blank means that nobody has decided yet. */
export const ACTIONS = {
  accept: 'Chấp nhận đề xuất',
  exception: 'Ngoại lệ (ghi lý do)',
  remember: 'Ghi nhớ',
} as const;

export interface CheckRow {
  readonly code: string;
  readonly severity: string;
  readonly unit: string;
  readonly place: string;
  /** Where a click on *Vị trí* leads; null: nowhere. */
  readonly link: { readonly sheet: string; readonly cell: string | null } | null;
  readonly criterion: string;
  readonly message: string;
  readonly current: string;
  readonly proposed: string;
  readonly action: string;
  readonly reason: string;
}

export function checksSheet(
  rows: readonly CheckRow[],
  heading: Pick<TableSheet, 'owner' | 'title' | 'hint'>,
): TableSheet {
  const severity = CHECKS_SHEET.columns.severity.heading;
  const actionHeading = CHECKS_SHEET.columns.action.heading;
  return {
    schema: CHECKS_SHEET,
    columns: schemaColumns(CHECKS_SHEET).map((column) =>
      column.heading === actionHeading ? { ...column, options: Object.values(ACTIONS) } : column,
    ),
    rows: rows.map((row): readonly Cell[] => [
      row.code,
      row.severity,
      asText(row.unit),
      row.link ? linkTo(row.link, row.place) : asText(row.place),
      row.criterion,
      asText(row.message),
      row.current,
      row.proposed,
      row.action,
      row.reason,
    ]),
    orientation: 'Landscape',
    bands: CHECKS_SHEET.columns.unit.heading,
    marks: [
      { heading: CHECKS_SHEET.columns.place.heading, when: 'formula', ink: COLOR.link },
      { heading: CHECKS_SHEET.columns.proposed.heading, when: 'filled', fill: COLOR.proposed },
    ],
    emphasis: [
      { heading: severity, words: ['Lỗi', 'Error'], color: COLOR.error, cellOnly: true },
      { heading: severity, words: ['Cảnh báo', 'Warning'], color: COLOR.warning, cellOnly: true },
    ],
    ...heading,
  };
}

/** A row keeps its handling while code, unit, criterion and the figure it is about stay the same. */
export function checkKey(row: Pick<CheckRow, 'code' | 'unit' | 'criterion' | 'current'>): string {
  // 4,5 and 4.5 are one figure: it is shown in the language that the book was last checked in.
  const current = FIGURE.test(row.current) ? row.current.replace(',', '.') : row.current;
  return [row.code, row.unit, row.criterion, current].join('\u0001');
}

const FIGURE = /^-?\d+,\d+$/;

/** For moving the clerk's own columns along with a row: the first columns are ours, in this order. */
export function checkRowKey(row: readonly CellInput[]): string {
  const [code, , unit, , criterion, , current] = row.map(String);
  return checkKey({
    code: code ?? '',
    unit: unit ?? '',
    criterion: criterion ?? '',
    current: current ?? '',
  });
}
