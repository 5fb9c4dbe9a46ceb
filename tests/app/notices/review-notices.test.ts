import { jsonReport } from '../../../src/app/ranking/json-report';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { inlineReader } from '../../../src/app/import/submission-reader';
import { readSubmissions } from '../../../src/app/import/read-submissions';
import { takeSubmissions } from '../../../src/app/import/take-submissions';
import { writeAllNotices } from '../../../src/app/notices/write-all-notices';
import { takeBack } from '../../../src/app/undo/take-back';
import { cellAddress } from '../../../src/excel/addresses';
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

/** The unit's notice as a file, with what the unit wrote into it. */
async function returnedFile(
  unit: string,
  explanations: Readonly<Record<string, string>>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const from = await readForNotices(NOW);
  const notice = from.notices.find((one) => one.unit.code === unit);
  if (!notice) throw new Error('no notice');
  excel.uninstall();
  const file = await openEmbeddedExcel();
  file.install();
  await writeNoticeFile(from, notice, NOW);
  expect(file.workbook.sheets.map(({ name }) => name)).toEqual(['Thông báo thẩm định']);
  const [sheet] = file.workbook.sheets;
  for (const [code, text] of Object.entries(explanations)) {
    if (!sheet) throw new Error('no sheet');
    const { row } = findCell(sheet, code);
    const { column } = columnOf(sheet, 'Giải trình');
    file.userTypes(sheet.name, cellAddress(row, column), text);
  }
  const { bytes } = await file.save();
  file.uninstall();
  excel.install();
  return { name: `Thong bao ${unit}.xlsx`, bytes };
}

function explanationOf(unit: string, code: string): unknown {
  const sheet = sheetOf(excel.workbook, unit);
  return valueAt(sheet, findCell(sheet, code).row, columnOf(sheet, 'Giải trình').column) ?? '';
}

const checks = () => recordsOf(sheetOf(excel.workbook, 'Kiểm tra'), 'Mã');
const logged = () =>
  recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm').filter(
    (row) => row.Việc === 'Nhận giải trình',
  );

describe('a notice that comes back', () => {
  const TEXT = 'Văn bản chậm do chờ Bộ trả lời';
  beforeEach(() => {
    for (const code of ['I.1.1', 'I.1.2', 'II.2', 'III.1.1'] as const) {
      type('Đà Nẵng', code, 'Điểm thẩm định', 1);
    }
  });

  test('what it explains goes into the unit’s sheet, and is logged; once', async () => {
    const file = await returnedFile('DNA', { 'II.1': TEXT, 'III.1.1': '01 nhiệm vụ' });
    const report = await importSubmissions([file], NOW);
    expect(report.files).toMatchObject([
      { unit: 'DNA', problem: null, explained: 2, errors: 0, warnings: 0 },
    ]);
    expect(explanationOf('Đà Nẵng', 'II.1')).toBe(TEXT);
    expect(logged().map((row) => [row.Sau, row['Lý do']])).toEqual([
      [TEXT, file.name],
      ['01 nhiệm vụ', file.name],
    ]);
    const again = await importSubmissions([file], NOW);
    expect(again.files).toMatchObject([{ explained: 0, warnings: 0 }]);
    expect(logged()).toHaveLength(2);
    await takeBack(NOW);
    expect(explanationOf('Đà Nẵng', 'II.1')).toBe('');
  });

  test('another text of the clerk’s stays, and both are said until one of them is chosen', async () => {
    type('Đà Nẵng', 'II.1', 'Giải trình', 'Đã trao đổi qua điện thoại');
    const file = await returnedFile('DNA', { 'II.1': TEXT });
    const report = await importSubmissions([file], NOW);
    expect(report.findings.map(({ kind }) => kind)).toEqual(['explanationDiffers']);
    expect(explanationOf('Đà Nẵng', 'II.1')).toBe('Đã trao đổi qua điện thoại');
    await rankWorkbook(NOW);
    const said = () => checks().filter((row) => row.Mã === 'P45');
    expect(said()).toMatchObject([
      { 'Mã tiêu chí': 'II.1', 'Hiện tại': 'Đã trao đổi qua điện thoại' },
    ]);
    expect(said()[0]?.['Nội dung']).toContain(TEXT);
    type('Đà Nẵng', 'II.1', 'Giải trình', TEXT);
    await rankWorkbook(NOW);
    expect(said()).toEqual([]);
  });

  test.each([
    ['of another year', '2019', { 'II.1': TEXT }, /năm 2020.*năm 2019/],
    ['with nothing in it', null, {}, /còn trống/],
  ] as const)('one %s is said', async (_, year, explanations, message) => {
    const file = await returnedFile('DNA', explanations);
    if (year !== null) answer('Năm thi đua ★', year);
    const report = await importSubmissions([file], NOW);
    expect(report.findings.map(({ kind }) => kind)).toEqual(['noticeUnusable']);
    expect(checks().find((row) => row.Mã === 'C30')?.['Nội dung']).toMatch(message);
    expect(explanationOf('Đà Nẵng', 'II.1')).toBe('');
  });

  test('the pane shows what would be written, and writes it where it is chosen', async () => {
    const file = await returnedFile('DNA', { 'II.1': TEXT });
    const offered = [{ name: file.name, bytes: () => Promise.resolve(file.bytes) }];
    const read = await readSubmissions(offered, { ...NOW, reader: inlineReader() });
    expect(read.sheets).toMatchObject([
      {
        id: 'notice-0',
        unit: 'DNA',
        outcome: {
          kind: 'explains',
          taken: 1,
          rows: [{ code: 'II.1', text: TEXT, before: '', does: 'taken' }],
        },
      },
    ]);
    expect(explanationOf('Đà Nẵng', 'II.1')).toBe('');
    await takeSubmissions(read, { ...NOW, only: new Set() });
    expect(explanationOf('Đà Nẵng', 'II.1')).toBe('');
    await takeSubmissions(read, { ...NOW, only: new Set(['notice-0']) });
    expect(explanationOf('Đà Nẵng', 'II.1')).toBe(TEXT);
  });
});

