import { eachCell } from '../model/cell-store';
import { inheritedStyle } from '../model/inherited-style';
import type { AreaModel, CellStyle, SheetModel, WorkbookModel } from '../model/types';
import { getCell } from '../model/cells';
import { isWholeColumns, isWholeRows } from '../model/address';
import { accessDenied } from '../protocol/office-error';

export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle {
  return getCell(sheet, row, column)?.style ?? inheritedStyle(sheet, row, column);
}

/** `A:C` or `1:3`: no cell-level property can be read from it or written to it. */
export function isUnbounded(area: AreaModel): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

/**
 * The styles that occur in an area, without walking a million empty rows. Whole rows and columns
 * answer from their own styles and from the cells that exist in them.
 */
export function* stylesIn(sheet: SheetModel, area: AreaModel): Generator<CellStyle> {
  if (!isUnbounded(area)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        yield styleAt(sheet, row, column);
      }
    }
    return;
  }
  const found = new Set<CellStyle>();
  eachCell(sheet, area, (cell) => found.add(cell.style));
  if (isWholeColumns(area)) {
    const last = sheet.cells.size;
    for (let column = area.left; column <= area.right; column += 1) {
      found.add(sheet.columns.get(column)?.style ?? inheritedStyle(sheet, last + 1, column));
    }
  } else {
    for (let row = area.top; row <= area.bottom; row += 1) {
      found.add(inheritedStyle(sheet, row, area.right));
    }
  }
  yield* found;
}

/** A protected sheet lets nobody write into locked cells. */
export function guardContents(sheet: SheetModel, area: AreaModel): void {
  if (!sheet.protection.protected) return;
  for (const style of stylesIn(sheet, area)) {
    if (style.locked) throw accessDenied(`sheet ${sheet.name} is protected`);
  }
}

/** `option` is the member of `Excel.WorksheetProtectionOptions` that would allow the operation. */
export function guardSheet(sheet: SheetModel, option?: string): void {
  if (!sheet.protection.protected) return;
  if (option !== undefined && sheet.protection.options[option] === true) return;
  throw accessDenied(`sheet ${sheet.name} is protected`);
}

/** A workbook whose structure is protected keeps its sheets as they are. */
export function guardStructure(workbook: WorkbookModel): void {
  if (workbook.protection.protected) throw accessDenied('the workbook is protected');
}
