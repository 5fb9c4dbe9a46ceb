import { rememberUpTo } from '../collections/remember-up-to';
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
} from './integers';

/** Half up means away from zero, as Excel's ROUND; `up` as ROUNDUP; `truncate` as TRUNC. */
export type RoundingMode = 'halfUp' | 'halfEven' | 'truncate' | 'up';

/** Below this a fraction need not be in lowest terms: its next product is still a safe integer. */
const SMALL = 2 ** 26;

/** More than the points and targets of any regulation. */
const MOST_DOUBLES = 4096;
/** Scores are few different numbers written many times over; printing and reading each is dear. */
const exactDouble = rememberUpTo(MOST_DOUBLES, (value: number): Exact => {
  if (!Number.isFinite(value)) throw new RangeError(`not finite: ${String(value)}`);
  return Exact.parse(String(Number(value.toPrecision(15))));
});

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * An exact number: a fraction of two integers, never a binary float. Points are decimals, so the
 * denominator is mostly a power of ten and sums stay cheap; quotients stay fractions until the
 * regulation says where to round (docs/decisions/exact-numbers.md).
 */
export class Exact {
  static readonly zero = new Exact(0, 1);
  static readonly one = new Exact(1, 1);
  static readonly hundred = new Exact(100, 1);

  private constructor(
    readonly numerator: Int,
    /** Always positive; not always in lowest terms. */
    readonly denominator: Int,
  ) {}

  /** `denominator` > 0. */
  static fraction(numerator: Int, denominator: Int): Exact {
    if (sign(denominator) <= 0) throw new RangeError('the denominator is not positive');
    return new Exact(numerator, denominator);
  }