describe('all notices at once', () => {
  const sheets = () =>
    excel.workbook.sheets.filter(({ name }) => name.startsWith('Thông báo thẩm định '));

  const inSheet = (name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(name));
      await context.sync();
    });

  test('a sheet for each unit, in as many requests for two as for more; none is a scoring sheet', async () => {
    excel.traffic.reset();
    expect(await writeAllNotices(NOW)).toBe(2);
    const requests = excel.traffic.log.filter(({ cleanup }) => !cleanup).length;
    for (const unit of ['Bình Định', 'Quảng Nam', 'Gia Lai', 'Phú Yên']) {
      type(unit, 'I.1.1', 'Điểm thẩm định', 0.5);
    }
    const before = await rankWorkbook(NOW);
    expect(before.findings.map(({ kind }) => kind)).not.toContain('noScoringTable');
    for (const { name } of sheets()) await inSheet(name, (sheet) => sheet.delete());
    excel.traffic.reset();
    expect(await writeAllNotices(NOW)).toBe(6);
    expect(excel.traffic.log.filter(({ cleanup }) => !cleanup).length).toBe(requests);
    expect(sheets().map(({ name }) => name)).toContain('Thông báo thẩm định Gia Lai');
    expect(excel.traffic.log.filter(({ cleanup }) => !cleanup).length).toBeLessThanOrEqual(5);
  });

  test('written anew in the same sheets; what was typed there is kept, and taken', async () => {
    await writeAllNotices(NOW);
    const [first] = sheets();
    if (!first) throw new Error('no notice');
    const shown = contentOf(first);
    type(first.name, 'II.1', 'Giải trình', 'Chờ Bộ trả lời');
    await inSheet(first.name, (sheet) => {
      sheet.name = 'Gửi Đà Nẵng';
    });
    await writeAllNotices(NOW);
    expect(excel.workbook.sheets.filter(({ name }) => name.startsWith('Thông báo'))).toHaveLength(
      1,
    );
    expect(explanationOf('Đà Nẵng', 'II.1')).toBe('Chờ Bộ trả lời');
    expect(logged()).toHaveLength(1);
    type('Gửi Đà Nẵng', 'II.1', 'Giải trình', '');
    type('Đà Nẵng', 'II.1', 'Giải trình', '');
    await writeAllNotices(NOW);
    expect(contentOf(sheetOf(excel.workbook, 'Gửi Đà Nẵng'))).toEqual(shown);
  });
});

test('the second round and the marks of peers are in the JSON', async () => {
  const report = await rankWorkbook(NOW);
  const json = jsonReport(report, new Map(), 'vi');
  const score = json.units
    .find(({ code }) => code === 'DNA')
    ?.scores.find(({ criterion }) => criterion === 'II.1');
  expect(score).toMatchObject({ self: '4.5', verified: '4', verified2: null, peer: null });
});
