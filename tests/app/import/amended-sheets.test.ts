import { rankWorkbook, type RankOptions } from '../../../src/app/ranking/rank-workbook';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { columnOf, findCell, sheetOf, valueAt } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

/** What happens to the units' sheets, figures and all, when criteria come in after they were made. */
let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
  await importSample();
  await rankWorkbook({ ...NOW, acceptProposed: true });
});

afterEach(() => {
  excel.uninstall();
});

function type(sheet: string, code: string, heading: string, value: string | number): void {
  const model = sheetOf(excel.workbook, sheet);
  const { column } = columnOf(model, heading);
  const row = findCell(model, code).row;
  excel.userTypes(sheet, `${String.fromCharCode(65 + column)}${String(row + 1)}`, value);
}

/** A new row of *Bảng tiêu chí* under the one with this code. */
async function addCriterion(after: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const model = sheetOf(excel.workbook, 'Bảng tiêu chí');
  const { row } = findCell(model, after);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Bảng tiêu chí');
    sheet
      .getRangeByIndexes(row + 1, 0, 1, 1)
      .getEntireRow()
      .insert('Down');
    for (const [heading, text] of Object.entries(cells)) {
      const { column } = columnOf(model, heading);
      sheet.getRangeByIndexes(row + 1, column, 1, 1).values = [[text]];
    }
    await context.sync();
  });
}

const rank = (options: RankOptions = {}) => rankWorkbook({ ...NOW, ...options });

test('a criterion that an amendment adds gets its row in every sheet, between its neighbours', async () => {
  const before = sheetOf(excel.workbook, 'Đà Nẵng');
  const evidence = columnOf(before, 'Minh chứng').column;
  const neighbour = valueAt(before, findCell(before, 'II.3').row, evidence);
  await addCriterion('II.2.2', {
    Mã: 'II.2.3',
    'Loại dòng': 'Tiêu chí',
    'Nội dung tiêu chí': 'Phòng, chống tham nhũng',
    'Điểm tối đa': '2',
    'Cách chấm': 'Đạt/Không đạt',
    'Mức điểm': 'Không có vụ việc: 2; Có vụ việc: 0',
  });
  type('Bảng tiêu chí', 'II.2', 'Điểm tối đa', 8);
  type('Bảng tiêu chí', 'II', 'Điểm tối đa', 17);
  type('Thiết lập', 'Thang điểm ★', 'Giá trị', '102');
  const first = await rank();
  const sheet = sheetOf(excel.workbook, 'Đà Nẵng');
  const row = findCell(sheet, 'II.2.3').row;
  expect(row).toBe(findCell(sheet, 'II.2.2').row + 1);
  expect(findCell(sheet, 'II.3').row).toBe(row + 1);
  expect(valueAt(sheet, row, columnOf(sheet, 'Nội dung tiêu chí').column)).toBe(
    'Phòng, chống tham nhũng',
  );
  expect(valueAt(sheet, findCell(sheet, 'II.3').row, evidence)).toBe(neighbour);
  expect(first.units.every(({ total }) => total === null)).toBe(true);
  expect(first.findings.filter(({ kind }) => kind === 'missingScore')).toHaveLength(11);
  expect(first.findings.filter(({ kind }) => kind === 'formulaDiffers')).toEqual([]);

  for (const { scores } of first.outcome.units)
    type(scores.unit.shortName, 'II.2.3', 'Điểm tự chấm', 2);
  const second = await rank();
  expect(second.findings.filter(({ kind }) => kind === 'formulaDiffers')).toEqual([]);
  expect(second.units.find(({ code }) => code === 'DNA')?.total).toBe('99.5');
  const total = findCell(sheet, 'TỔNG ĐIỂM').row;
  expect(valueAt(sheet, total, columnOf(sheet, 'Điểm cuối cùng').column)).toBe(99.5);
});

