import {
  clearCells,
  copyArea,
  deleteCells,
  ensureCell,
  getCell,
  insertCells,
  usedArea,
} from '../../../src/workbench/model/cells';
import { tryParseArea } from '../../../src/workbench/model/address';
import { createSheet, createWorkbook } from '../../../src/workbench/model/create';
import type { AreaModel, SheetModel, WorkbookModel } from '../../../src/workbench/model/types';

function area(text: string): AreaModel {
  const found = tryParseArea(text);
  if (found === undefined) throw new Error(text);
  return found;
}

function setup(): [WorkbookModel, SheetModel, SheetModel] {
  const workbook = createWorkbook();
  const other = createSheet('Other');
  workbook.sheets.push(other);
  return [workbook, workbook.sheets[0] as SheetModel, other];
}

describe('used area', () => {
  it('counts formatted cells unless only values are asked for', () => {
    const [, sheet] = setup();
    expect(usedArea(sheet, false)).toBeNull();
    ensureCell(sheet, 9, 9);
    expect(usedArea(sheet, false)).toBeNull();
    ensureCell(sheet, 1, 1).value = 5;
    const marked = ensureCell(sheet, 4, 3);
    marked.style = { ...marked.style, fill: '#FF0000' };
    expect(usedArea(sheet, true)).toEqual(area('B2'));
    expect(usedArea(sheet, false)).toEqual(area('B2:D5'));
    ensureCell(sheet, 0, 6).formula = '=A1';
    expect(usedArea(sheet, true)).toEqual(area('B1:G2'));
  });

  it('takes the style of the row or column', () => {
    const [, sheet] = setup();
    const style = { ...ensureCell(sheet, 0, 0).style, fill: '#00FF00' };
    sheet.columns.set(2, { style });
    expect(ensureCell(sheet, 5, 2).style.fill).toBe('#00FF00');
  });
});

describe('clearing and copying', () => {
  it('clears contents, formats or both', () => {
    const [, sheet] = setup();
    const cell = ensureCell(sheet, 0, 0);
    cell.value = 5;
    cell.style = { ...cell.style, fill: '#FF0000' };
    clearCells(sheet, area('A1:B2'), 'Contents');
    expect(getCell(sheet, 0, 0)).toMatchObject({ value: null, style: { fill: '#FF0000' } });
    clearCells(sheet, area('A:XFD'), 'Formats');
    expect(getCell(sheet, 0, 0)).toBeUndefined();
  });

  it('cuts a cleared cell out of a conditional format', () => {
    const [, sheet] = setup();
    sheet.conditionalFormats.push({
      ...{ id: 'x', areas: [area('A1:A3')], type: 'Custom', rule: { formula: '=A1>1' } },
      ...{ format: {}, stopIfTrue: false, priority: 0 },
    });
    clearCells(sheet, area('A2'), 'All');
    expect(sheet.conditionalFormats[0]?.areas).toEqual([area('A1'), area('A3')]);
  });

  it('moves relative references along', () => {
    const [, sheet, other] = setup();
    ensureCell(sheet, 0, 1).formula = '=A1+$A1+A$1+$A$1+Other!A1+SUM(A:A)';
    copyArea(sheet, area('B1'), { sheet: other, row: 2, column: 2 });
    expect(getCell(other, 2, 2)?.formula).toBe('=B3+$A3+B$1+$A$1+Other!B3+SUM(B:B)');
    copyArea(sheet, area('B1'), { sheet: other, row: 0, column: 0 }, 'Formulas');
    expect(getCell(other, 0, 0)?.formula).toContain('#REF!');
  });

  it('copies onto itself without reading what it wrote', () => {
    const [, sheet] = setup();
    for (let row = 0; row < 3; row += 1) ensureCell(sheet, row, 0).value = row;
    copyArea(sheet, area('A1:A3'), { sheet, row: 1, column: 0 });
    expect([0, 1, 2, 3].map((row) => getCell(sheet, row, 0)?.value)).toEqual([0, 0, 1, 2]);
  });
});

