import { columnName, quoteSheet, splitSheet, tryParseArea } from '../model/address';
import { lazy, scalar, whole, type FunctionEntry } from './function-kinds';
import type { Scope } from './scope';
import { NODE, syntaxOf, type SyntaxNode } from './syntax';
import {
  asGrid,
  gridOf,
  isError,
  isGrid,
  isInsideSheet,
  isUnion,
  lift,
  REF,
  referenceGrid,
  scalarOf,
  toBoolean,
  toNumber,
  toText,
  VALUE,
  type Grid,
  type Value,
} from './values';
import type { AreaModel, CellValue } from '../model/types';

/** Part of a grid; a part of a reference stays a reference. */
function slice(grid: Grid, area: AreaModel, scope: Scope): Grid {
  const { origin } = grid;
  if (origin !== undefined) {
    const moved = {
      top: origin.area.top + area.top,
      bottom: origin.area.top + area.bottom,
      left: origin.area.left + area.left,
      right: origin.area.left + area.right,
    };
    return referenceGrid(origin.sheet, moved, scope.extentOf(origin.sheet));
  }
  const rows: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: CellValue[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(grid.at(row, column));
    rows.push(line);
  }
  return gridOf(rows);
}

/** Row or column 0 means all of them; one index counts along a single row or column. */
function index(args: readonly Value[], scope: Scope): Value {
  const [source = null, first = null, second, which] = args;
  const number = toNumber(scalarOf(which ?? 1));
  if (isError(number)) return number;
  const grid = isUnion(source) ? source[Math.trunc(number) - 1] : asGrid(source);
  if (grid === undefined) return REF;
  const flat = second === undefined && grid.rows === 1;
  const [rowArg, columnArg] = flat ? [1, first] : [first, second ?? (grid.columns === 1 ? 1 : 0)];
  const single = (value: Value): boolean => !isGrid(value) || value.rows * value.columns === 1;
  if (!single(rowArg) || !single(columnArg)) {
    return lift([rowArg, columnArg], (r = null, c = null) => {
      const [row, column] = [toNumber(r), toNumber(c)];
      if (isError(row) || isError(column)) return VALUE;
      if (row < 1 || column < 1 || row > grid.rows || column > grid.columns) return REF;
      return grid.at(Math.trunc(row) - 1, Math.trunc(column) - 1);
    });
  }
  const [row, column] = [toNumber(scalarOf(rowArg)), toNumber(scalarOf(columnArg))];
  if (isError(row)) return row;
  if (isError(column)) return column;
  const [r, c] = [Math.trunc(row), Math.trunc(column)];
  if (r < 0 || c < 0) return VALUE;
  if (r > grid.rows || c > grid.columns) return REF;
  const area = {
    top: r === 0 ? 0 : r - 1,
    bottom: r === 0 ? grid.rows - 1 : r - 1,
    left: c === 0 ? 0 : c - 1,
    right: c === 0 ? grid.columns - 1 : c - 1,
  };
  return slice(grid, area, scope);
}

function offset(args: readonly Value[], scope: Scope): Value {
  const [base = null, ...rest] = args;
  const grid = asGrid(base);
  if (grid.origin === undefined) return VALUE;
  const numbers = rest.map((value) => (value === null ? 0 : toNumber(scalarOf(value))));
  const error = numbers.find(isError);
  if (error !== undefined) return error;
  const [rows = 0, columns = 0, height = grid.rows, width = grid.columns] = numbers as number[];
  if (Math.trunc(height) === 0 || Math.trunc(width) === 0) return REF;
  const { sheet, area } = grid.origin;
  const top = area.top + Math.trunc(rows);
  const left = area.left + Math.trunc(columns);
  const span = (start: number, size: number): [number, number] => {
    const length = Math.trunc(size);
    return length > 0 ? [start, start + length - 1] : [start + length + 1, start];
  };
  const [[first, last], [near, far]] = [span(top, height), span(left, width)];
  const moved = { top: first, bottom: last, left: near, right: far };
  return isInsideSheet(moved) ? referenceGrid(sheet, moved, scope.extentOf(sheet)) : REF;
}

