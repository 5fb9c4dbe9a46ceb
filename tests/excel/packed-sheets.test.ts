import { packedName } from '../../src/excel/identity';
import { readPacked, writePacked } from '../../src/excel/packed-sheets';
import { readInventory } from '../../src/excel/read/inventory';
import { inExcel } from '../../src/excel/run';
import { Writer } from '../../src/excel/write/writer';
import { sheetOf, valueAt } from '../support/cells';
import { freshExcel } from './fresh-excel';

const SHEET = 'Niêm phong (dữ liệu)';

const excel = freshExcel();

async function keep(text: string): Promise<void> {
  await inExcel(async (session) => {
    const writer = new Writer(session);
    await writePacked(writer, await readInventory(session), 'seal', text);
    await writer.flush();
  });
}
const kept = (id: 'seal' | 'undo' = 'seal'): Promise<string | null> =>
  inExcel(async (session) => readPacked(session, await readInventory(session), id));

const columnOf = (name: string): readonly unknown[] => {
  const { cells } = sheetOf(excel().workbook, name);
  return [...cells.keys()]
    .sort((a, b) => a - b)
    .map((row) => valueAt(sheetOf(excel().workbook, name), row, 0));
};

/** Noise that deflate cannot make small. */
function noise(length: number): string {
  let state = 12_345;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(0x4e00 + ((state >> 12) % 20_000));
  }).join('');
}

it('what is kept is read again; the sheet is very hidden, marked, whole, and says what it is', async () => {
  await keep('Khánh Hòa: 9,5 điểm');
  expect(await kept()).toBe('Khánh Hòa: 9,5 điểm');
  expect(sheetOf(excel().workbook, SHEET).visibility).toBe('VeryHidden');
  expect(excel().workbook.names.map(({ name, visible }) => [name, visible])).toEqual([
    [packedName('seal'), false],
  ]);
  const [note, length] = columnOf(SHEET);
  expect(note).toBe('Dữ liệu nén của phần mềm. Xin đừng sửa.');
  expect(length).toMatch(/^n\d+$/);
});

it('of the other there is nothing', async () => {
  expect(await kept()).toBeNull();
  await keep('x');
  expect(await kept('undo')).toBeNull();
});

it('the sheet is made once; nothing is left of what was longer', async () => {
  const long = noise(60_000);
  await keep(long);
  expect(await kept()).toBe(long);
  const cells = columnOf(SHEET).length;
  expect(cells).toBeGreaterThan(3);
  await keep('ngắn');
  expect(await kept()).toBe('ngắn');
  expect(columnOf(SHEET).filter((value) => value !== null && value !== '')).toHaveLength(3);
  expect(excel().workbook.sheets.filter(({ name }) => name.startsWith('Niêm phong'))).toHaveLength(
    1,
  );
});

it('a sheet of somebody else that is called so stays his', async () => {
  await inExcel(async (session) => {
    const own = session.context.workbook.worksheets.add(SHEET);
    own.getRange('A1').values = [['của tôi']];
    await session.request();
  });
  await keep('x');
  expect(await kept()).toBe('x');
  expect(columnOf(SHEET)).toEqual(['của tôi']);
});

it('found again under another name; edited or emptied, it is damaged', async () => {
  await keep('y'.repeat(90));
  sheetOf(excel().workbook, SHEET).name = 'đổi tên';
  for (const one of excel().workbook.names) one.formula = "='đổi tên'!$A$1";
  expect(await kept()).toBe('y'.repeat(90));
  excel().userTypes('đổi tên', 'A3', 'sửa');
  expect(await kept()).toBeNull();
  await inExcel(async (session) => {
    session.context.workbook.worksheets.getItem('đổi tên').getRange('A:A').clear('Contents');
    await session.request();
  });
  expect(await kept()).toBeNull();
});

it('a note beside it changes nothing', async () => {
  await keep('z');
  excel().userTypes(SHEET, 'C1', 'ai đó ghi');
  expect(await kept()).toBe('z');
});
