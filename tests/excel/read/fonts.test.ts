import { queueFonts, readFonts } from '../../../src/excel/read/fonts';
import { inExcel } from '../../../src/excel/run';
import { freshExcel } from '../fresh-excel';

freshExcel();

async function make(name: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  await inExcel(async (session) => {
    const sheet = session.context.workbook.worksheets.add(name);
    for (const [at, value] of Object.entries(cells)) sheet.getRange(at).values = [[value]];
    await session.request();
  });
}

it('fonts: of a column where it has one, cell by cell where it has several', async () => {
  await make('A', { A1: 'a', B1: 'b', C1: 'c', A2: 'd', B2: 'e', C2: 'f' });
  const fontOf = await inExcel(async (session) => {
    const cells = session.context.workbook.worksheets.getItem('A').getRange('A1:C2');
    cells.getColumn(0).format.font.name = '.VnTime';
    session.context.workbook.worksheets.getItem('A').getRange('B1').format.font.name = 'VNI-Times';
    session.context.workbook.worksheets.getItem('A').getRange('B2').format.font.name = 'Arial';
    cells.getColumn(2).format.font.name = 'Times New Roman';
    const pending = queueFonts(cells, 3);
    await session.request();
    return readFonts(session, [pending, []]);
  });
  const rows = [0, 1].map((row) => [0, 1, 2, 3].map((column) => fontOf(0)(row, column)));
  expect(rows).toEqual([
    ['.VnTime', 'VNI-Times', 'Times New Roman', undefined],
    ['.VnTime', 'Arial', 'Times New Roman', undefined],
  ]);
  expect([fontOf(1)(0, 0), fontOf(2)(0, 0)]).toEqual([undefined, undefined]);
});
