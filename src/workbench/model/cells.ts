import { areaOfSheet, eachCell, getCell, putCell, removeCell } from './cell-store';
import { intersection, subtractArea } from './areas';
import { clearContents } from './clear-contents';
import { DEFAULT_STYLE } from './create';
import { inheritedStyle } from './inherited-style';
import { isDefaultStyle } from './styles';
import type { AreaModel, CellModel, SheetModel } from './types';

export { eachCell, getCell } from './cell-store';
export { copyArea } from './copy-area';
export { deleteCells, insertCells } from './insert-delete';

export function ensureCell(sheet: SheetModel, row: number, column: number): CellModel {
  const known = getCell(sheet, row, column);
  if (known !== undefined) return known;
  const cell: CellModel = { value: null, style: inheritedStyle(sheet, row, column) };
  putCell(sheet, row, column, cell);
  return cell;
}

export function hasContent(cell: CellModel): boolean {
  return cell.formula !== undefined || cell.value !== null;
}

/**
 * `getUsedRange()` counts cells that are only formatted, `getUsedRange(true)` only those with a value
 * or formula (`docs/excel/excel-add-ins-ranges-get`). A cell that was merely looked at counts in
 * neither. Formatted cells of a merge count too: that is where Excel's used range ends.
 */
export function usedArea(sheet: SheetModel, valuesOnly: boolean): AreaModel | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  eachCell(sheet, areaOfSheet(), (cell, row, column) => {
    if (!hasContent(cell) && (valuesOnly || isDefaultStyle(cell.style))) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** `Excel.ClearApplyTo`. */
export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/**
 * `Hyperlinks` leaves the looks, `RemoveHyperlinks` and `Formats` take them. `All` and `Formats` also
 * take merges, `All` the validations and conditional formats that lie inside.
 */
export function clearCells(sheet: SheetModel, area: AreaModel, applyTo: ClearWhat): void {
  const empty: [number, number][] = [];
  eachCell(sheet, area, (cell, row, column) => {
    if (applyTo === 'All' || applyTo === 'Contents') clearContents(cell);
    if (applyTo === 'All' || applyTo === 'Formats' || applyTo === 'RemoveHyperlinks') {
      cell.style = DEFAULT_STYLE;
    }
    if (applyTo !== 'Formats' && applyTo !== 'Contents') delete cell.hyperlink;
    if (!hasContent(cell) && isDefaultStyle(cell.style) && cell.hyperlink === undefined) {
      empty.push([row, column]);
    }
  });
  for (const [row, column] of empty) removeCell(sheet, row, column);
  if (applyTo === 'All' || applyTo === 'Formats') {
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
    for (const format of sheet.conditionalFormats) {
      format.areas = format.areas.flatMap((part) => subtractArea(part, area));
    }
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  }
  if (applyTo === 'All') {
    for (const validation of sheet.validations) {
      validation.areas = validation.areas.flatMap((part) => subtractArea(part, area));
    }
    sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  }
}
