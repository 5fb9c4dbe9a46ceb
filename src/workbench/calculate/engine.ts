import type { FormulaCell } from './formula-cells';
import type { CellValue, SheetModel, WorkbookModel } from '../model/types';

/** One run: these cells are computed, everything else on these sheets is taken as it stands. */
export interface EngineRun {
  readonly workbook: WorkbookModel;
  readonly sheets: readonly SheetModel[];
  readonly cells: readonly FormulaCell[];
}

export interface EngineResult {
  /** Undefined: the engine left the cell without a result. */
  readonly values: ReadonlyMap<FormulaCell, CellValue>;
  /** Cells that a spilling formula fills beside itself. */
  readonly spilled: readonly {
    row: number;
    column: number;
    value: CellValue;
    /** The formula that filled it. */
    from: FormulaCell;
  }[];
}

/** All that this project knows of a formula library: exchange it in one file. */
export interface FormulaEngine {
  run(request: EngineRun): EngineResult;
  /** False: Excel would not have accepted the text. */
  understands(formula: string): boolean;
}
