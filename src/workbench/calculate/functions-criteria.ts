import { criterion, type Test } from './criteria';
import { whole, type FunctionEntry } from './function-kinds';
import type { Scope } from './scope';
import { average, largest, smallest, sum } from './statistics';
import { asGrid, isError, lift, referenceGrid, VALUE, type Grid, type Value } from './values';
import type { CellError, CellValue } from '../model/types';

interface Condition {
  readonly grid: Grid;
  readonly test: Test;
}

/** Places where all conditions hold. Beyond the last filled cell only a test for blanks can hold. */
function matches(
  conditions: readonly Condition[],
  reach: Grid | undefined,
  visit: (row: number, column: number) => void,
): number {
  const [first] = conditions;
  if (first === undefined) return 0;
  const grids = conditions.map(({ grid }) => grid);
  if (reach !== undefined) grids.push(reach);
  const rows = Math.min(first.grid.rows, Math.max(...grids.map((grid) => grid.usedRows)));
  const columns = Math.min(first.grid.columns, Math.max(...grids.map((grid) => grid.usedColumns)));
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!conditions.every(({ grid, test }) => test(grid.at(row, column)))) continue;
      count += 1;
      visit(row, column);
    }
  }
  const blanks = conditions.every(({ test }) => test(null));
  const outside = first.grid.rows * first.grid.columns - rows * columns;
  return blanks ? count + outside : count;
}

function sameSize(grids: readonly Grid[]): boolean {
  const [first] = grids;
  return grids.every((grid) => grid.rows === first?.rows && grid.columns === first.columns);
}

/** Range and criterion in turns; each criterion may be a list, and then the result is one too. */
function overCriteria(
  pairs: readonly Value[],
  target: Grid | undefined,
  compute: (conditions: readonly Condition[]) => CellValue,
): Value {
  const grids = pairs.filter((_, index) => index % 2 === 0).map(asGrid);
  const criteria = pairs.filter((_, index) => index % 2 === 1);
  if (pairs.length % 2 === 1) return VALUE;
  if (!sameSize(target === undefined ? grids : [...grids, target])) return VALUE;
  return lift(criteria, (...values) =>
    compute(grids.map((grid, index) => ({ grid, test: criterion(values[index] ?? null) }))),
  );
}

function numbersWhere(target: Grid, conditions: readonly Condition[]): number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | undefined;
  matches(conditions, target, (row, column) => {
    const value = target.at(row, column);
    if (typeof value === 'number') numbers.push(value);
    else if (isError(value)) error ??= value;
  });
  return error ?? numbers;
}

function reduced(
  target: Grid,
  conditions: readonly Condition[],
  compute: (numbers: readonly number[]) => number | CellError,
): CellValue {
  const numbers = numbersWhere(target, conditions);
  return Array.isArray(numbers) ? compute(numbers) : numbers;
}

/** SUMIF's third range takes its size from the first: only its corner counts. */
function resized(target: Grid, like: Grid, scope: Scope): Grid {
  if (target.origin === undefined) return target;
  if (target.rows === like.rows && target.columns === like.columns) return target;
  const { sheet, area } = target.origin;
  const bottom = area.top + like.rows - 1;
  const right = area.left + like.columns - 1;
  return referenceGrid(sheet, { ...area, bottom, right }, scope.extentOf(sheet));
}

function oneCondition(
  name: string,
  compute: (numbers: readonly number[]) => number | CellError,
): FunctionEntry {
  return whole(name, [2, 3], ([range = null, test = null, third], scope) => {
    const like = asGrid(range);
    const target = third === undefined ? like : resized(asGrid(third), like, scope);
    return overCriteria([range, test], target, (conditions) =>
      reduced(target, conditions, compute),
    );
  });
}

function manyConditions(
  name: string,
  compute: (numbers: readonly number[]) => number | CellError,
): FunctionEntry {
  return whole(name, [3, 255], ([first = null, ...pairs]) => {
    const target = asGrid(first);
    return overCriteria(pairs, target, (conditions) => reduced(target, conditions, compute));
  });
}

function counter(name: string, most: number): FunctionEntry {
  return whole(name, [2, most], (pairs) =>
    overCriteria(pairs, undefined, (conditions) => matches(conditions, undefined, () => undefined)),
  );
}

export const COUNTING_FUNCTIONS: readonly FunctionEntry[] = [
  counter('COUNTIF', 2),
  counter('COUNTIFS', 254),
  oneCondition('SUMIF', sum),
  manyConditions('SUMIFS', sum),
  oneCondition('AVERAGEIF', average),
  manyConditions('AVERAGEIFS', average),
  manyConditions('MAXIFS', largest),
  manyConditions('MINIFS', smallest),
];
