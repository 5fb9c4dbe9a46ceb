import type { UnitColumnKey } from '../../../src/domain/book/unit-sheet';
import { Exact } from '../../../src/domain/numbers/exact';
import { inExcel } from '../../../src/excel/run';
import { growUnitSheet, missingIn } from '../../../src/excel/sheets/grow-unit-sheet';
import type { UnitLayout } from '../../../src/excel/sheets/unit-layout';
import { watchUnit, watchUnitPart, type StandingUnit } from '../../../src/excel/sheets/watch-unit';
import { layoutOf, writeSettled } from '../../../src/excel/sheets/write-units';
import { Writer } from '../../../src/excel/write/writer';
import { regulationOf } from '../../domain/builders';
import { valueAt } from '../../support/cells';
import { freshExcel } from '../fresh-excel';

/** Moved by the clerk: B code, C maximum, D self, F verified, G final, H base. */
const COLUMNS = new Map<UnitColumnKey, number>([
  ['code', 1],
  ['max', 2],
  ['self', 3],
  ['verified', 5],
  ['final', 6],
  ['base', 7],
]);
const LAYOUT: UnitLayout = {
  columns: COLUMNS,
  rows: new Map([
    ['I', 6],
    ['I.1', 7],
    ['I.2', 9],
  ]),
};
const REGULATION = regulationOf({
  criteria: [
    ['I', 'Mục', '20', 'Cộng'],
    ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
    ['I.2', 'Tiêu chí', '10', 'Thưởng theo danh hiệu', 'Cờ thi đua: 10'],
  ],
});

const excel = freshExcel();
let unit: StandingUnit;
beforeEach(() => {
  const [sheet] = excel().workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  unit = { sheetId: sheet.id, sheetName: sheet.name, layout: LAYOUT };
  for (const [address, value] of [
    ['B7', 'I'],
    ['B8', 'I.1'],
    ['B9', 'ghi chú'],
    ['B10', 'I.2'],
    ['D8', 5],
    ['G8', '=D8'],
    ['G10', 'cũ'],
    ['A1', 'ngoài'],
  ] as const) {
    excel().userTypes(sheet.name, address, value);
  }
});

const sheet = () => {
  const [first] = excel().workbook.sheets;
  if (!first) throw new Error('no sheet');
  return first;
};

/** What somebody changes before our request arrives, and what is put back of ours. */
async function watched(
  watch: (writer: Writer) => void,
  typed: readonly (readonly [string, string | number])[],
): Promise<readonly string[]> {
  excel().faults.onRequest(1, {
    kind: 'change',
    run: () => {
      for (const [address, value] of typed) excel().userTypes(unit.sheetName, address, value);
    },
  });
  return inExcel(async (session) => {
    const writer = new Writer(session);
    watch(writer);
    const own = session.context.workbook.worksheets.getItem(unit.sheetId);
    own.getRange('A7:J10').values = Array.from(
      { length: 4 },
      () => Array(10).fill('ta') as string[],
    );
    await session.request();
    const changed = writer.watch.overtaken().map(({ sheet: name, cell }) => `${name}!${cell}`);
    writer.watch.putBack();
    await session.request();
    return changed;
  });
}

describe('a unit’s sheet that is written over', () => {
  it('codes tell whether rows moved, and figures may change; all of it is put back', async () => {
    const changed = await watched((writer) => watchUnit(writer, unit), [['D8', 7]]);
    expect(changed).toEqual([]);
    expect([valueAt(sheet(), 7, 3), sheet().cells.get(7)?.get(6)?.formula]).toEqual([7, '=D8']);
    expect([6, 7, 8, 9].map((row) => valueAt(sheet(), row, 1))).toEqual([
      'I',
      'I.1',
      'ghi chú',
      'I.2',
    ]);
    expect(valueAt(sheet(), 9, 6)).toBe('cũ');
    // Beside the columns of ours nothing was watched.
    expect([valueAt(sheet(), 7, 0), valueAt(sheet(), 7, 8)]).toEqual(['ta', 'ta']);
  });

  it('a code that is another now is named; a row of nobody’s may be anything', async () => {
    const typed = [
      ['B8', 'I.9'],
      ['B9', 'khác'],
      ['B10', 'X'],
    ] as const;
    expect(await watched((writer) => watchUnit(writer, unit), typed)).toEqual([
      `${unit.sheetName}!B8`,
      `${unit.sheetName}!B10`,
    ]);
  });

  it('of a part only that is put back, and the codes are looked at all the same', async () => {
    const part = { top: 7, left: 6, bottom: 9, right: 6 };
    const watch = (writer: Writer): void => watchUnitPart(writer, unit, part);
    expect(await watched(watch, [['B10', 'X']])).toEqual([`${unit.sheetName}!B10`]);
    expect([7, 9].map((row) => valueAt(sheet(), row, 1))).toEqual(['ta', 'ta']);
    expect(sheet().cells.get(7)?.get(6)?.formula).toBe('=D8');
    expect(valueAt(sheet(), 9, 6)).toBe('cũ');
    expect(valueAt(sheet(), 6, 6)).toBe('ta');
  });
});

