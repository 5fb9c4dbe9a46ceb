import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { getCell } from '../model/cell-store';
import { ensureCell, hasContent } from '../model/cells';
import { fail, isGrid, type Grid } from './values';
import type { EngineResult } from './engine';
import type { FormulaCell } from './formula-cells';
import type { AreaModel, CellValue } from '../model/types';

/** A spill needs empty cells; what was spilled here before has been cleared. */
function isFree(wanted: FormulaCell, area: AreaModel): boolean {
  if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row === wanted.row && column === wanted.column) continue;
      const cell = getCell(wanted.sheet, row, column);
      if (cell !== undefined && hasContent(cell) && cell.spilled !== true) return false;
    }
  }
  return true;
}

/** Puts a result into its cell; a grid fills its neighbours or gives `#SPILL!`. */
export function storeResult(wanted: FormulaCell, result: CellValue | Grid): void {
  const { cell, sheet, row, column } = wanted;
  if (!isGrid(result)) {
    cell.value = result;
    return;
  }
  const fixed = cell.arrayArea;
  const area = fixed ?? {
    top: row,
    left: column,
    bottom: row + result.rows - 1,
    right: column + result.columns - 1,
  };
  if (fixed === undefined && !isFree(wanted, area)) {
    cell.value = fail('#SPILL!');
    return;
  }
  if (fixed === undefined) cell.spillArea = area;
  for (let r = area.top; r <= area.bottom; r += 1) {
    for (let c = area.left; c <= area.right; c += 1) {
      const value = result.at(r - area.top, c - area.left);
      if (r === row && c === column) {
        cell.value = value ?? 0;
        continue;
      }
      const neighbour = ensureCell(sheet, r, c);
      neighbour.value = value ?? 0;
      neighbour.spilled = true;
    }
  }
}

/** What the engine filled beside its formulas. */
export function storeSpilled(spilled: EngineResult['spilled']): void {
  for (const { row, column, value, from } of spilled) {
    const { sheet } = from;
    if (getCell(sheet, row, column)?.formula !== undefined) continue;
    const cell = ensureCell(sheet, row, column);
    cell.value = value;
    cell.spilled = true;
    const known = from.cell.spillArea;
    from.cell.spillArea = {
      top: from.row,
      left: from.column,
      bottom: Math.max(known?.bottom ?? from.row, row),
      right: Math.max(known?.right ?? from.column, column),
    };
  }
}