  static integer(value: number): Exact {
    if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${String(value)}`);
    return new Exact(value, 1);
  }

  /** `12`, `-3.25`, `1.5e-7`: invariant form, dot for the decimal sign. */
  static parse(text: string): Exact {
    const match = DECIMAL.exec(text);
    if (!match) throw new RangeError(`not a decimal: ${text}`);
    const [, minus, whole = '', fraction = '', exponent = 0] = match;
    const scale = fraction.length - Number(exponent);
    const digits: Int = add(BigInt(`${whole}${fraction}`), 0);
    const signed = minus === '-' ? negate(digits) : digits;
    return scale >= 0
      ? new Exact(signed, powerOfTen(scale))
      : new Exact(multiply(signed, powerOfTen(-scale)), 1);
  }

  /**
   * The decimal a person sees in the cell: 15 significant digits, which is all that Excel keeps
   * (`25.67`, not 25.670000000000001705…).
   */
  static fromDouble(value: number): Exact {
    return exactDouble(value);
  }

  plus(other: Exact): Exact {
    if (this.denominator === other.denominator) {
      return new Exact(add(this.numerator, other.numerator), this.denominator);
    }
    const up = divide(this.denominator, other.denominator);
    if (sign(up.remainder) === 0) {
      return new Exact(
        add(this.numerator, multiply(other.numerator, up.quotient)),
        this.denominator,
      );
    }
    const down = divide(other.denominator, this.denominator);
    if (sign(down.remainder) === 0) {
      return new Exact(
        add(multiply(this.numerator, down.quotient), other.numerator),
        other.denominator,
      );
    }
    return Exact.reduced(
      add(multiply(this.numerator, other.denominator), multiply(other.numerator, this.denominator)),
      multiply(this.denominator, other.denominator),
    );
  }

  minus(other: Exact): Exact {
    return this.plus(other.negated());
  }

  times(other: Exact): Exact {
    return Exact.reduced(
      multiply(this.numerator, other.numerator),
      multiply(this.denominator, other.denominator),
    );
  }

  dividedBy(other: Exact): Exact {
    if (other.sign() === 0) throw new RangeError('division by zero');
    const numerator = multiply(this.numerator, other.denominator);
    const denominator = multiply(this.denominator, other.numerator);
    return sign(denominator) < 0
      ? Exact.reduced(negate(numerator), negate(denominator))
      : Exact.reduced(numerator, denominator);
  }

  negated(): Exact {
    return new Exact(negate(this.numerator), this.denominator);
  }

  sign(): -1 | 0 | 1 {
    return sign(this.numerator);
  }

  compare(other: Exact): -1 | 0 | 1 {
    if (this.denominator === other.denominator) return compare(this.numerator, other.numerator);
    return compare(
      multiply(this.numerator, other.denominator),
      multiply(other.numerator, this.denominator),
    );
  }

  equals(other: Exact): boolean {
    return this.compare(other) === 0;
  }

  lessThan(other: Exact): boolean {
    return this.compare(other) < 0;
  }

  static min(a: Exact, b: Exact): Exact {
    return b.lessThan(a) ? b : a;
  }

  static max(a: Exact, b: Exact): Exact {
    return a.lessThan(b) ? b : a;
  }

  static sum(values: Iterable<Exact>): Exact {
    let total = Exact.zero;
    for (const value of values) total = total.plus(value);
    return total;
  }

  isInteger(): boolean {
    return sign(divide(this.numerator, this.denominator).remainder) === 0;
  }

  /** Digits of the longer of its two integers: what a bound on a chain of operations looks at. */
  digits(): number {
    const length = (integer: Int): number => String(integer).replace('-', '').length;
    const { numerator, denominator } = Exact.lowest(this.numerator, this.denominator);
    return Math.max(length(numerator), length(denominator));
  }

  /** A whole multiple of `step` (`step` ≠ 0). */
  isMultipleOf(step: Exact): boolean {
    return this.dividedBy(step).isInteger();
  }

  round(digits: number, mode: RoundingMode): Exact {
    const scale = powerOfTen(digits);
    const { quotient, remainder } = divide(multiply(this.numerator, scale), this.denominator);
    if (sign(remainder) === 0) return new Exact(quotient, scale);
    const twice = multiply(sign(remainder) < 0 ? negate(remainder) : remainder, 2);
    const half = compare(twice, this.denominator);
    const odd = sign(divide(quotient, 2).remainder) !== 0;
    const away =
      mode === 'up' ||
      (mode === 'halfUp' && half >= 0) ||
      (mode === 'halfEven' && (half > 0 || (half === 0 && odd)));
    return new Exact(away ? add(quotient, this.sign()) : quotient, scale);
  }

  /**
   * Invariant decimal. A quotient that never ends (10/3) is cut to 15 significant digits, the most
   * that a cell can hold; sums are made from the exact quotient, not from this text.
   */
  toString(): string {
    const { numerator, denominator } = Exact.lowest(this.numerator, this.denominator);
    let rest = denominator;
    let digits = 0;
    for (const prime of [2, 5]) {
      let count = 0;
      for (;;) {
        const { quotient, remainder } = divide(rest, prime);
        if (sign(remainder) !== 0) break;
        rest = quotient;
        count += 1;
      }
      digits = Math.max(digits, count);
    }
    if (compare(rest, 1) !== 0) return Exact.fromDouble(this.toNumber()).toString();
    const scaled = divide(multiply(numerator, powerOfTen(digits)), denominator).quotient;
    const text = String(sign(scaled) < 0 ? negate(scaled) : scaled).padStart(digits + 1, '0');
    const whole = text.slice(0, text.length - digits);
    const minus = sign(scaled) < 0 ? '-' : '';
    return digits === 0 ? `${minus}${whole}` : `${minus}${whole}.${text.slice(-digits)}`;
  }

  /** The nearest double: for a cell or a chart, never for a decision. */
  toNumber(): number {
    if (typeof this.numerator === 'number' && typeof this.denominator === 'number') {
      return this.numerator / this.denominator;
    }
    const { quotient, remainder } = divide(this.numerator, this.denominator);
    const fraction = divide(multiply(remainder, powerOfTen(18)), this.denominator).quotient;
    return Number(quotient) + Number(fraction) / 1e18;
  }

  private static reduced(numerator: Int, denominator: Int): Exact {
    return isSmall(numerator) && isSmall(denominator)
      ? new Exact(numerator, denominator)
      : Exact.lowest(numerator, denominator);
  }

  private static lowest(numerator: Int, denominator: Int): Exact {
    const divisor = greatestCommonDivisor(numerator, denominator);
    return new Exact(divide(numerator, divisor).quotient, divide(denominator, divisor).quotient);
  }
}

function isSmall(value: Int): boolean {
  return value < SMALL && value > -SMALL;
}
