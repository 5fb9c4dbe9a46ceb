import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { columnOf, findCell, sheetOf, valueAt } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

const OUT_OF_DATE = 'Số liệu đã thay đổi sau khi xếp hạng: bấm Xếp hạng.';
let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
  await importSample();
  await rankWorkbook({ ...NOW, acceptProposed: true });
});
afterEach(() => {
  excel.uninstall();
});

function hint(): unknown {
  excel.calculate();
  return valueAt(sheetOf(excel.workbook, 'Tổng hợp'), 2, 0);
}

function cellOf(unit: string, code: string, heading: string): string {
  const sheet = sheetOf(excel.workbook, unit);
  const { column } = columnOf(sheet, heading);
  return `${String.fromCharCode(65 + column)}${String(findCell(sheet, code).row + 1)}`;
}

test('after a ranking Tổng hợp says nothing of it', () => {
  expect(hint()).toMatch(/^Thang điểm 100/);
});

test.each([
  ['a score', 'Khánh Hòa', 'V.3', 'Điểm tự chấm', 0.5],
  ['a result', 'Khánh Hòa', 'V.3', 'Kết quả thực hiện', 12],
  ['a word for a result', 'Khánh Hòa', 'V.3', 'Kết quả thực hiện', 'đang chờ'],
  ['a verified score', 'Khánh Hòa', 'V.3', 'Điểm thẩm định', 0.25],
])(
  '%s that is changed makes it out of date, and the next ranking makes it good',
  async (...edit) => {
    const [, unit, code, heading, value] = edit;
    excel.userTypes(unit, cellOf(unit, code, heading), value);
    expect(hint()).toBe(OUT_OF_DATE);
    await rankWorkbook(NOW);
    expect(hint()).toMatch(/^Thang điểm 100/);
  },
);

test('two units that change places are noticed though the sum stays', () => {
  const [one, other] = ['Khánh Hòa', 'Đà Nẵng'].map((unit) => ({
    unit,
    cell: cellOf(unit, 'V.3', 'Kết quả thực hiện'),
  }));
  if (!one || !other) throw new Error('two units');
  excel.userTypes(one.unit, one.cell, 7);
  excel.userTypes(other.unit, other.cell, -7);
  expect(hint()).toBe(OUT_OF_DATE);
});

test('renaming sheets, adding rows and columns is no change', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Khánh Hòa').name = 'KH (chính)';
    worksheets.getItem('Đà Nẵng').getRange('9:9').insert('Down');
    worksheets.getItem('Tổng hợp').getRange('F:F').insert('Right');
    await context.sync();
  });
  expect(hint()).toMatch(/^Thang điểm 100/);
});

test('a formula of the clerk’s that follows what this run accepts leaves it up to date', async () => {
  // The core reads the value from before; Excel works it out again once the score is written.
  const score = cellOf('Quảng Nam', 'III.3', 'Điểm tự chấm');
  excel.userTypes('Quảng Nam', cellOf('Quảng Nam', 'III.3', 'Kết quả thực hiện'), `=${score}*2`);
  excel.userTypes('Quảng Nam', score, '4,25');
  await rankWorkbook({ ...NOW, acceptProposed: true });
  expect(hint()).toMatch(/^Thang điểm 100/);
});

test('a sheet that was deleted is a change', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Khánh Hòa').delete();
    await context.sync();
  });
  expect(hint()).toBe(OUT_OF_DATE);
});
