import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { Failure } from '../../../src/app/use-case/failure';
import { createSheet } from '../../../src/workbench/model/create';
import { ensureCell } from '../../../src/workbench/model/cells';
import { columnOf, contentOf, findCell, recordsOf, sheetOf, valueAt } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
  await importSample();
});
afterEach(() => {
  excel.uninstall();
});

function addOwnSheet(name: string, cells: Readonly<Record<string, string | number>>): void {
  const sheet = createSheet(name);
  for (const [at, content] of Object.entries(cells)) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const cell = ensureCell(sheet, row, column);
    if (typeof content === 'string' && content.startsWith('=')) cell.formula = content;
    else cell.value = content;
  }
  excel.workbook.sheets.push(sheet);
}

test('the user’s own sheet is left as it is, and its formulas follow our figures', async () => {
  await rankWorkbook({ ...NOW, acceptProposed: true });
  const total = columnOf(sheetOf(excel.workbook, 'Tổng hợp'), 'Tổng điểm');
  const address = `${String.fromCharCode(65 + total.column)}${String(total.top + 1)}`;
  addOwnSheet('Của tôi', { '0,0': 'Nháp', '1,0': `='Tổng hợp'!${address}`, '2,0': 3.5 });
  const before = contentOf(sheetOf(excel.workbook, 'Của tôi'));
  await rankWorkbook(NOW);
  expect(contentOf(sheetOf(excel.workbook, 'Của tôi'))).toEqual(before);
  excel.calculate();
  expect(valueAt(sheetOf(excel.workbook, 'Của tôi'), 1, 0)).toBe(97.5);
});

test('ranking again changes nothing', async () => {
  await rankWorkbook({ ...NOW, acceptProposed: true });
  await rankWorkbook(NOW);
  const first = await excel.save();
  const report = await rankWorkbook({ ...NOW, now: () => new Date(2027, 0, 1) });
  const second = await excel.save();
  expect(report.changed).toBe(false);
  expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
});

test('sheets are known by their hidden names, whatever they are called now', async () => {
  for (const [before, after] of [
    ['Khánh Hòa', 'KH 2020 (bản chính)'],
    ['Tổng hợp', 'Bảng điểm'],
    ['Bảng tiêu chí', 'Quy chế'],
  ] as const) {
    const sheets = excel.workbook.sheets.length;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(before).name = after;
      await context.sync();
    });
    const report = await rankWorkbook({ ...NOW, acceptProposed: true });
    expect(report.errors).toBe(0);
    expect(excel.workbook.sheets).toHaveLength(sheets);
  }
  const rows = recordsOf(sheetOf(excel.workbook, 'Bảng điểm'), 'TT');
  expect(rows[1]).toMatchObject({ 'Tổng điểm': 101.75, 'Xếp hạng': 1 });
});

test('columns that the clerk moved or added in a unit’s sheet are still understood', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Đà Nẵng');
    sheet.getRange('F:F').insert('Right');
    sheet.getRange('F6').values = [['Ý kiến riêng']];
    sheet.getRange('F9').values = [['xem lại']];
    await context.sync();
  });
  const report = await rankWorkbook({ ...NOW, acceptProposed: true });
  const unit = report.units.find((one) => one.code === 'DNA');
  expect(unit?.total).toBe('97.5');
  expect(report.findings.filter((found) => found.kind === 'formulaDiffers')).toEqual([]);
  expect(valueAt(sheetOf(excel.workbook, 'Đà Nẵng'), 8, 5)).toBe('xem lại');
});

test('a protected sheet of ours stops the run before anything is written', async () => {
  await rankWorkbook(NOW);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Kiểm tra').protection.protect();
    await context.sync();
  });
  const before = excel.workbook.sheets.map(contentOf);
  await expect(rankWorkbook({ ...NOW, acceptProposed: true })).rejects.toMatchObject({
    kind: 'protected',
    params: { sheet: 'Kiểm tra' },
  });
  expect(excel.workbook.sheets.map(contentOf)).toEqual(before);
});

test('a formula that somebody wrote over is noticed and mended', async () => {
  await rankWorkbook({ ...NOW, acceptProposed: true });
  const sheet = sheetOf(excel.workbook, 'Khánh Hòa');
  const { row } = findCell(sheet, 'I');
  const { column } = columnOf(sheet, 'Điểm cuối cùng');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Khánh Hòa').getCell(row, column).values = [[12]];
    await context.sync();
  });
  const report = await rankWorkbook(NOW);
  expect(report.findings.filter((found) => found.kind === 'formulaDiffers')).toEqual([]);
  const cell = sheetOf(excel.workbook, 'Khánh Hòa').cells.get(row)?.get(column);
  expect(cell?.formula).toMatch(/^=IF\(COUNT/);
});

test('a workbook that is none of ours is refused in words', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Bảng tiêu chí').delete();
    await context.sync();
  });
  await expect(rankWorkbook(NOW)).rejects.toBeInstanceOf(Failure);
});

test('a workbook of another program: no hidden names, sheets called otherwise, known by their headings', async () => {
  await Excel.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    for (const item of names.items) item.delete();
    context.workbook.worksheets.getItem('Bảng tiêu chí').name = 'Thang diem';
    context.workbook.worksheets.getItem('Đơn vị').name = 'Thành viên';
    await context.sync();
  });
  for (const sheet of excel.workbook.sheets) sheet.tables = [];
  excel.workbook.sheets = excel.workbook.sheets.filter((sheet) => findsCode(sheet) === false);
  const report = await rankWorkbook(NOW);
  expect(report.year.units).toHaveLength(11);
  expect(report.year.regulation.leaves).toHaveLength(38);
  expect(report.year.regulation.settings.text('year')).toBe('2020');
});

/** Units' sheets: another program's workbook has none yet. */
function findsCode(sheet: { readonly name: string }): boolean {
  return [
    'Đà Nẵng',
    'Khánh Hòa',
    'Quảng Nam',
    'Quảng Ngãi',
    'Bình Định',
    'Phú Yên',
    'Gia Lai',
    'Đắk Lắk',
    'Đắk Nông',
    'Kon Tum',
    'Lâm Đồng',
  ].includes(sheet.name);
}
