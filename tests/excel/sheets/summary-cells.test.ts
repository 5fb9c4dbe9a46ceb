import { expectedFigures } from '../../../src/excel/sheets/summary';
import { keyOf, summaryColumns } from '../../../src/excel/sheets/summary-columns';
import type { BookDraft } from '../../support/book/draft';
import { findCell, recordsOf, sheetOf, valueAt } from '../../support/cells';
import { rankedBook, type ClusterBook } from '../../support/cluster-book';

const verified = (self: number, given: number) => ({ self, verified: given, reason: 'x' });

const DRAFT: BookDraft = {
  criteria: [
    'I | Mục | | Cộng',
    'I.1 | | 10 | Trực tiếp',
    'I.2 | | 10 | Trực tiếp',
    'II | | 20 | Trực tiếp',
    'T | Điểm thưởng | 5 | Trực tiếp',
    'P | Điểm trừ | 5 | Trực tiếp',
  ],
  classes: [
    { name: 'Xuất sắc', from: '30' },
    { name: 'Khá', from: '0' },
  ],
  units: {
    'An Bình': {
      claims: {
        'I.1': verified(9, 8),
        'I.2': verified(10, 10),
        II: verified(18, 17.5),
        T: verified(3, 2),
        P: verified(1, 1),
      },
    },
    // Nothing verified, and of the second part nothing is asked.
    'Bình Sơn': { claims: { 'I.1': 9, 'I.2': 9.5, T: 0, P: 0 } },
    // A score is missing: held back.
    'Cẩm Hà': { claims: { 'I.1': 9, II: 10, T: 0, P: 0 } },
    'Diên Khánh': { claims: { 'I.1': 10, 'I.2': 10, II: 20, T: 5, P: 0 } },
  },
  tables: {
    KhongCham: [
      {
        criterion: 'II',
        unit: 'Bình Sơn',
        effect: 'Trừ khỏi điểm tối đa',
        reason: 'không phát sinh',
      },
    ],
  },
};

let book: ClusterBook;
afterEach(() => {
  book.close();
});

const sheet = () => sheetOf(book.excel.workbook, 'Tổng hợp');
const rowOf = (unit: string) => {
  const found = recordsOf(sheet(), 'TT').find((row) => row['Đơn vị'] === unit);
  if (!found) throw new Error(unit);
  return found;
};
const cellOf = (unit: string, heading: string) =>
  sheet().cells.get(findCell(sheet(), unit).row)?.get(findCell(sheet(), heading).column);

describe('a unit’s row', () => {
  beforeEach(async () => {
    book = await rankedBook(DRAFT);
  });

  it('has its sections, bonus and deductions, both totals, what parts them, and its result', () => {
    expect(rowOf('An Bình')).toMatchObject({
      TT: 1,
      'I. Nội dung I': 18,
      'II. Nội dung II': 17.5,
      'Điểm thưởng': 2,
      'Điểm trừ': 1,
      'Tổng điểm tự chấm': 39,
      'Tổng điểm thẩm định': 36.5,
      'Chênh lệch': -2.5,
      'Tổng điểm': 36.5,
      'Điểm tối đa áp dụng': 40,
      'Tỷ lệ (%)': 91.25,
      'Xếp hạng': 2,
      'Xếp loại': 'Xuất sắc',
    });
    for (const heading of ['Tổng điểm', 'Xếp hạng', 'Xếp loại', 'Chênh lệch']) {
      expect(cellOf('An Bình', heading)?.formula).toMatch(/^=/);
    }
  });

  it('nobody verified: no verified total and no difference; what is not asked is nothing', () => {
    expect(rowOf('Bình Sơn')).toMatchObject({
      TT: 2,
      'I. Nội dung I': 18.5,
      'II. Nội dung II': 0,
      'Tổng điểm tự chấm': 18.5,
      'Chênh lệch': '',
      'Tổng điểm': 18.5,
      'Điểm tối đa áp dụng': 20,
      'Tỷ lệ (%)': 92.5,
      'Xếp hạng': 3,
      'Xếp loại': 'Khá',
    });
    expect(rowOf('Bình Sơn')['Tổng điểm thẩm định'] ?? '').toBe('');
    expect(cellOf('Bình Sơn', 'Tổng điểm thẩm định')?.formula).toBeUndefined();
  });

  it('held back: its sections stand there as far as they are known, and no result', () => {
    const row = rowOf('Cẩm Hà');
    expect(row).toMatchObject({ TT: 3, 'I. Nội dung I': '', 'II. Nội dung II': 10 });
    for (const heading of ['Tổng điểm', 'Tỷ lệ (%)', 'Xếp hạng', 'Xếp loại']) {
      expect(row[heading] ?? '').toBe('');
      expect(cellOf('Cẩm Hà', heading)?.formula).toBeUndefined();
    }
    expect(row['Ghi chú']).toBe('Chưa xếp hạng: còn 1 lỗi (xem Kiểm tra)');
    expect(rowOf('An Bình')['Ghi chú'] ?? '').toBe('');
  });

  it('what the core expects to read there is what is read', () => {
    const { outcome, year } = book.report;
    const columns = summaryColumns(year.regulation);
    const expected = (name: string) => expectedFigures(book.unit(name), columns, year.regulation);
    expect(outcome.units).toHaveLength(4);
    expect(Object.fromEntries(expected('Cẩm Hà'))).toEqual({
      total: null,
      percent: null,
      rank: null,
      classification: null,
    });
    const found = Object.fromEntries(
      columns.map((one) => [keyOf(one), rowOf('An Bình')[one.column.heading]]),
    );
    expect(found).toMatchObject(Object.fromEntries(expected('An Bình')));
    expect(expected('An Bình').size).toBe(11);
  });

  it('a person’s own row among them stays as it is, and is no unit', async () => {
    const { row } = findCell(sheet(), 'Bình Sơn');
    await Excel.run(async (context) => {
      const at = String(row + 1);
      const own = context.workbook.worksheets.getItem('Tổng hợp').getRange(`${at}:${at}`);
      own.insert('Down');
      await context.sync();
    });
    const total = findCell(sheet(), 'Tổng điểm').column;
    const name = `${String.fromCharCode(65 + findCell(sheet(), 'Đơn vị').column)}${String(row + 1)}`;
    const figure = `${String.fromCharCode(65 + total)}${String(row + 1)}`;
    book.excel.userTypes('Tổng hợp', name, 'Trung bình năm trước');
    book.excel.userTypes('Tổng hợp', figure, 99);
    const report = await book.rank();
    expect(report.outcome.units.map(({ rank }) => rank)).toEqual([2, 3, null, 1]);
    expect(valueAt(sheet(), row, total)).toBe(99);
    const ranks = ['An Bình', 'Bình Sơn', 'Diên Khánh'].map((unit) => rowOf(unit)['Xếp hạng']);
    expect(ranks).toEqual([2, 3, 1]);
    expect(rowOf('Trung bình năm trước')).toMatchObject({ 'Tổng điểm': 99 });
    for (const heading of ['TT', 'Tổng điểm tự chấm', 'Xếp hạng', 'Xếp loại']) {
      expect(rowOf('Trung bình năm trước')[heading] ?? '').toBe('');
    }
  });
});

