import { checkWorkbook } from '../../../src/app/ranking/check-workbook';
import { readHome } from '../../../src/app/home/home';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { checkRowsOf, decide } from '../../support/clerk';
import { columnOf, contentOf, findCell, recordsOf, sheetOf, valueAt } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

const CRITERIA = 'Bảng tiêu chí';
const ACCEPT = 'Chấp nhận đề xuất';
let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
  await importSample();
  await rankWorkbook({ ...NOW, acceptProposed: true });
});
afterEach(() => {
  excel.uninstall();
});

function at(code: string, heading: string): { readonly row: number; readonly column: number } {
  const sheet = sheetOf(excel.workbook, CRITERIA);
  return { row: findCell(sheet, code).row, column: columnOf(sheet, heading).column };
}

function type(code: string, heading: string, text: string): void {
  const { row, column } = at(code, heading);
  excel.userTypes(CRITERIA, `${String.fromCharCode(65 + column)}${String(row + 1)}`, text);
}

function cell(code: string, heading: string): unknown {
  const { row, column } = at(code, heading);
  return valueAt(sheetOf(excel.workbook, CRITERIA), row, column);
}

const about =
  (code: string, criterion: string) =>
  (row: Readonly<Record<string, unknown>>): boolean =>
    row['Mã'] === code && row['Mã tiêu chí'] === criterion;

/** V.1 as a clerk copies it out of the regulation: the rule is in the title, the cells are empty. */
function emptyRule(): void {
  type('V.1', 'Nội dung tiêu chí', 'Báo cáo định kỳ; chậm mỗi ngày trừ 0,5 điểm');
  type('V.1', 'Cách chấm', '');
  type('V.1', 'Mức điểm', '');
}

const accepted = () =>
  recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm').filter(
    (entry) => entry['Việc'] === ACCEPT && String(entry['Đối tượng']).includes(CRITERIA),
  );

test('a rule in a criterion’s own words is proposed, and nobody is ranked without it', async () => {
  emptyRule();
  const report = await rankWorkbook({ ...NOW, acceptProposed: true });

  expect(checkRowsOf(excel).find(about('Q21', 'V.1'))).toMatchObject({
    'Mức độ': 'Lỗi',
    'Vị trí': `${CRITERIA}!F${String(at('V.1', 'Cách chấm').row + 1)}`,
    'Đề xuất sửa thành': 'Trừ dần | 0,5 mỗi ngày chậm; không dưới 0',
  });
  // One word for all figures is no word on what the regulation says.
  expect([cell('V.1', 'Cách chấm'), cell('V.1', 'Mức điểm')]).toEqual([null, null]);
  expect(report.accepted).toEqual([]);
  expect(report.units.every((unit) => unit.rank === null)).toBe(true);
});

test('accepted, it is written cell by cell, logged, and read by the same run', async () => {
  const before = (await rankWorkbook(NOW)).units.map(({ code, total, rank }) => [
    code,
    total,
    rank,
  ]);
  emptyRule();
  await rankWorkbook(NOW);
  decide(excel, about('Q21', 'V.1'), ACCEPT);
  expect((await checkWorkbook(NOW)).errors).toBe(0);
  expect((await readHome(NOW)).regulationErrors).toBe(0);
  expect(cell('V.1', 'Cách chấm')).toBeNull();

  const report = await rankWorkbook(NOW);
  expect(cell('V.1', 'Cách chấm')).toBe('Trừ dần');
  expect(cell('V.1', 'Mức điểm')).toBe('0,5 mỗi ngày chậm; không dưới 0');
  expect(report.errors).toBe(0);
  expect(report.units.map(({ code, total, rank }) => [code, total, rank])).toEqual(before);
  expect(report.accepted).toHaveLength(1);
  expect(checkRowsOf(excel).filter(about('Q21', 'V.1'))).toEqual([]);
  const row = String(at('V.1', 'Mã').row + 1);
  expect(accepted()).toEqual([
    expect.objectContaining({
      'Thời điểm': '21/11/2026 14:05',
      'Đối tượng': `V.1 · ${CRITERIA}!F${row}`,
      Trước: null,
      Sau: 'Trừ dần',
    }),
    expect.objectContaining({
      'Đối tượng': `V.1 · ${CRITERIA}!G${row}`,
      Trước: null,
      Sau: '0,5 mỗi ngày chậm; không dưới 0',
    }),
  ]);

  const settled = contentOf(sheetOf(excel.workbook, CRITERIA));
  expect((await rankWorkbook(NOW)).accepted).toEqual([]);
  expect(contentOf(sheetOf(excel.workbook, CRITERIA))).toEqual(settled);
  expect(accepted()).toHaveLength(2);
});

