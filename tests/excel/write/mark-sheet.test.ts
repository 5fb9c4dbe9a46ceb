import { idName, makingName, unitName } from '../../../src/excel/identity';
import { readInventory } from '../../../src/excel/read/inventory';
import { inExcel, type ExcelSession } from '../../../src/excel/run';
import {
  markFoundSheets,
  markSheet,
  sheetIsNotWhole,
  sheetIsWhole,
} from '../../../src/excel/write/mark-sheet';
import { sheetOf } from '../../support/cells';
import { freshExcel } from '../fresh-excel';

const excel = freshExcel();

const names = (): readonly (readonly [string, string, boolean])[] =>
  excel().workbook.names.map(({ name, formula, visible }) => [name, formula, visible]);

async function run(work: (session: ExcelSession) => void | Promise<void>): Promise<void> {
  await inExcel(async (session) => {
    await work(session);
    await session.request();
  });
}
const add = (...sheets: readonly string[]): Promise<void> =>
  run(({ context }) => {
    for (const name of sheets) context.workbook.worksheets.add(name);
  });

describe('a new sheet', () => {
  const MARK = unitName('A');
  const mark = (): Promise<void> =>
    run(async (session) => {
      const { names: all } = await readInventory(session);
      const sheet = session.context.workbook.worksheets.add(`Tờ ${String(all.size)}`);
      markSheet(session.context, sheet, MARK, all);
    });

  it('has two hidden names until it is whole', async () => {
    await mark();
    expect(names()).toEqual([
      [makingName(MARK), "='Tờ 0'!$A$1", false],
      [MARK, "='Tờ 0'!$A$1", false],
    ]);
    await run(({ context }) => {
      sheetIsWhole(context, MARK);
    });
    expect(names()).toEqual([[MARK, "='Tờ 0'!$A$1", false]]);
    await run(({ context }) => {
      sheetIsNotWhole(context, context.workbook.worksheets.getItem('Tờ 0'), MARK);
    });
    expect(names()).toEqual([
      [MARK, "='Tờ 0'!$A$1", false],
      [makingName(MARK), "='Tờ 0'!$A$1", false],
    ]);
  });

  it('takes the name that a deleted sheet left behind', async () => {
    await mark();
    await run(({ context }) => {
      sheetIsWhole(context, MARK);
      context.workbook.worksheets.getItem('Tờ 0').delete();
    });
    await mark();
    expect(names().filter(([name]) => name === MARK)).toEqual([[MARK, "='Tờ 1'!$A$1", false]]);
  });
});

it('sheets that were found by what they are called get their names, the others keep theirs', async () => {
  await add('Bảng tiêu chí', 'Của tôi');
  let found = 0;
  const again = (): Promise<void> =>
    run(async (session) => {
      found = markFoundSheets(session.context, await readInventory(session));
    });
  await again();
  expect([found, names()]).toEqual([1, [[idName('TieuChi'), "='Bảng tiêu chí'!$A$1", false]]]);
  // Renamed it is still ours, and nothing is left to do.
  sheetOf(excel().workbook, 'Bảng tiêu chí').name = 'Khác';
  for (const one of excel().workbook.names) one.formula = '=Khác!$A$1';
  await again();
  expect([found, names()]).toEqual([0, [[idName('TieuChi'), '=Khác!$A$1', false]]]);
  // Deleted, and one that is called so in its place: the old name goes.
  await run(({ context }) => {
    context.workbook.worksheets.getItem('Khác').delete();
    context.workbook.worksheets.add('BANG TIEU CHI');
  });
  await again();
  expect([found, names()]).toEqual([1, [[idName('TieuChi'), "='BANG TIEU CHI'!$A$1", false]]]);
});
