import { SUMMARY_SHEET } from '../../domain/book/sheets/summary';
import { columnName } from '../addresses';
import { HEADER_ROW, type TableSheet } from '../write/table-sheet';
import { COLOR } from '../write/style';

/** Proposed units in green, undecided places in yellow, units held back in grey. */
export function emphasizeSummary(
  sheet: Excel.Worksheet,
  content: TableSheet,
  proposed: string,
  undecided: string,
): void {
  const headings = content.columns.map((column) => column.heading);
  const note = columnName(headings.indexOf(SUMMARY_SHEET.columns.note.heading));
  const total = columnName(headings.indexOf(SUMMARY_SHEET.columns.total.heading));
  const row = String(HEADER_ROW + 2);
  const body = sheet.getRangeByIndexes(HEADER_ROW + 1, 0, content.rows.length, headings.length);
  const starts = (text: string): string =>
    `=LEFT($${note}${row},${String(text.length)})="${text.replaceAll('"', '""')}"`;
  for (const [formula, color] of [
    [starts(proposed), COLOR.proposed],
    [starts(undecided), COLOR.warning],
    [`=NOT(ISNUMBER($${total}${row}))`, COLOR.error],
  ] as const) {
    const format = body.conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = color;
  }
  for (const key of ['total', 'rank', 'classification'] as const) {
    const index = headings.indexOf(SUMMARY_SHEET.columns[key].heading);
    sheet.getRangeByIndexes(HEADER_ROW + 1, index, content.rows.length, 1).format.font.bold = true;
  }
}
