import { SUMMARY_SHEET } from '../../domain/book/sheets/summary';
import type { ExcelSession } from '../run';
import type { SummaryPlaces } from './summary-formulas';
import { keyOf, type SummaryColumn } from './summary-columns';
import { COLOR } from '../write/style';

const BY_SECTION = 'ThiDuaTongDiem';
const VERIFICATION = 'ThiDuaThamDinh';
const HEIGHT = 17;

/** One hue from dark to light for the parts of a total, so that a grey print still tells them apart. */
const PARTS = [COLOR.heading, '#2E75B6', '#9DC3E6', '#548235', '#A9D18E', '#BF9000', '#FFD966'];

interface Series {
  readonly name: string;
  readonly letters: string;
  readonly color: string;
}

export interface ChartTitles {
  readonly sections: string;
  readonly verification: string;
}

/** Below the table, side by side: totals made of their sections, and self beside verified. */
export function addSummaryCharts(
  sheet: Excel.Worksheet,
  columns: readonly SummaryColumn[],
  places: SummaryPlaces,
  titles: ChartTitles,
  below: number,
): void {
  const { column } = places;
  const parts = columns
    .filter(({ kind }) => kind === 'section')
    .map((one) => ({ name: one.column.heading, letters: column(keyOf(one)) }));
  const { bonus, selfTotal, verifiedTotal } = SUMMARY_SHEET.columns;
  const stacked = [...parts, { name: bonus.heading, letters: column('bonus') }].map(
    (part, at): Series => ({ ...part, color: PARTS[at % PARTS.length] ?? COLOR.heading }),
  );
  const pair: readonly Series[] = [
    { name: selfTotal.heading, letters: column('selfTotal'), color: '#9DC3E6' },
    { name: verifiedTotal.heading, letters: column('verifiedTotal'), color: COLOR.heading },
  ];
  const place = { sheet, places, below };
  addChart(place, BY_SECTION, 'ColumnStacked', stacked, titles.sections, [
    column('unit'),
    column('selfTotal'),
  ]);
  addChart(place, VERIFICATION, 'ColumnClustered', pair, titles.verification, [
    column('verifiedTotal'),
    places.rightmost,
  ]);
}

interface Ground {
  readonly sheet: Excel.Worksheet;
  readonly places: SummaryPlaces;
  /** First row of the charts, counted from 1. */
  readonly below: number;
}

function addChart(
  { sheet, places, below }: Ground,
  name: string,
  type: 'ColumnStacked' | 'ColumnClustered',
  series: readonly Series[],
  title: string,
  between: readonly [string, string],
): void {
  const rows = (letters: string): Excel.Range =>
    sheet.getRange(`${letters}${String(places.firstRow)}:${letters}${String(places.lastRow)}`);
  const chart = sheet.charts.add(type, rows(series[0]?.letters ?? 'A'), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = true;
  chart.legend.position = 'Bottom';
  series.forEach(({ name: heading, letters, color }, at) => {
    const one = at === 0 ? chart.series.getItemAt(0) : chart.series.add(heading);
    one.name = heading;
    one.setValues(rows(letters));
    one.setXAxisValues(rows(places.column('unit')));
    one.format.fill.setSolidColor(color);
  });
  // The clerk may have moved the columns.
  const [left, right] = [...between].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  chart.setPosition(`${left ?? 'A'}${String(below)}`, `${right ?? 'A'}${String(below + HEIGHT)}`);
}

export async function removeSummaryCharts(
  session: ExcelSession,
  sheet: Excel.Worksheet,
): Promise<void> {
  const charts = [BY_SECTION, VERIFICATION].map((name) =>
    sheet.charts.getItemOrNullObject(name).load('name'),
  );
  await session.request();
  for (const chart of charts) if (!chart.isNullObject) chart.delete();
}
