import { CRITERIA_SHEET } from '../../../src/domain/book/sheets/criteria';
import { readRegulation } from '../../../src/domain/regulation/read-regulation';
import { unitRows, type UnitRow } from '../../../src/domain/book/unit-rows';
import {
  UNIT_COLUMNS,
  unitColumnKeys,
  type UnitColumnKey,
} from '../../../src/domain/book/unit-sheet';
import type { BlankForm } from '../../../src/excel/form-file/form-sheet';
import { openCells } from '../../../src/excel/form-file/open-cells';
import { writeForm } from '../../../src/excel/form-file/write-form';
import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import type { CellModel, SheetModel } from '../../../src/workbench/model/types';
import { criteriaRows, regulationOf, regulationTables, table } from '../../domain/builders';
import { valueAt } from '../../support/cells';

const REGULATION = regulationOf({
  criteria: [
    ['I', 'Mục', '20', 'Cộng'],
    ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
    ['I.2', 'Tiêu chí', '10', 'Cộng/trừ', 'cộng 3 mỗi lần khen; trừ 3 mỗi lần phê bình'],
    ['II', 'Mục', '20', 'Cộng'],
    ['II.1', 'Mục', '20', 'Cộng'],
    ['II.1.1', 'Tiêu chí', '20', 'Đạt/Không đạt', 'Đã ban hành: 20; Không: 0'],
    ['III', 'Tiêu chí', '10', 'Bên ngoài chấm'],
  ],
});
const NOTE = 'đã báo cáo '.repeat(20).trim();
const FORM: BlankForm = {
  owner: 'ĐƠN VỊ A',
  mark: 'Mã phiếu: 1',
  texts: {
    title: 'PHIẾU TỰ CHẤM',
    cluster: 'Cụm số 1',
    preparedBy: 'Người lập',
    headOfUnit: 'Thủ trưởng',
  },
  given: new Map([
    ['I.1', { target: { value: 0.95, numberFormat: '0%' }, unitNote: NOTE }],
    ['II.1.1', { unitNote: '' }],
  ]),
};
const KEYS = unitColumnKeys(REGULATION.settings);
const LINES = unitRows(REGULATION);
const FIRST = 6;
const at = (key: UnitColumnKey): number => KEYS.indexOf(key);
function lineOf(code: string): UnitRow {
  const found = LINES.find((line) => line.code === code);
  if (!found) throw new Error(code);
  return found;
}
const rowOf = (code: string): number => FIRST + LINES.findIndex((line) => line.code === code);

let sheet: SheetModel;
let names: readonly string[];

beforeAll(async () => {
  const excel = await openEmbeddedExcel({ bytes: await writeForm(REGULATION, FORM) });
  excel.calculate();
  const [first] = excel.workbook.sheets;
  if (!first) throw new Error('no sheet');
  sheet = first;
  names = excel.workbook.sheets.map(({ name }) => name);
});

function cell(row: number, column: number): CellModel {
  const found = sheet.cells.get(row)?.get(column);
  if (!found) throw new Error(`nothing at ${String(row)},${String(column)}`);
  return found;
}

it('is one sheet: head, captions, headings, a row for every criterion, totals and signatures', () => {
  expect(names).toEqual(['Phiếu tự chấm']);
  const head = [0, 1, 2, 3].map((row) => valueAt(sheet, row, 0));
  expect(head).toEqual(['ĐƠN VỊ A', 'PHIẾU TỰ CHẤM', 'Cụm số 1', 'Mã phiếu: 1']);
  const captions = KEYS.flatMap((_, column) => valueAt(sheet, 4, column) ?? []);
  expect(captions.filter((text) => text !== '')).toEqual([
    'Tiêu chí',
    'Đơn vị tự chấm',
    'Thẩm định',
    'Kết luận',
  ]);
  expect(valueAt(sheet, 4, at('target'))).toBe('Đơn vị tự chấm');
  expect(KEYS.map((_, column) => valueAt(sheet, 5, column))).toEqual(
    KEYS.map((key) => UNIT_COLUMNS[key].heading),
  );
  expect(LINES.map((_, row) => valueAt(sheet, FIRST + row, at('code')))).toEqual(
    LINES.map(({ code }) => code),
  );
  const below = FIRST + LINES.length;
  expect(valueAt(sheet, below, at('title'))).toBe('TỔNG ĐIỂM');
  expect(valueAt(sheet, below, at('max'))).toBe(50);
  expect(valueAt(sheet, below + 2, at('title'))).toBe('Người lập');
  expect(valueAt(sheet, below + 2, at('evidence'))).toBe('Thủ trưởng');
});

