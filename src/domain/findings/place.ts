import type { TableCell } from '../book/table';
import type { Place } from './finding';

/** A cell of one of the workbook's own sheets; where there is no such cell, the sheet. */
export function placeIn(sheet: string, cell: TableCell | undefined): Place {
  return { file: null, sheet, cell: cell?.address ?? null };
}
