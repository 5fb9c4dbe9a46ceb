import { visitValues } from './collect';
import { whole, type FunctionEntry } from './function-kinds';
import { isSubtotal } from './functions-information';
import * as statistics from './statistics';
import {
  cellBehind,
  isError,
  isGrid,
  isUnion,
  NA,
  NUM,
  scalarOf,
  toNumber,
  VALUE,
  type Value,
} from './values';
import type { CellError, CellValue } from '../model/types';

type Reduce = (numbers: readonly number[]) => number | CellError;

/** By the number that SUBTOTAL and AGGREGATE give them; 2 and 3 count and are done apart. */
const BY_NUMBER: Readonly<Record<number, Reduce>> = {
  1: statistics.average,
  4: statistics.largest,
  5: statistics.smallest,
  6: statistics.product,
  7: (numbers) => statistics.deviation(numbers, 1),
  8: (numbers) => statistics.deviation(numbers, 0),
  9: statistics.sum,
  10: (numbers) => statistics.variance(numbers, 1),
  11: (numbers) => statistics.variance(numbers, 0),
  12: statistics.median,
  13: (numbers) => statistics.mode(numbers) ?? NA,
};

const WITH_NUMBER: Readonly<
  Record<number, (numbers: readonly number[], k: number) => number | CellError>
> = {
  14: (numbers, k) => statistics.nth(numbers, k, true),
  15: (numbers, k) => statistics.nth(numbers, k, false),
  16: statistics.percentile,
  17: (numbers, k) => statistics.percentile(numbers, Math.trunc(k) / 4),
};

interface Skipped {
  readonly hidden: boolean;
  readonly errors: boolean;
  readonly nested: boolean;
}

function valuesOf(args: readonly Value[], skip: Skipped): CellValue[] {
  const values: CellValue[] = [];
  visitValues(args, (value, grid, row, column) => {
    if (skip.errors && isError(value)) return;
    if (grid?.origin !== undefined) {
      const { sheet, area } = grid.origin;
      if (skip.hidden && sheet.rows.get(area.top + row)?.hidden === true) return;
      if (skip.nested && isSubtotal(cellBehind(grid, row, column)?.formula)) return;
    }
    values.push(value);
  });
  return values;
}

function reduce(number: number, values: readonly CellValue[]): CellValue {
  if (number === 2) return values.filter((value) => typeof value === 'number').length;
  if (number === 3) return values.filter((value) => value !== null).length;
  const error = values.find(isError);
  if (error !== undefined) return error;
  const compute = BY_NUMBER[number];
  return compute === undefined
    ? VALUE
    : compute(values.filter((value): value is number => typeof value === 'number'));
}

/** 101–111 leave out rows hidden by hand too; cells that are subtotals never count. */
function subtotal([first = null, ...args]: readonly Value[]): Value {
  const code = toNumber(scalarOf(first));
  if (isError(code)) return code;
  const number = Math.trunc(code) % 100;
  if (number < 1 || number > 11) return VALUE;
  if (!args.every((arg) => isUnion(arg) || (isGrid(arg) && arg.origin !== undefined))) return VALUE;
  const skip = { hidden: code > 100, errors: false, nested: true };
  return reduce(number, valuesOf(args, skip));
}

/** Options 0–7 say what is left out: nested totals (0–3), hidden rows (odd), errors (2, 3, 6, 7). */
function aggregate([first = null, second = null, ...args]: readonly Value[]): Value {
  const [code, option] = [toNumber(scalarOf(first)), toNumber(scalarOf(second))];
  if (isError(code)) return code;
  if (isError(option)) return option;
  const choice = Math.trunc(option);
  if (choice < 0 || choice > 7) return VALUE;
  const skip = {
    hidden: choice % 2 === 1,
    errors: choice === 2 || choice === 3 || choice > 5,
    nested: choice < 4,
  };
  const number = Math.trunc(code);
  if (number < 14) return reduce(number, valuesOf(args, skip));
  const compute = WITH_NUMBER[number];
  const [list = null, last = null] = args;
  const k = toNumber(scalarOf(last));
  if (compute === undefined || args.length !== 2) return VALUE;
  if (isError(k)) return k;
  const values = valuesOf([list], skip);
  const error = values.find(isError);
  if (error !== undefined) return error;
  const numbers = values.filter((value): value is number => typeof value === 'number');
  return numbers.length === 0 ? NUM : compute(numbers, k);
}

export const SUBTOTAL_FUNCTIONS: readonly FunctionEntry[] = [
  whole('SUBTOTAL', [2, 255], subtotal),
  whole('AGGREGATE', [3, 255], aggregate),
];
