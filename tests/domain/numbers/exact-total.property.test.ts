import fc from 'fast-check';
import { Exact } from '../../../src/domain/numbers/exact';
import { ExactTotal } from '../../../src/domain/numbers/exact-total';
import { exact } from '../builders';

/** Decimals as people type them, quotients, zeros, and integers that no double holds. */
const amount = fc.oneof(
  fc
    .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([units, digits]) => Exact.fraction(units, 10 ** digits)),
  fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 99 }))
    .map(([top, bottom]) => Exact.integer(top).dividedBy(Exact.integer(bottom))),
  fc
    .bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
    .chain((top) => fc.bigInt({ min: 1n, max: 10n ** 20n }).map((bottom) => [top, bottom] as const))
    .map(([top, bottom]) => Exact.fraction(top, bottom)),
  fc
    .tuple(
      fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
      fc.constantFrom(1, 2, 3, 7, 10, 10 ** 9, 10 ** 15, Number.MAX_SAFE_INTEGER),
    )
    .map(([top, bottom]) => Exact.fraction(top, bottom)),
  fc.constant(Exact.zero),
);

function summed(values: readonly Exact[]): Exact {
  const total = new ExactTotal();
  for (const value of values) total.add(value);
  return total.take();
}

describe('adding up without a new object for each', () => {
  it('gives what one addition after the other gives', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 30 }), (values) => {
        expect(summed(values).minus(Exact.sum(values)).sign()).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not care about the order', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 12 }), fc.nat(11), (values, turn) => {
        const turned = [...values.slice(turn), ...values.slice(0, turn)].reverse();
        expect(summed(turned).equals(summed(values))).toBe(true);
      }),
    );
  });

  it('begins anew after every sum', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 6 }), fc.array(amount), (first, second) => {
        const total = new ExactTotal();
        for (const value of first) total.add(value);
        total.take();
        for (const value of second) total.add(value);
        expect(total.take().equals(Exact.sum(second))).toBe(true);
        expect(total.take().toString()).toBe('0');
      }),
    );
  });

  it.each<readonly [readonly string[], string]>([
    [[], '0'],
    [['0.1', '0.2'], '0.3'],
    [['0.3', '0.2', '0.1'], '0.6'],
    [['-0.1', '0.1'], '0'],
    [['9007199254740991', '1'], '9007199254740992'],
    [['9007199254740991', '0.1'], '9007199254740991.1'],
    [['9007199254740993', '-9007199254740993', '0.5'], '0.5'],
    [['0.0001', '1000000000000'], '1000000000000.0001'],
    [['1e-30', '1'], '1.000000000000000000000000000001'],
  ])('%j make %s', (texts, expected) => {
    expect(summed(texts.map(exact)).toString()).toBe(expected);
  });

  // Three times the first is 2 ** 53 + 1, which no double holds, and the sum is one that it does.
  it('is exact where only a step on the way leaves the safe integers', () => {
    const [large, small] = [Exact.integer(3_002_399_751_580_331), Exact.fraction(-5, 3)];
    const sum = { numerator: 9_007_199_254_740_988n, denominator: 3n };
    for (const total of [summed([large, small]), summed([small, large])]) {
      expect(BigInt(total.numerator) * sum.denominator).toBe(
        sum.numerator * BigInt(total.denominator),
      );
    }
  });

  it('adds thirds to a whole', () => {
    const third = Exact.one.dividedBy(Exact.integer(3));
    expect(summed([third, third, third]).toString()).toBe('1');
    expect(summed([third, exact('0.5'), third, third]).toString()).toBe('1.5');
  });
});
