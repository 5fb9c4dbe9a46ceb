import { unitRows } from '../../../src/domain/book/unit-rows';
import { UNIT_COLUMNS, type UnitColumnKey } from '../../../src/domain/book/unit-sheet';
import type { CellModel, SheetModel } from '../../../src/workbench/model/types';
import { sheetOf, valueAt } from '../../support/cells';
import { freshExcel } from '../fresh-excel';
import {
  columnAt,
  FIRST,
  inputOf,
  KEYS,
  lookOf,
  NO_TEXTS,
  TEXTS,
  TWO_ROUNDS,
  writeUnits,
} from './unit-sheet-drafts';

const excel = freshExcel();

async function write(...args: Parameters<typeof writeUnits>): Promise<void> {
  await writeUnits(...args);
  excel().calculate();
}

function cell(sheet: SheetModel, row: number, column: number): CellModel {
  const found = sheet.cells.get(row)?.get(column);
  if (!found) throw new Error(`nothing at ${String(row)},${String(column)}`);
  return found;
}

const formulasIn = (rules: unknown): string => JSON.stringify(rules).replaceAll('\\"', '"');

it('has head, captions and headings in the order of the columns', async () => {
  await write([inputOf('A')]);
  const sheet = sheetOf(excel().workbook, 'A');
  const head = [0, 1, 2, 3].map((row) => valueAt(sheet, row, 0));
  expect(head).toEqual(['Đơn vị A', '=PHIẾU CHẤM ĐIỂM', 'Cụm số 1', '=tệp A']);
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
  const sheet = sheetOf(excel().workbook, 'A');
  const [good, bad] = unitRows(TWO_ROUNDS)
    .filter(({ data }) => data !== null)
    .map(({ code }) => code);
  const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) =>
    [columnAt('code'), columnAt('title'), columnAt('max')].map(
      (column) => valueAt(sheet, FIRST + row, column) ?? '',
    ),
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
  expect(valueAt(sheet, foot, columnAt('title'))).toBe('Chữ nghiêng là giá trị');
  expect(valueAt(sheet, foot + 1, columnAt('title'))).toBe('Người lập');
  expect(valueAt(sheet, foot + 1, columnAt('evidence'))).toBe('Thủ trưởng');
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
  const sheet = sheetOf(excel().workbook, 'A');
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.freeze).toEqual({ rows: 6, columns: 0 });
  expect(sheet.pageLayout).toMatchObject({
    orientation: 'Landscape',
    titleRows: { first: 5, last: 5 },
    headersFooters: { centerFooter: '&P/&N' },
  });
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
    const [strong, filled, figures] = [
      [0, 5, 6, 9],
      [0, 5, 9],
      [3, 4],
    ];
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

it('warns of what is no score, and offers the words of a rule', async () => {
  await write([inputOf('A')]);
  const { validations } = sheetOf(excel().workbook, 'A');
  const points = validations.filter(({ rule }) => 'custom' in rule);
  expect(points.map(({ areas }) => areas)).toEqual(
    (['self', 'verified', 'verified2'] as const).map((key) => [
      { top: FIRST, left: columnAt(key), bottom: FIRST + 8, right: columnAt(key) },
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
      areas: [
        { top: FIRST + 7, left: columnAt('result'), bottom: FIRST + 7, right: columnAt('result') },
      ],
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
  const { conditionalFormats } = sheetOf(excel().workbook, 'A');
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
      { left: columnAt('self'), rows, text: doubtful('G7'), format: { fillColor: '#F8CBAD' } },
      { left: columnAt('verified'), rows, text: doubtful('K7'), format: { fillColor: '#F8CBAD' } },
      { left: columnAt('verified2'), rows, text: doubtful('O7'), format: { fillColor: '#F8CBAD' } },
      {
        left: columnAt('final'),
        rows,
        text: expect.stringContaining('=Q7="Chưa rõ"') as unknown,
        format: { fillColor: '#FFE699' },
      },
      {
        left: columnAt('final'),
        rows,
        text: expect.stringContaining('=AND(Q7<>"",NOT(ISFORMULA(Q7)))') as unknown,
        format: { italic: true, fontColor: '#2E75B6' },
      },
    ]),
  );
});

it('a form in which nobody computes explains no looks', async () => {
  await write([inputOf('A')], TWO_ROUNDS, { ...TEXTS, valueHint: null });
  const sheet = sheetOf(excel().workbook, 'A');
  expect(valueAt(sheet, FIRST + 10, columnAt('title'))).toBeNull();
  expect(sheet.conditionalFormats).toHaveLength(4);
});

it('adds up live: what is typed is in the section, the totals and the final score', async () => {
  await write([inputOf('A', { 'I.1': { ...NO_TEXTS, self: { value: 8 } } })]);
  for (const [row, points] of [
    [FIRST + 2, 6],
    [FIRST + 7, 20],
    [FIRST + 8, 1],
  ] as const) {
    excel().userTypes('A', `G${String(row + 1)}`, points);
  }
  excel().calculate();
  const sheet = sheetOf(excel().workbook, 'A');
  const shown = (row: number, key: UnitColumnKey): unknown =>
    valueAt(sheet, FIRST + row, columnAt(key));
  expect([shown(0, 'self'), shown(5, 'self'), shown(9, 'self')]).toEqual([14, 20, 35]);
  expect([shown(1, 'final'), shown(0, 'final'), shown(9, 'final')]).toEqual([8, 14, 35]);
  expect([shown(0, 'base'), shown(9, 'base')]).toEqual([20, 40]);
});
