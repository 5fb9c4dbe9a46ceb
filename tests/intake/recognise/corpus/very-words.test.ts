import { recogniseWorkbook } from '../../../../src/intake/recognise/recognise-workbook';
import { LARGE } from '../../../fixtures/layouts/schemes/large';
import { gridOf } from '../grid-of';
import { schemeBook } from './scheme-book';

/** Two criteria far apart whose words are nearly the same. */
const PAIR = ['I.1.4.3', 'II.4.1.4'] as const;

it('the very words of one criterion are not another’s, wherever the row stands', () => {
  const leaves = LARGE.items.filter(({ leaf }) => leaf);
  const [one, other] = PAIR.map((code) => leaves.findIndex((item) => item.code === code));
  const rows = leaves.map(({ title }, at) => [title, at / 1000]);
  const [first = [], second = []] = [rows[one ?? 0], rows[other ?? 0]];
  rows[one ?? 0] = second;
  rows[other ?? 0] = first;
  const grid = gridOf([
    ['Đơn vị: Sở Tư pháp tỉnh Tân Hòa'],
    ['Nội dung tiêu chí', 'Điểm tự chấm', 'Minh chứng'],
    ...rows,
  ]);
  const [sheet] = recogniseWorkbook('phieu.xlsx', [grid], schemeBook(LARGE));
  const scores = new Map(sheet?.rows.map(({ criterion, self }) => [criterion, self?.value]));
  expect(PAIR.map((code) => scores.get(code))).toEqual([first[1], second[1]]);
});