function indirect([value = null, style = true]: readonly Value[], scope: Scope): Value {
  const text = toText(scalarOf(value));
  if (isError(text)) return text;
  if (toBoolean(scalarOf(style)) !== true) return REF;
  const { sheet: name, rest } = splitSheet(text.trim());
  const sheet = name === undefined ? scope.sheet : scope.directory.sheet(name);
  const area = tryParseArea(rest);
  if (sheet !== undefined && area !== undefined) {
    return referenceGrid(sheet, area, scope.extentOf(sheet));
  }
  const tree = syntaxOf(`=${text}`);
  const named = tree?.type === NODE.name || tree?.type === NODE.structured;
  return tree === null || !named ? REF : scope.evaluate(tree, scope);
}

/** ROW and COLUMN: of the formula's own cell, or the numbers along a reference. */
function place(axis: 'row' | 'column') {
  return (args: readonly SyntaxNode[], scope: Scope): Value => {
    const [node] = args;
    if (node === undefined) return scope[axis] + 1;
    const value = scope.evaluate(node, scope);
    if (!isGrid(value) || value.origin === undefined) return isError(value) ? value : VALUE;
    const { top, left } = value.origin.area;
    if (axis === 'row') {
      const rows = Math.min(
        value.rows,
        Math.max(1, value.usedRows, value.rows > 100_000 ? 1 : value.rows),
      );
      return rows === 1 ? top + 1 : gridOf(Array.from({ length: rows }, (_, at) => [top + at + 1]));
    }
    const { columns } = value;
    return columns === 1
      ? left + 1
      : gridOf([Array.from({ length: columns }, (_, at) => left + at + 1)]);
  };
}

function chooseOne(args: readonly SyntaxNode[], scope: Scope): Value {
  const [first, ...choices] = args;
  if (first === undefined) return VALUE;
  const which = scope.evaluate(first, scope);
  if (isGrid(which) && which.rows * which.columns > 1) {
    const values = choices.map((choice) => scope.evaluate(choice, scope));
    return lift([which, ...values], (number = null, ...all) => {
      const at = toNumber(number);
      return isError(at) ? at : (all[Math.trunc(at) - 1] ?? VALUE);
    });
  }
  const number = toNumber(scalarOf(which));
  if (isError(number)) return number;
  const chosen = choices[Math.trunc(number) - 1];
  return chosen === undefined ? VALUE : scope.evaluate(chosen, scope);
}

function address(...values: CellValue[]): CellValue {
  const [row, column, kind = 1, a1 = true, sheet] = values;
  const [r, c, k] = [toNumber(row ?? null), toNumber(column ?? null), toNumber(kind)];
  if (isError(r) || isError(c) || isError(k) || r < 1 || c < 1) return VALUE;
  const prefix = sheet === undefined || sheet === null ? '' : `${quoteSheet(String(sheet))}!`;
  if (a1 === false || a1 === 0) return VALUE;
  const rowText = (k === 1 || k === 2 ? '$' : '') + String(Math.trunc(r));
  const columnText = (k === 1 || k === 3 ? '$' : '') + columnName(Math.trunc(c) - 1);
  return prefix + columnText + rowText;
}

function transpose([value = null]: readonly Value[]): Value {
  const grid = asGrid(value);
  return gridOf(
    Array.from({ length: grid.columns }, (_, column) =>
      Array.from({ length: grid.rows }, (__, row) => grid.at(row, column)),
    ),
  );
}

export const REFERENCE_FUNCTIONS: readonly FunctionEntry[] = [
  whole('INDEX', [2, 4], index),
  whole('OFFSET', [3, 5], offset),
  whole('INDIRECT', [1, 2], indirect),
  whole('ROWS', [1, 1], ([value = null]) => asGrid(value).rows),
  whole('COLUMNS', [1, 1], ([value = null]) => asGrid(value).columns),
  whole('TRANSPOSE', [1, 1], transpose),
  whole('SHEETS', [0, 0], (_, { workbook }) => workbook.sheets.length),
  lazy('ROW', [0, 1], place('row')),
  lazy('COLUMN', [0, 1], place('column')),
  lazy('CHOOSE', [2, 255], chooseOne),
  scalar('ADDRESS', [2, 5], address),
  scalar('HYPERLINK', [1, 2], (link = null, shown) => shown ?? link),
];
