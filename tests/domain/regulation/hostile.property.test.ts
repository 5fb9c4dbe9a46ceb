import fc from 'fast-check';
import { Exact } from '../../../src/domain/numbers/exact';
import { readConditions } from '../../../src/domain/regulation/conditions/conditions';
import { parseExpression } from '../../../src/domain/regulation/expression/parse';
import { tidyLines } from '../../../src/domain/regulation/prose/wording';
import { within } from '../../support/cost/within';

const LONGEST = 20_000;
/** Yardsticks. */
const MOST = 150;

/** Words of all three languages, in any order, over and over; and what JavaScript answers to. */
const WORDS = [
  ...['xếp loại từ', 'tỷ lệ', '(%)', 'tổng điểm', 'mỗi tiêu chí', 'có', 'năm trước', 'chưa được'],
  ...['năm liên tục', 'hoặc', ';', 'xác nhận:', 'mục', 'trở lên', 'dưới', 'từ', 'đến', '≥', '<='],
  ...['min(', 'max(', 'neu(', 'if(', ')', '(', '+', '-', '*', '/', '^', ',', '{', '}', '"', "'"],
  ...['kq', 'ct', 'diem', '__proto__', 'constructor', 'toString', '1.1', 'II', '9'.repeat(300)],
  ...['0', '1', '1,5', '1.000', '1e999', '-0', '%', '\n', '\u0000', '\u202e', 'đ', 'ủ', '𝟙', ' '],
];
const soup = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 400 })
  .map((words) => words.join(' ').slice(0, LONGEST));
const repeated = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join('').repeat(LONGEST).slice(0, LONGEST));
const texts = fc.oneof(soup, repeated, fc.string({ unit: 'binary', maxLength: 2000, size: 'max' }));

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['conditions', readConditions],
  ['an expression', (text) => parseExpression(text, Exact.integer(10))],
  ['prose', tidyLines],
];

it.each(readers)('%s of any text: an answer, soon, and nothing else changes', async (_, read) => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      expect(await within(MOST, () => read(text))).toBeDefined();
    }),
    { numRuns: 150 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it.each(readers)('%s nested a hundred thousand deep', (_, read) => {
  for (const one of ['(', 'neu(', 'min(1;', '-', 'hoặc (', '1+(']) {
    expect(read(one.repeat(100_000))).toBeDefined();
  }
});
