import { isError, isGrid, isUnion, toNumber, type Grid, type Value } from './values';
import type { CellError, CellValue } from '../model/types';

/** Visits the cells of every range in the arguments and every single value. */
export function visitValues(
  args: readonly Value[],
  visit: (value: CellValue, grid: Grid | undefined, row: number, column: number) => void,
): void {
  for (const arg of args) {
    for (const part of isUnion(arg) ? arg : [arg]) {
      if (!isGrid(part)) {
        visit(part as CellValue, undefined, 0, 0);
        continue;
      }
      for (let row = 0; row < part.usedRows; row += 1) {
        for (let column = 0; column < part.usedColumns; column += 1) {
          visit(part.at(row, column), part, row, column);
        }
      }
    }
  }
}

/**
 * Numbers as SUM sees them: in a range only real numbers, so that a text `"25,67"` or `"20"` drops out
 * without a word; a value written into the formula is converted. The first error wins.
 */
export function numbersIn(args: readonly Value[]): number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | undefined;
  visitValues(args, (value, grid) => {
    if (isError(value)) error ??= value;
    else if (typeof value === 'number') numbers.push(value);
    else if (grid === undefined && value !== null) {
      const number = toNumber(value);
      if (isError(number)) error ??= number;
      else numbers.push(number);
    }
  });
  return error ?? numbers;
}