it('has what is given already: targets as they are shown, notes', () => {
  const row = rowOf('I.1');
  expect(cell(row, at('target'))).toMatchObject({ value: 0.95, style: { numberFormat: '0%' } });
  expect(valueAt(sheet, row, at('unitNote'))).toBe(NOTE);
  expect(valueAt(sheet, rowOf('II.1.1'), at('target'))).toBeNull();
  expect(cell(rowOf('II.1.1'), at('target')).style.numberFormat).toBe('General');
});

it('opens to the unit what it fills in and nothing else', () => {
  const open = LINES.map(({ code }, row) => [
    code,
    KEYS.filter((_, column) => !cell(FIRST + row, column).style.locked),
  ]);
  const all = ['result', 'self', 'evidence', 'unitNote'];
  expect(Object.fromEntries(open)).toEqual({
    I: [],
    'I.1': all,
    'I.2': all,
    'I.2#cộng': ['result'],
    'I.2#trừ': ['result'],
    II: [],
    'II.1': [],
    'II.1.1': all,
    III: openCells(lineOf('III')),
  });
  for (const [row] of LINES.entries()) {
    for (const [column] of KEYS.entries()) {
      const { locked, fill } = cell(FIRST + row, column).style;
      expect(fill === '#FFFDF0').toBe(!locked);
    }
  }
  expect(sheet.protection.protected).toBe(true);
  expect(sheet.protection.options).toMatchObject({
    allowFormatColumns: true,
    allowFormatRows: true,
  });
});

it('looks as the sheets of the workbook do', () => {
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.freeze.rows).toBe(6);
  const font = (row: number, column = 0) => cell(row, column).style.font;
  expect(font(0)).toMatchObject({ name: 'Times New Roman', size: 11, bold: true });
  expect(font(1)).toMatchObject({ size: 14, bold: true, color: '#1F3864' });
  expect(font(2)).toMatchObject({ name: 'Times New Roman', size: 11, bold: false });
  expect(font(3)).toMatchObject({ size: 10, italic: true, color: '#595959' });
  const edge = { style: 'Continuous', weight: 'Thin', color: '#8EA9C1' };
  const borders = { EdgeTop: edge, EdgeBottom: edge, EdgeLeft: edge, EdgeRight: edge };
  const strong = ['I', 'II', 'II.1', undefined];
  const banded = ['I', 'II', undefined];
  const centred = 'code order max target result self verifiedResult verified final base'.split(' ');
  for (const [column, key] of KEYS.entries()) {
    expect(cell(4, column).style).toMatchObject({ fill: '#DDEBF7', borders, font: { bold: true } });
    expect(cell(4, column).style.horizontalAlignment).toBe('CenterAcrossSelection');
    expect(cell(5, column).style).toMatchObject({
      fill: '#1F3864',
      font: { bold: true, color: '#FFFFFF' },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
      wrapText: true,
      borders,
    });
    for (let row = 0; row <= LINES.length; row += 1) {
      const code = LINES[row]?.code;
      const { style } = cell(FIRST + row, column);
      expect([code, key, style]).toMatchObject([
        code,
        key,
        {
          borders,
          verticalAlignment: 'Top',
          wrapText: true,
          horizontalAlignment: centred.includes(key) ? 'Center' : 'General',
          font: { bold: strong.includes(code), italic: code?.includes('#') === true },
        },
      ]);
      if (style.locked) expect(style.fill).toBe(banded.includes(code) ? '#DDEBF7' : '');
      if (key === 'code' || key === 'order') expect(style.numberFormat).toBe('@');
    }
  }
  const foot = cell(FIRST + LINES.length + 2, at('title')).style;
  expect(foot).toMatchObject({ horizontalAlignment: 'Center', font: { bold: true } });
  const widths = KEYS.map((_, column) => sheet.columns.get(column)?.width ?? 0);
  const [code = 0] = widths;
  KEYS.forEach((key, column) => {
    expect((widths[column] ?? 0) >= code).toBe(UNIT_COLUMNS[key].width >= UNIT_COLUMNS.code.width);
  });
});

