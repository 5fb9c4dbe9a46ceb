import { readBook } from '../../src/excel/read/book';
import { inExcel } from '../../src/excel/run';
import { writeSetting } from '../../src/excel/write/write-setting';
import { Writer } from '../../src/excel/write/writer';
import { SETTINGS } from '../../src/domain/settings/settings';
import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { contentOf, findCell, recordsOf, sheetOf } from '../support/cells';
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
