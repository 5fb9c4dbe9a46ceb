import { cellName, quoteSheet } from '../model/address';
import { changedSheets, rememberedReads, rememberSheets, type SheetReads } from './changed-sheets';
import type { FormulaEngine } from './engine';
import { evaluateFormula, evaluateNode, isOwnFormula } from './evaluate';
import { exceltsEngine } from './excelts-engine';
import { extents } from './extents';
import { formulaCells, type FormulaCell } from './formula-cells';
import { createDirectory, isOpenFormula, needsOf, type Directory } from './formula-needs';
import { orderCells } from './order';
import type { Scope } from './scope';
import { storeResult, storeSpilled } from './store-result';
import type { SheetModel, WorkbookModel } from '../model/types';

/**
 * excelts 10.2.0 keeps the parsed formulas of one run in a cache of 10,000 texts; the first texts of
 * a larger run fall out before they are compiled and their cells get no result and no error. No run
 * may come near that.
 */
const MAX_FOREIGN = 9_000;

type CellsOf = (sheet: SheetModel) => readonly FormulaCell[];

/** Sheets whose formulas must run: the changed ones and all that read them, however far. */
function affectedSheets(
  workbook: WorkbookModel,
  directory: Directory,
  cellsOf: CellsOf,
): Set<SheetModel> {
  const affected = changedSheets(workbook);
  if (affected.size === workbook.sheets.length) return affected;
  const reads = new Map<SheetModel, ReadonlySet<SheetModel>>();
  for (const sheet of workbook.sheets.filter((one) => !affected.has(one))) {
    const find = (): SheetReads => readsOf(cellsOf(sheet), directory);
    const { open, sheets } = rememberedReads(workbook, sheet, find);
    if (open) affected.add(sheet);
    else reads.set(sheet, sheets);
  }
  for (let before = -1; before !== affected.size;) {
    before = affected.size;
    for (const [sheet, read] of reads) {
      if (!affected.has(sheet) && [...read].some((other) => affected.has(other))) {
        affected.add(sheet);
      }
    }
  }
  return affected;
}

function readsOf(cells: readonly FormulaCell[], directory: Directory): SheetReads {
  const sheets = new Set<SheetModel>();
  let open = false;
  for (const cell of cells) {
    open ||= isOpenFormula(cell, directory);
    for (const need of needsOf(cell, directory)) sheets.add(need.sheet);
  }
  return { open, sheets };
}

function clearSpills(sheets: ReadonlySet<SheetModel>): void {
  for (const sheet of sheets) {
    for (const line of sheet.cells.values()) {
      for (const cell of line.values()) {
        delete cell.spillArea;
        if (cell.spilled !== true) continue;
        delete cell.spilled;
        cell.value = null;
      }
    }
  }
}

function sheetsFor(
  workbook: WorkbookModel,
  cells: readonly FormulaCell[],
  directory: Directory,
): SheetModel[] {
  const needed = new Set<SheetModel>();
  for (const cell of cells) {
    if (isOpenFormula(cell, directory)) return workbook.sheets;
    needed.add(cell.sheet);
    for (const need of needsOf(cell, directory)) needed.add(need.sheet);
  }
  return workbook.sheets.filter((sheet) => needed.has(sheet));
}

function runForeign(
  workbook: WorkbookModel,
  cells: readonly FormulaCell[],
  directory: Directory,
  engine: FormulaEngine,
): void {
  for (let from = 0; from < cells.length; from += MAX_FOREIGN) {
    const batch = cells.slice(from, from + MAX_FOREIGN);
    const sheets = sheetsFor(workbook, batch, directory);
    const { values, spilled } = engine.run({ workbook, sheets, cells: batch });
    for (const wanted of batch) {
      const value = values.get(wanted);
      if (value === undefined) {
        const place = `${quoteSheet(wanted.sheet.name)}!${cellName(wanted.row, wanted.column)}`;
        throw new Error(`The formula engine gave no result for ${place} (${wanted.formula})`);
      }
      wanted.cell.value = value;
    }
    storeSpilled(spilled);
  }
}

/**
 * Gives every formula cell its value. Only sheets that changed since the last call, and those that
 * read them, are computed again. Formulas of our own functions are computed here one by one in the
 * order of their needs; a formula with any other function is left to the engine.
 */
export function recalculate(workbook: WorkbookModel, engine: FormulaEngine = exceltsEngine): void {
  const directory = createDirectory(workbook);
  const lists = new Map<SheetModel, readonly FormulaCell[]>();
  const isForeign = (formula: string, sheet: SheetModel): boolean =>
    engine.understands(formula) && !isOwnFormula(formula, { directory, sheet });
  const cellsOf = (sheet: SheetModel): readonly FormulaCell[] => {
    const list = lists.get(sheet) ?? formulaCells(sheet, isForeign);
    lists.set(sheet, list);
    return list;
  };
  const affected = affectedSheets(workbook, directory, cellsOf);
  clearSpills(affected);
  const { cells, circular } = orderCells([...affected].flatMap(cellsOf), directory);
  // Excel warns, shows 0 and goes on.
  for (const { cell } of circular) cell.value = 0;
  workbook.circularCells = circular.map(
    ({ sheet, row, column }) => `${quoteSheet(sheet.name)}!${cellName(row, column)}`,
  );
  const extentOf = extents();
  const rest = {
    workbook,
    directory,
    locals: new Map(),
    depth: 0,
    evaluate: evaluateNode,
    extentOf,
  };
  for (let at = 0; at < cells.length; at += 1) {
    const wanted = cells[at];
    if (wanted === undefined) break;
    if (wanted.foreign) {
      let end = at;
      while (cells[end]?.foreign === true) end += 1;
      runForeign(workbook, cells.slice(at, end), directory, engine);
      at = end - 1;
      continue;
    }
    const { sheet, row, column } = wanted;
    const scope: Scope = { ...rest, sheet, row, column };
    storeResult(wanted, evaluateFormula(wanted.formula, scope));
  }
  rememberSheets(workbook, affected);
}
