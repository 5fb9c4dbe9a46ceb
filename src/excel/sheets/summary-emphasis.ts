import { SUMMARY_SHEET } from '../../domain/book/sheets/summary';
import { columnName } from '../addresses';
import { HEADER_ROW, type TableSheet } from '../write/table-sheet';
import { COLOR } from '../write/style';

/** Proposed units in green, undecided places in yellow, units held back in red; rows from `from` on. */
export function emphasizeSummary(
  sheet: Excel.Worksheet,
  content: TableSheet,
  proposed: string,
  undecided: string,
  from: number,
): void {
  const headings = content.columns.map((column) => column.heading);
  const note = columnName(headings.indexOf(SUMMARY_SHEET.columns.note.heading));
  const total = columnName(headings.indexOf(SUMMARY_SHEET.columns.total.heading));
  const top = HEADER_ROW + 1 + from;
  const count = content.rows.length - from;
  const row = String(top + 1);
  const body = sheet.getRangeByIndexes(top, 0, count, headings.length);
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
    sheet.getRangeByIndexes(top, index, count, 1).format.font.bold = true;
  }
}

/** The line below the title, where it says that the ranking is out of date. */
export function emphasizeOutOfDate(sheet: Excel.Worksheet, outOfDate: string): void {
  const format = sheet.getRange('A3').conditionalFormats.add('Custom');
  format.custom.rule.formula = `=$A$3="${outOfDate.replaceAll('"', '""')}"`;
  format.custom.format.font.bold = true;
  format.custom.format.font.color = COLOR.alarm;
}
