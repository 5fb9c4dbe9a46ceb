import { COVERAGE } from '../../domain/seal/coverage';
import { unitOfSheet, unitSheetId } from '../../domain/seal/sealed-row';
import { cellText, type TableRow } from '../../domain/book/table';
import type { SchemaId } from '../../domain/book/schemas';
import { UNIT_COLUMN_KEYS, type UnitColumnKey } from '../../domain/book/unit-sheet';
import type { Place } from '../../domain/findings/finding';
import type { UndoCell, UndoValue } from '../../domain/undo/undo-record';
import { cellAddress } from '../../excel/addresses';
import type { BookState } from '../book/read-state';

/** A cell by our own names, as it stands now. */
export interface FoundCell extends Pick<UndoCell, 'sheet' | 'row' | 'column'> {
  readonly sheetName: string;
  readonly address: string;
  readonly value: UndoValue;
  readonly format: string | undefined;
}

/** What a row of a table goes by: as a seal knows it. */
export function rowKeyOf(id: SchemaId, { cells }: TableRow): string {
  return (COVERAGE[id]?.key ?? [])
    .map((column) => cellText(cells[column]))
    .filter((text) => text !== '')
    .join(' · ');
}

/** Which cell of ours stands at an address; null: none. */
export function cellAtPlace(state: BookState, { sheet, cell }: Place): FoundCell | null {
  for (const [code, { snapshot, layout }] of state.unitSheets) {
    if (snapshot.sheet.name !== sheet) continue;
    for (const [row, at] of layout.rows) {
      const column = UNIT_COLUMN_KEYS.find((key) => {
        const place = layout.columns.get(key);
        return place !== undefined && cellAddress(at, place) === cell;
      });
      if (column) return unitCellOf(state, code, row, column);
    }
  }
  for (const [id, table] of state.snapshot.tables) {
    if (table.sheetName !== sheet) continue;
    for (const row of table.table.rows) {
      const column = Object.keys(row.cells).find((key) => row.cells[key]?.address === cell);
      if (column) return tableCellOf(id, table.sheetName, row, column);
    }
  }
  return null;
}

/** Where the cell of a record stands now; null: its sheet, row or column is gone. */
export function cellOfRecord(state: BookState, { sheet, row, column }: UndoCell): FoundCell | null {
  const unit = unitOfSheet(sheet);
  if (unit !== null) return unitCellOf(state, unit, row, column as UnitColumnKey);
  const table = state.snapshot.tables.get(sheet as SchemaId);
  const found = table?.table.rows.find((one) => rowKeyOf(sheet as SchemaId, one) === row);
  return table && found ? tableCellOf(sheet as SchemaId, table.sheetName, found, column) : null;
}

/** The line of a unit's sheet that says which file it came from. */
export const SOURCE = 'source';

export function unitCellOf(
  { unitSheets }: BookState,
  unit: string,
  code: string,
  column: UnitColumnKey,
): FoundCell | null {
  const sheet = unitSheets.get(unit);
  const row = sheet?.layout.rows.get(code);
  const at = sheet?.layout.columns.get(column);
  if (!sheet || row === undefined || at === undefined) return null;
  const { snapshot } = sheet;
  const offset = row - snapshot.top;
  return {
    sheet: unitSheetId(unit),
    row: code,
    column,
    sheetName: snapshot.sheet.name,
    address: cellAddress(row, at),
    value: snapshot.values.get(column)?.[offset] ?? '',
    format: snapshot.formats.get(column)?.[offset],
  };
}

function tableCellOf(
  id: SchemaId,
  sheetName: string,
  row: TableRow,
  column: string,
): FoundCell | null {
  const cell = row.cells[column];
  if (!cell) return null;
  return {
    sheet: id,
    row: rowKeyOf(id, row),
    column,
    sheetName,
    address: cell.address,
    value: cell.value ?? '',
    format: undefined,
  };
}
