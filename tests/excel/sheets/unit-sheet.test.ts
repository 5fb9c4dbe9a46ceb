import { unitRows } from '../../../src/domain/book/unit-rows';
import {
  UNIT_COLUMNS,
  unitColumnKeys,
  type UnitColumnKey,
} from '../../../src/domain/book/unit-sheet';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import { readInventory } from '../../../src/excel/read/inventory';
import { inExcel } from '../../../src/excel/run';
import { NOTHING_KNOWN } from '../../../src/excel/sheets/unit-known';
import { standardLayout } from '../../../src/excel/sheets/unit-layout';
import {
  writeUnitSheets,
  type UnitRowInput,
  type UnitSheetInput,
} from '../../../src/excel/sheets/write-units';
import { SheetOrder } from '../../../src/excel/write/sheet-order';
import { Writer } from '../../../src/excel/write/writer';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import type { CellModel, CellStyle, SheetModel } from '../../../src/workbench/model/types';
import { regulationOf } from '../../domain/builders';
import { findCell, sheetOf, valueAt } from '../../support/cells';

const TWO_ROUNDS = regulationOf({
  settings: { 'Số lần thẩm định': '2' },
  criteria: [
    ['I', 'Mục', '20', 'Cộng'],
    ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
    ['I.2', 'Tiêu chí', '10', 'Cộng/trừ', 'cộng 3 mỗi lần khen; trừ 3 mỗi lần phê bình'],
    ['II', 'Mục', '20', 'Cộng'],
    ['II.1', 'Mục', '20', 'Cộng'],
    ['II.1.1', 'Tiêu chí', '20', 'Đạt/Không đạt', 'Đã ban hành: 20; Không: 0'],
    ['T', 'Điểm thưởng', '5', 'Trực tiếp'],
  ],
});
const TEXTS = {
  title: '=PHIẾU CHẤM ĐIỂM',
  cluster: 'Cụm số 1',
  preparedBy: 'Người lập',
  headOfUnit: 'Thủ trưởng',
  valueHint: 'Chữ nghiêng là giá trị',
};
const FIRST = 6;

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openEmbeddedExcel();
  excel.install();
});
afterEach(() => {
  excel.uninstall();
});

const NO_TEXTS = { evidence: '', unitNote: '' } as const;

function inputOf(name: string, rows: Readonly<Record<string, UnitRowInput>> = {}): UnitSheetInput {
  return {
    code: name,
    rosterIndex: name === 'A' ? 0 : 1,
    owner: `Đơn vị ${name}`,
    sheetName: name,
    existing: null,
    source: `=tệp ${name}`,
    rows: new Map(Object.entries(rows)),
    known: NOTHING_KNOWN,
  };
}

async function write(
  inputs: readonly UnitSheetInput[],
  regulation: Regulation = TWO_ROUNDS,
  texts: Parameters<typeof writeUnitSheets>[3] = TEXTS,
): Promise<void> {
  await inExcel(async (session) => {
    const order = new SheetOrder(await readInventory(session), () => 0);
    const writer = new Writer(session);
    await writeUnitSheets(writer, inputs, regulation, texts, order);
    await writer.flush();
  });
  excel.calculate();
}

const KEYS = unitColumnKeys(TWO_ROUNDS.settings);
const at = (key: UnitColumnKey): number => KEYS.indexOf(key);

function cell(sheet: SheetModel, row: number, column: number): CellModel {
  const found = sheet.cells.get(row)?.get(column);
  if (!found) throw new Error(`nothing at ${String(row)},${String(column)}`);
  return found;
}

const lookOf = (sheet: SheetModel, row: number, key: UnitColumnKey): CellStyle =>
  cell(sheet, row, at(key)).style;
const formulasIn = (rules: unknown): string => JSON.stringify(rules).replaceAll('\\"', '"');

it('has head, captions and headings in the order of the columns', async () => {
  await write([inputOf('A')]);
  const sheet = sheetOf(excel.workbook, 'A');
  expect([0, 1, 2, 3].map((row) => valueAt(sheet, row, 0))).toEqual([
    'Đơn vị A',
    '=PHIẾU CHẤM ĐIỂM',
    'Cụm số 1',
    '=tệp A',
  ]);
  expect(KEYS.map((_, column) => valueAt(sheet, 5, column))).toEqual(
    KEYS.map((key) => UNIT_COLUMNS[key].heading),
  );
  expect(KEYS.map((_, column) => valueAt(sheet, 4, column))).toEqual(
    KEYS.map((key) => {
      const captions: Partial<Record<UnitColumnKey, string>> = {
        code: 'Tiêu chí',
        target: 'Đơn vị tự chấm',
        verifiedResult: 'Thẩm định',
        final: 'Kết luận',
      };
      return captions[key] ?? null;
    }),
  );
  expect(KEYS).toContain('verified2');
});

