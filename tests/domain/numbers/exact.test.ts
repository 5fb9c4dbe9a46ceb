import fc from 'fast-check';
import { Exact, type RoundingMode } from '../../../src/domain/numbers/exact';

/** The oracle: a fraction of two bigints, reduced by Euclid; shares no code with the product. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function fraction(top: bigint, bottom: bigint): Fraction {
  let [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  const unit = bottom < 0n ? -a : a;
  return { top: top / unit, bottom: bottom / unit };
}

function floorDivide(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  return top % bottom !== 0n && top < 0n ? quotient - 1n : quotient;
}

function roundOracle({ top, bottom }: Fraction, digits: number, mode: RoundingMode): string {
  const negative = top < 0n;
  const scaled = fraction((negative ? -top : top) * 10n ** BigInt(digits), bottom);
  const floor = floorDivide(scaled.top, scaled.bottom);
  const rest = scaled.top - floor * scaled.bottom;
  const twice = 2n * rest;
  const bump: Record<RoundingMode, boolean> = {
    truncate: false,
    up: rest !== 0n,
    halfUp: twice >= scaled.bottom,
    halfEven: twice > scaled.bottom || (twice === scaled.bottom && floor % 2n === 1n),
  };
  const magnitude = bump[mode] ? floor + 1n : floor;
  return decimalOf(negative ? -magnitude : magnitude, digits);
}

/** `units` × 10^-digits as invariant text without trailing zeros. */
function decimalOf(units: bigint, digits: number): string {
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const part = digits === 0 ? '' : text.slice(-digits).replace(/0+$/, '');
  const body = part === '' ? whole : `${whole}.${part}`;
  return units < 0n ? `-${body}` : body;
}

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 9 }))
  .map(([units, digits]) => ({
    exact: Exact.parse(decimalOf(units, digits)),
    oracle: fraction(units, 10n ** BigInt(digits)),
  }));

function same(value: Exact, oracle: Fraction): void {
  // Exact's own equality is under test, so the comparison goes over whole numbers.
  const scaled = value.times(Exact.parse(oracle.bottom.toString()));
  expect(scaled.toString()).toBe(oracle.top.toString());
}

describe('Exact: text and doubles', () => {
  it.each([
    ['25.67', '25.67'],
    ['+5', '5'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007.50', '7.5'],
    ['1e21', '1000000000000000000000'],
    ['1.5E-7', '0.00000015'],
    ['-12.30', '-12.3'],
    ['9007199254740993', '9007199254740993'],
    ['0.1234567890123456789', '0.1234567890123456789'],
  ])('parses %s as %s', (text, printed) => {
    expect(Exact.parse(text).toString()).toBe(printed);
  });

  it.each(['', ' 1', '1,5', '1.', '.5', 'abc', '1e', 'NaN', 'Infinity', '--1', '٣', '1 000'])(
    'refuses %p',
    (text) => {
      expect(() => Exact.parse(text)).toThrow(new RangeError(`not a decimal: ${text}`));
    },
  );

  it.each([
    [25.67, '25.67'],
    [0.1 + 0.2, '0.3'],
    [1e21, '1000000000000000000000'],
    [5e-7, '0.0000005'],
    [-0, '0'],
    [-98.75, '-98.75'],
    [1.005, '1.005'],
    [0.1 * 3, '0.3'],
    [33.3, '33.3'],
    [4.35 * 100, '435'],
    [123456789.12345678, '123456789.123457'],
  ])('takes the double %p for %s', (double, printed) => {
    expect(Exact.fromDouble(double).toString()).toBe(printed);
  });

  it.each([NaN, Infinity, -Infinity])('refuses the double %p', (double) => {
    expect(() => Exact.fromDouble(double)).toThrow(new RangeError(`not finite: ${String(double)}`));
  });

  it('refuses integers that a double cannot hold', () => {
    expect(() => Exact.integer(2 ** 53)).toThrow(
      new RangeError('not a safe integer: 9007199254740992'),
    );
    expect(() => Exact.integer(0.5)).toThrow(new RangeError('not a safe integer: 0.5'));
    expect(Exact.integer(2 ** 53 - 1).toString()).toBe('9007199254740991');
  });

  it('cuts a quotient that never ends to what a cell holds, and computes with the whole of it', () => {
    const third = Exact.integer(10).dividedBy(Exact.integer(3));
    expect(third.toString()).toBe('3.33333333333333');
    expect(third.times(Exact.integer(3)).toString()).toBe('10');
    expect(Exact.integer(1).dividedBy(Exact.integer(8)).toString()).toBe('0.125');
  });

  it('never gives a negative zero to a cell', () => {
    const products = [
      Exact.zero.times(Exact.integer(-3)),
      Exact.integer(-3).times(Exact.zero),
      Exact.zero.negated(),
      Exact.zero.dividedBy(Exact.integer(-7)),
    ];
    for (const product of products) expect(Object.is(product.toNumber(), 0)).toBe(true);
  });

  it('prints what it parses', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 25 }), (units, digits) => {
        const text = decimalOf(units, digits);
        expect(Exact.parse(text).toString()).toBe(text);
      }),
    );
  });

  it('keeps every decimal of 15 digits through a double', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (units, digits) => {
          const value = Exact.parse(decimalOf(BigInt(units), digits));
          expect(Exact.fromDouble(value.toNumber()).equals(value)).toBe(true);
        },
      ),
    );
  });
});