describe('regulations of another kind', () => {
  it('equals: what parted them stands beside the rank, and is compared with the core', async () => {
    book = await rankedBook({
      ...DRAFT,
      settings: {
        'Thứ tự phân định khi bằng điểm': 'nhiều tiêu chí đạt tối đa hơn; điểm tự chấm sát hơn',
      },
      units: {
        'An Bình': { claims: { 'I.1': 10, 'I.2': 5, II: 20, T: 0, P: 0 } },
        'Bình Sơn': { claims: { 'I.1': 8, 'I.2': 8, II: 19, T: 0, P: 0 } },
      },
      tables: {},
    });
    expect(['An Bình', 'Bình Sơn'].map((unit) => rowOf(unit)['Xếp hạng'])).toEqual([1, 2]);
    for (const unit of ['An Bình', 'Bình Sơn']) {
      expect(String(rowOf(unit)['Căn cứ phân định'])).toContain('tối đa');
    }
    const { regulation } = book.report.year;
    const figures = expectedFigures(book.unit('An Bình'), summaryColumns(regulation), regulation);
    expect([figures.get('atMaximum'), figures.get('closeness')]).toEqual([2, 0]);
  });

  it('two rounds of verification: the second one counts', async () => {
    book = await rankedBook({
      ...DRAFT,
      settings: { 'Số lần thẩm định': '2' },
      units: {
        'An Bình': {
          claims: {
            'I.1': { self: 9, verified: 7, reason: 'x', verified2: 8, reason2: 'x' },
            'I.2': verified(10, 10),
            II: verified(18, 18),
            T: verified(0, 0),
            P: verified(0, 0),
          },
        },
      },
      tables: {},
    });
    expect(rowOf('An Bình')).toMatchObject({ 'Tổng điểm thẩm định': 36, 'Tổng điểm': 36 });
  });

  it('without bonus and deductions their cells are blank', async () => {
    book = await rankedBook({
      ...DRAFT,
      criteria: DRAFT.criteria.slice(0, 4),
      units: { 'An Bình': { claims: { 'I.1': 9, 'I.2': 9, II: 10 } } },
      tables: {},
    });
    const row = rowOf('An Bình');
    expect([row['Điểm thưởng'] ?? '', row['Điểm trừ'] ?? '']).toEqual(['', '']);
    expect(row).toMatchObject({ 'Tổng điểm': 28, 'Xếp hạng': 1 });
  });

  it('a class that rests on a condition, too, is a value; the rank is still a formula', async () => {
    book = await rankedBook({
      ...DRAFT,
      classes: [
        { name: 'Xuất sắc', from: '30', condition: 'điểm mục II ≥ 15' },
        { name: 'Khá', from: '0' },
      ],
    });
    expect(cellOf('Diên Khánh', 'Xếp hạng')?.formula).toMatch(/^=/);
    expect(cellOf('Diên Khánh', 'Xếp loại')?.formula).toBeUndefined();
  });

  it('who counts with nothing because it sent nothing stands there with its zeros and its rank', async () => {
    book = await rankedBook({
      ...DRAFT,
      settings: { 'Không nộp phiếu': 'Tính 0 điểm' },
      // Named by somebody who likes signs: a name is no formula.
      classes: [
        { name: 'Xuất sắc', from: '30' },
        { name: '=Khá', from: '0' },
      ],
      units: { ...DRAFT.units, 'Hà Liên': {} },
    });
    const row = rowOf('Hà Liên');
    expect(row).toMatchObject({ TT: 5, 'Tổng điểm': 0, 'Xếp loại': '=Khá' });
    expect(cellOf('Hà Liên', 'Xếp loại')?.formula).toBeUndefined();
    expect(cellOf('Hà Liên', 'Tổng điểm')?.formula).toBeUndefined();
    expect(row['Xếp hạng']).toBe(book.unit('Hà Liên').rank);
  });
});
