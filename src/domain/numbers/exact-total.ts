import { Exact } from './exact';

/**
 * Adds up many numbers without a new object for each: the sums of a year's scores are its hot loop
 * (3,321 units × 230 criteria). Small decimals stay in one scaled integer; the first number that
 * does not fit makes it go on in exact fractions, so the result is the same either way.
 */
export class ExactTotal {
  private scaled = 0;
  private scale = 1;
  /** What the scaled integer cannot hold. */
  private rest: Exact | null = null;

  add(value: Exact): void {
    const { numerator, denominator } = value;
    if (typeof numerator === 'number' && typeof denominator === 'number') {
      if (this.addScaled(numerator, denominator)) return;
    }
    this.rest = this.rest === null ? value : this.rest.plus(value);
  }

  /** The sum; the next one starts from zero. */
  take(): Exact {
    const sum = Exact.fraction(this.scaled, this.scale);
    const total = this.rest === null ? sum : sum.plus(this.rest);
    this.scaled = 0;
    this.scale = 1;
    this.rest = null;
    return total;
  }

  private addScaled(numerator: number, denominator: number): boolean {
    if (denominator === this.scale) return this.store(this.scaled, numerator, this.scale);
    if (this.scale % denominator === 0) {
      return this.store(this.scaled, numerator * (this.scale / denominator), this.scale);
    }
    if (denominator % this.scale !== 0) return false;
    return this.store(this.scaled * (denominator / this.scale), numerator, denominator);
  }

  /** False where a step leaves the integers that a double holds exactly; nothing has changed then. */
  private store(a: number, b: number, scale: number): boolean {
    const sum = a + b;
    if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || !Number.isSafeInteger(sum)) {
      return false;
    }
    this.scaled = sum;
    this.scale = scale;
    return true;
  }
}
