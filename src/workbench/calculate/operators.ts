import { DIV0, isError, lift, NUM, toNumber, toText, type Grid, type Value } from './values';
import type { CellValue } from '../model/types';

/** Numbers before texts before booleans, whatever they say: `"5" > 100` is true. */
function rank(value: CellValue): number {
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 0;
}

function blankLike(other: CellValue): CellValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Excel compares numbers in fifteen digits: `0.1+0.2=0.3` is true. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const close = Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-14;
  if (close && a.toPrecision(15) === b.toPrecision(15)) return 0;
  return a < b ? -1 : 1;
}

const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

/** Equal without case only; the order of different texts is the locale's. */
export function compareTexts(a: string, b: string): number {
  if (a === b || a.toLowerCase() === b.toLowerCase()) return 0;
  const order = collator.compare(a, b);
  return order === 0 ? (a.toLowerCase() < b.toLowerCase() ? -1 : 1) : order;
}

/** Below zero, zero, above zero; errors must have been dealt with. */
export function compareValues(left: CellValue, right: CellValue): number {
  const a = left === null ? blankLike(right) : left;
  const b = right === null ? blankLike(left) : right;
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function arithmetic(op: string, a: number, b: number): CellValue {
  let result = 0;
  if (op === '+') result = a + b;
  else if (op === '-') result = a - b;
  else if (op === '*') result = a * b;
  else if (op === '/') {
    if (b === 0) return DIV0;
    result = a / b;
  } else {
    if (a === 0 && b === 0) return NUM;
    if (a === 0 && b < 0) return DIV0;
    result = a ** b;
  }
  if (!Number.isFinite(result)) return NUM;
  return result === 0 ? 0 : result;
}

const TESTS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function combine(op: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const test = TESTS[op];
  if (test !== undefined) return test(compareValues(left, right));
  if (op === '&') {
    const [a, b] = [toText(left), toText(right)];
    if (isError(a)) return a;
    return isError(b) ? b : a + b;
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isError(a)) return a;
  return isError(b) ? b : arithmetic(op, a, b);
}

export function binary(op: string, left: Value, right: Value): CellValue | Grid {
  return lift([left, right], (a = null, b = null) => combine(op, a, b));
}

export function unary(op: string, operand: Value): CellValue | Grid {
  return lift([operand], (value = null) => {
    if (op === '+') return value;
    const number = toNumber(value);
    return isError(number) ? number : number === 0 ? 0 : -number;
  });
}

export function percent(operand: Value): CellValue | Grid {
  return lift([operand], (value = null) => {
    const number = toNumber(value);
    return isError(number) ? number : number / 100;
  });
}
