import { shiftFormula } from '../model/copy-area';
import type { AreaModel, CellValue, SheetModel, WorkbookModel } from '../model/types';
import { evaluateNode } from './evaluate';
import { extents } from './extents';
import { createDirectory } from './formula-needs';
import type { Scope } from './scope';
import { syntaxOf } from './syntax';
import { asGrid, NAME, scalarOf, type Value } from './values';

export interface FormulaRule {
  readonly formula: string;
  /** The formula is written for the top left cell of the first of these. */
  readonly areas: readonly AreaModel[];
}

type Place = Pick<Scope, 'sheet' | 'row' | 'column'>;

/**
 * Reads the formulas of rules, as conditional formats and validations have them. Good for one state of
 * the workbook.
 */
function reader(workbook: WorkbookModel): (formula: string, place: Place) => Value {
  const directory = createDirectory(workbook);
  const rest = { locals: new Map(), depth: 0, evaluate: evaluateNode, extentOf: extents() };
  return (formula, place) => {
    const tree = syntaxOf(formula);
    return tree === null ? NAME : evaluateNode(tree, { workbook, directory, ...rest, ...place });
  };
}

/** The value of a rule's formula for one of the cells that the rule is for. */
export function formulaReader(
  workbook: WorkbookModel,
): (rule: FormulaRule, place: Place) => CellValue {
  const read = reader(workbook);
  return ({ formula, areas }, place) => {
    const { top, left } = areas[0] ?? { top: place.row, left: place.column };
    return scalarOf(read(shiftFormula(formula, place.row - top, place.column - left), place));
  };
}

/** All values that a formula comes to, row by row: the entries of a drop-down list. */
export function formulaValues(
  formula: string,
  workbook: WorkbookModel,
  sheet: SheetModel,
): readonly CellValue[] {
  const grid = asGrid(reader(workbook)(formula, { sheet, row: 0, column: 0 }));
  const values: CellValue[] = [];
  for (let row = 0; row < grid.usedRows; row += 1) {
    for (let column = 0; column < grid.usedColumns; column += 1) values.push(grid.at(row, column));
  }
  return values;
}
