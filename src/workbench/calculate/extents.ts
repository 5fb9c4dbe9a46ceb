import type { SheetModel } from '../model/types';
import type { Extent } from './values';

/** Rows and columns up to the last cell of a sheet; each sheet is walked once. */
export function extents(): (sheet: SheetModel) => Extent {
  const known = new Map<SheetModel, Extent>();
  return (sheet) => {
    const found = known.get(sheet);
    if (found !== undefined) return found;
    let [rows, columns] = [0, 0];
    for (const [row, line] of sheet.cells) {
      rows = Math.max(rows, row + 1);
      for (const column of line.keys()) columns = Math.max(columns, column + 1);
    }
    const extent = { rows, columns };
    known.set(sheet, extent);
    return extent;
  };
}