test('what was typed there stands in the log', async () => {
  type('V.1', 'Mức điểm', 'chậm mỗi ngày trừ 0,5 điểm');
  await rankWorkbook(NOW);
  decide(excel, about('Q01', 'V.1'), ACCEPT);
  await rankWorkbook(NOW);
  expect(cell('V.1', 'Mức điểm')).toBe('0,5 mỗi ngày chậm; không dưới 0');
  expect(accepted()).toEqual([
    expect.objectContaining({
      Trước: 'chậm mỗi ngày trừ 0,5 điểm',
      Sau: '0,5 mỗi ngày chậm; không dưới 0',
    }),
  ]);
});

test('what was accepted after sheets came in is an edited regulation, and it is said', async () => {
  type('V.1', 'Mức điểm', 'chậm mỗi ngày trừ 0,75 điểm');
  await rankWorkbook(NOW);
  decide(excel, about('Q01', 'V.1'), ACCEPT);
  const report = await rankWorkbook(NOW);
  expect(cell('V.1', 'Mức điểm')).toBe('0,75 mỗi ngày chậm; không dưới 0');
  expect(report.findings.map(({ kind }) => kind)).toContain('regulationEdited');
});

test('a code is put right in its cell, and the units’ sheets go on fitting', async () => {
  const { row, column } = at('II.1', 'Mã');
  excel.userTypes(CRITERIA, `${String.fromCharCode(65 + column)}${String(row + 1)}`, 'II. 1)');
  await rankWorkbook(NOW);
  expect(checkRowsOf(excel).find(about('Q23', 'II.1'))).toMatchObject({
    'Hiện tại': 'II. 1)',
    'Đề xuất sửa thành': 'II.1',
  });
  decide(excel, about('Q23', 'II.1'), ACCEPT);
  const report = await rankWorkbook(NOW);
  expect(cell('II.1', 'Mã')).toBe('II.1');
  expect(report.errors).toBe(0);
  expect(accepted()).toEqual([expect.objectContaining({ Trước: 'II. 1)', Sau: 'II.1' })]);
});

test('what is accepted is what was shown: a row that says otherwise by now is asked again', async () => {
  emptyRule();
  await rankWorkbook(NOW);
  decide(excel, about('Q21', 'V.1'), ACCEPT);
  type('V.1', 'Nội dung tiêu chí', 'Báo cáo định kỳ; chậm mỗi ngày trừ 1 điểm');
  await rankWorkbook(NOW);
  expect(cell('V.1', 'Cách chấm')).toBeNull();
  expect(checkRowsOf(excel).find(about('Q21', 'V.1'))).toMatchObject({
    'Đề xuất sửa thành': 'Trừ dần | 1 mỗi ngày chậm; không dưới 0',
    'Xử lý': null,
  });
});

test('a row that says nothing of its points gets no proposal', async () => {
  type('V.1', 'Cách chấm', '');
  type('V.1', 'Mức điểm', '');
  await rankWorkbook(NOW);
  const row = checkRowsOf(excel).find(about('Q21', 'V.1'));
  expect(row).toMatchObject({ 'Đề xuất sửa thành': null });
  decide(excel, about('Q21', 'V.1'), ACCEPT);
  await rankWorkbook(NOW);
  expect(cell('V.1', 'Cách chấm')).toBeNull();
});
