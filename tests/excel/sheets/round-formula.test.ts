import fc from 'fast-check';
import { Exact, type RoundingMode } from '../../../src/domain/numbers/exact';
import { inExcel } from '../../../src/excel/run';
import { roundedTo, roundFormula } from '../../../src/excel/sheets/round-formula';
import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { settingsOf } from '../../domain/builders';

const MODES: readonly RoundingMode[] = ['halfUp', 'halfEven', 'truncate', 'up'];

/** What the sheet makes of each of these, in one request. */
async function shown(formulas: readonly string[]): Promise<readonly unknown[]> {
  const excel = await openEmbeddedExcel();
  excel.install();
  try {
    return await inExcel(async (session) => {
      const cells = session.context.workbook.worksheets
        .getFirst()
        .getRangeByIndexes(0, 0, formulas.length, 1);
      cells.formulas = formulas.map((formula) => [formula]);
      cells.load('values');
      await session.request();
      return cells.values.map(([value]: readonly unknown[]) => value);
    });
  } finally {
    excel.uninstall();
  }
}

it.each<readonly [RoundingMode | undefined, number]>([
  ['halfUp', 2.35],
  ['halfEven', 2.34],
  ['truncate', 2.34],
  ['up', 2.35],
  [undefined, 2.35],
])('2.345 to two digits, %s: %d', async (mode, wanted) => {
  expect(await shown([`=${roundedTo('2.345', '2', mode)}`])).toEqual([wanted]);
});

it('what binary sums leave behind does not come to light', async () => {
  // 0.1 + 0.2 is a bit above 0.3, 1.1 * 3 a bit above 3.3, 0.57 * 100 a bit below 57.
  const sums = ['0.1+0.2', '1.1*3', '0.57*100'];
  for (const [mode, digits, wanted] of [
    ['up', '1', [0.3, 3.3, 57]],
    ['halfUp', '0', [0, 3, 57]],
    ['truncate', '0', [0, 3, 57]],
    ['halfEven', '1', [0.3, 3.3, 57]],
  ] as const) {
    const formulas = sums.map((sum) => `=${roundedTo(sum, digits, mode)}`);
    expect(await shown(formulas)).toEqual(wanted);
  }
});

it('to whole numbers comes from the figure without what binary sums leave behind', () => {
  // LibreOffice makes 56 of the inner figure by itself.
  expect(roundedTo('56.5/100*100', '0', 'halfUp')).toBe('ROUND(ROUND(56.5/100*100,10),0)');
  expect(roundedTo('56.5/100*100', '2', 'halfUp')).toBe('ROUND(56.5/100*100,2)');
});

it('is the core’s rounding, of figures above and below zero and of every half', async () => {
  const thousandth = fc.integer({ min: -200_000, max: 200_000 });
  const half = fc.integer({ min: -2_000, max: 2_000 }).map((at) => at * 10 + 5);
  const figures = fc.sample(fc.oneof(thousandth, half), { numRuns: 300, seed: 7 });
  const cases = figures.flatMap((thousandths) => {
    const text = (thousandths / 1000).toFixed(3);
    const exact = Exact.parse(text);
    if (!exact) throw new Error(text);
    return MODES.flatMap((mode) =>
      [0, 1, 2].map((digits) => ({
        formula: `=${roundedTo(text, String(digits), mode)}`,
        wanted: [text, mode, digits, exact.round(digits, mode).toNumber()],
        said: [text, mode, digits],
      })),
    );
  });
  const found = await shown(cases.map(({ formula }) => formula));
  const all = cases.map(({ said }, at) => [...said, (found[at] as number) + 0]);
  expect(all).toEqual(cases.map(({ wanted }) => wanted));
});

it('points are rounded as the regulation says', async () => {
  const one = (said: Readonly<Record<string, string>>): string =>
    `=${roundFormula('2.3456', settingsOf(said))}`;
  expect(
    await shown([
      one({}),
      one({ 'Số chữ số thập phân': '3' }),
      one({ 'Số chữ số thập phân': '0', 'Cách làm tròn': 'Làm tròn lên' }),
      one({ 'Số chữ số thập phân': '1', 'Cách làm tròn': 'Cắt bỏ' }),
    ]),
  ).toEqual([2.35, 2.346, 3, 2.3]);
});
