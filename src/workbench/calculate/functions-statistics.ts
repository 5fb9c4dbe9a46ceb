import { numbersIn, visitValues } from './collect';
import { whole, type FunctionEntry } from './function-kinds';
import * as statistics from './statistics';
import {
  asGrid,
  commonSize,
  isError,
  isGrid,
  lift,
  NA,
  NUM,
  scalarOf,
  toNumber,
  VALUE,
  type Value,
} from './values';
import type { CellError, CellValue } from '../model/types';

function aggregate(
  name: string,
  compute: (numbers: readonly number[]) => number | CellError,
): FunctionEntry {
  return whole(name, [1, 255], (args) => {
    const numbers = numbersIn(args);
    return Array.isArray(numbers) ? compute(numbers) : numbers;
  });
}

/** A function of a list and one more number, which may be a list itself: `LARGE(A1:A9,{1,2})`. */
function withNumber(
  name: string,
  compute: (numbers: readonly number[], k: number) => number | CellError,
): FunctionEntry {
  return whole(name, [2, 2], ([list = null, second = null]) => {
    const numbers = numbersIn([list]);
    if (!Array.isArray(numbers)) return numbers;
    return lift([second], (value = null) => {
      const k = toNumber(value);
      return isError(k) ? k : compute(numbers, k);
    });
  });
}

function countWhere(
  name: string,
  test: (value: CellValue, single: boolean) => boolean,
): FunctionEntry {
  return whole(name, [1, 255], (args) => {
    let count = 0;
    visitValues(args, (value, grid) => {
      if (test(value, grid === undefined)) count += 1;
    });
    return count;
  });
}

function countBlank(args: readonly Value[]): CellValue {
  const [value = null] = args;
  const grid = asGrid(value);
  let filled = 0;
  visitValues([grid], (cell) => {
    if (cell !== null && cell !== '') filled += 1;
  });
  return grid.rows * grid.columns - filled;
}

/** Products of the ranges' cells; what is no number counts as 0. Sizes must be equal. */
function sumProduct(args: readonly Value[]): CellValue {
  const grids = args.map(asGrid);
  const [first] = grids;
  if (first === undefined) return VALUE;
  if (grids.some((g) => g.rows !== first.rows || g.columns !== first.columns)) return VALUE;
  const size = commonSize(grids) ?? { rows: 1, columns: 1 };
  let total = 0;
  for (let row = 0; row < size.rows; row += 1) {
    for (let column = 0; column < size.columns; column += 1) {
      let result = 1;
      for (const [index, grid] of grids.entries()) {
        const value = grid.at(row, column);
        if (isError(value)) return value;
        // A single value in the formula is converted; a cell's text or truth is not.
        const single = !isGrid(args[index] ?? null);
        const number = single ? toNumber(value) : value;
        if (isError(number)) return number;
        result *= typeof number === 'number' ? number : 0;
      }
      total += result;
    }
  }
  return total;
}

function rank(mean: boolean) {
  return ([value = null, list = null, order = null]: readonly Value[]): Value => {
    const numbers = numbersIn([list]);
    if (!Array.isArray(numbers)) return numbers;
    const ascending = toNumber(scalarOf(order));
    if (isError(ascending)) return ascending;
    return lift([value], (single = null) => {
      const number = toNumber(single);
      if (isError(number)) return number;
      let [before, equal] = [0, 0];
      for (const other of numbers) {
        if (other === number) equal += 1;
        else if (ascending === 0 ? other > number : other < number) before += 1;
      }
      if (equal === 0) return NA;
      return before + 1 + (mean ? (equal - 1) / 2 : 0);
    });
  };
}

const isCounted = (value: CellValue, single: boolean): boolean => {
  if (typeof value === 'number') return true;
  if (!single || value === null || isError(value)) return false;
  return !isError(toNumber(value));
};

export const STATISTICS_FUNCTIONS: readonly FunctionEntry[] = [
  aggregate('SUM', statistics.sum),
  aggregate('AVERAGE', statistics.average),
  aggregate('MIN', statistics.smallest),
  aggregate('MAX', statistics.largest),
  aggregate('PRODUCT', statistics.product),
  aggregate('SUMSQ', (numbers) => statistics.sum(numbers.map((number) => number ** 2))),
  aggregate('MEDIAN', statistics.median),
  aggregate('MODE', (numbers) => statistics.mode(numbers) ?? NA),
  aggregate('MODE.SNGL', (numbers) => statistics.mode(numbers) ?? NA),
  aggregate('STDEV', (numbers) => statistics.deviation(numbers, 1)),
  aggregate('STDEV.S', (numbers) => statistics.deviation(numbers, 1)),
  aggregate('STDEVP', (numbers) => statistics.deviation(numbers, 0)),
  aggregate('STDEV.P', (numbers) => statistics.deviation(numbers, 0)),
  aggregate('VAR', (numbers) => statistics.variance(numbers, 1)),
  aggregate('VAR.S', (numbers) => statistics.variance(numbers, 1)),
  aggregate('VARP', (numbers) => statistics.variance(numbers, 0)),
  aggregate('VAR.P', (numbers) => statistics.variance(numbers, 0)),
  withNumber('LARGE', (numbers, k) => statistics.nth(numbers, k, true)),
  withNumber('SMALL', (numbers, k) => statistics.nth(numbers, k, false)),
  withNumber('PERCENTILE', statistics.percentile),
  withNumber('PERCENTILE.INC', statistics.percentile),
  withNumber('QUARTILE', (numbers, quarter) =>
    statistics.percentile(numbers, Math.trunc(quarter) / 4),
  ),
  withNumber('QUARTILE.INC', (numbers, quarter) =>
    quarter < 0 || quarter >= 5 ? NUM : statistics.percentile(numbers, Math.trunc(quarter) / 4),
  ),
  countWhere('COUNT', isCounted),
  countWhere('COUNTA', (value) => value !== null),
  whole('COUNTBLANK', [1, 1], countBlank),
  whole('SUMPRODUCT', [1, 255], sumProduct),
  whole('RANK', [2, 3], rank(false)),
  whole('RANK.EQ', [2, 3], rank(false)),
  whole('RANK.AVG', [2, 3], rank(true)),
];
