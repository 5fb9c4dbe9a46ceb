import type { BookDraft } from '../../support/book/draft';
import { unitSheetOf } from '../../support/book/unit-cells';
import { findCell, valueAt } from '../../support/cells';
import { rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

/** I has a part of two levels and a plain criterion; what is left out is all of the part, or half. */
const draftOf = (parent: string, effect: string, leftOut: readonly string[]): BookDraft => ({
  criteria: [
    `I | Mục | 20 | ${parent}`,
    'I.1 | Mục | 20 | Cộng',
    'I.1.1 | | 12 | Trực tiếp',
    'I.1.2 | | 8 | Trực tiếp',
    'I.2 | | 20 | Trực tiếp',
    'II | | 80 | Trực tiếp',
  ],
  units: {
    A: { claims: { 'I.1.1': 6, 'I.1.2': 8, 'I.2': 10, II: 60 } },
    B: { claims: { 'I.1.1': 6, 'I.1.2': 8, 'I.2': 10, II: 60 } },
  },
  tables: {
    KhongCham: leftOut.map((criterion) => ({ criterion, unit: 'A', effect, reason: 'x' })),
  },
});

function shown(unit: string, code: string, heading: string): unknown {
  const sheet = unitSheetOf(book.excel.workbook, book.unit(unit).scores.unit.code);
  if (!sheet) throw new Error(unit);
  return valueAt(sheet, findCell(sheet, code).row, findCell(sheet, heading).column);
}
const FINAL = 'Điểm cuối cùng';
const BASE = 'Điểm tối đa áp dụng';

const SHRINK = 'Trừ khỏi điểm tối đa';
const SPREAD = 'Chia lại trong mục';
const PART = ['I.1.1', 'I.1.2'];

// Ranking itself holds every cell of the sheets against the core.
it.each<readonly [string, string, readonly string[], number, number]>([
  // The mean of (6 + 8) and 10; without the part 10 alone; with half of it (8) 9.
  ['Trung bình', SHRINK, [], 12, 20],
  ['Trung bình', SHRINK, PART, 10, 20],
  ['Trung bình', SHRINK, ['I.1.1'], 9, 14],
  ['Trung bình', SHRINK, ['I.2'], 14, 20],
  ['Trung bình', 'Tính 0 điểm', PART, 5, 20],
  ['Trung bình', 'Cho điểm tối đa', PART, 15, 20],
  ['Lấy cao nhất', SHRINK, PART, 10, 20],
  ['Lấy cao nhất', SHRINK, ['I.2'], 14, 20],
  // Twelve points of I.1 go to the other eight, of which all were reached.
  ['Lấy cao nhất', SPREAD, ['I.1.1'], 20, 20],
  ['Trung bình', SPREAD, ['I.1.1'], 15, 20],
])('%s, %s, without %j: %d of %d', async (parent, effect, leftOut, final, base) => {
  book = await rankedBook(draftOf(parent, effect, leftOut));
  expect([shown('A', 'I', FINAL), shown('A', 'I', BASE)]).toEqual([final, base]);
  expect(shown('B', 'I', FINAL)).toBe(parent === 'Trung bình' ? 12 : 14);
  expect(shown('B', 'I', BASE)).toBe(20);
});

it('all of a section left out: it is nothing of nothing', async () => {
  book = await rankedBook(draftOf('Trung bình', SHRINK, [...PART, 'I.2']));
  expect([shown('A', 'I', FINAL), shown('A', 'I', BASE)]).toEqual([0, 0]);
  expect(shown('A', 'I.1', FINAL)).toBe(0);
  expect(shown('A', 'I.2', FINAL)).toBe('KAD');
});