it('has a row for every criterion and every figure it asks for, and the totals below', async () => {
  await write([inputOf('A')]);
  const sheet = sheetOf(excel.workbook, 'A');
  const [good, bad] = unitRows(TWO_ROUNDS)
    .filter(({ data }) => data !== null)
    .map(({ code }) => code);
  const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) =>
    [at('code'), at('title'), at('max')].map((column) => valueAt(sheet, FIRST + row, column) ?? ''),
  );
  expect(rows).toEqual([
    ['I', 'Tiêu chí I', 20],
    ['I.1', 'Tiêu chí I.1', 10],
    ['I.2', 'Tiêu chí I.2', 10],
    [good, '– Số lần cộng: khen', ''],
    [bad, '– Số lần trừ: phê bình', ''],
    ['II', 'Tiêu chí II', 20],
    ['II.1', 'Tiêu chí II.1', 20],
    ['II.1.1', 'Tiêu chí II.1.1', 20],
    ['T', 'Tiêu chí T', 5],
    ['', 'TỔNG ĐIỂM', 40],
  ]);
  const foot = FIRST + 10;
  expect(valueAt(sheet, foot, at('title'))).toBe('Chữ nghiêng là giá trị');
  expect(valueAt(sheet, foot + 1, at('title'))).toBe('Người lập');
  expect(valueAt(sheet, foot + 1, at('evidence'))).toBe('Thủ trưởng');
  expect(lookOf(sheet, foot, 'title')).toMatchObject({
    wrapText: false,
    font: { italic: true, size: 10, color: '#2E75B6' },
  });
  for (const key of ['title', 'evidence'] as const) {
    expect(lookOf(sheet, foot + 1, key)).toMatchObject({
      horizontalAlignment: 'Center',
      font: { bold: true },
    });
  }
});

it('looks like a scoring sheet: sections stand out, figures are centred, codes are texts', async () => {
  await write([inputOf('A')]);
  const sheet = sheetOf(excel.workbook, 'A');
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.freeze).toEqual({ rows: 6, columns: 0 });
  expect(KEYS.map((_, column) => sheet.columns.get(column)?.width)).toEqual(
    KEYS.map((key) => (UNIT_COLUMNS[key].width * 7 + 5) * 0.75),
  );
  const head = (row: number) => cell(sheet, row, 0).style.font;
  expect(head(0)).toMatchObject({ name: 'Times New Roman', size: 11, bold: true });
  expect(head(1)).toMatchObject({ size: 14, bold: true, color: '#1F3864' });
  expect(sheet.rows.get(1)?.height).toBe(22);
  expect(head(2)).toMatchObject({ size: 11, bold: false });
  expect(head(3)).toMatchObject({ size: 10, italic: true, color: '#595959' });
  const edge = { style: 'Continuous', weight: 'Thin', color: '#8EA9C1' };
  const ruled = { EdgeTop: edge, EdgeBottom: edge, EdgeLeft: edge, EdgeRight: edge };
  const short = new Set<UnitColumnKey>(
    'code order max target result self verifiedResult verified verifiedResult2 verified2 final base'.split(
      ' ',
    ) as UnitColumnKey[],
  );
  KEYS.forEach((key) => {
    expect(lookOf(sheet, 4, key)).toMatchObject({
      fill: '#DDEBF7',
      horizontalAlignment: 'CenterAcrossSelection',
      font: { bold: true },
      borders: { EdgeTop: edge, EdgeBottom: edge },
    });
    expect(lookOf(sheet, 5, key)).toMatchObject({
      fill: '#1F3864',
      font: { bold: true, color: '#FFFFFF' },
      wrapText: true,
      borders: ruled,
    });
    // I, I.1, its figures, II, II.1, II.1.1, T, the totals.
    const strong = [0, 5, 6, 9];
    const filled = [0, 5, 9];
    const figures = [3, 4];
    for (let row = 0; row < 10; row += 1) {
      expect([key, row, lookOf(sheet, FIRST + row, key)]).toMatchObject([
        key,
        row,
        {
          fill: filled.includes(row) ? '#DDEBF7' : '',
          font: {
            name: 'Times New Roman',
            size: 11,
            bold: strong.includes(row),
            italic: figures.includes(row),
          },
          wrapText: true,
          verticalAlignment: 'Top',
          horizontalAlignment: short.has(key) ? 'Center' : 'General',
          numberFormat: (key === 'code' || key === 'order') && row < 9 ? '@' : 'General',
          borders: ruled,
        },
      ]);
    }
  });
});

