import { jsonReport } from '../../../src/app/ranking/json-report';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { importSubmissions } from '../../../src/app/import/import-submissions';
import {
  readForNotices,
  writeNoticeFile,
  writeNoticeSheet,
} from '../../../src/app/notices/review-notices';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { columnOf, contentOf, findCell, recordsOf, sheetOf, valueAt } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
  await importSample();
  type('Đà Nẵng', 'II.1', 'Điểm thẩm định', 4);
  type('Đà Nẵng', 'II.1', 'Lý do điều chỉnh', 'Có 01 văn bản ban hành chậm');
  type('Khánh Hòa', 'I.1.1', 'Điểm thẩm định', 1);
  answer('Thời hạn giải trình (ngày)', '5');
});
afterEach(() => {
  excel.uninstall();
});

function at(sheetName: string, code: string, heading: string): string {
  const sheet = sheetOf(excel.workbook, sheetName);
  const { row } = findCell(sheet, code);
  return `${String.fromCharCode(65 + columnOf(sheet, heading).column)}${String(row + 1)}`;
}

function type(sheetName: string, code: string, heading: string, value: string | number): void {
  excel.userTypes(sheetName, at(sheetName, code, heading), value);
}

function answer(label: string, text: string): void {
  excel.userTypes('Thiết lập', at('Thiết lập', label, 'Giá trị'), text);
}

const noticeRows = () => recordsOf(sheetOf(excel.workbook, 'Thông báo thẩm định'), 'Mã');

test('only what verification changed is on the notice, with its reason and the day to explain by', async () => {
  const from = await readForNotices(NOW);
  expect(from.notices.map(({ unit }) => unit.shortName)).toEqual(['Đà Nẵng', 'Khánh Hòa']);
  await writeNoticeSheet('DNA', NOW);
  const sheet = sheetOf(excel.workbook, 'Thông báo thẩm định');
  expect([0, 1, 2, 3, 4, 5].map((row) => valueAt(sheet, row, 0))).toEqual([
    expect.stringMatching(/^Cụm thi đua/),
    'THÔNG BÁO KẾT QUẢ THẨM ĐỊNH ĐIỂM THI ĐUA NĂM 2020',
    'Kính gửi: Sở Nội vụ thành phố Đà Nẵng',
    expect.stringContaining('1 tiêu chí có điểm khác'),
    'Hạn gửi giải trình: 26/11/2026 (5 ngày kể từ ngày thông báo).',
    'Mã thông báo thẩm định: DNA · 2020',
  ]);
  expect(noticeRows()[0]).toMatchObject({
    Mã: 'II.1',
    'Điểm tự chấm': 4.5,
    'Điểm thẩm định': 4,
    'Chênh lệch': -0.5,
    'Lý do điều chỉnh': 'Có 01 văn bản ban hành chậm',
  });
  expect(valueAt(sheet, 8, 1)).toBe('Tổng điểm cả phiếu');
  expect([2, 3, 4].map((column) => valueAt(sheet, 8, column))).toEqual([97.5, 97, -0.5]);
});

test('written anew for another unit: what was explained goes into the first one’s sheet, and is logged', async () => {
  await writeNoticeSheet('DNA', NOW);
  type('Thông báo thẩm định', 'II.1', 'Giải trình', 'Văn bản chậm do chờ Bộ trả lời');
  await writeNoticeSheet('KH', NOW);
  expect(noticeRows()[0]).toMatchObject({ Mã: 'I.1.1' });
  const own = sheetOf(excel.workbook, 'Đà Nẵng');
  const { row } = findCell(own, 'II.1');
  expect(valueAt(own, row, columnOf(own, 'Giải trình').column)).toBe(
    'Văn bản chậm do chờ Bộ trả lời',
  );
  const log = recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm');
  expect(log.at(-1)).toMatchObject({ Việc: 'Nhận giải trình' });
  await writeNoticeSheet('DNA', NOW);
  expect(noticeRows()[0]).toMatchObject({ 'Giải trình': 'Văn bản chậm do chờ Bộ trả lời' });
});

test('the notice in the book changes no ranking, and its sheet is nobody’s scoring sheet', async () => {
  const before = await rankWorkbook(NOW);
  await writeNoticeSheet('DNA', NOW);
  const notice = contentOf(sheetOf(excel.workbook, 'Thông báo thẩm định'));
  const after = await rankWorkbook(NOW);
  expect(after.units).toEqual(before.units);
  expect(after.findings.map(({ kind }) => kind)).toEqual(before.findings.map(({ kind }) => kind));
  expect(contentOf(sheetOf(excel.workbook, 'Thông báo thẩm định'))).toEqual(notice);
});

test('a notice that is sent back by mistake is not taken for the unit’s scoring sheet', async () => {
  for (const [code, score] of [
    ['I.1.1', 1],
    ['I.1.2', 1],
    ['II.2', 1],
    ['III.1.1', 1],
  ] as const) {
    type('Đà Nẵng', code, 'Điểm thẩm định', score);
  }
  const from = await readForNotices(NOW);
  const notice = from.notices.find(({ unit }) => unit.code === 'DNA');
  if (!notice) throw new Error('no notice');
  excel.uninstall();
  const file = await openEmbeddedExcel();
  file.install();
  await writeNoticeFile(from, notice, NOW);
  const { bytes } = await file.save();
  expect(file.workbook.sheets.map(({ name }) => name)).toEqual(['Thông báo thẩm định']);
  file.uninstall();
  excel.install();
  const report = await importSubmissions([{ name: 'Thong bao SNV Da Nang.xlsx', bytes }], NOW);
  expect(report.files).toMatchObject([{ problem: expect.stringContaining('bảng chấm điểm') }]);
});

test('the second round and the marks of peers are in the JSON', async () => {
  const report = await rankWorkbook(NOW);
  const json = jsonReport(report, new Map(), 'vi');
  const score = json.units
    .find(({ code }) => code === 'DNA')
    ?.scores.find(({ criterion }) => criterion === 'II.1');
  expect(score).toMatchObject({ self: '4.5', verified: '4', verified2: null, peer: null });
});
