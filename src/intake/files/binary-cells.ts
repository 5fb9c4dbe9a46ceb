import { ERROR_CODES } from './error-codes';
import type { OwnCell } from './grid-builder';

/** A stored double that is no number stands for one that could not be worked out. */
export function numberCell(value: number): OwnCell {
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', value: '#NUM!' };
}

/** Undefined for a blank. */
export function textCell(value: string): OwnCell | undefined {
  return value === '' ? undefined : { kind: 'text', value };
}

export function booleanCell(value: number): OwnCell {
  return { kind: 'boolean', value: value !== 0 };
}

export function errorCell(code: number): OwnCell {
  return { kind: 'error', value: ERROR_CODES.get(code) ?? '#VALUE!' };
}

/** Where a cell names a text that the file does not have. */
export function missingText(): OwnCell {
  return { kind: 'error', value: '#REF!' };
}
