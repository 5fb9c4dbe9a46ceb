import { createClusterWorkbook } from '../../../src/app/create/create-workbook';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { loadTemplate } from '../../../src/app/create/templates';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { createSheet } from '../../../src/workbench/model/create';
import { ensureCell } from '../../../src/workbench/model/cells';
import { columnOf, findCell, sheetOf, valueAt } from '../../support/cells';
import { decide } from '../../support/clerk';
import { importSample, NOW, openSample } from '../../support/sample-book';

/** Each of these went wrong once, in the hands of somebody who had not written the code. */
let excel: EmbeddedExcel;

afterEach(() => {
  excel.uninstall();
});

async function ranked(): Promise<void> {
  excel = await openSample();
  await importSample();
  await rankWorkbook({ ...NOW, acceptProposed: true });
}

function address(sheet: string, code: string, heading: string): string {
  const model = sheetOf(excel.workbook, sheet);
  const { column } = columnOf(model, heading);
  return `${String.fromCharCode(65 + column)}${String(findCell(model, code).row + 1)}`;
}

test('nobody shrinks their own base: "not applicable" without a decision holds the unit back', async () => {
  await ranked();
  excel.userTypes('Phú Yên', address('Phú Yên', 'I.1.1', 'Điểm tự chấm'), 'KAD');
  const report = await rankWorkbook(NOW);
  const unit = report.units.find((one) => one.code === 'PY');
  expect(unit).toMatchObject({ total: null, rank: null, errors: 1 });
});

test('a copy of a unit’s sheet never takes the place of the unit’s figures', async () => {
  await ranked();
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem('Đà Nẵng').copy('End');
    copy.name = 'Đà Nẵng (nháp)';
    await context.sync();
  });
  excel.userTypes('Đà Nẵng (nháp)', address('Đà Nẵng', 'II.1', 'Điểm tự chấm'), 1);
  const report = await rankWorkbook(NOW);
  expect(report.units.find((one) => one.code === 'DNA')?.total).toBe('97.5');
  expect(report.findings.filter((found) => found.kind === 'secondSource')).toHaveLength(1);
});

test('a regulation without bonus and deduction rows is clean', async () => {
  excel = await openEmbeddedExcel();
  excel.install();
  const template = await loadTemplate('so-noi-vu-100');
  const criteria = template.tables.TieuChi;
  if (!criteria || 'rows' in criteria) throw new Error('criteria');
  const rows = criteria.filter(([code = '']) => !/^[TP](\.|$)/.test(code));
  await createClusterWorkbook({ ...template, tables: { ...template.tables, TieuChi: rows } }, NOW);
  const report = await rankWorkbook(NOW);
  expect(report.findings.filter((found) => found.kind === 'formulaDiffers')).toEqual([]);
});

test('a cluster’s name is text, whatever it begins with', async () => {
  excel = await openEmbeddedExcel();
  excel.install();
  const template = await loadTemplate('so-noi-vu-100');
  const settings = { ...template.settings, 'Tên cụm, khối': '- Khối =1' };
  await createClusterWorkbook({ ...template, settings }, NOW);
  for (const name of ['Thiết lập', 'Tổng hợp', 'Kiểm tra']) {
    const cell = sheetOf(excel.workbook, name).cells.get(0)?.get(0);
    expect([name, cell?.value, cell?.formula]).toEqual([name, '- Khối =1', undefined]);
  }
});

test('two conclusions that disagree decide nothing', async () => {
  await ranked();
  const decisions = createSheet('Kết luận');
  const rows = [
    ['TT', 'Ngày', 'Vấn đề', 'Đối tượng', 'Kết luận', 'Người, cơ quan kết luận', 'Căn cứ'],
    ['1', '', 'Phân định bằng điểm', 'Đắk Nông; Kon Tum', 'Đắk Nông', '', ''],
    ['2', '', 'Phân định bằng điểm', 'Kon Tum; Đắk Nông', 'Kon Tum', '', ''],
  ];
  rows.forEach((row, top) => {
    row.forEach((text, column) => {
      ensureCell(decisions, top, column).value = text;
    });
  });
  excel.workbook.sheets.push(decisions);
  const report = await rankWorkbook(NOW);
  expect(report.findings.map((found) => found.kind)).toContain('decisionsDisagree');
  expect(report.year.tieDecisions).toEqual([]);
});

test('an amended maximum reaches the units’ sheets, and the formulas agree again', async () => {
  await ranked();
  for (const [code, max] of [
    ['V.3', 4],
    ['V', 11],
  ] as const) {
    excel.userTypes('Bảng tiêu chí', address('Bảng tiêu chí', code, 'Điểm tối đa'), max);
  }
  excel.userTypes('Thiết lập', address('Thiết lập', 'Thang điểm ★', 'Giá trị'), '101');
  excel.userTypes('Bảng tiêu chí', address('Bảng tiêu chí', 'V.3', 'Mức điểm'), 'bước 0,25');
  const report = await rankWorkbook(NOW);
  const differing = report.findings.filter((found) => found.kind === 'formulaDiffers');
  expect(differing).toEqual([]);
  expect(report.errors).toBe(0);
  const sheet = sheetOf(excel.workbook, 'Khánh Hòa');
  const { column } = columnOf(sheet, 'Điểm tối đa');
  expect(valueAt(sheet, findCell(sheet, 'V').row, column)).toBe(11);
});

test('an exception without its reason stays chosen, so that it can be completed', async () => {
  excel = await openSample();
  await importSample();
  await rankWorkbook(NOW);
  decide(excel, (row) => row['Mã'] === 'P01', 'Ngoại lệ (ghi lý do)');
  await rankWorkbook(NOW);
  const sheet = sheetOf(excel.workbook, 'Kiểm tra');
  const { column, top } = columnOf(sheet, 'Xử lý');
  expect(valueAt(sheet, top, column)).toBe('Ngoại lệ (ghi lý do)');
});

test('the clerk’s own column beside Đề nghị goes with its unit', async () => {
  excel = await openSample();
  await importSample();
  await rankWorkbook(NOW);
  const sheet = sheetOf(excel.workbook, 'Đề nghị khen thưởng');
  const heading = columnOf(sheet, 'Lý do không khen');
  const beside = heading.column + 1;
  ensureCell(sheet, heading.top - 1, beside).value = 'Theo dõi';
  const names = columnOf(sheet, 'Tên đơn vị').column;
  for (let row = heading.top; row < heading.top + 11; row += 1) {
    ensureCell(sheet, row, beside).value = `tôi: ${String(valueAt(sheet, row, names))}`;
  }
  await rankWorkbook({ ...NOW, acceptProposed: true });
  for (let row = heading.top; row < heading.top + 11; row += 1) {
    expect(valueAt(sheet, row, beside)).toBe(`tôi: ${String(valueAt(sheet, row, names))}`);
  }
});