describe('Exact: arithmetic against fractions of bigints', () => {
  it('adds, subtracts and multiplies', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const { top: p, bottom: q } = a.oracle;
        const { top: r, bottom: s } = b.oracle;
        same(a.exact.plus(b.exact), fraction(p * s + r * q, q * s));
        same(a.exact.minus(b.exact), fraction(p * s - r * q, q * s));
        same(a.exact.times(b.exact), fraction(p * r, q * s));
      }),
    );
  });

  it('divides, and the quotient times the divisor is the dividend', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        fc.pre(b.oracle.top !== 0n);
        const quotient = a.exact.dividedBy(b.exact);
        same(quotient, fraction(a.oracle.top * b.oracle.bottom, a.oracle.bottom * b.oracle.top));
        expect(quotient.times(b.exact).equals(a.exact)).toBe(true);
      }),
    );
  });

  it('refuses to divide by zero', () => {
    expect(() => Exact.one.dividedBy(Exact.parse('0.00'))).toThrow(
      new RangeError('division by zero'),
    );
  });

  it('orders', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const difference = a.oracle.top * b.oracle.bottom - b.oracle.top * a.oracle.bottom;
        const order = difference < 0n ? -1 : difference > 0n ? 1 : 0;
        expect(a.exact.compare(b.exact)).toBe(order);
        expect(a.exact.equals(b.exact)).toBe(order === 0);
        expect(a.exact.lessThan(b.exact)).toBe(order < 0);
        expect(Exact.min(a.exact, b.exact).equals(order <= 0 ? a.exact : b.exact)).toBe(true);
        expect(Exact.max(a.exact, b.exact).equals(order >= 0 ? a.exact : b.exact)).toBe(true);
      }),
    );
  });

  it.each([
    ['9007199254740991', '1', '9007199254740992'],
    ['9007199254740991', '9007199254740991', '18014398509481982'],
    ['-9007199254740991', '-2', '-9007199254740993'],
    ['9007199254740993', '-9007199254740992', '1'],
    ['90071992547409.91', '0.01', '90071992547409.92'],
  ])('%s + %s leaves the safe integers and comes back exact', (a, b, sum) => {
    expect(Exact.parse(a).plus(Exact.parse(b)).toString()).toBe(sum);
  });

  it('multiplies beyond the safe integers', () => {
    const large = Exact.parse('94906267.5');
    expect(large.times(large).toString()).toBe('9007199610781556.25');
    expect(large.times(large).minus(large.times(large)).sign()).toBe(0);
  });

  it('sums many thirds to a whole', () => {
    const third = Exact.one.dividedBy(Exact.integer(3));
    expect(Exact.sum(Array.from({ length: 300 }, () => third)).toString()).toBe('100');
    expect(Exact.sum([]).toString()).toBe('0');
  });

  it.each([
    ['7.5', '0.5', true],
    ['7.3', '0.5', false],
    ['-1.5', '0.25', true],
    ['0', '0.1', true],
    ['0.3', '0.1', true],
  ])('%s is a multiple of %s: %p', (value, step, multiple) => {
    expect(Exact.parse(value).isMultipleOf(Exact.parse(step))).toBe(multiple);
  });
});

