import { columnIndex, MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { FUNCTIONS } from './functions';
import type { Scope } from './scope';
import { binary, percent, unary } from './operators';
import { structuredArea } from './structured-reference';
import { functionName, NODE, syntaxOf, everyNode, type SyntaxNode } from './syntax';
import {
  fail,
  gridOf,
  isError,
  isGrid,
  isInsideSheet,
  NAME,
  REF,
  referenceGrid,
  scalarOf,
  VALUE,
  type Grid,
  type Value,
} from './values';
import type { AreaModel, CellValue, SheetModel } from '../model/types';

function sheetOf(name: string | undefined, scope: Scope): SheetModel | undefined {
  return name === undefined ? scope.sheet : scope.directory.sheet(name);
}

function reference(
  area: AreaModel,
  place: { readonly sheet?: string | undefined; readonly endSheet?: string | undefined },
  scope: Scope,
): Value {
  if (place.endSheet !== undefined) return threeD(area, place, scope);
  const sheet = sheetOf(place.sheet, scope);
  if (sheet === undefined || !isInsideSheet(area)) return REF;
  return referenceGrid(sheet, area, scope.extentOf(sheet));
}

/** `Sheet1:Sheet3!A1`: the same area of every sheet from one to the other. */
function threeD(
  area: AreaModel,
  place: { readonly sheet?: string | undefined; readonly endSheet?: string | undefined },
  scope: Scope,
): Value {
  const [first, last] = [sheetOf(place.sheet, scope), sheetOf(place.endSheet, scope)];
  const { sheets } = scope.workbook;
  if (first === undefined || last === undefined) return REF;
  const [a, b] = [sheets.indexOf(first), sheets.indexOf(last)];
  return sheets
    .slice(Math.min(a, b), Math.max(a, b) + 1)
    .map((sheet) => referenceGrid(sheet, area, scope.extentOf(sheet)));
}

function cellArea(col: string, row: string): AreaModel {
  const [column, line] = [columnIndex(col), Number(row) - 1];
  return { top: line, bottom: line, left: column, right: column };
}

function rangeArea(a: AreaModel, b: AreaModel): AreaModel {
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}

function name(text: string, scope: Scope): Value {
  const local = scope.locals.get(text.toUpperCase());
  if (local !== undefined) return local;
  const table = scope.directory.table(text);
  if (table !== undefined) {
    const area = structuredArea(table.table, [], [], scope.row);
    return area === undefined ? REF : referenceGrid(table.sheet, area, scope.extentOf(table.sheet));
  }
  const formula = scope.directory.nameFormula(text, scope.sheet);
  const tree = formula === undefined ? null : syntaxOf(formula);
  if (tree === null || scope.depth > 32) return NAME;
  return evaluateNode(tree, { ...scope, depth: scope.depth + 1 });
}

function structured(
  node: Extract<SyntaxNode, { type: typeof NODE.structured }>,
  scope: Scope,
): Value {
  const found =
    node.tableName === ''
      ? scope.directory.tableAt(scope.sheet, scope.row, scope.column)
      : scope.directory.table(node.tableName);
  if (found === undefined) return REF;
  const area = structuredArea(found.table, node.columns, node.specials, scope.row);
  return area === undefined ? REF : referenceGrid(found.sheet, area, scope.extentOf(found.sheet));
}

function call(node: Extract<SyntaxNode, { type: typeof NODE.call }>, scope: Scope): Value {
  const known = FUNCTIONS.get(functionName(node.name));
  if (known === undefined) return NAME;
  const { least, most } = known;
  if (node.args.length < least || node.args.length > most) return VALUE;
  return known.call(node.args, scope);
}

/** The value of one node of a formula. */
export function evaluateNode(node: SyntaxNode, scope: Scope): Value {
  switch (node.type) {
    case NODE.number:
    case NODE.text:
    case NODE.boolean:
      return node.value;
    case NODE.error:
      return fail(node.value);
    case NODE.cell:
      return reference(cellArea(node.col, node.row), node, scope);
    case NODE.range: {
      const { start, end } = node;
      const area = rangeArea(cellArea(start.col, start.row), cellArea(end.col, end.row));
      return reference(area, node, scope);
    }
    case NODE.columns: {
      const [left, right] = [columnIndex(node.startCol), columnIndex(node.endCol)];
      return reference({ top: 0, bottom: MAX_ROWS - 1, left, right }, node, scope);
    }
    case NODE.rows: {
      const [top, bottom] = [node.startRow - 1, node.endRow - 1];
      return reference({ top, bottom, left: 0, right: MAX_COLUMNS - 1 }, node, scope);
    }
    case NODE.binary:
      return binary(node.op, evaluateNode(node.left, scope), evaluateNode(node.right, scope));
    case NODE.unary:
      return unary(node.op, evaluateNode(node.operand, scope));
    case NODE.percent:
      return percent(evaluateNode(node.operand, scope));
    case NODE.array:
      return gridOf(node.rows.map((row) => row.map((item) => scalarOf(evaluateNode(item, scope)))));
    case NODE.call:
      return call(node, scope);
    case NODE.name:
      return name(node.name, scope);
    case NODE.structured:
      return structured(node, scope);
    case NODE.union: {
      const parts = node.areas.map((area) => evaluateNode(area, scope));
      return parts.every(isGrid) ? parts : VALUE;
    }
    case NODE.missing:
      return null;
    default:
      return VALUE;
  }
}

/** Whether all functions of a formula, and of the names it uses, are our own. */
export function isOwnFormula(formula: string, scope: Pick<Scope, 'directory' | 'sheet'>): boolean {
  const tree = syntaxOf(formula);
  if (tree === null) return false;
  return everyNode(tree, (node) => {
    if (node.type === NODE.call) return FUNCTIONS.has(functionName(node.name));
    if (node.type !== NODE.name) return true;
    const named = scope.directory.nameFormula(node.name, scope.sheet);
    return named === undefined || named === formula || isOwnFormula(named, scope);
  });
}

/** The last step of Excel: a sum or difference that is nothing but rounding noise is zero. */
function withoutNoise(tree: SyntaxNode, value: CellValue, scope: Scope): CellValue {
  if (typeof value !== 'number' || value === 0 || tree.type !== NODE.binary) return value;
  if (tree.op !== '+' && tree.op !== '-') return value;
  const left = scalarOf(evaluateNode(tree.left, scope));
  return typeof left === 'number' && Math.abs(value) < Math.abs(left) * 2e-15 ? 0 : value;
}

/** What a cell shows: one value, or the grid that it spills. Blank becomes 0. */
export function evaluateFormula(formula: string, scope: Scope): CellValue | Grid {
  const tree = syntaxOf(formula);
  if (tree === null) return NAME;
  const value = evaluateNode(tree, scope);
  if (Array.isArray(value)) return VALUE;
  const single = value as CellValue | Grid;
  if (isGrid(single) && (single.rows > 1 || single.columns > 1)) return single;
  const result = withoutNoise(tree, scalarOf(single), scope);
  if (isError(result)) return result;
  return result === null ? 0 : result;
}
