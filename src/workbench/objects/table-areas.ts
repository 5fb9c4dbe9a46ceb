import { ensureCell, getCell } from '../model/cells';
import { usedWithin } from './range-grid';
import { hasContent } from '../model/cells';
import { intersects } from '../model/areas';
import type { AreaModel, SheetModel, TableModel, WorkbookModel } from '../model/types';
import { invalidArgument, itemNotFound } from '../protocol/office-error';
import type { HostState } from './host-state';
import type { TableTarget } from './host-object';
import { insertInto } from './structure';

export function headerArea({ area, showHeaders }: TableModel): AreaModel {
  if (!showHeaders) throw itemNotFound('the table shows no headers');
  return { ...area, bottom: area.top };
}

export function totalArea({ area, showTotals }: TableModel): AreaModel {
  if (!showTotals) throw itemNotFound('the table shows no totals');
  return { ...area, top: area.bottom };
}

export function bodyArea({ area, showHeaders, showTotals }: TableModel): AreaModel {
  return {
    ...area,
    top: area.top + (showHeaders ? 1 : 0),
    bottom: area.bottom - (showTotals ? 1 : 0),
  };
}

export function columnIndexOf({ columns }: TableModel, columnId: number): number {
  const index = columns.findIndex(({ id }) => id === columnId);
  if (index < 0) throw itemNotFound('the column was deleted');
  return index;
}

/** One column's part of an area of the table. */
export function columnPart(table: TableModel, columnId: number, area: AreaModel): AreaModel {
  const at = table.area.left + columnIndexOf(table, columnId);
  return { ...area, left: at, right: at };
}

/** "A table can't overlap another table", nor cover merged cells. */
export function refuseOverlap(sheet: SheetModel, area: AreaModel, except?: TableModel): void {
  if (sheet.tables.some((table) => table !== except && intersects(table.area, area))) {
    throw invalidArgument('a table cannot overlap another table');
  }
  if (sheet.merges.some((merge) => intersects(merge, area))) {
    throw invalidArgument('a table cannot contain merged cells');
  }
}

/** Header texts become column names: never empty, never twice; the cells are written accordingly. */
export function nameColumns(
  sheet: SheetModel,
  area: AreaModel,
  known: TableModel['columns'],
): TableModel['columns'] {
  const taken = new Set<string>();
  let nextId = Math.max(0, ...known.map(({ id }) => id)) + 1;
  const columns: TableModel['columns'] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const value = getCell(sheet, area.top, column)?.value ?? '';
    const text = typeof value === 'object' ? value.error : String(value);
    const stem = text === '' ? 'Column' : text;
    let name = text === '' ? `Column${String(columns.length + 1)}` : text;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = `${stem}${String(number)}`;
    taken.add(name.toLowerCase());
    const cell = ensureCell(sheet, area.top, column);
    delete cell.formula;
    cell.value = name;
    columns.push({ id: known[columns.length]?.id ?? nextId++, name });
  }
  return columns;
}

export function nextTableName(workbook: WorkbookModel): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${String(number)}`;
    if (tableByKey(workbook, name) === undefined) return name;
  }
}

export function tableByKey(
  workbook: WorkbookModel,
  key: unknown,
  sheet?: SheetModel,
): TableTarget | undefined {
  const wanted = String(key).toLowerCase();
  for (const owner of sheet === undefined ? workbook.sheets : [sheet]) {
    const table = owner.tables.find((t) => t.id === String(key) || t.name.toLowerCase() === wanted);
    if (table !== undefined) return { sheet: owner, table };
  }
  return undefined;
}

/** Makes room below or right of a table: free cells are used, others move away. */
export function makeRoom(
  sheet: SheetModel,
  area: AreaModel,
  direction: 'Down' | 'Right',
  host: HostState,
): void {
  const occupied =
    usedWithin(sheet, area, hasContent) !== null ||
    sheet.tables.some((table) => intersects(table.area, area));
  if (occupied) insertInto(sheet, area, direction, host);
}
