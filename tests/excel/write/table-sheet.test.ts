import { defineSheet } from '../../../src/domain/book/sheet-schema';
import { inExcel } from '../../../src/excel/run';
import { sheetIsWhole } from '../../../src/excel/write/mark-sheet';
import { createTableSheet, type TableSheet } from '../../../src/excel/write/table-sheet';
import { Writer } from '../../../src/excel/write/writer';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import type { CellModel, SheetModel } from '../../../src/workbench/model/types';
import { sheetOf, valueAt } from '../../support/cells';

const SCHEMA = defineSheet({
  id: 'TieuChi',
  sheetName: 'Thử',
  tableName: 'BangThu',
  title: 'BẢNG THỬ',
  alwaysThere: true,
  tabColor: '#123456',
  columns: {
    code: { heading: 'Mã', by: 'clerk', text: true, width: 9 },
    kind: { heading: 'Loại', by: 'clerk', width: 20 },
    figure: { heading: 'Điểm', by: 'tool', width: 12 },
    note: { heading: 'Ghi chú', by: 'clerk', collapsed: true, width: 30 },
  },
});

const CONTENT: TableSheet = {
  schema: SCHEMA,
  columns: [
    { heading: 'Mã', width: 9, text: true },
    { heading: 'Loại', width: 20, options: ['Mục', 'Tiêu chí'], align: 'Center' },
    { heading: 'Điểm', width: 12, numberFormat: '0.00', align: 'Right' },
    { heading: 'Ghi chú', width: 30, collapsed: true, oneLine: true },
  ],
  rows: [
    ['1.10', 'Mục', 2.5, 'một'],
    ['1.2', 'Tiêu chí', '=C6*2', 'hai'],
  ],
  owner: '=CỤM SỐ 1',
  title: 'BẢNG THỬ',
  hint: '+ gợi ý',
  orientation: 'Landscape',
};

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await openEmbeddedExcel();
});
afterEach(() => {
  excel.uninstall();
});

async function made(change: Partial<TableSheet> = {}): Promise<SheetModel> {
  excel.uninstall();
  excel = await openEmbeddedExcel();
  excel.install();
  await inExcel(async (session) => {
    const writer = new Writer(session);
    await createTableSheet(writer, 'Thử', { ...CONTENT, ...change }, new Set());
    sheetIsWhole(session.context, '_ThiDua.TieuChi');
    await writer.calls(1);
    await writer.flush();
  });
  excel.calculate();
  return sheetOf(excel.workbook, 'Thử');
}

function cell(sheet: SheetModel, row: number, column: number): CellModel {
  const found = sheet.cells.get(row)?.get(column);
  if (!found) throw new Error(`nothing at ${String(row)},${String(column)}`);
  return found;
}

it('stands as a table below a title of three lines, every value where it belongs', async () => {
  const sheet = await made();
  expect([0, 1, 2].map((row) => valueAt(sheet, row, 0))).toEqual([
    '=CỤM SỐ 1',
    'BẢNG THỬ',
    '+ gợi ý',
  ]);
  expect(cell(sheet, 0, 0).formula).toBeUndefined();
  const shown = [4, 5, 6].map((row) => [0, 1, 2, 3].map((column) => valueAt(sheet, row, column)));
  expect(shown).toEqual([
    ['Mã', 'Loại', 'Điểm', 'Ghi chú'],
    // The format was there before the value: 1.10 is a code.
    ['1.10', 'Mục', 2.5, 'một'],
    ['1.2', 'Tiêu chí', 5, 'hai'],
  ]);
  expect(cell(sheet, 6, 2).formula).toBe('=C6*2');
  const [table] = sheet.tables;
  expect(table).toMatchObject({
    name: 'BangThu',
    style: 'TableStyleLight1',
    area: { top: 4, left: 0, bottom: 6, right: 3 },
    showHeaders: true,
    showBandedRows: false,
    showFilterButton: true,
  });
});

it('a sheet that is printed and signed has no filter buttons', async () => {
  expect((await made({ filter: false })).tables[0]?.showFilterButton).toBe(false);
});

it('a table without rows has one that is blank', async () => {
  const sheet = await made({ rows: [] });
  expect(sheet.tables[0]?.area).toEqual({ top: 4, left: 0, bottom: 5, right: 3 });
  expect([0, 1, 2, 3].map((column) => valueAt(sheet, 5, column) ?? '')).toEqual(['', '', '', '']);
});

it('is found again by a hidden name that points at its first cell', async () => {
  await made();
  expect(excel.workbook.names).toMatchObject([
    { name: '_ThiDua.TieuChi', formula: "='Thử'!$A$1", visible: false },
  ]);
});

