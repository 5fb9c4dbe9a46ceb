import { atMaximumFormula } from '../../../src/excel/sheets/tie-figures';
import { standardLayout } from '../../../src/excel/sheets/unit-layout';
import type { UnitScores } from '../../../src/domain/scoring/results';
import { regulationOf } from '../../domain/builders';
import type { BookDraft } from '../../support/book/draft';
import { unitSheetOf } from '../../support/book/unit-cells';
import { findCell, recordsOf, sheetOf } from '../../support/cells';
import { rankedBook, type ClusterBook } from '../../support/cluster-book';

const DRAFT: BookDraft = {
  settings: {
    'Thứ tự phân định khi bằng điểm': 'nhiều tiêu chí đạt tối đa hơn; điểm tự chấm sát hơn',
  },
  criteria: [
    'I | Mục | | Cộng',
    'I.1 | | 10 | Trực tiếp',
    'I.2 | | 10 | Cộng/trừ | cộng 1 mỗi lần khen; trừ 1 mỗi lần phê bình',
    'I.3 | | 10 | Trực tiếp',
    'II | Mục | | Cộng',
    'II.1 | | 10 | Trực tiếp',
    'II.2 | | 10 | Trực tiếp',
    'III | Mục | | Cộng',
    'III.1 | | 5 | Trực tiếp',
    'III.2 | | 5 | Trực tiếp',
    'T | Điểm thưởng | 5 | Trực tiếp',
  ],
  units: {
    // Five of seven at their maximum; so are III as a whole and the bonus, which count for nothing.
    'An Bình': {
      claims: {
        'I.1': 10,
        'I.2': 8,
        'I.3': 10,
        'II.1': 10,
        'II.2': 2,
        'III.1': 5,
        'III.2': 5,
        T: 5,
      },
    },
    'Bình Sơn': {
      claims: { 'I.1': 9, 'I.2': 7, 'I.3': 8, 'II.1': 9, 'II.2': 7, 'III.1': 5, 'III.2': 5, T: 5 },
    },
    // What does not apply is given its maximum, and is no criterion that was reached.
    'Cẩm Hà': {
      claims: {
        'I.1': { self: 10, verified: 9, reason: 'x' },
        'I.2': { self: 8, verified: 8 },
        'I.3': { self: 8, verified: 8 },
        'II.1': { self: 10, verified: 10 },
        'III.1': { self: 5, verified: 5 },
        'III.2': { self: 5, verified: 5 },
        T: { self: 0, verified: 0 },
      },
    },
  },
  tables: {
    KhongCham: [{ criterion: 'II.2', unit: 'Cẩm Hà', effect: 'Cho điểm tối đa', reason: 'x' }],
  },
};

let book: ClusterBook;
afterEach(() => {
  book.close();
});

const row = (unit: string) =>
  recordsOf(sheetOf(book.excel.workbook, 'Tổng hợp'), 'TT').find((one) => one['Đơn vị'] === unit);
const AT_MAXIMUM = 'Số tiêu chí đạt tối đa';
const CLOSENESS = 'Lệch so với tự chấm';
const UNITS = ['An Bình', 'Bình Sơn', 'Cẩm Hà'];

