import type { CellStyle, SheetModel, WorkbookModel } from '../../src/workbench/model/types';

/** Looks into the embedded workbook from behind, past Office.js and past our own readers. */
export function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet)
    throw new Error(`no sheet ${name}: ${workbook.sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

/** Every cell that holds something: `A1` → formula or value, and its number format. */
export function contentOf(sheet: SheetModel): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const [row, columns] of sheet.cells) {
    for (const [column, { formula, value, style }] of columns) {
      if (formula === undefined && value === null) continue;
      cells[`${String(row)},${String(column)}`] =
        `${formula ?? JSON.stringify(value)} ${style.numberFormat}`;
    }
  }
  return cells;
}

/** Row and column (from 0) of the first cell that shows this text. */
export function findCell(sheet: SheetModel, text: string): { row: number; column: number } {
  for (const [row, columns] of sheet.cells) {
    for (const [column, { value }] of columns) if (value === text) return { row, column };
  }
  throw new Error(`“${text}” is not in ${sheet.name}`);
}

/** Column of a heading, and the rows below it whose first column holds something. */
export function columnOf(sheet: SheetModel, heading: string): { column: number; top: number } {
  const { row, column } = findCell(sheet, heading);
  return { column, top: row + 1 };
}

export function valueAt(sheet: SheetModel, row: number, column: number): unknown {
  return sheet.cells.get(row)?.get(column)?.value ?? null;
}

/** The rows of a table sheet as records by heading, as a person reads them. */
export function recordsOf(
  sheet: SheetModel,
  firstHeading: string,
): readonly Readonly<Record<string, unknown>>[] {
  const { row, column } = findCell(sheet, firstHeading);
  const headings = new Map<number, string>();
  for (const [at, { value }] of sheet.cells.get(row) ?? []) {
    if (at >= column && typeof value === 'string') headings.set(at, value);
  }
  const records: Record<string, unknown>[] = [];
  for (let next = row + 1; sheet.cells.has(next); next += 1) {
    const record: Record<string, unknown> = {};
    for (const [at, heading] of headings) record[heading] = valueAt(sheet, next, at);
    if (Object.values(record).every((value) => value === null)) break;
    records.push(record);
  }
  return records;
}

export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle {
  const style = sheet.cells.get(row)?.get(column)?.style;
  if (!style) throw new Error(`nothing at ${String(row)},${String(column)}`);
  return style;
}
