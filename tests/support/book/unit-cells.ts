import { sheetOfReference } from '../../../src/excel/addresses';
import { unitName } from '../../../src/excel/identity';
import type { SheetModel, WorkbookModel } from '../../../src/workbench/model/types';
import { sheetOf } from '../cells';

/** The sheet that the workbook keeps for a unit; undefined: it has none. */
export function unitSheetOf(workbook: WorkbookModel, code: string): SheetModel | undefined {
  const mark = workbook.names.find(({ name }) => name === unitName(code));
  const name = mark && sheetOfReference(mark.formula);
  return name ? sheetOf(workbook, name) : undefined;
}
