import { handleFinding } from '../../../src/app/findings/handle-finding';
import { listFindings } from '../../../src/app/findings/list-findings';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { checkRowsOf } from '../../support/clerk';
import { importSample, NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
  await importSample();
});
afterEach(() => {
  excel.uninstall();
});

/** Rows of section I in the unit's sheet. */
async function blank(address: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Đà Nẵng').getRange(address);
    range.clear('Contents');
    await context.sync();
  });
}

const missing = () =>
  checkRowsOf(excel).filter((row) => row['Mã'] === 'P09' && row['Đơn vị'] === 'Đà Nẵng');

test('a section left blank is one row that leads to its first cell; every criterion still blocks', async () => {
  await blank('F8:G28');
  const report = await rankWorkbook(NOW);
  expect(report.findings.filter(({ kind }) => kind === 'missingScore')).toHaveLength(16);
  expect(missing()).toEqual([
    expect.objectContaining({
      'Mã tiêu chí': 'I',
      'Vị trí': 'Đà Nẵng!G9',
      'Nội dung': expect.stringContaining('16 tiêu chí chưa có điểm (I.1.1 … I.4.5)'),
    }),
  ]);
});

test('a section with one score in it is told criterion by criterion', async () => {
  await blank('F8:G27');
  await rankWorkbook(NOW);
  expect(missing()).toHaveLength(15);
});

test('what is decided for the section holds for each of its criteria, and stays', async () => {
  await blank('F8:G28');
  await rankWorkbook(NOW);
  const list = await listFindings();
  const line = list.groups
    .find(({ name }) => name === 'Đà Nẵng')
    ?.lines.find(({ code }) => code === 'P09');
  await handleFinding(line?.id ?? '', { do: 'except', reason: 'Đơn vị mới thành lập' });
  const report = await rankWorkbook(NOW);
  const found = report.findings.filter(({ kind }) => kind === 'missingScore');
  expect(found.map(({ handling }) => handling.action)).toEqual(Array(16).fill('exception'));
  await rankWorkbook(NOW);
  expect(missing()).toEqual([expect.objectContaining({ 'Lý do': 'Đơn vị mới thành lập' })]);
});