describe('inserting and deleting', () => {
  function formulas(change: (workbook: WorkbookModel, sheet: SheetModel) => void): string[] {
    const [workbook, sheet, other] = setup();
    const texts = [
      '=Sheet1!A5',
      '=SUM(Sheet1!A2:A9)',
      '=Sheet1!$C$5',
      '=Sheet1!A:B',
      '=Sheet1!5:6',
    ];
    texts.forEach((text, row) => {
      ensureCell(other, row, 0).formula = text;
    });
    change(workbook, sheet);
    return texts.map((_, row) => getCell(other, row, 0)?.formula ?? '');
  }

  it('adjusts references when rows come or go', () => {
    expect(formulas((book, sheet) => insertCells(book, sheet, area('3:4'), 'Down'))).toEqual([
      ...['=Sheet1!A7', '=SUM(Sheet1!A2:A11)', '=Sheet1!$C$7', '=Sheet1!A:B', '=Sheet1!7:8'],
    ]);
    expect(formulas((book, sheet) => deleteCells(book, sheet, area('5:6'), 'Up'))).toEqual([
      ...['=#REF!', '=SUM(Sheet1!A2:A7)', '=#REF!', '=Sheet1!A:B', '=#REF!'],
    ]);
  });

  it('adjusts references when columns come or go', () => {
    expect(formulas((book, sheet) => insertCells(book, sheet, area('B:B'), 'Right'))).toEqual([
      ...['=Sheet1!A5', '=SUM(Sheet1!A2:A9)', '=Sheet1!$D$5', '=Sheet1!A:C', '=Sheet1!5:6'],
    ]);
    expect(formulas((book, sheet) => deleteCells(book, sheet, area('A:A'), 'Left'))).toEqual([
      ...['=#REF!', '=SUM(#REF!)', '=Sheet1!$B$5', '=Sheet1!A:A', '=Sheet1!5:6'],
    ]);
  });

  it('moves only its own columns when a part of the rows moves', () => {
    const [workbook, sheet] = setup();
    ensureCell(sheet, 4, 0).value = 'a';
    ensureCell(sheet, 4, 2).value = 'c';
    insertCells(workbook, sheet, area('A2:B3'), 'Down');
    expect(getCell(sheet, 6, 0)?.value).toBe('a');
    expect(getCell(sheet, 4, 2)?.value).toBe('c');
    deleteCells(workbook, sheet, area('A2:B3'), 'Up');
    expect(getCell(sheet, 4, 0)?.value).toBe('a');
  });

  it('carries merges, rules, names, sizes, titles, charts and comments along', () => {
    const [workbook, sheet] = setup();
    sheet.merges.push(area('A5:B5'), area('A1:B1'));
    sheet.validations.push({ areas: [area('A4:A6')], rule: {}, ignoreBlanks: true });
    sheet.rows.set(4, { height: 30 });
    sheet.pageLayout.titleRows = { first: 0, last: 4 };
    sheet.comments.push({ row: 4, column: 0, text: 'x', author: 'y' });
    workbook.names.push({ name: 'N', formula: '=Sheet1!$A$5', visible: true, comment: '' });
    sheet.charts.push({
      ...{ id: 'c', name: 'c', type: 'Line', title: '', titleVisible: false },
      ...{
        legendVisible: false,
        legendPosition: 'Right',
        left: 0,
        top: 60,
        width: 100,
        height: 100,
      },
      series: [{ name: '', values: '=Sheet1!$A$5:$A$6', categories: '' }],
    });
    insertCells(workbook, sheet, area('2:3'), 'Down');
    expect(sheet.merges).toEqual([area('A7:B7'), area('A1:B1')]);
    expect(sheet.validations[0]?.areas).toEqual([area('A6:A8')]);
    expect(sheet.rows.get(6)).toEqual({ height: 30 });
    expect(sheet.pageLayout.titleRows).toEqual({ first: 0, last: 6 });
    expect(sheet.comments[0]?.row).toBe(6);
    expect(workbook.names[0]?.formula).toBe('=Sheet1!$A$7');
    expect(sheet.charts[0]).toMatchObject({ top: 90, series: [{ values: '=Sheet1!$A$7:$A$8' }] });
    deleteCells(workbook, sheet, area('7:7'), 'Up');
    expect(sheet.merges).toEqual([area('A1:B1')]);
    expect(workbook.names[0]?.formula).toBe('=#REF!');
    expect(sheet.comments).toEqual([]);
  });

  it('gives inserted cells the look of those above', () => {
    const [workbook, sheet] = setup();
    const cell = ensureCell(sheet, 1, 0);
    cell.style = { ...cell.style, fill: '#FF0000', quotePrefix: false };
    cell.value = 5;
    insertCells(workbook, sheet, area('3:4'), 'Down');
    expect(getCell(sheet, 3, 0)).toEqual({ value: null, style: cell.style });
    expect(getCell(sheet, 2, 1)).toBeUndefined();
  });

  it('gives a table new columns and takes deleted ones', () => {
    const [workbook, sheet] = setup();
    sheet.tables.push({
      ...{ id: 't', name: 'T', area: area('A1:C3'), style: '', showHeaders: true },
      columns: ['a', 'b', 'c'].map((name, index) => ({ id: index + 1, name })),
      ...{ showTotals: false, showBandedRows: true, showBandedColumns: false },
      ...{ showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false },
    });
    insertCells(workbook, sheet, area('B:B'), 'Right');
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['a', 'Column1', 'b', 'c']);
    deleteCells(workbook, sheet, area('A:A'), 'Left');
    expect(sheet.tables[0]).toMatchObject({ area: area('A1:C3') });
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(['Column1', 'b', 'c']);
  });
});
