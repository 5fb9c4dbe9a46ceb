import fc from 'fast-check';
import { ensureCell, getCell } from '../../../src/workbench/model/cells';
import { createSheet, createWorkbook } from '../../../src/workbench/model/create';
import {
  copiedName,
  copySheet,
  deleteSheet,
  renameSheet,
  validateSheetName,
} from '../../../src/workbench/model/sheets';
import type { SheetModel, TableModel, WorkbookModel } from '../../../src/workbench/model/types';

function twoSheets(): [WorkbookModel, SheetModel, SheetModel] {
  const workbook = createWorkbook();
  const first = workbook.sheets[0] as SheetModel;
  first.name = 'Tổng hợp';
  const second = createSheet('Data');
  workbook.sheets.push(second);
  return [workbook, first, second];
}

const table = (name: string): TableModel => ({
  id: name,
  name,
  area: { top: 0, left: 0, bottom: 2, right: 0 },
  columns: [{ id: 1, name: 'Điểm' }],
  style: '',
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
});

describe('sheet names', () => {
  it.each([
    'a/b',
    'a\\b',
    'a?b',
    'a*b',
    'a:b',
    '[a]',
    "'a",
    "a'",
    'history',
    '',
    ' ',
    'x'.repeat(32),
  ])('refuses %p', (name) => {
    expect(validateSheetName(name, createWorkbook())).not.toBeNull();
  });

  it('counts UTF-16 units and compares without case', () => {
    const [workbook, first] = twoSheets();
    expect(validateSheetName('😀'.repeat(16), workbook)).not.toBeNull();
    expect(validateSheetName('😀'.repeat(15), workbook)).toBeNull();
    expect(validateSheetName('TỔNG HỢP', workbook)).not.toBeNull();
    expect(validateSheetName('TỔNG HỢP', workbook, first)).toBeNull();
  });

  it('always finds a valid name for a copy', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 }), (name) => {
        const workbook = createWorkbook();
        fc.pre(validateSheetName(name, workbook) === null);
        workbook.sheets.push(createSheet(name));
        expect(validateSheetName(copiedName(name, workbook), workbook)).toBeNull();
      }),
    );
  });
});

describe('renaming and deleting', () => {
  it('changes every formula, name and chart', () => {
    const [workbook, first, second] = twoSheets();
    ensureCell(second, 0, 0).formula = `='Tổng hợp'!$A$1+SUM('tổng hợp'!B:B)&"'Tổng hợp'!A1"`;
    ensureCell(second, 1, 0).formula = '=Data!A1+Dataset+[1]Data!A1';
    workbook.names.push({ name: 'N', formula: "='Tổng hợp'!$A$1", visible: true, comment: '' });
    renameSheet(workbook, first, 'Kết quả');
    expect(getCell(second, 0, 0)?.formula).toBe(
      `='Kết quả'!$A$1+SUM('Kết quả'!B:B)&"'Tổng hợp'!A1"`,
    );
    expect(workbook.names[0]?.formula).toBe("='Kết quả'!$A$1");
    renameSheet(workbook, second, 'Số 1');
    expect(getCell(second, 1, 0)?.formula).toBe("='Số 1'!A1+Dataset+[1]Data!A1");
  });

  it('turns references to a deleted sheet into #REF!', () => {
    const [workbook, first, second] = twoSheets();
    ensureCell(second, 0, 0).formula = "='Tổng hợp'!A1:B2+'Tổng hợp'!Tên+A1";
    workbook.activeSheetId = first.id;
    deleteSheet(workbook, first);
    expect(getCell(second, 0, 0)?.formula).toBe('=#REF!+#REF!+A1');
    expect(workbook.activeSheetId).toBe(second.id);
  });
});

describe('copying', () => {
  it('copies all, with tables of its own name and references to itself', () => {
    const [workbook, first, second] = twoSheets();
    first.tables.push(table('Bảng1'));
    first.names.push({ name: 'Riêng', formula: "='Tổng hợp'!$A$1", visible: true, comment: '' });
    ensureCell(first, 0, 1).formula = '=SUM(Bảng1[Điểm])+Data!A1';
    ensureCell(second, 0, 0).value = 5;
    const copy = copySheet(workbook, first, undefined, 1);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Tổng hợp (2)', 'Data']);
    expect(copy.tables[0]?.name).not.toBe('Bảng1');
    expect(getCell(copy, 0, 1)?.formula).toBe(`=SUM(${copy.tables[0]?.name}[Điểm])+Data!A1`);
    expect(copy.names[0]?.formula).toBe("='Tổng hợp (2)'!$A$1");
    ensureCell(copy, 0, 1).value = 9;
    expect(getCell(first, 0, 1)?.value).toBeNull();
    expect(copy.id).not.toBe(first.id);
  });
});
