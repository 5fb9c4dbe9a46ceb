import type { Place } from '../../domain/findings/finding';
import { cellAddress } from '../../excel/addresses';
import { idOfSheet } from '../../excel/read/inventory';
import type { CellInput } from '../../excel/read/table-snapshot';
import type { Writer } from '../../excel/write/writer';
import { cellAtPlace } from '../undo/undo-cells';
import type { BookState } from './read-state';

/**
 * A single cell that is written by its address: rows that somebody puts in above it move another one
 * there, so in a unit's sheet the code of its row is looked at with it.
 * @param expected what stands there; left out: what the book was read with, which is no texts of units
 */
export function watchCell(
  writer: Writer,
  state: BookState,
  place: Place,
  expected?: CellInput,
): void {
  const found = cellAtPlace(state, place);
  if (!found) return;
  const { sheetName } = found;
  const id = idOfSheet(state.snapshot.inventory, sheetName);
  const sheet = writer.context.workbook.worksheets.getItem(id);
  const watch = (address: string, value: CellInput): void => {
    const range = (): Excel.Range => sheet.getRange(address);
    writer.watch.add({ range, sheetName, cell: () => address, expected: [[value]] });
  };
  watch(found.address, expected ?? found.value);
  const unit = [...state.unitSheets.values()].find(({ snapshot }) => snapshot.sheet.id === id);
  const [row, code] = [unit?.layout.rows.get(found.row), unit?.layout.columns.get('code')];
  if (!unit || row === undefined || code === undefined) return;
  const { top, values } = unit.snapshot;
  watch(cellAddress(row, code), values.get('code')?.[row - top] ?? '');
}
