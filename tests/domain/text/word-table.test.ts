import { meaningOf } from '../../../src/domain/text/word-table';

const WORDS = { 'tieu chi': 1, muc: 2, '': 3 };

test.each([
  ['Tiêu chí', 1],
  [' TIÊU  CHÍ ', 1],
  ['Mục', 2],
  ['', 3],
  ['Mục khác', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
])('%j means %p', (text, meaning) => {
  expect(meaningOf(WORDS, text)).toBe(meaning);
});
