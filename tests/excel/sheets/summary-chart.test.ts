import { columnName } from '../../../src/excel/addresses';
import { inExcel } from '../../../src/excel/run';
import { addSummaryCharts } from '../../../src/excel/sheets/summary-chart';
import { keyOf, summaryColumns } from '../../../src/excel/sheets/summary-columns';
import { summaryPlaces } from '../../../src/excel/sheets/summary-formulas';
import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import type { SheetModel } from '../../../src/workbench/model/types';
import { regulationOf } from '../../domain/builders';

const COLUMNS = summaryColumns(
  regulationOf({
    criteria: Array.from({ length: 9 }, (_, at) => [
      `${String(at + 1)}`,
      'Tiêu chí',
      '10',
      'Trực tiếp',
    ]),
  }),
);
const TITLES = { sections: 'Theo mục', verification: 'Thẩm định' };

/** The charts, with the summary's columns where the clerk has moved them. */
async function chartsWith(moved: Readonly<Record<string, number>>): Promise<SheetModel['charts']> {
  const excel = await openEmbeddedExcel();
  excel.install();
  const positions = COLUMNS.map((column, at) => moved[keyOf(column)] ?? at);
  const places = summaryPlaces(COLUMNS, positions, 6, 3);
  await inExcel(async (session) => {
    const sheet = session.context.workbook.worksheets.getFirst();
    addSummaryCharts(sheet, COLUMNS, places, TITLES, 12);
    await session.request();
  });
  excel.uninstall();
  return excel.workbook.sheets[0]?.charts ?? [];
}

const at = (key: string): number => COLUMNS.findIndex((column) => keyOf(column) === key);
/** Left edges of columns that are all as wide as a new sheet makes them. */
const leftOf = (column: number, charts: SheetModel['charts'], unit: number): number =>
  ((charts[0]?.left ?? 0) / unit) * column;

it('stand from the units to the totals, and from the verified totals on', async () => {
  const charts = await chartsWith({});
  const [first, second] = charts;
  expect(first?.left).toBe(leftOf(at('unit'), charts, at('unit')));
  expect(second?.left).toBe(leftOf(at('verifiedTotal'), charts, at('unit')));
  expect(first?.width).toBeGreaterThan(second?.width ?? 0);
});

it.each([
  // Letters of one and of two, and of two that are not in the order of the alphabet.
  ['unit', 30, at('selfTotal')],
  ['unit', 26, at('selfTotal')],
  ['selfTotal', 28, at('unit')],
  ['selfTotal', 0, 0],
])('%s moved to column %i: the chart begins at the one that is left', async (key, column, left) => {
  const plain = await chartsWith({});
  const [first] = await chartsWith({ [key]: column });
  expect(first?.left).toBe(leftOf(left, plain, at('unit')));
  expect(first?.width).toBeGreaterThan(0);
  const letter = columnName(key === 'unit' ? column : at('unit'));
  expect(first?.series[0]?.categories).toContain(`$${letter}$6:$${letter}$8`);
});

it('nine sections and the bonus have a colour each, the first ones again after the last', async () => {
  const [first] = await chartsWith({});
  const colors = first?.series.map(({ color }) => color) ?? [];
  expect(colors).toHaveLength(10);
  expect(new Set(colors.slice(0, 7)).size).toBe(7);
  expect(colors.slice(7)).toEqual(colors.slice(0, 3));
});
