import { eachCell } from '../model/cell-store';
import type { AreaModel, SheetModel } from '../model/types';

/** Count and sum of the numbers in a range, as Excel's status bar has them; null below two. */
export function figuresOf(
  sheet: SheetModel,
  area: AreaModel,
): { readonly count: number; readonly sum: number } | null {
  const numbers: number[] = [];
  eachCell(sheet, area, ({ value }) => {
    if (typeof value === 'number') numbers.push(value);
  });
  if (numbers.length < 2) return null;
  const sum = numbers.reduce((all, number) => all + number, 0);
  return { count: numbers.length, sum: Number(sum.toPrecision(12)) };
}