it('looks as all our sheets do', async () => {
  const sheet = await made();
  expect(sheet).toMatchObject({ tabColor: '#123456', showGridlines: false });
  expect(sheet.freeze).toEqual({ rows: 5, columns: 0 });
  // (characters × 7 + 5) pixels, four pixels to three points.
  expect([0, 1, 2].map((at) => sheet.columns.get(at)?.width)).toEqual([51, 108.75, 66.75]);
  const look = (row: number, column: number) => cell(sheet, row, column).style;
  expect(look(0, 0).font).toMatchObject({ name: 'Times New Roman', size: 11, bold: true });
  expect(look(1, 0).font).toMatchObject({ size: 14, bold: true, color: '#1F3864' });
  expect(sheet.rows.get(1)?.height).toBe(22);
  expect(look(2, 0).font).toMatchObject({ size: 11, bold: false, italic: true, color: '#595959' });
  for (const column of [0, 1, 2, 3]) {
    expect(look(4, column)).toMatchObject({
      fill: '#1F3864',
      font: { name: 'Times New Roman', size: 11, bold: true, color: '#FFFFFF' },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
      wrapText: true,
    });
    for (const row of [5, 6]) {
      const { borders, ...style } = look(row, column);
      expect(style).toMatchObject({
        font: { name: 'Times New Roman', size: 11, bold: false },
        verticalAlignment: 'Top',
        wrapText: column !== 3,
        numberFormat: ['@', 'General', '0.00', 'General'][column],
        horizontalAlignment: ['General', 'Center', 'Right', 'General'][column],
      });
      const rule = { style: 'Continuous', weight: 'Thin', color: '#8EA9C1' };
      expect(borders).toMatchObject({
        EdgeTop: rule,
        EdgeBottom: rule,
        EdgeLeft: rule,
        EdgeRight: rule,
      });
    }
  }
});

it('is printed on A4, one page wide, the heading on every page, pages counted', async () => {
  const { pageLayout } = await made();
  expect(pageLayout).toMatchObject({
    orientation: 'Landscape',
    centerHorizontally: true,
    topMargin: 57,
    bottomMargin: 57,
    leftMargin: 43,
    rightMargin: 43,
    titleRows: { first: 4, last: 4 },
    headersFooters: { centerFooter: '&P/&N' },
    zoom: { horizontalFitToPages: 1 },
  });
  expect(pageLayout.paperSize).toMatch(/a4/i);
  expect((await made({ orientation: 'Portrait' })).pageLayout.orientation).toBe('Portrait');
});

it('groups and hides what is rarely needed, from the first such column on', async () => {
  const { columns } = await made();
  expect([0, 1, 2, 3].map((at) => columns.get(at)?.hidden === true)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect([2, 3].map((at) => columns.get(at)?.outlineLevel ?? 0)).toEqual([0, 1]);
  // What stands beside the table is nobody's of ours.
  expect([4, 5, 6].map((at) => columns.get(at)?.outlineLevel ?? 0)).toEqual([0, 0, 0]);
  const none = await made({
    columns: CONTENT.columns.slice(0, 3),
    rows: CONTENT.rows.map((row) => row.slice(0, 3)),
  });
  expect([...none.columns.values()].some(({ hidden }) => hidden === true)).toBe(false);
});

describe('drop-downs', () => {
  it('suggest the words of the column and forbid nothing', async () => {
    const { validations } = await made();
    expect(validations).toHaveLength(1);
    expect(validations[0]).toMatchObject({
      areas: [{ top: 5, left: 1, bottom: 6, right: 1 }],
      rule: { list: { inCellDropDown: true, source: 'Mục,Tiêu chí' } },
      errorAlert: { showAlert: false, style: 'Information' },
    });
  });

  it.each([
    ['one of them has a comma in it', ['Một, hai', 'Ba'], 0],
    ['together they are longer than Excel takes', ['a'.repeat(128), 'b'.repeat(127)], 0],
    ['they are just as long as Excel takes', ['a'.repeat(127), 'b'.repeat(127)], 1],
  ])('%s', async (_, options, count) => {
    const columns = CONTENT.columns.map((column) =>
      column.heading === 'Loại' ? { ...column, options } : column,
    );
    expect((await made({ columns })).validations).toHaveLength(count);
  });
});

describe('rules of colour, with room for rows that come later', () => {
  const rules = (sheet: SheetModel) =>
    sheet.conditionalFormats.map(({ areas, rule, format }) => [
      JSON.stringify(rule)
        .match(/=[^}]*(?=")/)?.[0]
        .replaceAll('\\"', '"'),
      areas.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
      format,
    ]);

  it('a row by the words under a heading, or the cell alone', async () => {
    const sheet = await made({
      emphasis: [
        { heading: 'Loại', words: ['Mục', 'Phần "A"'], color: '#DDEBF7', bold: true },
        { heading: 'Điểm', words: ['x'], color: '#FFE699', cellOnly: true },
      ],
    });
    const found = rules(sheet);
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        ['=OR($B6="Mục",$B6="Phần ""A""")', [[5, 0, 504, 3]], { fillColor: '#DDEBF7', bold: true }],
        ['=OR($C6="x")', [[5, 2, 504, 2]], { fillColor: '#FFE699' }],
      ]),
    );
  });

  it('rows that belong together are shaded in turns', async () => {
    const [band] = rules(await made({ bands: 'Loại' }));
    expect(band).toEqual([
      '=AND($B6<>"",MOD(SUMPRODUCT(--($B$6:$B6<>$B$5:$B5)),2)=0)',
      [[5, 0, 504, 3]],
      { fillColor: '#F2F6FB' },
    ]);
  });

  it('cells that hold a formula, or anything at all', async () => {
    const found = rules(
      await made({
        marks: [
          { heading: 'Điểm', when: 'formula', ink: '#0563C1' },
          { heading: 'Ghi chú', when: 'filled', fill: '#E2EFDA' },
        ],
      }),
    );
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        ['=ISFORMULA($C6)', [[5, 2, 504, 2]], { fontColor: '#0563C1' }],
        ['=$D6<>""', [[5, 3, 504, 3]], { fillColor: '#E2EFDA' }],
      ]),
    );
  });
});

it('a formula can stand in the place of the hint', async () => {
  const sheet = await made({ hintFormula: '=IF(1=1,"còn","hết")' });
  expect(valueAt(sheet, 2, 0)).toBe('còn');
});
