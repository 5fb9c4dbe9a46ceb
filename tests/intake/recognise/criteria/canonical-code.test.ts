import {
  canonicalCode,
  splitTitle,
} from '../../../../src/intake/recognise/criteria/canonical-code';

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

it.each([
  ['1. Nội dung', '1', 'Nội dung'],
  ['1) Nội dung', '1', 'Nội dung'],
  ['a) Nội dung', 'a', 'Nội dung'],
  ['đ. Nội dung', 'đ', 'Nội dung'],
  ['I. NHIỆM VỤ', 'i', 'NHIỆM VỤ'],
  ['XLVIII - Nhiệm vụ', 'xlviii', 'Nhiệm vụ'],
  ['Mục II: Nhiệm vụ', 'ii', 'Nhiệm vụ'],
  ['Phần A. Nhiệm vụ', 'a', 'Nhiệm vụ'],
  ['I.1.2. Nhiệm vụ', 'i.1.2', 'Nhiệm vụ'],
  ['I,1) Nhiệm vụ', 'i.1', 'Nhiệm vụ'],
  ['T1: Nhiệm vụ', 't1', 'Nhiệm vụ'],
  ['5.11 Quỹ thi đua', '5.11', 'Quỹ thi đua'],
  ['II.2.a Quỹ thi đua', 'ii.2.a', 'Quỹ thi đua'],
  ['1 Nội dung', '', '1 Nội dung'],
  ['Nội dung', '', 'Nội dung'],
  ['Nội dung: văn bản', '', 'Nội dung: văn bản'],
  ['1.', '', '1.'],
  ['', '', ''],
  ['1. Nội dung (3 điểm)', '1', 'Nội dung'],
  ['1. Nội dung (tối đa 3,5 điểm)', '1', 'Nội dung'],
  ['1. Nội dung [ 3.5đ. ]', '1', 'Nội dung'],
  ['Nội dung(3đ)', '', 'Nội dung'],
  ['Nội dung (3 điểm) và văn bản', '', 'Nội dung (3 điểm) và văn bản'],
  ['Nội dung (3 văn bản)', '', 'Nội dung (3 văn bản)'],
  ['Nội dung (điểm)', '', 'Nội dung (điểm)'],
])('%j is the label %j and the words %j', (title, label, words) => {
  expect(splitTitle(title)).toEqual({ label, words });
});

it.each([
  ['(1)', '1'],
  ['1..2', '1.2'],
  ['a).b)', 'a.b'],
  ['1:', '1'],
  ['.1', '1'],
  ['Ⅻ', 'xii'],
  ['', ''],
])('%j is %j', (text, code) => {
  expect(canonicalCode(text)).toBe(code);
});