describe('figures that no formula can work out', () => {
  const known = (final: string | null) => ({
    leaves: new Map([
      [
        'I.2',
        {
          state: 'scored' as const,
          effect: null,
          self: null,
          verified: null,
          final: final === null ? null : (Exact.parse(final) ?? null),
          base: Exact.parse('10') ?? Exact.zero,
        },
      ],
    ]),
    sections: new Map(),
  });
  const settle = (final: string | null, points: number | null) =>
    inExcel(async (session) => {
      const writer = new Writer(session);
      const late = points === null ? null : { points, label: 'Nộp muộn' };
      await writeSettled(writer, unit, REGULATION, known(final), late);
      await session.request();
    });

  it('are written where they belong, and nothing beside them', async () => {
    await settle('7.5', null);
    expect(
      [6, 7, 8, 9].map(
        (row) => sheet().cells.get(row)?.get(6)?.formula ?? valueAt(sheet(), row, 6),
      ),
    ).toEqual([null, '=D8', null, 7.5]);
    expect(valueAt(sheet(), 3, 6)).toBeNull();
    await settle(null, null);
    expect(valueAt(sheet(), 9, 6)).toBe('Chưa rõ');
  });

  it('lateness stands in the head, and goes away with its reason', async () => {
    await settle('7.5', 2);
    expect([valueAt(sheet(), 3, 5), valueAt(sheet(), 3, 6)]).toEqual(['Nộp muộn', 2]);
    await settle('7.5', 0);
    expect([valueAt(sheet(), 3, 5) ?? '', valueAt(sheet(), 3, 6) ?? '']).toEqual(['', '']);
  });
});

it('where a unit’s rows stand: by its codes, the first of two, blanks passed by', () => {
  const { rows, columns } = layoutOf(COLUMNS, 6, ['I', '', ' I.1 ', 1.5, 'I', '  ']);
  expect([...rows]).toEqual([
    ['I', 6],
    ['I.1', 8],
    ['1.5', 9],
  ]);
  expect(columns).toBe(COLUMNS);
});

describe('an amended regulation asks for more', () => {
  const AMENDED = regulationOf({
    settings: { 'Số lần thẩm định': '2' },
    criteria: [
      ['I', 'Mục', '30', 'Cộng'],
      ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
      ['I.1a', 'Tiêu chí', '10', 'Đạt/Không đạt', 'Đạt: 10; Không: 0'],
      ['I.2', 'Tiêu chí', '10', 'Trực tiếp'],
      ['II', 'Mục', '10', 'Cộng'],
      ['II.1', 'Tiêu chí', '10', 'Trực tiếp'],
    ],
  });

  it('says which rows and columns are missing', () => {
    const { rows, columns } = missingIn(LAYOUT, AMENDED);
    expect(rows.map(({ code }) => code)).toEqual(['I.1a', 'II', 'II.1']);
    expect(columns).toContain('verified2');
    expect(columns).not.toContain('final');
    expect(missingIn(LAYOUT, REGULATION).rows).toEqual([]);
  });

  it('puts them between what stands there; what people wrote keeps its place', async () => {
    excel().userTypes(unit.sheetName, 'B12', 'TỔNG');
    const layout = await inExcel(async (session) => {
      const own = session.context.workbook.worksheets.getItem(unit.sheetId);
      const writer = new Writer(session);
      const grown = await growUnitSheet(
        writer,
        { sheet: own, layout: LAYOUT, headerRow: 5, totalRow: 11 },
        AMENDED,
      );
      await session.request();
      return grown;
    });
    expect(Object.fromEntries(layout.rows)).toEqual({
      I: 6,
      'I.1': 7,
      'I.1a': 8,
      'I.2': 10,
      II: 11,
      'II.1': 12,
    });
    const code = layout.columns.get('code') ?? -1;
    expect([6, 7, 8, 9, 10, 11, 12].map((row) => valueAt(sheet(), row, code))).toEqual([
      'I',
      'I.1',
      'I.1a',
      'ghi chú',
      'I.2',
      'II',
      'II.1',
    ]);
    const [final, second, max] = (['final', 'verified2', 'max'] as const).map(
      (key) => layout.columns.get(key) ?? -1,
    );
    // In front of the conclusion.
    expect(second).toBeLessThan(final ?? -1);
    expect(valueAt(sheet(), 5, second ?? -1)).toBe('Điểm thẩm định lần 2');
    expect(sheet().columns.get(second ?? -1)?.width).toBe((9 * 7 + 5) * 0.75);
    expect([8, 11, 12].map((row) => valueAt(sheet(), row, max ?? -1))).toEqual([10, 10, 10]);
    const style = (row: number) => sheet().cells.get(row)?.get(code)?.style;
    expect(style(8)).toMatchObject({
      numberFormat: '@',
      fill: '',
      font: { bold: false, italic: false },
    });
    expect(style(11)).toMatchObject({ fill: '#DDEBF7', font: { bold: true } });
    expect(style(12)).toMatchObject({ fill: '', font: { bold: false } });
    expect(valueAt(sheet(), 14, code)).toBe('TỔNG');
    expect(
      sheet()
        .cells.get(14)
        ?.get(max ?? -1)?.formula,
    ).toBe('=SUM(C7,C12)');
    expect(
      sheet()
        .cells.get(13)
        ?.get(max ?? -1)?.formula,
    ).toBeUndefined();
  });

  it('the totals right below the last criterion move down with every row that comes in', async () => {
    excel().userTypes(unit.sheetName, 'B11', 'TỔNG');
    await inExcel(async (session) => {
      const own = session.context.workbook.worksheets.getItem(unit.sheetId);
      const standing = { sheet: own, layout: LAYOUT, headerRow: 5, totalRow: 10 };
      await growUnitSheet(new Writer(session), standing, AMENDED);
      await session.request();
    });
    expect([10, 11, 12, 13].map((row) => valueAt(sheet(), row, 1))).toEqual([
      'I.2',
      'II',
      'II.1',
      'TỔNG',
    ]);
    const max = [10, 11, 12, 13].map((row) => {
      const cell = sheet().cells.get(row)?.get(2);
      return cell?.formula ?? cell?.value ?? null;
    });
    expect(max).toEqual([null, 10, 10, '=SUM(C7,C12)']);
  });
});