it('is printed across, its headings on every page', async () => {
  await write([inputOf('A')]);
  expect(sheetOf(excel.workbook, 'A').pageLayout).toMatchObject({
    orientation: 'Landscape',
    titleRows: { first: 5, last: 5 },
    headersFooters: { centerFooter: '&P/&N' },
    zoom: { horizontalFitToPages: 1 },
  });
});

it('warns of what is no score, and offers the words of a rule', async () => {
  await write([inputOf('A')]);
  const { validations } = sheetOf(excel.workbook, 'A');
  const [last, column] = [FIRST + 8, (key: UnitColumnKey) => at(key)];
  const points = validations.filter(({ rule }) => 'custom' in rule);
  expect(points.map(({ areas }) => areas)).toEqual(
    (['self', 'verified', 'verified2'] as const).map((key) => [
      { top: FIRST, left: column(key), bottom: last, right: column(key) },
    ]),
  );
  expect(
    points.map(({ rule }) => (rule as { custom: { formula: string } }).custom.formula),
  ).toEqual([
    '=OR(G7="KAD",AND(ISNUMBER(G7),G7>=0,G7<=$D7))',
    '=AND(ISNUMBER(K7),K7>=0,K7<=$D7)',
    '=AND(ISNUMBER(O7),O7>=0,O7<=$D7)',
  ]);
  for (const { errorAlert } of points) {
    expect(errorAlert).toMatchObject({
      showAlert: true,
      style: 'Warning',
      title: 'Điểm',
      message: 'Nhập số từ 0 đến điểm tối đa, hoặc KAD nếu không áp dụng.',
    });
  }
  const lists = validations.filter(({ rule }) => 'list' in rule);
  expect(lists).toMatchObject([
    {
      areas: [{ top: FIRST + 7, left: at('result'), bottom: FIRST + 7, right: at('result') }],
      rule: { list: { inCellDropDown: true, source: 'Đã ban hành,Không' } },
      errorAlert: {
        showAlert: true,
        style: 'Information',
        title: 'Kết quả thực hiện',
        message: 'Đã ban hành · Không',
      },
    },
  ]);
});

it('colours what is no number, what has no final score, and what is no formula', async () => {
  await write([inputOf('A')]);
  const { conditionalFormats } = sheetOf(excel.workbook, 'A');
  const found = conditionalFormats.map(({ areas, rule, format }) => ({
    left: areas[0]?.left,
    rows: [areas[0]?.top, areas[0]?.bottom],
    text: formulasIn(rule),
    format,
  }));
  const rows = [FIRST, FIRST + 8];
  const doubtful = (cellAt: string): unknown =>
    expect.stringContaining(`=AND(${cellAt}<>"",NOT(ISNUMBER(${cellAt})),${cellAt}<>"KAD")`);
  expect(found).toHaveLength(5);
  expect(found).toEqual(
    expect.arrayContaining([
      { left: at('self'), rows, text: doubtful('G7'), format: { fillColor: '#F8CBAD' } },
      { left: at('verified'), rows, text: doubtful('K7'), format: { fillColor: '#F8CBAD' } },
      { left: at('verified2'), rows, text: doubtful('O7'), format: { fillColor: '#F8CBAD' } },
      {
        left: at('final'),
        rows,
        text: expect.stringContaining('=Q7="Chưa rõ"') as unknown,
        format: { fillColor: '#FFE699' },
      },
      {
        left: at('final'),
        rows,
        text: expect.stringContaining('=AND(Q7<>"",NOT(ISFORMULA(Q7)))') as unknown,
        format: { italic: true, fontColor: '#2E75B6' },
      },
    ]),
  );
});

it('a form in which nobody computes explains no looks', async () => {
  await write([inputOf('A')], TWO_ROUNDS, { ...TEXTS, valueHint: null });
  const sheet = sheetOf(excel.workbook, 'A');
  expect(valueAt(sheet, FIRST + 10, at('title'))).toBeNull();
  expect(sheet.conditionalFormats).toHaveLength(4);
});

const ROWS: Readonly<Record<string, UnitRowInput>> = {
  'I.1': {
    ...NO_TEXTS,
    target: { value: '3/4', numberFormat: '@' },
    result: { value: 0.95, numberFormat: '0.0%' },
    self: { value: 9.5 },
    evidence: '=công văn',
    unitNote: '+ ghi chú',
    verification: new Map([
      ['verified', { value: 9, numberFormat: '0.0' }],
      ['reason', { value: '-thiếu' }],
    ]),
  },
  I: { ...NO_TEXTS, result: { value: 'không ghi vào mục' } },
  'II.1.1': { ...NO_TEXTS, result: { value: 'Đã ban hành' }, self: { value: 20 } },
};

