import type { Grid, GridCell, SheetVisibility } from '../../domain/score-sheet/grid';
import { isErrorCode } from '../../domain/score-sheet/read-figure';
import type { ExcelSession } from '../run';
import type { SheetEntry } from './inventory';

/** More cells than any scoring sheet: beyond this only the first rows are read. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 60;

/**
 * Sheets of the open workbook as grids, read as they stand and never changed: two requests for all
 * of them. Merged areas and hidden rows are asked for where the host knows how (ExcelApi 1.13).
 */
export async function readGrids(
  session: ExcelSession,
  entries: readonly SheetEntry[],
): Promise<readonly Grid[]> {
  const { worksheets } = session.context.workbook;
  const used = entries.map((entry) => ({
    entry,
    range: worksheets
      .getItem(entry.id)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  if (used.length === 0) return [];
  await session.request();
  const pending = used.flatMap(({ entry, range }) => {
    if (range.isNullObject) return [];
    const rows = Math.min(range.rowIndex + range.rowCount, MOST_ROWS);
    const columns = Math.min(range.columnIndex + range.columnCount, MOST_COLUMNS);
    const cells = worksheets
      .getItem(entry.id)
      .getRangeByIndexes(0, 0, rows, columns)
      .load('values,numberFormat,formulas');
    const merged = cells
      .getMergedAreasOrNullObject()
      .load(
        'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
      );
    return [{ entry, cells, merged, rows, columns }];
  });
  if (pending.length > 0) await session.request();
  return pending.map(({ entry, cells, merged, rows, columns }) =>
    toGrid(entry, { rows, columns }, cells, merged),
  );
}

function toGrid(
  entry: SheetEntry,
  size: { readonly rows: number; readonly columns: number },
  range: Excel.Range,
  merged: Excel.RangeAreas,
): Grid {
  const cells = new Map<number, ReadonlyMap<number, GridCell>>();
  range.values.forEach((row: readonly unknown[], rowIndex) => {
    const found = new Map<number, GridCell>();
    row.forEach((value, column) => {
      const format: unknown = range.numberFormat[rowIndex]?.[column];
      const formula: unknown = range.formulas[rowIndex]?.[column];
      const cell = toCell(value, String(format), String(formula));
      if (cell) found.set(column, cell);
    });
    if (found.size > 0) cells.set(rowIndex, found);
  });
  return {
    name: entry.name,
    visibility: visibilityOf(entry.visibility),
    rowCount: size.rows,
    columnCount: size.columns,
    cells,
    merges: merged.isNullObject
      ? []
      : merged.areas.items.map((area) => ({
          top: area.rowIndex,
          left: area.columnIndex,
          bottom: area.rowIndex + area.rowCount - 1,
          right: area.columnIndex + area.columnCount - 1,
        })),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    date1904: false,
  };
}

function toCell(value: unknown, numberFormat: string, formula: string): GridCell | null {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'string')
    return null;
  const kind =
    typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'boolean'
        : isErrorCode(value)
          ? 'error'
          : 'text';
  return {
    kind,
    value,
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(formula.startsWith('=') ? { formula: formula.slice(1) } : {}),
  };
}

function visibilityOf(visibility: string): SheetVisibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}