test('a whole new section counts in the sheet’s own total', async () => {
  await addCriterion('V.3', {
    Mã: 'VI',
    'Loại dòng': 'Mục',
    'Nội dung tiêu chí': 'Chuyển đổi số',
    'Điểm tối đa': '4',
    'Cách chấm': 'Cộng',
  });
  await addCriterion('VI', {
    Mã: 'VI.1',
    'Loại dòng': 'Tiêu chí',
    'Nội dung tiêu chí': 'Hồ sơ xử lý trên môi trường mạng',
    'Điểm tối đa': '4',
    'Cách chấm': 'Cộng/trừ',
    'Mức điểm': 'cộng 1 mỗi đợt; trừ 1 mỗi lần bị phê bình; từ 0 đến 4',
  });
  type('Thiết lập', 'Thang điểm ★', 'Giá trị', '104');
  await rank();
  const sheet = sheetOf(excel.workbook, 'Khánh Hòa');
  const codes = ['VI', 'VI.1', 'VI.1#cộng', 'VI.1#trừ'].map((code) => findCell(sheet, code).row);
  expect(codes).toEqual([0, 1, 2, 3].map((step) => (codes[0] ?? 0) + step));
  type('Khánh Hòa', 'VI.1#cộng', 'Kết quả thực hiện', 3);
  type('Khánh Hòa', 'VI.1#trừ', 'Kết quả thực hiện', 1);
  type('Khánh Hòa', 'VI.1', 'Điểm tự chấm', 3);
  const wrong = await rank();
  const differs = wrong.findings.filter(({ kind }) => kind === 'differsFromRule');
  expect(differs.map(({ unit, criterion, proposed }) => [unit, criterion, proposed])).toEqual([
    ['KH', 'VI.1', '2'],
  ]);
  const right = await rank({ acceptProposed: true });
  expect(right.units.find(({ code }) => code === 'KH')?.total).toBe('103.75');
  expect(right.findings.filter(({ kind }) => kind === 'formulaDiffers')).toEqual([]);
  const total = findCell(sheet, 'TỔNG ĐIỂM').row;
  expect(valueAt(sheet, total, columnOf(sheet, 'Điểm cuối cùng').column)).toBe(103.75);
});

test('a second round of verification gets its columns, and its scores count', async () => {
  type('Thiết lập', 'Số lần thẩm định', 'Giá trị', '2');
  await rank();
  const sheet = sheetOf(excel.workbook, 'Gia Lai');
  expect(columnOf(sheet, 'Điểm thẩm định lần 2').column).toBeLessThan(
    columnOf(sheet, 'Điểm cuối cùng').column,
  );
  type('Gia Lai', 'II.1', 'Điểm thẩm định', 4);
  type('Gia Lai', 'II.1', 'Lý do điều chỉnh', 'thiếu báo cáo');
  const first = await rank();
  type('Gia Lai', 'II.1', 'Điểm thẩm định lần 2', 4.5);
  type('Gia Lai', 'II.1', 'Lý do lần 2', 'đã bổ sung báo cáo');
  const second = await rank();
  const totalOf = (report: typeof first) =>
    report.outcome.units.find(({ scores }) => scores.unit.shortName === 'Gia Lai')?.scores;
  expect(Number(totalOf(second)?.total) - Number(totalOf(first)?.total)).toBe(0.5);
  expect(totalOf(second)?.leaves.get('II.1')?.final?.toString()).toBe('4.5');
  for (const report of [first, second]) {
    expect(report.findings.filter(({ kind }) => kind === 'formulaDiffers')).toEqual([]);
  }
});

test('a row that the clerk put between the criteria stays where it is', async () => {
  const sheet = sheetOf(excel.workbook, 'Phú Yên');
  const { row } = findCell(sheet, 'II.3');
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem('Phú Yên');
    target.getRangeByIndexes(row, 0, 1, 1).getEntireRow().insert('Down');
    await context.sync();
  });
  excel.userTypes('Phú Yên', `C${String(row + 1)}`, 'ghi chú của tôi');
  type('Thiết lập', 'Số lần thẩm định', 'Giá trị', '2');
  await rank();
  expect(findCell(sheet, 'ghi chú của tôi').row).toBe(row);
  expect(findCell(sheet, 'II.3').row).toBe(row + 1);
});
