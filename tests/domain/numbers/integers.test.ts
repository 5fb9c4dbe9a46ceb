import {
  add,
  compare,
  divide,
  greatestCommonDivisor,
  multiply,
  negate,
  powerOfTen,
  sign,
  type Int,
} from '../../../src/domain/numbers/integers';

const MAX = Number.MAX_SAFE_INTEGER;
const MIN = Number.MIN_SAFE_INTEGER;
const BEYOND = BigInt(MAX) + 1n;
const BELOW = BigInt(MIN) - 1n;

// `toBe` tells 5 from 5n and 0 from −0: small integers are numbers, large ones are not, none is −0.
describe('integers of any size', () => {
  it.each<readonly [Int, Int, Int]>([
    [2, 3, 5],
    [MAX, 0, MAX],
    [MAX, 1, BEYOND],
    [MAX, MAX, 18_014_398_509_481_982n],
    [MIN, 0, MIN],
    [MIN, -1, BELOW],
    [BEYOND, -1, MAX],
    [-1, BEYOND, MAX],
    [BELOW, 1, MIN],
    [BEYOND, BELOW, 0],
    [BEYOND, 5, BEYOND + 5n],
    [-5, 5, 0],
  ])('%p + %p = %p', (a, b, expected) => {
    expect(add(a, b)).toBe(expected);
  });

  it.each<readonly [Int, Int, Int]>([
    [2, 3, 6],
    [-2, 3, -6],
    [0, -5, 0],
    [-5, 0, 0],
    [MAX, 1, MAX],
    [MAX, -1, MIN],
    [94_906_267, 94_906_267, 9_007_199_515_875_289n],
    [MAX, 3, 27_021_597_764_222_973n],
    [BEYOND, 0, 0],
    [BEYOND, -1, BELOW],
    [3, BEYOND, BEYOND * 3n],
  ])('%p × %p = %p', (a, b, expected) => {
    expect(multiply(a, b)).toBe(expected);
  });

  it.each<readonly [Int, Int]>([
    [0, 0],
    [7, -7],
    [-7, 7],
    [MAX, MIN],
    [BEYOND, BELOW],
    [BELOW, BEYOND],
  ])('−(%p) = %p', (a, expected) => {
    expect(negate(a)).toBe(expected);
  });

  it.each<readonly [Int, Int, Int, Int]>([
    [7, 2, 3, 1],
    [-7, 2, -3, -1],
    [7, -2, -3, 1],
    [-7, -2, 3, -1],
    [-1, 2, 0, -1],
    [-4, 2, -2, 0],
    [0, -3, 0, 0],
    [MAX, 2, 4_503_599_627_370_495, 1],
    [BEYOND, 2, 4_503_599_627_370_496, 0],
    [BEYOND, BEYOND, 1, 0],
    [5, BEYOND, 0, 5],
    [-5, BEYOND, 0, -5],
    [BEYOND * 10n + 3n, 10, BEYOND, 3],
    [BELOW, 10, -900_719_925_474_099, -2],
  ])('%p : %p = %p, %p is left', (a, b, quotient, remainder) => {
    const read = divide(a, b);
    expect(read.quotient).toBe(quotient);
    expect(read.remainder).toBe(remainder);
  });

  it.each<readonly [Int, Int, -1 | 0 | 1]>([
    [1, 2, -1],
    [2, 2, 0],
    [3, 2, 1],
    [BEYOND, 2, 1],
    [2, BEYOND, -1],
    [BEYOND, BEYOND, 0],
    [BELOW, BEYOND, -1],
  ])('%p beside %p: %p', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  it.each<readonly [Int, -1 | 0 | 1]>([
    [-3, -1],
    [0, 0],
    [3, 1],
    [BELOW, -1],
    [BEYOND, 1],
  ])('the sign of %p is %p', (a, expected) => {
    expect(sign(a)).toBe(expected);
  });

  it.each<readonly [Int, Int, Int]>([
    [12, 18, 6],
    [-12, 18, 6],
    [12, -18, 6],
    [7, 5, 1],
    [0, 5, 5],
    [5, 0, 5],
    [0, 0, 0],
    [BEYOND, 12, 4],
    [12, BEYOND, 4],
    [BELOW, 12, 4],
    [12, BELOW, 4],
    [BEYOND * 3n, BEYOND * 2n, BEYOND],
    [BEYOND, 0, BEYOND],
    [0, BELOW, BEYOND],
    [-BEYOND * 3n, BEYOND * 2n, BEYOND],
  ])('the greatest that divides %p and %p is %p', (a, b, expected) => {
    expect(greatestCommonDivisor(a, b)).toBe(expected);
  });

  it.each<readonly [number, Int]>([
    [0, 1],
    [1, 10],
    [15, 1_000_000_000_000_000],
    [16, 10_000_000_000_000_000n],
    [20, 100_000_000_000_000_000_000n],
  ])('ten to the %p is %p', (exponent, expected) => {
    expect(powerOfTen(exponent)).toBe(expected);
  });
});
