import {
  canonicalCode,
  isWellFormedCode,
  understandCodes,
} from '../../../src/domain/regulation/code';

describe('a code', () => {
  it.each(['I', 'I.1.2', 'III.4a', '1.10', 'I.4.đ', 'T', 'P.1', 'a', 'I.2.1.2', 'Ô.1'])(
    '%s is well formed',
    (code) => {
      expect(isWellFormedCode(code)).toBe(true);
      expect(canonicalCode(code)).toBe(code);
    },
  );

  it.each([
    ['I.', 'I'],
    ['1. a)', '1.a'],
    ['a)', 'a'],
    ['(a)', 'a'],
    ['I,1', 'I.1'],
    ['I. 1', 'I.1'],
    ['I .1', 'I.1'],
    ['1..2', '1.2'],
    ['I.1.', 'I.1'],
    ['.I.1', 'I.1'],
    ['I-1', 'I.1'],
    ['I – 1', 'I.1'],
    ['Mục I', 'I'],
    ['Phần II.', 'II'],
    ['I.đ)', 'I.đ'],
    ['2.b).', '2.b'],
    ['I 1', null],
    ['I.1*', null],
    ['II.3.2#cộng', null],
    ['-', null],
    ['', null],
  ])('%j is not, and may be meant as %j', (code, meant) => {
    expect(isWellFormedCode(code)).toBe(false);
    expect(canonicalCode(code)).toBe(meant);
  });

  it('is repaired only where no other row is called so', () => {
    const codes = ['I.', 'II.', 'II', '1.a', '1. a)', '3)', '(3)', 'x y'];
    const expected = [
      ['I.', 'I'],
      ['II.', 'II.'],
      ['II', 'II'],
      ['1.a', '1.a'],
      ['1. a)', '1. a)'],
      ['3)', '3)'],
      ['(3)', '(3)'],
      ['x y', 'x y'],
    ];
    expect([...understandCodes(codes)]).toEqual(expected);
    expect(new Map(understandCodes([...codes].reverse()))).toEqual(
      new Map(expected as [string, string][]),
    );
  });
});
