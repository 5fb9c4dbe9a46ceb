import { UNIT_COLUMNS } from '../../../src/domain/book/unit-sheet';
import { unitName } from '../../../src/excel/identity';
import { readBook } from '../../../src/excel/read/book';
import { readHeads } from '../../../src/excel/read/heads';
import { readInventory } from '../../../src/excel/read/inventory';
import { inExcel } from '../../../src/excel/run';
import { freshExcel } from '../fresh-excel';

const excel = freshExcel();

const HEADINGS = [UNIT_COLUMNS.code, UNIT_COLUMNS.self, UNIT_COLUMNS.verified].map(
  ({ heading }) => heading,
);
const codesOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `U${String(at)}`);

/** Units' sheets with their headings in the second row and one row below. */
async function makeUnits(codes: readonly string[]): Promise<void> {
  await inExcel(async (session) => {
    const { workbook } = session.context;
    for (const code of codes) {
      const sheet = workbook.worksheets.add(code);
      sheet.getRange('A2:C3').values = [HEADINGS, [`I.${code}`, 1, 2]];
      workbook.names.add(unitName(code), sheet.getRange('A1'));
    }
    await session.request();
  });
}

async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  excel().traffic.reset();
  await work();
  return excel().traffic.log.filter(({ cleanup }) => !cleanup).length;
}

// The workbook has one sheet of its own already.
it.each([
  [0, 1],
  [49, 1],
  [50, 2],
  [149, 2],
  [150, 3],
])('the heads of %i units’ sheets: %i requests', async (count, requests) => {
  const codes = codesOf(count);
  await makeUnits(codes);
  const inventory = await inExcel(readInventory);
  const { units, others } = await inExcel((session) => readHeads(session, inventory));
  expect(units.map(({ mark }) => mark)).toEqual(codes.map(unitName));
  expect(units.every(({ headerRow, rowCount }) => headerRow === 1 && rowCount === 1)).toBe(true);
  expect([...others.keys()]).toEqual(inventory.others.map(({ id }) => id));
  expect(await requestsOf(() => inExcel((session) => readHeads(session, inventory)))).toBe(
    requests,
  );
});

it('a unit’s sheet whose headings nobody knows any more is left out', async () => {
  await makeUnits(['A', 'B']);
  excel().userTypes('A', 'A2', 'của tôi');
  const { units } = await inExcel(readBook);
  expect(units.map(({ mark }) => mark)).toEqual([unitName('B')]);
});

it('figures are those of their own sheet, however many messages they come in', async () => {
  const codes = codesOf(120);
  await makeUnits(codes);
  const { units } = await inExcel(readBook);
  expect(units.map(({ mark, values }) => [mark, values.get('code')])).toEqual(
    codes.map((code) => [unitName(code), [`I.${code}`]]),
  );
});
