import { recalculate } from '../../../src/workbench/calculate/calculator';
import { exceltsEngine } from '../../../src/workbench/calculate/excelts-engine';
import type { FormulaEngine } from '../../../src/workbench/calculate/engine';
import { ensureCell, getCell } from '../../../src/workbench/model/cells';
import { createSheet, createWorkbook } from '../../../src/workbench/model/create';
import type { CellValue, SheetModel, WorkbookModel } from '../../../src/workbench/model/types';
import { within } from '../../support/cost/within';

function book(): [WorkbookModel, SheetModel] {
  const workbook = createWorkbook();
  return [workbook, workbook.sheets[0] as SheetModel];
}

function put(sheet: SheetModel, row: number, column: number, value: CellValue): void {
  const cell = ensureCell(sheet, row, column);
  if (typeof value === 'string' && value.startsWith('=')) cell.formula = value;
  else cell.value = value;
}

const value = (sheet: SheetModel, row: number, column: number): CellValue | undefined =>
  getCell(sheet, row, column)?.value;

describe('recalculate', () => {
  it('fills more than ten thousand different formulas, whichever side computes them', () => {
    const [workbook, sheet] = book();
    for (let row = 0; row < 10_500; row += 1) {
      put(sheet, row, 0, row);
      put(sheet, row, 1, `=A${row + 1}*2`);
      // GEOMEAN is not one of our own functions.
      put(sheet, row, 2, `=GEOMEAN(B${row + 1}+1,1)`);
    }
    put(sheet, 0, 3, '=SUM(C1:C10500)');
    recalculate(workbook);
    expect(value(sheet, 10_499, 1)).toBe(20_998);
    expect(value(sheet, 0, 2)).toBe(1);
    expect(value(sheet, 10_499, 2)).toBeCloseTo(Math.sqrt(20_999), 9);
    expect(value(sheet, 0, 3)).toBeGreaterThan(0);
  });

  it('throws and names the cell when the engine leaves one out', () => {
    const [workbook, sheet] = book();
    put(sheet, 1, 1, '=GEOMEAN(1,4)');
    const lazy: FormulaEngine = {
      understands: exceltsEngine.understands,
      run: () => ({ values: new Map(), spilled: [] }),
    };
    expect(() => recalculate(workbook, lazy)).toThrow('Sheet1!B2');
  });

  it('follows chains over sheets whatever their order', () => {
    const [workbook, sheet] = book();
    const last = createSheet('Cuối');
    workbook.sheets.push(last);
    put(sheet, 0, 0, '=Cuối!A1+1');
    put(last, 0, 0, '=Sheet1!B1*2');
    put(sheet, 0, 1, '=5');
    recalculate(workbook);
    expect(value(sheet, 0, 0)).toBe(11);
  });

  it('computes again only when something changed, and then what depends on it', () => {
    const [workbook, sheet] = book();
    const summary = createSheet('Tổng hợp');
    workbook.sheets.push(summary);
    put(sheet, 0, 0, 5);
    put(summary, 0, 0, '=Sheet1!A1*2');
    recalculate(workbook);
    put(sheet, 0, 0, 7);
    recalculate(workbook);
    expect(value(summary, 0, 0)).toBe(14);
    // A value set past the calculator into an untouched sheet is seen as a change, too.
    ensureCell(summary, 0, 0).value = 0;
    recalculate(workbook);
    expect(value(summary, 0, 0)).toBe(14);
  });

  it('shows 0 on a circle and names its cells, and not those that only read it', () => {
    const [workbook, sheet] = book();
    put(sheet, 0, 0, '=B1+1');
    put(sheet, 0, 1, '=A1+1');
    put(sheet, 0, 2, '=SUM(A3:C3,C1)');
    put(sheet, 0, 3, '=A1+5');
    put(sheet, 4, 0, '=SUM(A5:A9)');
    recalculate(workbook);
    expect([0, 1, 2, 3].map((column) => value(sheet, 0, column))).toEqual([0, 0, 0, 5]);
    expect([...(workbook.circularCells ?? [])].sort()).toEqual([
      ...['Sheet1!A1', 'Sheet1!A5', 'Sheet1!B1', 'Sheet1!C1'],
    ]);
  });

  it('knows names, hidden rows and tables', () => {
    const [workbook, sheet] = book();
    ['Điểm', 10, 20, 30].forEach((entry, row) => put(sheet, row, 0, entry));
    put(sheet, 0, 1, 'Gấp đôi');
    for (let row = 1; row < 4; row += 1) put(sheet, row, 1, '=[@Điểm]*2');
    sheet.tables.push({
      ...{ id: 't', name: 'BảngĐiểm', area: { top: 0, left: 0, bottom: 3, right: 1 }, style: '' },
      columns: [
        { id: 1, name: 'Điểm' },
        { id: 2, name: 'Gấp đôi' },
      ],
      ...{ showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false },
      ...{ showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false },
    });
    workbook.names.push(
      { name: 'HệSố', formula: '=2', visible: true, comment: '' },
      { name: 'Vùng', formula: '=Sheet1!$A$2:$A$4', visible: true, comment: '' },
    );
    sheet.names.push({ name: 'HệSố', formula: '=3', visible: true, comment: '' });
    sheet.rows.set(2, { hidden: true });
    const formulas: [string, CellValue][] = [
      ['=SUM(BảngĐiểm[Điểm])', 60],
      ['=SUM(BảngĐiểm[[#Data],[Điểm]:[Gấp đôi]])', 180],
      ['=BảngĐiểm[[#Headers],[Gấp đôi]]', 'Gấp đôi'],
      ['=SUM(BảngĐiểm[Không])', { error: '#REF!' }],
      ['=SUM(Vùng)*HệSố', 180],
      ['=SUBTOTAL(109,A2:A4)', 40],
      ['=SUBTOTAL(9,A2:A4)', 60],
      ['=SUM(BảngĐiểm[Gấp đôi])', 120],
    ];
    formulas.forEach(([formula], row) => put(sheet, row + 10, 5, formula));
    recalculate(workbook);
    formulas.forEach(([formula, expected], row) => {
      expect([formula, value(sheet, row + 10, 5)]).toEqual([formula, expected]);
    });
    expect(value(sheet, 3, 1)).toBe(60);
  });

  it('leaves nested subtotals out', () => {
    const [workbook, sheet] = book();
    put(sheet, 0, 0, 5);
    put(sheet, 1, 0, '=SUBTOTAL(9,A1:A1)');
    put(sheet, 2, 0, '=SUBTOTAL(9,A1:A2)');
    put(sheet, 3, 0, '=SUM(A1:A2)');
    recalculate(workbook);
    expect([value(sheet, 2, 0), value(sheet, 3, 0)]).toEqual([5, 10]);
  });

  it('spills, refuses to overwrite, and takes an old spill back', () => {
    const [workbook, sheet] = book();
    [3, 1, 2].forEach((number, row) => put(sheet, row, 0, number));
    put(sheet, 0, 2, '=A1:A3*10');
    put(sheet, 0, 4, '=A1:A3');
    put(sheet, 1, 4, 'đã có');
    recalculate(workbook);
    expect([0, 1, 2].map((row) => value(sheet, row, 2))).toEqual([30, 10, 20]);
    expect(value(sheet, 0, 4)).toEqual({ error: '#SPILL!' });
    ensureCell(sheet, 0, 2).formula = '=1';
    recalculate(workbook);
    expect([0, 1, 2].map((row) => value(sheet, row, 2))).toEqual([1, null, null]);
  });

  it('keeps what another workbook said', () => {
    const [workbook, sheet] = book();
    put(sheet, 0, 0, '=[1]Sheet1!A1');
    ensureCell(sheet, 0, 0).value = 42;
    recalculate(workbook);
    expect(value(sheet, 0, 0)).toBe(42);
  });

  it('computes thirty sheets of five hundred formulas in seconds', async () => {
    const workbook = createWorkbook();
    for (let number = 0; number < 30; number += 1) {
      const sheet = createSheet(`Đơn vị ${number}`);
      workbook.sheets.push(sheet);
      for (let row = 0; row < 250; row += 1) {
        put(sheet, row, 0, row);
        put(sheet, row, 1, `=ROUND(A${row + 1}/7,2)`);
        put(sheet, row, 2, `=RANK(B${row + 1},$B$1:$B$250)`);
      }
    }
    await within(1500, () => recalculate(workbook));
    expect(value(workbook.sheets[30] as SheetModel, 249, 2)).toBe(1);
  });
});
