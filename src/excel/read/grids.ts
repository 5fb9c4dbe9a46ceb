import type { Grid, GridCell, SheetVisibility } from '../../domain/score-sheet/grid';
import { isErrorCode } from '../../domain/score-sheet/read-figure';
import type { ExcelSession } from '../run';
import { batchesOf } from './batches';
import { queueFonts, readFonts, type FontOf } from './fonts';
import type { SheetEntry } from './inventory';

/** More cells than any scoring sheet: beyond this only the first rows are read. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 60;

/** Cells in one message: with texts, formats and formulas some seventy bytes each. */
const CELLS_TOGETHER = 12_000;

/**
 * Sheets of the open workbook as grids, read as they stand and never changed: one request for where
 * they end, one for as many of them as one message may hold, and another where a column of these has
 * more than one font. Merged areas: ExcelApi 1.13.
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
  const sized = used.flatMap(({ entry, range }): readonly SizedSheet[] => {
    if (range.isNullObject) return [];
    const rows = Math.min(range.rowIndex + range.rowCount, MOST_ROWS);
    const columns = Math.min(range.columnIndex + range.columnCount, MOST_COLUMNS);
    return [{ entry, rows, columns }];
  });
  const grids: Grid[] = [];
  for (const batch of batchesOf(sized, CELLS_TOGETHER, ({ rows, columns }) => rows * columns)) {
    const pending = batch.map((sheet) => queueSheet(session, sheet));
    await session.request();
    const fontsOf = await readFonts(
      session,
      pending.map(({ fonts }) => fonts),
    );
    grids.push(...pending.map((sheet, index) => toGrid(sheet, fontsOf(index))));
  }
  return grids;
}

interface SizedSheet {
  readonly entry: SheetEntry;
  readonly rows: number;
  readonly columns: number;
}

function queueSheet(session: ExcelSession, { entry, rows, columns }: SizedSheet): PendingSheet {
  const cells = session.context.workbook.worksheets
    .getItem(entry.id)
    .getRangeByIndexes(0, 0, rows, columns)
    .load('values,numberFormat,formulas');
  const merged = cells
    .getMergedAreasOrNullObject()
    .load(
      'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
    );
  const hiddenRows = cells.getRowProperties({ rowHidden: true });
  const hiddenColumns = cells.getColumnProperties({ columnHidden: true });
  const fonts = queueFonts(cells, columns);
  return { entry, cells, merged, rows, columns, hiddenRows, hiddenColumns, fonts };
}

interface PendingSheet extends SizedSheet {
  readonly cells: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly hiddenRows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly hiddenColumns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly fonts: ReturnType<typeof queueFonts>;
}

function toGrid(
  { entry, cells: range, merged, rows, columns, hiddenRows, hiddenColumns }: PendingSheet,
  fontOf: FontOf,
): Grid {
  const cells = new Map<number, ReadonlyMap<number, GridCell>>();
  range.values.forEach((row: readonly unknown[], rowIndex) => {
    const found = new Map<number, GridCell>();
    row.forEach((value, column) => {
      const format: unknown = range.numberFormat[rowIndex]?.[column];
      const formula: unknown = range.formulas[rowIndex]?.[column];
      const cell = toCell(value, String(format), String(formula));
      const fontName = cell?.kind === 'text' ? fontOf(rowIndex, column) : undefined;
      if (cell) found.set(column, fontName === undefined ? cell : { ...cell, fontName });
    });
    if (found.size > 0) cells.set(rowIndex, found);
  });
  return {
    name: entry.name,
    visibility: visibilityOf(entry.visibility),
    rowCount: rows,
    columnCount: columns,
    cells,
    merges: merged.isNullObject
      ? []
      : merged.areas.items.map((area) => ({
          top: area.rowIndex,
          left: area.columnIndex,
          bottom: area.rowIndex + area.rowCount - 1,
          right: area.columnIndex + area.columnCount - 1,
        })),
    hiddenRows: positions(hiddenRows.value.map(({ rowHidden }) => rowHidden === true)),
    hiddenColumns: positions(hiddenColumns.value.map(({ columnHidden }) => columnHidden === true)),
    date1904: false,
  };
}

function toCell(value: unknown, numberFormat: string, formula: string): GridCell | null {
  if (value === '') return null;
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

function positions(flags: readonly boolean[]): ReadonlySet<number> {
  return new Set(flags.flatMap((flag, index) => (flag ? [index] : [])));
}
