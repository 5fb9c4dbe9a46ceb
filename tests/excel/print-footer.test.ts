import { setFooters } from '../../src/excel/print-footer';
import { inExcel } from '../../src/excel/run';
import { freshExcel } from './fresh-excel';

const excel = freshExcel();

const idOf = (name: string): string =>
  excel().workbook.sheets.find((sheet) => sheet.name === name)?.id ?? '';

async function make(name: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  await inExcel(async (session) => {
    const sheet = session.context.workbook.worksheets.add(name);
    for (const [at, value] of Object.entries(cells)) sheet.getRange(at).values = [[value]];
    await session.request();
  });
}

it('footers of ours are written over, one that a person wrote stays', async () => {
  for (const name of ['trống', 'của ta', 'của họ', 'khác']) await make(name, {});
  await inExcel(async (session) => {
    const foot = (name: string) =>
      session.context.workbook.worksheets.getItem(name).pageLayout.headersFooters
        .defaultForAllPages;
    foot('của ta').leftFooter = 'Niêm phong 1';
    foot('của họ').leftFooter = 'Lưu: VT. Niêm phong 1';
    await session.request();
    await setFooters(session, ['trống', 'của ta', 'của họ'].map(idOf), 'Niêm phong 2');
    await session.request();
    const all = ['trống', 'của ta', 'của họ', 'khác'].map((name) => foot(name).load('leftFooter'));
    await session.request();
    expect(all.map(({ leftFooter }) => leftFooter)).toEqual([
      'Niêm phong 2',
      'Niêm phong 2',
      'Lưu: VT. Niêm phong 1',
      '',
    ]);
  });
});
