import type { CellModel } from './types';

export function clearContents(cell: CellModel): void {
  delete cell.formula;
  delete cell.arrayArea;
  delete cell.spillArea;
  delete cell.spilled;
  cell.value = null;
}
