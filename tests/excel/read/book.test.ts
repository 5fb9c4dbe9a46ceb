import { CRITERIA_SHEET } from '../../../src/domain/book/sheets/criteria';
import { EXPLANATION_SHEET } from '../../../src/domain/book/sheets/explanation';
import { UNITS_SHEET } from '../../../src/domain/book/sheets/units';
import type { SheetSchema } from '../../../src/domain/book/sheet-schema';
import { asksForEvidence, readBook, readTableSheet } from '../../../src/excel/read/book';
import { readInventory } from '../../../src/excel/read/inventory';
import { inExcel } from '../../../src/excel/run';
import { freshExcel } from '../fresh-excel';

const excel = freshExcel();

const headings = ({ columns }: SheetSchema): string[] =>
  Object.values(columns).map(({ heading }) => heading);
/** A line with these texts under the headings of these columns. */
const line = (schema: SheetSchema, cells: Readonly<Record<string, string>>): string[] =>
  Object.keys(schema.columns).map((key) => cells[key] ?? '');

/** A sheet with rows from its fourth one down, as a table of Excel if it has a name. */
async function make(name: string, rows: string[][], table?: string): Promise<void> {
  await inExcel(async (session) => {
    const sheet = session.context.workbook.worksheets.add(name);
    const width = rows[0]?.length ?? 0;
    if (width > 0) {
      const range = sheet.getRangeByIndexes(3, 0, rows.length, width);
      range.values = rows;
      if (table !== undefined) sheet.tables.add(range, true).name = table;
    }
    await session.request();
  });
}

const CRITERION = line(CRITERIA_SHEET, { code: 'I', title: 'Mục I' });
const UNIT = line(UNITS_SHEET, { name: 'An Bình' });

it('tables and plain ranges are read where they stand, with their rows and nothing below', async () => {
  const criteria = [headings(CRITERIA_SHEET), CRITERION];
  await make('Bảng tiêu chí', criteria, CRITERIA_SHEET.tableName);
  await make('Đơn vị', [headings(UNITS_SHEET), UNIT, UNIT.map(() => ''), UNIT]);
  excel().userTypes('Bảng tiêu chí', 'A9', 'ghi chú bên dưới');
  const { tables, units, heads } = await inExcel(readBook);
  expect(tables.get('TieuChi')).toMatchObject({
    isTable: true,
    headerRow: 3,
    values: [expect.arrayContaining(CRITERION.filter((text) => text !== ''))],
    room: 3,
  });
  expect(tables.get('DonVi')).toMatchObject({ isTable: false, headerRow: 3, room: 1 });
  expect(tables.get('DonVi')?.values).toHaveLength(1);
  expect(units).toEqual([]);
  expect(heads.size).toBe(1);
});

it('a sheet of ours that somebody emptied is no table, and stops nobody', async () => {
  await make('Bảng tiêu chí', []);
  await make('Đơn vị', [headings(UNITS_SHEET), UNIT]);
  const { tables, inventory } = await inExcel(readBook);
  expect([...inventory.ours.keys()].sort()).toEqual(['DonVi', 'TieuChi']);
  expect([...tables.keys()]).toEqual(['DonVi']);
});

it('what the add-in alone writes is passed by, and read only where it is written again', async () => {
  const rows = [headings(EXPLANATION_SHEET), line(EXPLANATION_SHEET, { unit: 'An Bình' })];
  await make(EXPLANATION_SHEET.sheetName, rows);
  const { tables, inventory } = await inExcel(readBook);
  expect(inventory.ours.has('GiaiThich')).toBe(true);
  expect([...tables.keys()]).toEqual([]);
  const [found, none] = await inExcel(async (session) => {
    const all = await readInventory(session);
    return [
      await readTableSheet(session, EXPLANATION_SHEET, all),
      await readTableSheet(session, UNITS_SHEET, all),
    ];
  });
  expect(found?.values[0]?.[0]).toBe('An Bình');
  expect(none).toBeUndefined();
});

describe('a book of another program, whose sheets are called otherwise', () => {
  it('is known by its headings; nobody’s sheets stay nobody’s', async () => {
    await make('KQ 1', [headings(CRITERIA_SHEET), CRITERION]);
    await make('DS', [headings(UNITS_SHEET), UNIT]);
    await make('riêng', [['Mã', 'Đơn vị']]);
    const { tables, inventory } = await inExcel(readBook);
    expect(inventory.ours.get('TieuChi')?.name).toBe('KQ 1');
    expect(inventory.ours.get('DonVi')?.name).toBe('DS');
    expect([...tables.keys()].sort()).toEqual(['DonVi', 'TieuChi']);
    expect(inventory.others.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['riêng']) as unknown,
    );
    expect(inventory.others.map(({ name }) => name)).not.toContain('KQ 1');
  });

  it('somebody else’s workbook with a few headings of ours is not', async () => {
    await make('DS', [headings(UNITS_SHEET), UNIT]);
    const { tables, inventory } = await inExcel(readBook);
    expect([tables.size, inventory.ours.size]).toEqual([0, 0]);
  });
});

it.each<readonly [string, string[][], boolean]>([
  ['some criterion', [CRITERION, line(CRITERIA_SHEET, { code: 'II', evidence: 'công văn' })], true],
  ['none', [CRITERION, line(CRITERIA_SHEET, { code: 'II' })], false],
  ['no criteria', [], false],
])('evidence is asked for by %s', async (_, rows, asked) => {
  await make('Bảng tiêu chí', [headings(CRITERIA_SHEET), ...rows]);
  const { tables } = await inExcel(readBook);
  expect(asksForEvidence(tables)).toBe(asked);
  expect(asksForEvidence(new Map())).toBe(false);
});
