import type { BookDraft } from '../../support/book/draft';
import { openBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

/**
 * Marks of several assessors are the figures that do not come out even: I.1 is the mean of three,
 * a third or two thirds; I.2 and I.3 end in a half of the last digit.
 */
const DRAFT: BookDraft = {
  settings: { 'Số chữ số thập phân': '1' },
  criteria: [
    'I | Mục | 60 | Cộng',
    'I.1 | | 30 | Bên ngoài chấm | nguồn: Tổ thẩm định',
    'I.2 | | 30 | Trực tiếp',
    'II | Mục | 40 | Cộng',
    'II.1 | | 20 | Trực tiếp',
    'II.2 | | 20 | Bên ngoài chấm | nguồn: Tổ thẩm định',
  ],
  units: {
    'An Bình': { claims: { 'I.2': 20.25, 'II.1': 10.25 } },
    'Bình Sơn': { claims: { 'I.2': 20.35, 'II.1': 10.05 } },
  },
  tables: {
    DiemNgoai: [
      // 62 / 3 = 20,666…; 31 / 3 = 10,333…
      ...marks('I.1', 'An Bình', [20, 21, 21]),
      ...marks('II.2', 'An Bình', [10, 10, 11]),
      ...marks('I.1', 'Bình Sơn', [20, 21, 21]),
      ...marks('II.2', 'Bình Sơn', [10, 10, 11]),
    ],
  },
};

function marks(code: string, unit: string, points: readonly number[]) {
  return points.map((one, at) => ({
    code,
    unit,
    assessor: `Tổ ${String(at + 1)}`,
    points: String(one),
  }));
}

async function rounded(where: string, mode = ''): Promise<void> {
  book = await openBook(DRAFT);
  book.answer('roundAt', where);
  if (mode !== '') book.answer('roundMode', mode);
  await book.rank();
  expect(book.errors()).toEqual([]);
}

describe('where it is rounded', () => {
  // An Bình exactly: 20,667 + 20,25 = 40,917; 10,25 + 10,333 = 20,583; together 61,5.
  // Bình Sơn exactly: 41,017; 20,383; together 61,4.
  test('the total only', async () => {
    await rounded('Tổng điểm');
    expect(book.totals()).toEqual({ 'An Bình': '61.5', 'Bình Sơn': '61.4' });
  });

  test('each criterion: 20,7 + 20,3 and 10,3 + 10,3', async () => {
    await rounded('Từng tiêu chí');
    expect([book.node('An Bình', 'I'), book.node('An Bình', 'II')]).toEqual(['41', '20.6']);
    // 20,7 + 20,4 and 10,1 + 10,3
    expect([book.node('Bình Sơn', 'I'), book.node('Bình Sơn', 'II')]).toEqual(['41.1', '20.4']);
    expect(book.totals()).toEqual({ 'An Bình': '61.6', 'Bình Sơn': '61.5' });
  });

  test('each section: 40,9 + 20,6 and 41,0 + 20,4', async () => {
    await rounded('Từng mục');
    expect([book.node('An Bình', 'I'), book.node('An Bình', 'II')]).toEqual(['40.9', '20.6']);
    expect([book.node('Bình Sơn', 'I'), book.node('Bình Sơn', 'II')]).toEqual(['41', '20.4']);
    expect(book.totals()).toEqual({ 'An Bình': '61.5', 'Bình Sơn': '61.4' });
  });

  test('nowhere', async () => {
    await rounded('Không làm tròn');
    expect(book.totals()).toEqual({ 'An Bình': '61.5', 'Bình Sơn': '61.4' });
    expect(Number(book.node('An Bình', 'I'))).toBeCloseTo(40 + 11 / 12, 12);
  });
});

describe('how it is rounded, criterion by criterion', () => {
  // I.1 20,667 · I.2 20,25 and 20,35 · II.1 10,25 and 10,05 · II.2 10,333
  test.each([
    ['Từ 5 làm tròn lên', '61.6', '61.5'],
    ['Cắt bỏ', '61.3', '61.2'],
    ['Làm tròn lên', '61.7', '61.6'],
    // 20,25 → 20,2 and 20,35 → 20,4; 10,25 → 10,2 and 10,05 → 10,0.
    ['5 về số chẵn', '61.4', '61.4'],
  ])('%s', async (mode, first, second) => {
    await rounded('Từng tiêu chí', mode);
    expect(book.totals()).toEqual({ 'An Bình': first, 'Bình Sơn': second });
  });
});

describe('how the total is rounded', () => {
  const draft = (points: readonly [number, number]): BookDraft => ({
    settings: { 'Số chữ số thập phân': '0' },
    criteria: ['I | Mục | | Cộng', 'I.1 | | 50 | Trực tiếp', 'I.2 | | 50 | Trực tiếp'],
    units: {
      'An Bình': { claims: { 'I.1': points[0], 'I.2': 40 } },
      'Bình Sơn': { claims: { 'I.1': points[1], 'I.2': 40 } },
    },
  });
  test.each([
    ['Từ 5 làm tròn lên', '83', '84'],
    ['Cắt bỏ', '82', '83'],
    ['Làm tròn lên', '83', '84'],
    ['5 về số chẵn', '82', '84'],
  ])('%s', async (mode, first, second) => {
    book = await openBook(draft([42.5, 43.5]));
    book.answer('roundMode', mode);
    await book.rank();
    expect(book.totals()).toEqual({ 'An Bình': first, 'Bình Sơn': second });
  });

  test('up means away from nothing: 82.01 is 83, 82 stays 82', async () => {
    book = await openBook(draft([42.01, 42]));
    book.answer('roundMode', 'Làm tròn lên');
    await book.rank();
    expect(book.totals()).toEqual({ 'An Bình': '83', 'Bình Sơn': '82' });
  });

  test('printed level is ranked level, unless the hidden digits are to be compared', async () => {
    book = await openBook(draft([42.2, 42.4]));
    await book.rank();
    expect(book.totals()).toEqual({ 'An Bình': '82', 'Bình Sơn': '82' });
    expect(book.ranks()).toEqual({ 'An Bình': 1, 'Bình Sơn': 1 });
    book.answer('compareOn', 'Điểm chưa làm tròn');
    await book.rank();
    expect(book.totals()).toEqual({ 'An Bình': '82', 'Bình Sơn': '82' });
    expect(book.ranks()).toEqual({ 'An Bình': 2, 'Bình Sơn': 1 });
  });

  test('the percentage has digits of its own', async () => {
    book = await openBook({
      ...draft([42, 41]),
      criteria: ['I | Mục | | Cộng', 'I.1 | | 50 | Trực tiếp', 'I.2 | | 70 | Trực tiếp'],
    });
    book.answer('percentDigits', '3');
    await book.rank();
    expect(book.each(({ scores }) => scores.percent?.toString())).toEqual({
      'An Bình': '68.333',
      'Bình Sơn': '67.5',
    });
    book.answer('percentDigits', '0');
    await book.rank();
    expect(book.unit('An Bình').scores.percent?.toString()).toBe('68');
  });
});