describe('Exact: size', () => {
  it.each([0, -2, -2n])('refuses the denominator %p', (denominator) => {
    expect(() => Exact.fraction(1, denominator)).toThrow(
      new RangeError('the denominator is not positive'),
    );
  });

  it.each<readonly [Exact, number]>([
    [Exact.parse('0.1').plus(Exact.parse('0.2')), 10],
    [Exact.parse('0.25').plus(Exact.parse('0.5')), 100],
    [Exact.parse('0.5').plus(Exact.parse('0.25')), 100],
    [Exact.parse('1.5').times(Exact.parse('0.5')), 100],
    [Exact.parse('-1.5').times(Exact.parse('0.5')), 100],
  ])('a decimal stays one, its denominator a power of ten: %s', (value, denominator) => {
    expect(value.denominator).toBe(denominator);
  });

  // Still 2 ** 25 / 1, which one more product can hold.
  it.each([2 ** 25, -(2 ** 25), 2 ** 40, -(2 ** 40)])('what grows is reduced: %i', (top) => {
    const halved = Exact.fraction(top, 2).times(Exact.integer(2));
    expect([halved.numerator, halved.denominator]).toEqual([top, 1]);
    const inverse = Exact.fraction(2, Math.abs(top)).times(Exact.fraction(1, 2));
    expect([inverse.numerator, inverse.denominator]).toEqual([1, Math.abs(top)]);
  });

  it('does not grow with the length of a chain that goes up and down', () => {
    const [up, down] = [Exact.fraction(9_999_991, 7), Exact.fraction(7, 9_999_991)];
    let value = Exact.one;
    for (let turn = 0; turn < 40; turn += 1) value = value.times(up).times(down);
    expect([typeof value.numerator, typeof value.denominator]).toEqual(['number', 'number']);
    expect(value.equals(Exact.one)).toBe(true);
  });
});

describe('Exact: the nearest double', () => {
  it('is what a division of two small integers gives', () => {
    const integer = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(integer, fc.integer({ min: 1, max: 2 ** 31 - 1 }), (top, bottom) => {
        expect(Exact.fraction(top, bottom).toNumber()).toBe(top / bottom + 0);
      }),
    );
  });

  it.each<readonly [string, string, number]>([
    ['9007199254740993.5', '1', 9007199254740994],
    ['90071992547409935', '2', 45035996273704968],
    ['100000000000000000001', '4', 25000000000000000000],
    ['50000000000000000001', '100000000000000000000', 0.5],
    ['-12345678901234567890', '10000000000000000000', -1.2345678901234567],
    ['1', '20000000000000000000', 5e-20],
  ])('%s / %s beyond the safe integers', (top, bottom, double) => {
    const value = Exact.parse(top).dividedBy(Exact.parse(bottom)).toNumber();
    expect(Math.abs(value - double)).toBeLessThanOrEqual(1e-18 + Math.abs(double) * 4e-16);
  });
});

describe('Exact: rounding', () => {
  it.each([
    ['2.345', 2, '2.35', '2.34', '2.34', '2.35'],
    ['2.355', 2, '2.36', '2.36', '2.35', '2.36'],
    ['-2.345', 2, '-2.35', '-2.34', '-2.34', '-2.35'],
    ['2.5', 0, '3', '2', '2', '3'],
    ['3.5', 0, '4', '4', '3', '4'],
    ['-0.5', 0, '-1', '0', '0', '-1'],
    ['0.4', 0, '0', '0', '0', '1'],
    ['2.3400001', 2, '2.34', '2.34', '2.34', '2.35'],
    ['2.34', 2, '2.34', '2.34', '2.34', '2.34'],
    ['-7', 0, '-7', '-7', '-7', '-7'],
    ['1.005', 2, '1.01', '1', '1', '1.01'],
  ])('%s to %i digits: half up %s, half even %s, cut %s, up %s', (text, digits, ...expected) => {
    const value = Exact.parse(text);
    const modes: readonly RoundingMode[] = ['halfUp', 'halfEven', 'truncate', 'up'];
    expect(modes.map((mode) => value.round(digits, mode).toString())).toEqual(expected);
  });

  it('agrees with the oracle on every fraction', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom<RoundingMode>('halfUp', 'halfEven', 'truncate', 'up'),
        (top, bottom, digits, mode) => {
          const value = Exact.parse(top.toString()).dividedBy(Exact.parse(bottom.toString()));
          expect(value.round(digits, mode).toString()).toBe(
            roundOracle({ top, bottom }, digits, mode),
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('digits', () => {
  it.each([
    ['0', '1', 1],
    ['-12', '1', 2],
    ['1', '3', 1],
    ['1', '12345678901234567890', 20],
    ['-12345678901234567890', '7', 20],
    // In lowest terms: an eighth.
    ['0.125', '1', 1],
    ['0.333', '1', 4],
  ])('%s / %s has %i', (top, bottom, digits) => {
    expect(Exact.parse(top).dividedBy(Exact.parse(bottom)).digits()).toBe(digits);
  });
});
