import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { createSheet } from '../../../src/workbench/model/create';
import { ensureCell } from '../../../src/workbench/model/cells';
import { checkRowsOf, decide } from '../../support/clerk';
import { columnOf, findCell, recordsOf, sheetOf, valueAt } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
  await importSample();
  await rankWorkbook(NOW);
});
afterEach(() => {
  excel.uninstall();
});

const aboutQuangNam = (row: Readonly<Record<string, unknown>>): boolean =>
  row['Mã'] === 'P01' && row['Đơn vị'] === 'Quảng Nam';

/** Cell of a unit's self score in its own sheet. */
function selfCell(unit: string, criterion: string): { row: number; column: number } {
  const sheet = sheetOf(excel.workbook, unit);
  const { column } = columnOf(sheet, 'Điểm tự chấm');
  return { row: findCell(sheet, criterion).row, column };
}

test('an accepted proposal becomes a number in the unit’s sheet, and is logged', async () => {
  const { row, column } = selfCell('Quảng Nam', 'III.3');
  expect(valueAt(sheetOf(excel.workbook, 'Quảng Nam'), row, column)).toBe('4,5');
  decide(excel, aboutQuangNam, 'Chấp nhận đề xuất');
  const report = await rankWorkbook(NOW);

  expect(valueAt(sheetOf(excel.workbook, 'Quảng Nam'), row, column)).toBe(4.5);
  expect(report.units.find((unit) => unit.code === 'QNA')).toMatchObject({
    total: '94.25',
    rank: 4,
  });
  expect(checkRowsOf(excel).filter(aboutQuangNam)).toEqual([]);
  const log = recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm');
  expect(log.filter((entry) => entry['Việc'] === 'Chấp nhận đề xuất')).toEqual([
    expect.objectContaining({ Trước: '4,5', Sau: '4,5', 'Thời điểm': '21/11/2026 14:05' }),
  ]);
});

test('an exception needs a reason; with one it no longer blocks, and the text still is no number', async () => {
  decide(excel, aboutQuangNam, 'Ngoại lệ (ghi lý do)');
  expect((await rankWorkbook(NOW)).errors).toBe(3);
  decide(excel, aboutQuangNam, 'Ngoại lệ (ghi lý do)', 'Theo biên bản họp 20/11');
  const report = await rankWorkbook(NOW);

  expect(report.errors).toBe(2);
  // The figure is still text: without a number there is no total to rank.
  expect(report.units.find((unit) => unit.code === 'QNA')?.total).toBeNull();
  const log = recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm');
  expect(log.filter((entry) => entry['Việc'] === 'Ngoại lệ')).toHaveLength(1);
  await rankWorkbook(NOW);
  expect(recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm')).toHaveLength(log.length);
});

test('a figure typed right in the sheet settles the finding by itself', async () => {
  const { row, column } = selfCell('Phú Yên', 'II.1');
  excel.userTypes('Phú Yên', `${String.fromCharCode(65 + column)}${String(row + 1)}`, 4);
  const report = await rankWorkbook(NOW);
  expect(report.units.find((unit) => unit.code === 'PY')).toMatchObject({
    total: '79.25',
    errors: 0,
  });
});

test('a verified score counts, and wants a reason where it differs', async () => {
  const sheet = sheetOf(excel.workbook, 'Đà Nẵng');
  const { row } = findCell(sheet, 'II.1');
  const letter = String.fromCharCode(65 + columnOf(sheet, 'Điểm thẩm định').column);
  excel.userTypes('Đà Nẵng', `${letter}${String(row + 1)}`, 4);
  const report = await rankWorkbook({ ...NOW, acceptProposed: true });
  const unit = report.outcome.units.find((one) => one.scores.unit.code === 'DNA');
  expect(unit?.scores.total?.toString()).toBe('97');
  expect(unit?.scores.selfTotal?.toString()).toBe('97.5');
  expect(report.findings.map((found) => found.kind)).toContain('changedWithoutReason');
  expect(report.findings.map((found) => found.kind)).not.toContain('formulaDiffers');
});

test('a tie at an award’s edge is undecided until Kết luận decides it', async () => {
  // Bình Định and Quảng Nam level at the last certificate: same total, same section I, same bonus.
  const raise = async (unit: string, criterion: string, value: number): Promise<void> => {
    const { row, column } = selfCell(unit, criterion);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(unit).getCell(row, column).values = [[value]];
      await context.sync();
    });
  };
  await rankWorkbook({ ...NOW, acceptProposed: true });
  await raise('Quảng Nam', 'T.2', 0.5);
  const level = await rankWorkbook(NOW);
  const figures = ['BD', 'QNA'].map((code) => {
    const { scores } = level.outcome.units.find((one) => one.scores.unit.code === code) ?? {};
    return [scores?.total, scores?.nodes.get('I')?.final, scores?.bonus.final].map(String);
  });
  if (String(figures[0]) !== String(figures[1])) {
    // The sample's figures moved: say so rather than test nothing.
    throw new Error(`not level: ${JSON.stringify(figures)}`);
  }
  const statusOf = (report: typeof level, code: string) =>
    report.units.find((unit) => unit.code === code)?.awardStatus;
  expect([statusOf(level, 'BD'), statusOf(level, 'QNA')]).toEqual(['undecided', 'undecided']);
  expect(level.findings.map((found) => found.kind)).toContain('tieAtEdge');

  const decisions = createSheet('Kết luận');
  const rows = [
    ['TT', 'Ngày', 'Vấn đề', 'Đối tượng', 'Kết luận', 'Người, cơ quan kết luận', 'Căn cứ'],
    [
      '1',
      '30/11/2020',
      'Phân định bằng điểm',
      'Quảng Nam; Bình Định',
      'Quảng Nam',
      'Hội nghị',
      'Biên bản',
    ],
  ];
  rows.forEach((row, top) => {
    row.forEach((text, column) => {
      ensureCell(decisions, top, column).value = text;
    });
  });
  excel.workbook.sheets.push(decisions);
  const decided = await rankWorkbook(NOW);
  expect([statusOf(decided, 'BD'), statusOf(decided, 'QNA')]).toEqual(['excluded', 'proposed']);
  expect(decided.findings.map((found) => found.kind)).not.toContain('formulaDiffers');
});
