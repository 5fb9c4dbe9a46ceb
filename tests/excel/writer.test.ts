import { inExcel } from '../../src/excel/run';
import { asText } from '../../src/excel/write/as-text';
import { Writer } from '../../src/excel/write/writer';
import { openEmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { valueAt } from '../support/cells';

test('a large block is cut by bytes, every message stays under one megabyte', async () => {
  const excel = await openEmbeddedExcel();
  excel.install();
  const text = 'Kết quả thực hiện nhiệm vụ được giao trong năm '.repeat(4);
  const rows = Array.from({ length: 6000 }, (_, row) => [row, `${text}${String(row)}`]);
  await inExcel(async (session) => {
    const writer = new Writer(session);
    await writer.block(session.context.workbook.worksheets.getFirst(), 0, 0, rows);
    await writer.flush();
  });
  const sizes = excel.traffic.log
    .filter((entry) => !entry.cleanup)
    .map((entry) => entry.requestBytes);
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
  const [sheet] = excel.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  expect(valueAt(sheet, 5999, 0)).toBe(5999);
  expect(valueAt(sheet, 5999, 1)).toBe(`${text}5999`);
  excel.uninstall();
});

test.each([
  '=HYPERLINK("http://x")',
  '+5',
  '-2 mỗi ngày',
  '@lệnh',
  "'trích",
  '3/4',
  '5.10',
  '1.000',
  '0012',
  '5%',
  '$5',
  'TRUE',
  'false',
  'mar 5',
  '(3)',
  '#N/A',
  'Bình thường',
  '  = khoảng trắng',
])('%s stays the text it is', async (text) => {
  const excel = await openEmbeddedExcel();
  excel.install();
  await inExcel(async (session) => {
    session.context.workbook.worksheets.getFirst().getRange('A1').values = [[asText(text)]];
    await session.request();
  });
  const [sheet] = excel.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  expect(valueAt(sheet, 0, 0)).toBe(text);
  expect(sheet.cells.get(0)?.get(0)?.formula).toBeUndefined();
  excel.uninstall();
});
