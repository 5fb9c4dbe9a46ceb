import type { CellModel, CellValue, SheetModel, WorkbookModel } from '../model/types';

/** What a sheet held when it was last calculated. */
interface Remembered {
  readonly cells: readonly CellModel[];
  readonly places: readonly number[];
  readonly formulas: readonly (string | undefined)[];
  readonly values: readonly CellValue[];
  readonly hidden: string;
}

/** What the formulas of a sheet read. */
export interface SheetReads {
  /** One of them reads what is known only while it runs. */
  readonly open: boolean;
  readonly sheets: ReadonlySet<SheetModel>;
}

interface Memory {
  readonly sheets: Map<SheetModel, Remembered>;
  /** Of sheets that have not changed since, found when first asked for. */
  readonly reads: Map<SheetModel, SheetReads>;
  /** Names, tables and sheet names: any change there means everything anew. */
  readonly frame: string;
}

const memories = new WeakMap<WorkbookModel, Memory>();

function frameOf(workbook: WorkbookModel): string {
  return JSON.stringify([
    workbook.date1904,
    workbook.names.map(({ name, formula }) => [name, formula]),
    workbook.sheets.map((sheet) => [
      sheet.id,
      sheet.name,
      sheet.names.map(({ name, formula }) => [name, formula]),
      sheet.tables.map(({ name, area, columns, showHeaders, showTotals }) => [
        [name, area, showHeaders, showTotals],
        columns.map((column) => column.name),
      ]),
    ]),
  ]);
}

function hiddenRows(sheet: SheetModel): string {
  const hidden: number[] = [];
  for (const [row, line] of sheet.rows) if (line.hidden === true) hidden.push(row);
  return hidden.join();
}

function remember(sheet: SheetModel): Remembered {
  const [cells, places]: [CellModel[], number[]] = [[], []];
  const [formulas, values]: [(string | undefined)[], CellValue[]] = [[], []];
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      cells.push(cell);
      places.push(row * 16_384 + column);
      formulas.push(cell.formula);
      values.push(cell.value);
    }
  }
  return { cells, places, formulas, values, hidden: hiddenRows(sheet) };
}

function isUnchanged(sheet: SheetModel, known: Remembered): boolean {
  let at = 0;
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      if (known.cells[at] !== cell || known.places[at] !== row * 16_384 + column) return false;
      if (known.formulas[at] !== cell.formula || known.values[at] !== cell.value) return false;
      at += 1;
    }
  }
  return at === known.cells.length && known.hidden === hiddenRows(sheet);
}

/** Sheets whose cells are not what they were after the last calculation; all of them at first. */
export function changedSheets(workbook: WorkbookModel): Set<SheetModel> {
  const memory = memories.get(workbook);
  if (memory === undefined || memory.frame !== frameOf(workbook)) return new Set(workbook.sheets);
  return new Set(
    workbook.sheets.filter((sheet) => {
      const known = memory.sheets.get(sheet);
      return known === undefined || !isUnchanged(sheet, known);
    }),
  );
}

/** For a sheet that `changedSheets` does not name: a book of hundreds is not searched at every call. */
export function rememberedReads(
  workbook: WorkbookModel,
  sheet: SheetModel,
  find: () => SheetReads,
): SheetReads {
  const reads = memories.get(workbook)?.reads;
  const found = reads?.get(sheet) ?? find();
  reads?.set(sheet, found);
  return found;
}

/** Call after a calculation, with the sheets that it touched. */
export function rememberSheets(workbook: WorkbookModel, touched: ReadonlySet<SheetModel>): void {
  const old = memories.get(workbook);
  const frame = frameOf(workbook);
  const sheets = new Map<SheetModel, Remembered>();
  const reads = new Map<SheetModel, SheetReads>();
  for (const sheet of workbook.sheets) {
    const known = touched.has(sheet) ? undefined : old?.sheets.get(sheet);
    sheets.set(sheet, known ?? remember(sheet));
    const read = known && old?.frame === frame ? old.reads.get(sheet) : undefined;
    if (read) reads.set(sheet, read);
  }
  memories.set(workbook, { sheets, reads, frame });
}
