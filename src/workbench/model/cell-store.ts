import { MAX_COLUMNS, MAX_ROWS } from './address';
import type { AreaModel, CellModel, SheetModel } from './types';

export function areaOfSheet(): AreaModel {
  return { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
}

export function getCell(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells.get(row)?.get(column);
}

export function putCell(sheet: SheetModel, row: number, column: number, cell: CellModel): void {
  const line = sheet.cells.get(row);
  if (line === undefined) sheet.cells.set(row, new Map([[column, cell]]));
  else line.set(column, cell);
}

export function removeCell(sheet: SheetModel, row: number, column: number): void {
  const line = sheet.cells.get(row);
  line?.delete(column);
  if (line?.size === 0) sheet.cells.delete(row);
}

/** Existing cells of an area. Walks the smaller side, so a whole column costs its cells only. */
export function eachCell(
  sheet: SheetModel,
  area: AreaModel,
  visit: (cell: CellModel, row: number, column: number) => void,
): void {
  const visitLine = (line: Map<number, CellModel>, row: number): void => {
    if (area.right - area.left < line.size) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = line.get(column);
        if (cell !== undefined) visit(cell, row, column);
      }
      return;
    }
    for (const [column, cell] of line) {
      if (column >= area.left && column <= area.right) visit(cell, row, column);
    }
  };
  if (area.bottom - area.top < sheet.cells.size) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = sheet.cells.get(row);
      if (line !== undefined) visitLine(line, row);
    }
    return;
  }
  for (const [row, line] of sheet.cells) {
    if (row >= area.top && row <= area.bottom) visitLine(line, row);
  }
}
