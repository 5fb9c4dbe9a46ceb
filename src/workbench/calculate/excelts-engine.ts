import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type {
  CellLike,
  DefinedNameEntry,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { usedArea } from '../model/cells';
import type { EngineResult, EngineRun, FormulaEngine } from './engine';
import type { FormulaCell } from './formula-cells';
import { syntaxOf } from './syntax';
import type { CellValue, SheetModel, WorkbookModel } from '../model/types';

/** `CellValueTypeLike` of the library: Null, Formula, and a number it does not look at. */
const [NULL, SCALAR, FORMULA] = [0, 2, 6];

type Spill = EngineResult['spilled'][number];

interface Collector {
  readonly wanted: ReadonlyMap<object, FormulaCell>;
  readonly values: Map<FormulaCell, CellValue>;
  readonly spilled: Spill[];
  /** A spilling formula's own cell is written right before the cells it fills. */
  last?: FormulaCell;
}

/** Excel shows 0 for a formula that comes out blank (`=A1` of an empty A1). */
function fromResult(result: FormulaResultLike): CellValue {
  if (result === undefined) return 0;
  if (result instanceof Date) return { error: '#VALUE!' };
  return result;
}

function constantCell(value: CellValue, row: number, column: number): CellLike {
  const type = value === null ? NULL : SCALAR;
  return { row: row + 1, col: column + 1, type, model: {}, value, result: undefined };
}

function formulaCell(wanted: FormulaCell, collector: Collector): CellLike {
  const formula = wanted.formula.slice(1);
  return {
    row: wanted.row + 1,
    col: wanted.column + 1,
    type: FORMULA,
    formula,
    model: { formula },
    value: null,
    get result() {
      return undefined;
    },
    set result(result: FormulaResultLike) {
      collector.values.set(wanted, fromResult(result));
      collector.last = wanted;
    },
  };
}

/** A cell beside a spilling formula: what is written here is collected, not stored. */
function spillCell(row: number, col: number, collector: Collector): CellLike {
  return {
    row,
    col,
    type: NULL,
    model: {},
    result: undefined,
    get value() {
      return null;
    },
    set value(value: unknown) {
      if (typeof value === 'object' && value !== null && !('error' in value)) return;
      const from = collector.last;
      if (from === undefined) return;
      const at = { row: row - 1, column: col - 1 };
      collector.spilled.push({ ...at, value: value as CellValue, from });
    },
  };
}

function sheetLike(sheet: SheetModel, id: number, collector: Collector): WorksheetLike {
  const used = usedArea(sheet, true);
  const like = (row: number, column: number): CellLike | undefined => {
    const cell = sheet.cells.get(row)?.get(column);
    if (cell === undefined) return undefined;
    const wanted = collector.wanted.get(cell);
    return wanted === undefined
      ? constantCell(cell.value, row, column)
      : formulaCell(wanted, collector);
  };
  const rowLike = (row: number): RowLike => ({
    hidden: sheet.rows.get(row)?.hidden === true,
    eachCell(first: unknown, second?: (cell: CellLike, column: number) => void) {
      const visit = second ?? (first as (cell: CellLike, column: number) => void);
      for (const column of sheet.cells.get(row)?.keys() ?? []) {
        const cell = like(row, column);
        if (cell !== undefined) visit(cell, column + 1);
      }
    },
  });
  return {
    id,
    name: sheet.name,
    dimensions:
      used === null
        ? null
        : {
            top: used.top + 1,
            left: used.left + 1,
            bottom: used.bottom + 1,
            right: used.right + 1,
          },
    eachRow(first: unknown, second?: (row: RowLike, number: number) => void) {
      const visit = second ?? (first as (row: RowLike, number: number) => void);
      const rows = new Set([...sheet.cells.keys(), ...sheet.rows.keys()]);
      for (const row of [...rows].sort((a, b) => a - b)) visit(rowLike(row), row + 1);
    },
    findCell: (row, col) => like(row - 1, col - 1),
    // Only a spill asks for cells this way, and it asks for empty ones.
    getCell: (row, col) => {
      const cell = like(row - 1, col - 1);
      return cell === undefined || cell.type === NULL ? spillCell(row, col, collector) : cell;
    },
    getTables: () =>
      sheet.tables.map(({ name, area, columns, showHeaders, showTotals }) => ({
        table: {
          name,
          tl: { row: area.top + 1, col: area.left + 1 },
          columns,
          // Only the number of data rows is read.
          rows: Array.from({
            length: area.bottom - area.top + 1 - Number(showHeaders) - Number(showTotals),
          }),
          headerRow: showHeaders,
          totalsRow: showTotals,
        },
      })),
    mergedRegions: [],
  };
}

function namesOf(workbook: WorkbookModel, sheets: readonly SheetModel[]): DefinedNameEntry[] {
  const entry = ({ name, formula }: { name: string; formula: string }): DefinedNameEntry => ({
    name,
    ranges: [formula.replace(/^=/, '')],
  });
  return [
    ...workbook.names.map(entry),
    ...sheets.flatMap((sheet, localSheetId) =>
      sheet.names.map((name) => ({ ...entry(name), localSheetId })),
    ),
  ];
}

function run({ workbook, sheets, cells }: EngineRun): EngineResult {
  const collector: Collector = {
    wanted: new Map(cells.map((wanted) => [wanted.cell, wanted])),
    values: new Map(),
    spilled: [],
  };
  const worksheets = sheets.map((sheet, index) => sheetLike(sheet, index + 1, collector));
  const byName = new Map(worksheets.map((sheet) => [sheet.name, sheet]));
  const entries = namesOf(workbook, sheets);
  // A new object for every run: the library remembers parsed formulas and spills per workbook object.
  const like: WorkbookLike = {
    worksheets,
    getWorksheet: (id) =>
      typeof id === 'number' ? worksheets[id - 1] : (byName.get(id ?? '') ?? undefined),
    definedNames: { getAllEntries: () => entries, getAllNames: () => entries },
    properties: { date1904: workbook.date1904 },
  };
  calculateFormulas(like);
  return { values: collector.values, spilled: collector.spilled };
}

function understands(formula: string): boolean {
  return syntaxOf(formula) !== null;
}

export const exceltsEngine: FormulaEngine = { run, understands };