describe('what a unit sent', () => {
  it('stands in its cells as it was in the file, in the first sheet as in its copies', async () => {
    await write([inputOf('A', ROWS), inputOf('B', ROWS)]);
    for (const name of ['A', 'B']) {
      const sheet = sheetOf(excel.workbook, name);
      const { row } = findCell(sheet, 'I.1');
      const shown = (key: UnitColumnKey): unknown => valueAt(sheet, row, at(key));
      expect([shown('target'), shown('result'), shown('self')]).toEqual(['3/4', 0.95, 9.5]);
      expect([shown('evidence'), shown('unitNote')]).toEqual(['=công văn', '+ ghi chú']);
      expect([shown('verified'), shown('reason')]).toEqual([9, '-thiếu']);
      expect(cell(sheet, row, at('evidence')).formula).toBeUndefined();
      expect(lookOf(sheet, row, 'target').numberFormat).toBe('@');
      expect(lookOf(sheet, row, 'result').numberFormat).toBe('0.0%');
      expect(lookOf(sheet, row, 'verified').numberFormat).toBe('0.0');
      expect(lookOf(sheet, row, 'self').numberFormat).toBe('General');
      // A section is added up, whatever the file says there.
      expect(valueAt(sheet, FIRST, at('result'))).toBeNull();
      expect(valueAt(sheet, FIRST, at('self'))).toBe('');
      expect([valueAt(sheet, 0, 0), valueAt(sheet, 3, 0)]).toEqual([
        `Đơn vị ${name}`,
        `=tệp ${name}`,
      ]);
    }
  });

  it('each sheet is marked, stands at its place and is whole', async () => {
    await write([inputOf('B'), inputOf('A')]);
    expect(
      excel.workbook.names.map(({ name, formula, visible }) => [name, formula, visible]),
    ).toEqual(
      expect.arrayContaining([
        ['_ThiDua.Unit.A', '=A!$A$1', false],
        ['_ThiDua.Unit.B', '=B!$A$1', false],
      ]),
    );
    expect(excel.workbook.names).toHaveLength(2);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['A', 'B']),
    );
    const order = excel.workbook.sheets.map(({ name }) => name);
    expect(order.indexOf('A')).toBeLessThan(order.indexOf('B'));
  });

  it('replaces what stands in a sheet that is there already; the cluster’s columns stay', async () => {
    await write([inputOf('A', ROWS)]);
    const [sheet] = excel.workbook.sheets.filter(({ name }) => name === 'A');
    if (!sheet) throw new Error('no sheet');
    const { row } = findCell(sheet, 'I.1');
    excel.userTypes('A', `L${String(row + 1)}`, 'lý do của cụm');
    excel.userTypes('A', `D${String(row + 1)}`, 99);
    const existing = { sheetId: sheet.id, layout: standardLayout(TWO_ROUNDS) };
    const again = { 'I.1': { ...NO_TEXTS, self: { value: 7 } } };
    await write([{ ...inputOf('A', again), existing, cluster: '=Cụm hai' }]);
    const shown = (key: UnitColumnKey): unknown => valueAt(sheet, row, at(key)) ?? '';
    expect([shown('target'), shown('result'), shown('self'), shown('evidence')]).toEqual([
      '',
      '',
      7,
      '',
    ]);
    expect([shown('verified'), shown('reason')]).toEqual([9, 'lý do của cụm']);
    // What the regulation prints is printed anew.
    expect(shown('max')).toBe(10);
    expect(valueAt(sheet, 2, 0)).toBe('=Cụm hai');
    expect(valueAt(sheet, FIRST + 7, at('self')) ?? '').toBe('');
  });
});

it('adds up live: what is typed is in the section, the totals and the final score', async () => {
  await write([inputOf('A', { 'I.1': { ...NO_TEXTS, self: { value: 8 } } })]);
  for (const [row, points] of [
    [FIRST + 2, 6],
    [FIRST + 7, 20],
    [FIRST + 8, 1],
  ] as const) {
    excel.userTypes('A', `G${String(row + 1)}`, points);
  }
  excel.calculate();
  const sheet = sheetOf(excel.workbook, 'A');
  const shown = (row: number, key: UnitColumnKey): unknown => valueAt(sheet, FIRST + row, at(key));
  expect([shown(0, 'self'), shown(5, 'self'), shown(9, 'self')]).toEqual([14, 20, 35]);
  expect([shown(1, 'final'), shown(0, 'final'), shown(9, 'final')]).toEqual([8, 14, 35]);
  expect([shown(0, 'base'), shown(9, 'base')]).toEqual([20, 40]);
});
