import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { parseTypedDate } from '../model/typed-date';
import { parseTypedNumber } from '../model/typed-number';
import type { AreaModel, CellError, CellModel, CellValue, SheetModel } from '../model/types';

/** A rectangle of values: computed, written as `{1,2}`, or looked up in a sheet. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: number;
  readonly columns: number;
  /** Beyond these everything is blank: keeps `A:A` from costing a million steps. */
  readonly usedRows: number;
  readonly usedColumns: number;
  at(row: number, column: number): CellValue;
  /** Only for a reference: where it lies. */
  readonly origin?: { readonly sheet: SheetModel; readonly area: AreaModel };
}

/** What a part of a formula comes to. A list of grids is a union `(A1:A3,C1:C3)`. */
export type Value = CellValue | Grid | readonly Grid[];

export const fail = (error: string): CellError => ({ error });
export const VALUE = fail('#VALUE!');
export const REF = fail('#REF!');
export const NAME = fail('#NAME?');
export const NUM = fail('#NUM!');
export const NA = fail('#N/A');
export const DIV0 = fail('#DIV/0!');

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isGrid(value: Value): value is Grid {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

export function isUnion(value: Value): value is readonly Grid[] {
  return Array.isArray(value);
}

export function gridOf(values: readonly (readonly CellValue[])[]): Grid {
  const columns = Math.max(0, ...values.map((row) => row.length));
  return {
    kind: 'grid',
    rows: values.length,
    columns,
    usedRows: values.length,
    usedColumns: columns,
    at: (row, column) => {
      const value = values[row]?.[column];
      return value === undefined ? NA : value;
    },
  };
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function referenceGrid(sheet: SheetModel, area: AreaModel, extent: Extent): Grid {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return {
    kind: 'grid',
    rows,
    columns,
    usedRows: Math.max(0, Math.min(rows, extent.rows - area.top)),
    usedColumns: Math.max(0, Math.min(columns, extent.columns - area.left)),
    at: (row, column) => sheet.cells.get(area.top + row)?.get(area.left + column)?.value ?? null,
    origin: { sheet, area },
  };
}

export function cellBehind(grid: Grid, row: number, column: number): CellModel | undefined {
  const { origin } = grid;
  return origin?.sheet.cells.get(origin.area.top + row)?.get(origin.area.left + column);
}

export function isInsideSheet(area: AreaModel): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
}

/** The one value of a single cell or the first of a grid. */
export function scalarOf(value: Value): CellValue {
  if (isUnion(value)) return VALUE;
  return isGrid(value) ? value.at(0, 0) : value;
}

export function asGrid(value: Value): Grid {
  if (isUnion(value)) return value[0] ?? gridOf([[VALUE]]);
  return isGrid(value) ? value : gridOf([[value]]);
}

/** A text counts as the number it would be when typed: `"5%"`, `"1,000"`, `"3/4/2026"`. */
export function numberOfText(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^-?\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
  const context = { date1904: false, year: new Date().getFullYear() };
  return (parseTypedNumber(trimmed) ?? parseTypedDate(trimmed, context))?.number;
}

export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberOfText(value) ?? VALUE;
  return value;
}

export function toText(value: CellValue): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value);
  return value;
}

/** Fifteen significant digits, as `&` joins a number. */
function numberText(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [mantissa = '', exponent = '0'] = rounded.toExponential().split('e');
    const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
    return `${mantissa}E${Number(exponent) < 0 ? '-' : '+'}${power}`;
  }
  return /e/.test(String(rounded)) ? rounded.toFixed(20).replace(/\.?0+$/, '') : String(rounded);
}

export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    return /^false$/i.test(value) ? false : VALUE;
  }
  return value;
}

/** Size of the result when values of several sizes meet: Excel stretches single rows and columns. */
export function commonSize(
  values: readonly Value[],
): { rows: number; columns: number } | undefined {
  const grids = values.filter(isGrid).filter((grid) => grid.rows > 1 || grid.columns > 1);
  if (grids.length === 0) return undefined;
  // Whole columns end where the longest of them has its last cell.
  const rows = Math.max(...grids.map((g) => (g.rows > 100_000 ? Math.max(1, g.usedRows) : g.rows)));
  const columns = Math.max(
    ...grids.map((g) => (g.columns > 10_000 ? Math.max(1, g.usedColumns) : g.columns)),
  );
  return { rows, columns };
}

/** The value at a place of the common size, #N/A where a grid is too small to reach. */
function stretched(value: Value, row: number, column: number): CellValue {
  if (!isGrid(value)) return isUnion(value) ? VALUE : value;
  const r = value.rows === 1 ? 0 : row;
  const c = value.columns === 1 ? 0 : column;
  return r < value.rows && c < value.columns ? value.at(r, c) : NA;
}

/** Applies a function of single values to values of any size. */
export function lift(
  args: readonly Value[],
  compute: (...values: CellValue[]) => CellValue,
): CellValue | Grid {
  const size = commonSize(args);
  if (size === undefined) return compute(...args.map(scalarOf));
  const rows: CellValue[][] = [];
  for (let row = 0; row < size.rows; row += 1) {
    const line: CellValue[] = [];
    for (let column = 0; column < size.columns; column += 1) {
      line.push(compute(...args.map((arg) => stretched(arg, row, column))));
    }
    rows.push(line);
  }
  return gridOf(rows);
}
