import fc from 'fast-check';
import { isOneSlip, likeness, nearest } from '../../../src/domain/text/likeness';

describe('likeness', () => {
  it('is 1 for the same words and 0 for none in common', () => {
    expect(likeness('Chấm điểm thi đua', 'CHẤM  ĐIỂM thi đua')).toBe(1);
    expect(likeness('Cải cách hành chính', 'Thanh tra')).toBe(0);
    expect(likeness('', 'Thanh tra')).toBe(0);
    expect(likeness('', '')).toBe(0);
  });

  it('puts a reworded criterion above another one', () => {
    const original = 'Ban hành kế hoạch cải cách hành chính của năm';
    const reworded = 'Ban hành kế hoạch cải cách hành chính năm 2020';
    const other = 'Ban hành kế hoạch phát triển thanh niên';
    expect(likeness(original, reworded)).toBeGreaterThan(likeness(original, other));
    expect(likeness(original, reworded)).toBeGreaterThan(0.7);
    expect(likeness(original, other)).toBeLessThan(0.6);
  });

  it.each<readonly [string, string, number]>([
    ['a', 'a', 1],
    ['a', 'b', 0],
    // Words and pairs of neighbours: three of each side, two and one of them shared.
    ['a b', 'a', 2 / 4],
    ['a b', 'b a', 4 / 6],
    ['a b', 'a b', 1],
    ['a b c', 'a b', 6 / 8],
    // A word that comes twice is shared as often as both have it.
    ['a a', 'a', 2 / 4],
    ['a a', 'a a', 1],
    ['a b a b', 'a b', 6 / 10],
  ])('of %j and %j is %p', (a, b, value) => {
    expect(likeness(a, b)).toBeCloseTo(value, 12);
    expect(likeness(b, a)).toBeCloseTo(value, 12);
  });

  it('sees the order of words', () => {
    expect(likeness('a b c', 'c b a')).toBeLessThan(1);
  });

  it('is symmetric, and between 0 and 1', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const value = likeness(left.join(' '), right.join(' '));
        expect(value).toBe(likeness(right.join(' '), left.join(' ')));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('nearest', () => {
  const words = ['truc tiep', 'khung', 'muc', 'tru dan'];

  it.each([
    ['truc tip', 'truc tiep'],
    ['khug', 'khung'],
    ['muc', 'muc'],
    ['muv', 'muc'],
    ['cong thuc', undefined],
    ['xyz', undefined],
    ['', undefined],
  ])('%s → %s', (word, expected) => {
    expect(nearest(word, words)).toBe(expected);
  });

  it.each<readonly [string, readonly string[], string | undefined]>([
    // A third of the letters may be wrong, one in any case.
    ['ab', ['ac'], 'ac'],
    ['ab', ['cd'], undefined],
    ['abcde', ['abcxe'], 'abcxe'],
    ['abcde', ['abxxe'], undefined],
    ['abcdef', ['abxxef'], 'abxxef'],
    ['abcdef', ['axxxef'], undefined],
    ['abcdefghi', ['abcxxxghi'], 'abcxxxghi'],
    ['abc', ['abcd'], 'abcd'],
    ['abcd', ['abc'], 'abc'],
    ['abc', ['abcde'], undefined],
    ['abcdef', ['bcdef'], 'bcdef'],
    ['abcdef', ['abcdefgh'], 'abcdefgh'],
    // Two changed over are two edits.
    ['abcdef', ['abdcef'], 'abdcef'],
    // The nearest, wherever it stands.
    ['abcdef', ['abxxef', 'abcxef', 'axcxef'], 'abcxef'],
    ['abcdef', ['abcdef', 'abcxef'], 'abcdef'],
    ['abcdef', [], undefined],
  ])('of %j and %j is %p', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('takes the first of equals', () => {
    expect(nearest('bat', ['cat', 'rat'])).toBe('cat');
  });
});

describe('one slip of the hand', () => {
  it.each([
    ['so noi vu', 'so noi vu', 'the same'],
    ['', '', 'nothing'],
    ['abc', 'abd', 'another letter'],
    ['abc', 'xbc', 'another letter at the beginning'],
    ['abc', 'abcd', 'one more'],
    ['abc', 'ac', 'one fewer'],
    ['aab', 'ab', 'one fewer of two'],
    ['a', '', 'the only one missing'],
    ['ab', 'ba', 'changed over'],
    ['xabz', 'xbaz', 'changed over in the middle'],
  ])('%j, %j: %s', (a, b) => {
    expect([isOneSlip(a, b), isOneSlip(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['abc', 'abcde', 'two more'],
    ['ab', 'cd', 'two others'],
    ['ab', 'bc', 'two others, one of them moved'],
    ['abcd', 'badc', 'changed over twice'],
    ['abc', 'cba', 'turned round'],
    ['abc', 'abxy', 'another and one more'],
    ['ab', 'bax', 'changed over and one more'],
  ])('not %j, %j: %s', (a, b) => {
    expect([isOneSlip(a, b), isOneSlip(b, a)]).toEqual([false, false]);
  });
});
