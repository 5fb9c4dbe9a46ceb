import { each, numeric, scalar, whole, type FunctionEntry } from './function-kinds';
import { factsOf } from './formula-needs';
import { asGrid, cellBehind, isError, isGrid, NA, VALUE } from './values';
import type { CellValue } from '../model/types';

function is(name: string, test: (value: CellValue) => boolean): FunctionEntry {
  return each(name, [1, 1], (value = null) => test(value));
}

const KINDS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

export const INFORMATION_FUNCTIONS: readonly FunctionEntry[] = [
  is('ISNUMBER', (value) => typeof value === 'number'),
  is('ISTEXT', (value) => typeof value === 'string'),
  is('ISNONTEXT', (value) => typeof value !== 'string'),
  is('ISLOGICAL', (value) => typeof value === 'boolean'),
  is('ISBLANK', (value) => value === null),
  is('ISERROR', (value) => isError(value)),
  is('ISERR', (value) => isError(value) && value.error !== '#N/A'),
  is('ISNA', (value) => isError(value) && value.error === '#N/A'),
  numeric('ISEVEN', [1, 1], (number = 0) => Math.trunc(Math.abs(number)) % 2 === 0),
  numeric('ISODD', [1, 1], (number = 0) => Math.trunc(Math.abs(number)) % 2 === 1),
  scalar('N', [1, 1], (value = null) =>
    typeof value === 'number' ? value : value === true ? 1 : 0,
  ),
  scalar('T', [1, 1], (value = null) => (typeof value === 'string' ? value : '')),
  each('ERROR.TYPE', [1, 1], (value = null) => {
    const at = isError(value) ? KINDS.indexOf(value.error) : -1;
    return at < 0 ? NA : at + 1;
  }),
  whole('ISREF', [1, 1], ([value = null]) => isGrid(value) && value.origin !== undefined),
  whole('ISFORMULA', [1, 1], ([value = null]) => {
    const grid = asGrid(value);
    if (grid.origin === undefined) return VALUE;
    return cellBehind(grid, 0, 0)?.formula !== undefined;
  }),
  whole('NA', [0, 0], () => NA),
];

/** Whether a cell is itself a subtotal, which SUBTOTAL and AGGREGATE leave out. */
export function isSubtotal(formula: string | undefined): boolean {
  return formula !== undefined && factsOf(formula).aggregates;
}
