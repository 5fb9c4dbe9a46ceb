import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import * as sheetjs from '@e965/xlsx';
import { readXlsx, writeXlsx } from 'hucre';
import { openXlsx } from '../../../src/workbench/file/open';
import { saveXlsx } from '../../../src/workbench/file/save';
import { getCell } from '../../../src/workbench/model/cells';
import type { CellValue, SheetModel } from '../../../src/workbench/model/types';
import { comparable, sampleWorkbook } from './sample-workbook';

beforeAll(() => {
  installChartSupport();
});

const at = (sheet: SheetModel | undefined, row: number, column: number): CellValue | undefined =>
  sheet === undefined ? undefined : getCell(sheet, row, column)?.value;

async function twice(bytes: Uint8Array): Promise<void> {
  const opened = await openXlsx(bytes);
  const saved = await saveXlsx(opened.workbook, bytes);
  const again = await openXlsx(saved.bytes);
  expect(comparable(again.workbook)).toEqual(comparable(opened.workbook));
}

describe('files of other makers', () => {
  it('reads what hucre writes', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Kết quả',
          rows: [
            ['Đơn vị', 'Điểm', true],
            ['Số 1', 8.75, null],
            ['Số 2', 9.5, null],
          ],
          freezePane: { rows: 1 },
          merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 2 }],
        },
      ],
    });
    const { workbook } = await openXlsx(bytes);
    const sheet = workbook.sheets[0];
    expect(sheet?.name).toBe('Kết quả');
    expect([at(sheet, 0, 0), at(sheet, 1, 1), at(sheet, 0, 2)]).toEqual(['Đơn vị', 8.75, true]);
    expect(sheet?.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet?.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 2 }]);
    await twice(bytes);
  });

  it('reads what SheetJS writes', async () => {
    const book = sheetjs.utils.book_new();
    const sheet = sheetjs.utils.aoa_to_sheet([
      ['Đơn vị', 'Điểm'],
      ['Số 1', 8.75],
      ['Ngày', 46_085],
    ]);
    sheet.B4 = { t: 'n', f: 'SUM(B2:B3)', v: 46_093.75 };
    sheet['!ref'] = 'A1:B4';
    sheetjs.utils.book_append_sheet(book, sheet, 'Tờ 1');
    const bytes = new Uint8Array(
      sheetjs.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
    );
    const { workbook } = await openXlsx(bytes);
    expect(at(workbook.sheets[0], 1, 1)).toBe(8.75);
    const total = getCell(workbook.sheets[0] as SheetModel, 3, 1);
    expect(total).toMatchObject({ formula: '=SUM(B2:B3)', value: 46_093.75 });
    await twice(bytes);
  });

  it('reads what excelts writes', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('Tờ 1');
    sheet.getCell('A1').value = {
      richText: [{ text: 'đậm', font: { bold: true } }, { text: ' thường' }],
    };
    sheet.getCell('A2').value = { formula: 'LEN(A1)', result: 10 };
    sheet.getCell('A2').numFmt = '0.0';
    sheet.dataValidations.model['B1'] = { type: 'list', formulae: ['"a,b"'], allowBlank: true };
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const opened = await openXlsx(bytes);
    const first = opened.workbook.sheets[0] as SheetModel;
    expect(at(first, 0, 0)).toBe('đậm thường');
    expect(getCell(first, 1, 0)?.style.numberFormat).toBe('0.0');
    expect(first.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: 'a,b' } });
    expect(opened.lostWhenSaved.map(({ what }) => what)).toEqual([
      'several formats within the text of one cell',
    ]);
    await twice(bytes);
  });
});

describe('our files in other readers', () => {
  const saved = saveXlsx(sampleWorkbook());

  it('agrees with hucre', async () => {
    const { sheets } = await readXlsx((await saved).bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Dữ liệu', "Bảng 'x' & <y>"]);
    expect(sheets[0]?.rows[2]?.slice(0, 4)).toEqual([1, 'Đơn vị 1', 90, 1]);
    expect(sheets[2]?.rows[0]?.[0]).toBe(91);
  });

  it('agrees with SheetJS', async () => {
    const book = sheetjs.read((await saved).bytes, { type: 'array', WTF: true });
    expect(book.SheetNames).toEqual(['Tổng hợp', 'Dữ liệu', "Bảng 'x' & <y>"]);
    const sheet = book.Sheets['Tổng hợp'];
    expect(sheet?.D3).toMatchObject({ t: 'n', v: 1, f: 'RANK(C3,$C$3:$C$12)' });
    expect(sheet?.B14).toMatchObject({ t: 's', v: 'lỗi <&>' });
    expect(sheet?.C3).toMatchObject({ v: 90, w: '90.00' });
  });

  it('agrees with excelts', async () => {
    const book = new Workbook();
    await book.xlsx.load((await saved).bytes);
    const sheet = book.getWorksheet('Tổng hợp');
    expect(sheet?.getCell('C3').value).toBe(90);
    expect(sheet?.getCell('A2').font?.bold).toBe(true);
    expect(sheet?.pageSetup.printTitlesRow).toBe('1:2');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 2 });
    expect(sheet?.conditionalFormattings).toHaveLength(5);
    expect(Object.keys(sheet?.tables ?? {})).toEqual(['DiemBang']);
  });
});
