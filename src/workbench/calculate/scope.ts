import type { Directory } from './formula-needs';
import type { Extent, Value } from './values';
import type { SyntaxNode } from './syntax';
import type { SheetModel, WorkbookModel } from '../model/types';

/** Where a formula stands and what it can see. */
export interface Scope {
  readonly workbook: WorkbookModel;
  readonly directory: Directory;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** Names bound by LET. */
  readonly locals: ReadonlyMap<string, Value>;
  /** How many names deep: a name that leads to itself must end. */
  readonly depth: number;
  /** The value of a part of the formula, for functions that decide which part runs. */
  evaluate(node: SyntaxNode, scope: Scope): Value;
  /** Rows and columns up to the last cell of a sheet. */
  extentOf(sheet: SheetModel): Extent;
}