it('gives every row the height that its fullest cell needs', () => {
  expect(sheet.rows.get(1)?.height).toBe(22);
  const height = (code: string): number => sheet.rows.get(rowOf(code))?.height ?? 0;
  const lines = NOTE.length / UNIT_COLUMNS.unitNote.width;
  expect(height('I.1')).toBeGreaterThan(lines * 11);
  expect(height('I.1')).toBeLessThan(lines * 22);
  for (const { code } of LINES) {
    expect(height(code)).toBeGreaterThan(14);
    if (code !== 'I.1') expect(height(code)).toBeLessThan(50);
  }
});

it('guards what is typed as the workbook does', () => {
  const points = sheet.validations.filter(({ rule }) => 'custom' in rule);
  expect(points.map(({ areas }) => areas[0]?.left)).toEqual([at('self'), at('verified')]);
  expect(points.map(({ areas }) => [areas[0]?.top, areas[0]?.bottom])).toEqual(
    points.map(() => [FIRST, FIRST + LINES.length - 1]),
  );
  for (const { errorAlert } of points) {
    expect(errorAlert).toMatchObject({ style: 'Warning', title: 'Điểm' });
  }
  expect(sheet.validations.filter(({ rule }) => 'list' in rule)).toMatchObject([
    {
      areas: [{ top: rowOf('II.1.1'), left: at('result') }],
      errorAlert: {
        style: 'Information',
        title: 'Kết quả thực hiện',
        message: 'Đã ban hành · Không',
      },
    },
  ]);
  const rules = sheet.conditionalFormats.map(({ areas, format }) => [
    areas[0]?.left,
    areas[0]?.top,
    areas[0]?.bottom,
    format.fillColor,
  ]);
  const bottom = FIRST + LINES.length - 1;
  expect(rules).toHaveLength(3);
  expect(rules).toEqual(
    expect.arrayContaining([
      [at('self'), FIRST, bottom, '#F8CBAD'],
      [at('verified'), FIRST, bottom, '#F8CBAD'],
      [at('final'), FIRST, bottom, '#FFE699'],
    ]),
  );
});

it('is printed across A4, its headings on every page', () => {
  expect(sheet.pageLayout).toMatchObject({
    orientation: 'Landscape',
    centerHorizontally: true,
    titleRows: { first: 5, last: 5 },
    headersFooters: { centerFooter: '&P/&N' },
    zoom: { horizontalFitToPages: 1 },
  });
  const { topMargin, bottomMargin, leftMargin, rightMargin, paperSize } = sheet.pageLayout;
  expect(paperSize).toMatch(/a4/i);
  expect([topMargin, bottomMargin, leftMargin, rightMargin].map(Math.round)).toEqual([
    57, 57, 43, 43,
  ]);
});

it('the same form gives the same bytes', async () => {
  expect(await writeForm(REGULATION, FORM)).toEqual(await writeForm(REGULATION, FORM));
});

describe('what people typed into the book is no formula in a file that leaves the house', () => {
  const HOSTILE = ['=MARK("x")', '+1', '-1', '@x', "'trích", '=1'];

  it.each(HOSTILE)('%s stays the text it is', async (text) => {
    const form: BlankForm = {
      owner: text,
      mark: text,
      texts: { title: text, cluster: text, preparedBy: text, headOfUnit: text },
      given: new Map([['I.1', { target: { value: text }, unitNote: text }]]),
    };
    const excel = await openEmbeddedExcel({ bytes: await writeForm(REGULATION, form) });
    const [made] = excel.workbook.sheets;
    const below = FIRST + LINES.length + 2;
    const places = [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [rowOf('I.1'), at('target')],
      [rowOf('I.1'), at('unitNote')],
      [below, at('title')],
      [below, at('evidence')],
    ] as const;
    const found = places.map(([row, column]) => made?.cells.get(row)?.get(column));
    expect(found.map((one) => [one?.formula, one?.value])).toEqual(
      places.map(() => [undefined, text]),
    );
  });

  it.each(HOSTILE)('%s as the number of a criterion too', async (text) => {
    const lines = criteriaRows([['I', 'Tiêu chí', '100', 'Trực tiếp']]);
    const rows = lines.map((line) => ({ ...line, order: text }));
    const tables = { ...regulationTables({ criteria: [] }), criteria: table(CRITERIA_SHEET, rows) };
    const { regulation } = readRegulation(tables, []);
    const excel = await openEmbeddedExcel({ bytes: await writeForm(regulation, FORM) });
    const order = excel.workbook.sheets[0]?.cells.get(FIRST)?.get(at('order'));
    expect([order?.formula, order?.value]).toEqual([undefined, text]);
  });
});
