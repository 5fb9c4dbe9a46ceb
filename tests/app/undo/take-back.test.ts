import { importSubmissions } from '../../../src/app/import/import-submissions';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { readTakeBack, takeBack } from '../../../src/app/undo/take-back';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { columnOf, contentOf, findCell, recordsOf, sheetOf, valueAt } from '../../support/cells';
import { fileOf, importSample, NOW, openSample, sampleFiles } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
});
afterEach(() => {
  excel.uninstall();
});

/** Every sheet but the journal and what is kept for taking back. */
function everything(): Readonly<Record<string, unknown>> {
  excel.calculate();
  const without = ['Nhật ký', 'Lần chạy trước'];
  return Object.fromEntries(
    excel.workbook.sheets
      .filter(({ name }) => !without.includes(name))
      .map((sheet) => [sheet.name, contentOf(sheet)]),
  );
}

function cellOf(unit: string, code: string, heading: string): string {
  const sheet = sheetOf(excel.workbook, unit);
  const { column } = columnOf(sheet, heading);
  return `${String.fromCharCode(65 + column)}${String(findCell(sheet, code).row + 1)}`;
}

const log = () => recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm');

test('a ranking that accepted values, taken back: the workbook is the one before', async () => {
  await importSample();
  await rankWorkbook(NOW);
  const before = everything();
  const { accepted } = await rankWorkbook({ ...NOW, acceptProposed: true });
  expect(accepted.length).toBeGreaterThan(0);
  expect(everything()).not.toEqual(before);
  expect(await readTakeBack()).toMatchObject({
    what: 'ranking',
    time: '21/11/2026 14:05',
    cells: accepted.length,
    left: [],
  });
  const { plan } = await takeBack(NOW);
  expect(plan.cells).toBe(accepted.length);
  expect(everything()).toEqual(before);
  expect(log()).toContainEqual(
    expect.objectContaining({ Việc: 'Hoàn tác', 'Đối tượng': 'Xếp hạng', 'Lý do': null }),
  );
  await expect(takeBack(NOW)).rejects.toMatchObject({ kind: 'nothingToTakeBack' });
});

test('what a person changed since stays, and is named', async () => {
  await importSample();
  await rankWorkbook({ ...NOW, acceptProposed: true });
  const cell = cellOf('Quảng Nam', 'III.3', 'Điểm tự chấm');
  excel.userTypes('Quảng Nam', cell, 4);
  const { plan } = await takeBack(NOW);
  expect(plan.left).toEqual([{ file: null, sheet: 'Quảng Nam', cell }]);
  const sheet = sheetOf(excel.workbook, 'Quảng Nam');
  const { column } = columnOf(sheet, 'Điểm tự chấm');
  expect(valueAt(sheet, findCell(sheet, 'III.3').row, column)).toBe(4);
  expect(log().at(-1)?.['Lý do'] ?? log().at(-2)?.['Lý do']).toContain(`Quảng Nam!${cell}`);
});

test('a unit’s sheet that was imported again gets back what it said', async () => {
  const file = fileOf('Khanh Hoa');
  await importSample();
  await rankWorkbook({ ...NOW, acceptProposed: true });
  // As a clerk would have noted it before the second file came.
  excel.userTypes('Khánh Hòa', cellOf('Khánh Hòa', 'V.3', 'Ghi chú của đơn vị'), 'đã gọi điện');
  excel.userTypes('Khánh Hòa', cellOf('Khánh Hòa', 'V.3', 'Điểm tự chấm'), 0.75);
  const rows = recordsOf(sheetOf(excel.workbook, 'Phiếu đã nhận'), 'Đơn vị');
  const known = rows.findIndex((row) => row['Đơn vị'] === 'Khánh Hòa');
  excel.userTypes('Phiếu đã nhận', `I${String(known + 6)}`, 'tệp khác');
  await rankWorkbook(NOW);
  const before = everything();
  const { files } = await importSubmissions([file], NOW);
  expect(files[0]).toMatchObject({ unit: 'KH', problem: null });
  await rankWorkbook(NOW);
  expect(everything()).not.toEqual(before);
  await takeBack(NOW);
  const after = everything();
  for (const name of ['Khánh Hòa', 'Tổng hợp', 'Đề nghị khen thưởng']) {
    expect(after[name]).toEqual(before[name]);
  }
});

test('a first import, taken back: the sheets stay, empty, and nothing is received', async () => {
  const [first, ...others] = sampleFiles();
  if (!first) throw new Error('no files');
  await importSample(others);
  await rankWorkbook({ ...NOW, acceptProposed: true });
  // Names of files are composed once the list is written anew (NFC).
  const received = (): string =>
    JSON.stringify(recordsOf(sheetOf(excel.workbook, 'Phiếu đã nhận'), 'Đơn vị')).normalize('NFC');
  const before = received();
  const { files } = await importSubmissions([first], NOW);
  const unit = files[0]?.unit;
  const { report } = await takeBack(NOW);
  expect(received()).toBe(before);
  const missing = report.findings.filter(({ kind }) => kind === 'missingSubmission');
  expect(missing.map((found) => found.unit)).toEqual([unit]);
  // The same file can be taken again, into the sheet that stands there.
  const sheets = excel.workbook.sheets.length;
  await importSubmissions([first], NOW);
  expect((await rankWorkbook(NOW)).units.every(({ received: sent }) => sent)).toBe(true);
  expect(excel.workbook.sheets).toHaveLength(sheets);
});

test('a run that only renews results keeps what can be taken back', async () => {
  await importSample();
  await rankWorkbook({ ...NOW, acceptProposed: true });
  await rankWorkbook(NOW);
  expect(await readTakeBack()).toMatchObject({ what: 'ranking' });
});
