import type { GridCell } from '../../../domain/score-sheet/grid';
import type { Exact } from '../../../domain/numbers/exact';
import { readTypedNumber } from '../../../domain/numbers/typed-number';
import { showsDate } from '../../../domain/score-sheet/read-figure';

/** The number that the sheet itself would add up: text is not counted, nor is a date meant. */
export function numberIn(cell: GridCell | undefined): number | null {
  if (!cell || cell.uncalculated || typeof cell.value !== 'number') return null;
  return showsDate(cell.numberFormat) ? null : cell.value;
}

/** A number, or a text that is meant as one. */
export function meansNumber(cell: GridCell | undefined): boolean {
  if (!cell) return false;
  if (typeof cell.value === 'number') return true;
  return typeof cell.value === 'string' && readTypedNumber(cell.value, null).kind !== 'none';
}

/** The number that a text stands for. */
export function meantNumber(cell: GridCell, max: Exact): number | null {
  if (typeof cell.value !== 'string') return null;
  const typed = readTypedNumber(cell.value, max);
  return typed.kind === 'number' ? typed.value.toNumber() : null;
}

/** Something stands there that no person could add up. */
export function isUnknown(cell: GridCell): boolean {
  return cell.uncalculated === true || cell.kind === 'error' || showsDate(cell.numberFormat);
}

/** Doubles that a spreadsheet shows alike: 0.1 + 0.2 and 0.3. */
export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

/** Plain decimal text of a sum of doubles. */
export function decimalText(value: number): string {
  return String(Number(value.toFixed(6)));
}
