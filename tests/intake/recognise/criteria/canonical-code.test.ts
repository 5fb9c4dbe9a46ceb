import { canonicalCode } from '../../../../src/intake/recognise/criteria/canonical-code';

it.each([
  ['1. a)', '1.a'],
  ['I,1', 'i.1'],
  ['I.1.', 'i.1'],
  [' 1 .\u00a01\u200b', '1.1'],
  ['１．１', '1.1'],
  ['Ｉ．２（', 'i.2('],
  ['1.a）', '1.a'],
  ['Ⅱ.3', 'ii.3'],
  ['ⅳ', 'iv'],
  ['1\u20242', '1.2'],
  ['Đ.', 'đ'],
  ['Ð)', 'đ'],
  ['ð.1', 'đ.1'],
  ['d)', 'd'],
])('%j is %s', (text, code) => {
  expect(canonicalCode(text)).toBe(code);
});

it.each([
  ['1²', '12'],
  ['1-1', '1.1'],
  ['1.10', '1.1'],
])('%s is not %s', (text, code) => {
  expect(canonicalCode(text)).not.toBe(code);
});
