import { readBook } from '../../src/excel/read/book';
import { inExcel } from '../../src/excel/run';
import { writeSetting } from '../../src/excel/write/write-setting';
import { Writer } from '../../src/excel/write/writer';
import { SETTINGS } from '../../src/domain/settings/settings';
import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { contentOf, findCell, recordsOf, sheetOf, styleAt, valueAt } from '../support/cells';
import { openSample } from '../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
});
afterEach(() => {
  excel.uninstall();
});

async function write(value: string): Promise<void> {
  await inExcel(async (session) => {
    const settings = (await readBook(session)).tables.get('ThietLap');
    if (!settings) throw new Error('no settings');
    const writer = new Writer(session);
    await writeSetting(writer, settings, SETTINGS.regulationId, value);
    await writer.flush();
  });
}

const sheet = () => sheetOf(excel.workbook, 'Thiết lập');
const rows = () => recordsOf(sheet(), 'Nhóm');
const ownRow = () => rows().find((row) => row['Mục'] === SETTINGS.regulationId.label);

/** As in a workbook that another program made without this row. */
async function dropRow(): Promise<void> {
  const { row } = findCell(sheet(), SETTINGS.regulationId.label);
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem('Thiết lập')
      .getRange(`${String(row + 1)}:${String(row + 1)}`)
      .delete('Up');
    await context.sync();
  });
}

it('changes one cell, as text whatever it looks like', async () => {
  const before = contentOf(sheet());
  await write('12e4567890');
  expect(ownRow()?.['Giá trị']).toBe('12e4567890');
  const after = contentOf(sheet());
  const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
  expect(changed).toHaveLength(1);
});

it('adds the row to the table where it is missing', async () => {
  await dropRow();
  const count = rows().length;
  await write('0123456789');
  expect(rows()).toHaveLength(count + 1);
  expect(ownRow()).toMatchObject({ Nhóm: 'Sổ (tự động)', 'Giá trị': '0123456789' });
  expect(sheet().tables[0]?.area.bottom).toBe(findCell(sheet(), SETTINGS.regulationId.label).row);
});

it('adds it below a plain range', async () => {
  await dropRow();
  sheet().tables = [];
  const count = rows().length;
  await write('0123456789');
  expect(rows()).toHaveLength(count + 1);
  expect(ownRow()?.['Giá trị']).toBe('0123456789');
});

describe('columns that the clerk moved, and one of his own', () => {
  const OWN = 'Ghi chú của tôi';

  /** His own column comes first, the value before what it is of. */
  async function move(): Promise<void> {
    const { row, column } = findCell(sheet(), 'Nhóm');
    const bottom = sheet().tables[0]?.area.bottom ?? 0;
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Thiết lập');
      const range = own.getRangeByIndexes(row, column, bottom - row + 1, 3).load('values');
      await context.sync();
      range.values = range.values.map(([group, item, value]: unknown[]) => [value, item, group]);
      own.getRangeByIndexes(row, column, 1, 3).values = [['Giá trị', 'Mục', 'Nhóm']];
      await context.sync();
    });
    const after = Math.max(...(sheet().cells.get(row)?.keys() ?? [])) + 1;
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Thiết lập');
      own.getRangeByIndexes(row, after, 1, 1).values = [[OWN]];
      await context.sync();
    });
  }
  const moved = () => recordsOf(sheet(), 'Giá trị');
  const movedRow = () => moved().find((row) => row['Mục'] === SETTINGS.regulationId.label);

  it('the row is found and changed where it stands', async () => {
    await move();
    await write('0123456789');
    expect(movedRow()).toMatchObject({ 'Giá trị': '0123456789', Nhóm: 'Sổ (tự động)' });
  });

  it('what the clerk noted beside the new row stays as it is', async () => {
    await dropRow();
    await move();
    const { row, column } = findCell(sheet(), OWN);
    const below = row + 1 + moved().length;
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Thiết lập');
      const note = own.getRangeByIndexes(below, column, 1, 1);
      note.numberFormat = [['0.00']];
      note.values = [[7]];
      await context.sync();
    });
    await write('0123456789');
    expect(findCell(sheet(), SETTINGS.regulationId.label).row).toBe(below);
    expect(valueAt(sheet(), below, column)).toBe(7);
    expect(styleAt(sheet(), below, column).numberFormat).toBe('0.00');
  });

  it.each([true, false])(
    'a new row has each word under its heading; a table: %s',
    async (table) => {
      await dropRow();
      await move();
      if (!table) sheet().tables = [];
      const count = moved().length;
      await write('0123456789');
      expect(moved()).toHaveLength(count + 1);
      expect(movedRow()).toMatchObject({ 'Giá trị': '0123456789', Nhóm: 'Sổ (tự động)' });
      const { row } = findCell(sheet(), SETTINGS.regulationId.label);
      const held = [...(sheet().cells.get(row)?.values() ?? [])].flatMap(({ value }) =>
        value === null || value === '' ? [] : [value],
      );
      expect(held).toEqual(['0123456789', SETTINGS.regulationId.label, 'Sổ (tự động)']);
    },
  );
});

it('says nothing twice: a value that stands there is not written again', async () => {
  await write('0123456789');
  const before = contentOf(sheet());
  excel.traffic.reset();
  await write('0123456789');
  expect(contentOf(sheet())).toEqual(before);
  expect(excel.traffic.log.some(({ kinds }) => (kinds.set ?? 0) > 0)).toBe(false);
});

it('a row whose star is missing, or that is spelled without accents, is the same row', async () => {
  const { row, column } = findCell(sheet(), SETTINGS.regulationId.label);
  const at = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
  excel.userTypes('Thiết lập', at, 'ma nhan dang quy che ★');
  const count = rows().length;
  await write('0123456789');
  expect(rows()).toHaveLength(count);
  expect(rows().find((one) => one['Mục'] === 'ma nhan dang quy che ★')).toMatchObject({
    'Giá trị': '0123456789',
  });
});
