import { openNextYear, readNextYear } from '../../../src/app/create/open-next-year';
import type { NextYear } from '../../../src/app/create/next-year';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { findCell, recordsOf, sheetOf } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;
let next: NextYear;

const type = (sheetName: string, row: number, heading: string, value: string): void => {
  const { column } = findCell(sheetOf(excel.workbook, sheetName), heading);
  excel.userTypes(sheetName, `${String.fromCharCode(65 + column)}${String(row + 1)}`, value);
};

beforeAll(async () => {
  excel = await openSample();
  await importSample();
  await rankWorkbook({ ...NOW, acceptProposed: true });
  const proposal = sheetOf(excel.workbook, 'Đề nghị khen thưởng');
  const { row } = findCell(proposal, 'Sở Nội vụ tỉnh Khánh Hòa');
  type(proposal.name, row, 'Số, ngày quyết định', '12/QĐ-BNV, 05/02/2021');
  type(proposal.name, row + 1, 'Kết quả xét', 'Không khen');
  next = await readNextYear();
});
afterAll(() => {
  excel.uninstall();
});

describe('what the book of 2020 hands to that of 2021', () => {
  it('is the regulation and the roster, with the roles of the next year', () => {
    const { settings, tables } = next.template;
    expect(settings['Năm thi đua']).toBe('2021');
    expect(settings['Tính thành tích từ ngày']).toBe('01/12/2020');
    expect(settings['Ngày họp']).toBeUndefined();
    expect(settings['Hạn nộp phiếu']).toBeUndefined();
    expect(settings['Cơ quan chủ quản']).toBe('SỞ NỘI VỤ TỈNH KHÁNH HÒA');
    const units = tables.DonVi as readonly (readonly string[])[];
    expect(units).toHaveLength(11);
    const roles = units.filter((row) => row[6] !== '').map((row) => [row[2], row[6]]);
    expect(roles).toEqual([
      ['Bình Định', 'Cụm phó'],
      ['Gia Lai', 'Cụm trưởng'],
    ]);
  });

  it('and what was awarded: decisions, not proposals; ranks, for ties', () => {
    const honours = next.template.tables.ThanhTich as readonly (readonly string[])[];
    const of2020 = honours
      .filter(([, year]) => year === '2020')
      .map(([unit, , award]) => [unit, award]);
    expect(of2020).toContainEqual(['Sở Nội vụ tỉnh Khánh Hòa', 'Cờ thi đua của Bộ Nội vụ']);
    expect(of2020.filter(([, award]) => award?.startsWith('Bằng khen của Bộ trưởng'))).toEqual([]);
    expect(of2020).toContainEqual(['Sở Nội vụ tỉnh Khánh Hòa', 'Hạng 1']);
    // One was refused, two have no decision yet.
    expect(next.undecided).toHaveLength(2);
  });

  it('with dates as dates, whatever the cell held', async () => {
    const { cells } = sheetOf(excel.workbook, 'Khen thưởng đã có');
    const { row } = findCell(sheetOf(excel.workbook, 'Khen thưởng đã có'), 'Kon Tum');
    const { column } = findCell(sheetOf(excel.workbook, 'Khen thưởng đã có'), 'Ngày ký');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Khen thưởng đã có')
        .getRangeByIndexes(row, column, 1, 1);
      range.numberFormat = [['dd/mm/yyyy']];
      range.values = [[44_027]];
      await context.sync();
    });
    expect(cells.get(row)?.get(column)?.value).toBe(44_027);
    const { template } = await readNextYear();
    const honours = template.tables.ThanhTich as readonly (readonly string[])[];
    expect(honours.find(([unit]) => unit === 'Kon Tum')?.[6]).toBe('15/07/2020');
  });

  it('which becomes a workbook of its own, ready for next year’s sheets', async () => {
    excel.uninstall();
    const fresh = await openEmbeddedExcel();
    fresh.install();
    await openNextYear(next, NOW);
    const report = await rankWorkbook(NOW);
    expect(report.findings.filter(({ kind }) => kind.startsWith('rule'))).toEqual([]);
    expect(report.year.units).toHaveLength(11);
    expect(report.year.regulation.leaves.length).toBeGreaterThan(20);
    const settings = recordsOf(sheetOf(fresh.workbook, 'Thiết lập'), 'Mục');
    expect(settings.find((row) => String(row['Mục']).startsWith('Năm thi đua'))?.['Giá trị']).toBe(
      '2021',
    );
    fresh.uninstall();
    excel.install();
  });
});