describe('how many criteria have their maximum', () => {
  beforeEach(async () => {
    book = await rankedBook(DRAFT);
  });

  it('those of the main scale that are scored; how far a total lies from what was claimed', () => {
    expect(book.errors()).toEqual([]);
    expect(UNITS.map((unit) => row(unit)?.[AT_MAXIMUM])).toEqual([5, 2, 3]);
    // Bonus and all; of the third 56 were claimed.
    expect(UNITS.map((unit) => row(unit)?.['Tổng điểm'])).toEqual([55, 55, 55]);
    expect(UNITS.map((unit) => row(unit)?.[CLOSENESS])).toEqual([0, 0, 1]);
    expect(UNITS.map((unit) => row(unit)?.['Xếp hạng'])).toEqual([1, 3, 2]);
  });

  it('follows what is typed, at once; rows and words that somebody puts between count nothing', async () => {
    const sheet = unitSheetOf(book.excel.workbook, book.unit('Bình Sơn').scores.unit.code);
    if (!sheet) throw new Error('no sheet');
    for (const code of ['I.2', 'I.3', 'II.1']) {
      const at = String(findCell(sheet, code).row + 1);
      await Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem(sheet.name);
        own.getRange(`${at}:${at}`).insert('Down');
        own.getRange(`C${at}`).values = [['ghi chú của tôi']];
        await context.sync();
      });
    }
    book.type('Bình Sơn', 'I.1', 'self', 10);
    book.type('Bình Sơn', 'I.3', 'self', 10);
    book.type('Bình Sơn', 'II.2', 'self', 4);
    book.excel.calculate();
    expect(row('Bình Sơn')?.[AT_MAXIMUM]).toBe(4);
    book.type('Bình Sơn', 'I.3', 'self', '');
    book.excel.calculate();
    expect(row('Bình Sơn')?.[AT_MAXIMUM]).toBe(3);
    book.type('Bình Sơn', 'I.3', 'self', 10);
    await book.rank();
    expect(row('Bình Sơn')?.[AT_MAXIMUM]).toBe(4);
  });
});

describe('the formula', () => {
  const regulation = regulationOf({
    criteria: [
      ['I', 'Mục', '20', 'Cộng'],
      ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
      ['I.2', 'Tiêu chí', '10', 'Trực tiếp'],
      ['T', 'Điểm thưởng', '5', 'Trực tiếp'],
    ],
  });
  const NONE: UnitScores['leaves'] = new Map();
  const { columns, rows } = standardLayout(regulation);

  beforeEach(async () => {
    book = await rankedBook(DRAFT);
  });

  it('is none where a column is gone, and nothing where no row is left', () => {
    const without = (key: 'final' | 'max') => new Map([...columns].filter(([one]) => one !== key));
    expect(atMaximumFormula(regulation, { columns: without('final'), rows }, NONE)).toBeNull();
    expect(atMaximumFormula(regulation, { columns: without('max'), rows }, NONE)).toBeNull();
    expect(atMaximumFormula(regulation, { columns, rows: new Map() }, NONE)).toBe('=0');
  });

  it('looks at one stretch of rows for criteria side by side, in whatever order they stand', () => {
    const prefix = "'Huế'!";
    const stretch = "SUMPRODUCT(ISNUMBER('Huế'!$N$8:$N$9)*('Huế'!$N$8:$N$9='Huế'!$D$8:$D$9))";
    expect(atMaximumFormula(regulation, { columns, rows, prefix }, NONE)).toBe(`=${stretch}`);
    const backwards = new Map([...rows].reverse());
    expect(atMaximumFormula(regulation, { columns, rows: backwards, prefix }, NONE)).toBe(
      `=${stretch}`,
    );
    const apart = new Map([...rows, ['I', 8], ['I.2', 11]] as const);
    expect(atMaximumFormula(regulation, { columns, rows: apart }, NONE)).toBe(
      '=SUMPRODUCT(ISNUMBER($N$8:$N$8)*($N$8:$N$8=$D$8:$D$8))+' +
        'SUMPRODUCT(ISNUMBER($N$12:$N$12)*($N$12:$N$12=$D$12:$D$12))',
    );
  });

  it('too long for Excel, it is none', () => {
    const lines = Array.from({ length: 200 }, (_, at) => [
      [`${String(at + 1)}`, 'Mục', '1', 'Cộng'] as const,
      [`${String(at + 1)}.1`, 'Tiêu chí', '1', 'Trực tiếp'] as const,
    ]).flat();
    const long = regulationOf({ criteria: lines });
    expect(atMaximumFormula(long, standardLayout(long), NONE)).toBeNull();
  });
});
