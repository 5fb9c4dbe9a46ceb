/**
 * Integers that are fast while small and right when large: `number` inside the safe range, `bigint`
 * outside. A cluster's points never leave the safe range in practice; a chain of quotients may.
 */
export type Int = number | bigint;

function shrink(value: bigint): Int {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(value)
    : value;
}

export function multiply(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    // Plus zero: -0 is no integer of ours.
    const product = a * b + 0;
    if (Number.isSafeInteger(product)) return product;
  }
  return shrink(BigInt(a) * BigInt(b));
}

export function add(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return shrink(BigInt(a) + BigInt(b));
}

export function negate(a: Int): Int {
  return typeof a === 'number' ? 0 - a : -a;
}

/** Quotient towards zero and the remainder with the sign of `a`. */
export function divide(a: Int, b: Int): { quotient: Int; remainder: Int } {
  if (typeof a === 'number' && typeof b === 'number') {
    return { quotient: Math.trunc(a / b) + 0, remainder: (a % b) + 0 };
  }
  const left = BigInt(a);
  const right = BigInt(b);
  return { quotient: shrink(left / right), remainder: shrink(left % right) };
}

export function compare(a: Int, b: Int): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sign(a: Int): -1 | 0 | 1 {
  return compare(a, 0);
}

export function greatestCommonDivisor(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    let [left, right] = [Math.abs(a), Math.abs(b)];
    while (right !== 0) [left, right] = [right, left % right];
    return left;
  }
  let left = sign(a) < 0 ? negate(a) : a;
  let right = sign(b) < 0 ? negate(b) : b;
  while (sign(right) !== 0) [left, right] = [right, divide(left, right).remainder];
  return left;
}

const POWERS: readonly Int[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

export function powerOfTen(exponent: number): Int {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}
