import type { CellKind } from '../../domain/score-sheet/grid';
import type { FileWarningKind } from './source-workbook';

export interface StoredValue {
  readonly kind: CellKind;
  readonly value: number | string | boolean;
  readonly trouble?: FileWarningKind;
}

/** Digits, sign, point, exponent: `Number` alone would also take `0x1F` and blanks. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** No double needs more; the pattern would try a megabyte of digits in every way it can be split. */
const LONGEST = 400;

/** A claim that does not hold becomes a visible error. */
export const BROKEN: StoredValue = { kind: 'error', value: '#VALUE!', trouble: 'brokenValue' };

export function numberValue(written: string): StoredValue {
  const value = written.length < LONGEST && NUMBER.test(written) ? Number(written) : Number.NaN;
  return Number.isFinite(value) ? { kind: 'number', value } : BROKEN;
}
