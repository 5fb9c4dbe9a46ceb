import { SUMMARY_SHEET } from '../../domain/book/sheets/summary';
import type { ExcelSession } from '../run';
import { columnName } from '../addresses';
import { HEADER_ROW, type TableSheet } from '../write/table-sheet';
import { COLOR } from '../write/style';

const CHART = 'ThiDuaTongDiem';

/** Totals by unit, below the table; made anew where the number of units has changed. */
export function addTotalsChart(sheet: Excel.Worksheet, content: TableSheet, year: string): void {
  const at = (heading: string): number =>
    content.columns.findIndex((column) => column.heading === heading);
  const [unit, total] = [
    at(SUMMARY_SHEET.columns.unit.heading),
    at(SUMMARY_SHEET.columns.total.heading),
  ];
  const top = HEADER_ROW + 1;
  const count = content.rows.length;
  const chart = sheet.charts.add(
    'ColumnClustered',
    sheet.getRangeByIndexes(HEADER_ROW, total, count + 1, 1),
    'Columns',
  );
  chart.name = CHART;
  chart.title.text = `${SUMMARY_SHEET.columns.total.heading} – ${year}`;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRangeByIndexes(top, unit, count, 1));
  series.format.fill.setSolidColor(COLOR.heading);
  series.hasDataLabels = true;
  const first = top + count + 2;
  chart.setPosition(`B${String(first)}`, `${columnName(total)}${String(first + 17)}`);
}

export async function removeTotalsChart(
  session: ExcelSession,
  sheet: Excel.Worksheet,
): Promise<void> {
  const chart = sheet.charts.getItemOrNullObject(CHART).load('name');
  await session.request();
  if (!chart.isNullObject) chart.delete();
}
