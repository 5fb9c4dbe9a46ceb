import { importSubmissions } from '../../../src/app/import/import-submissions';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { SubmittedFile } from '../../../src/app/import/submitted-file';
import { openXlsx } from '../../../src/workbench/file/open';
import { saveXlsx } from '../../../src/workbench/file/save';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { encode } from '../../intake/text/encode';
import { columnOf, recordsOf, sheetOf } from '../../support/cells';
import { checkRowsOf, decide } from '../../support/clerk';
import { NOW, openSample, sampleFiles } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
});
afterEach(() => {
  excel.uninstall();
});

/** A sheet of the sample with every text changed, under another name. */
async function rewritten(
  part: string,
  name: string,
  change: (text: string) => string,
): Promise<SubmittedFile> {
  const file = sampleFiles().find((one) => one.name.normalize('NFC').includes(part));
  if (!file) throw new Error(part);
  const { workbook } = await openXlsx(file.bytes);
  for (const sheet of workbook.sheets) {
    for (const columns of sheet.cells.values()) {
      for (const cell of columns.values()) {
        if (typeof cell.value === 'string') cell.value = change(cell.value);
      }
    }
  }
  return { name, bytes: (await saveXlsx(workbook)).bytes };
}

function typeForUnit(code: string, heading: string, text: string): void {
  const sheet = sheetOf(excel.workbook, 'Đơn vị');
  const { column, top } = columnOf(sheet, heading);
  const row = recordsOf(sheet, 'Mã').findIndex((record) => record['Mã'] === code);
  excel.userTypes('Đơn vị', `${String.fromCharCode(65 + column)}${String(top + row + 1)}`, text);
}

test('the old name of a merged unit leads to the new one, and holds it back until a person agrees', async () => {
  typeForUnit('KT', 'Kế thừa từ', 'Sở Nội vụ tỉnh Bình Trị Thiên');
  const file = await rewritten('KON TUM', 'phieu.xlsx', (text) =>
    text.replace(/kon tum/gi, 'Bình Trị Thiên'),
  );
  const report = await importSubmissions([file], NOW);
  expect(report.files).toMatchObject([{ unit: 'KT', problem: null }]);
  const total = async (): Promise<unknown> =>
    (await rankWorkbook(NOW)).units.find((unit) => unit.code === 'KT')?.total;
  expect(await total()).toBeNull();
  expect(checkRowsOf(excel).filter((row) => row['Mã'] === 'T20')).toHaveLength(1);
  decide(excel, (row) => row['Mã'] === 'T20', 'Ngoại lệ', 'Phiếu của toàn đơn vị mới');
  expect(await total()).toBe('84.5');
});

test.each(['tcvn3', 'vni'] as const)('a sheet in %s gives the same total', async (encoding) => {
  const file = await rewritten('KON TUM', 'phieu.xlsx', (text) => encode(text, encoding));
  const report = await importSubmissions([file], NOW);
  expect(report.files).toMatchObject([{ unit: 'KT', problem: null, errors: 0 }]);
  const ranked = await rankWorkbook(NOW);
  expect(ranked.units.find((unit) => unit.code === 'KT')?.total).toBe('84.5');
  const rows = checkRowsOf(excel).filter((row) => row['Mã'] === 'C11');
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows[0])).toMatch(/TCVN3 \(ABC\)|VNI/);
});
