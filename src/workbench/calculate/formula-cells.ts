import { factsOf } from './formula-needs';
import type { CellModel, SheetModel } from '../model/types';

/** A cell that must be computed. */
export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
  readonly formula: string;
  /** Uses a function that is not ours: the library computes it. */
  readonly foreign: boolean;
}

export function formulaCells(
  sheet: SheetModel,
  isForeign: (formula: string, sheet: SheetModel) => boolean,
): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const { formula } = cell;
      if (formula === undefined || factsOf(formula).external) continue;
      found.push({ sheet, row, column, cell, formula, foreign: isForeign(formula, sheet) });
    }
  }
  return found;
}
