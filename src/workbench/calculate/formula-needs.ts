import { columnIndex, MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { structuredArea } from './structured-reference';
import { NODE, syntaxOf, walk, type SyntaxNode } from './syntax';
import { includesCell } from '../model/areas';
import type { AreaModel, SheetModel, TableModel, WorkbookModel } from '../model/types';

/** An area that a formula reads. */
export interface Need {
  readonly sheet: SheetModel;
  readonly area: AreaModel;
}

interface FormulaFacts {
  /** What it reads is known only while it runs, or changes by itself. */
  readonly open: boolean;
  readonly aggregates: boolean;
  /** Points into another workbook: Excel keeps the last value that it saw. */
  readonly external: boolean;
}

const facts = new Map<string, FormulaFacts>();
const MAX_FACTS = 200_000;
const OPEN = /\b(INDIRECT|OFFSET|TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\s*\(/i;

export function factsOf(formula: string): FormulaFacts {
  const known = facts.get(formula);
  if (known !== undefined) return known;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const fresh: FormulaFacts = {
    open: OPEN.test(bare),
    aggregates: /\b(SUBTOTAL|AGGREGATE)\s*\(/i.test(bare),
    external: /\[\d+\]|\[[^[\]]+\.xl\w+\]/i.test(bare),
  };
  // Forgetting everything is simpler than an order of use, and a texts' facts are cheap to find again.
  if (facts.size >= MAX_FACTS) facts.clear();
  facts.set(formula, fresh);
  return fresh;
}

/** Names and tables of a workbook, looked up while dependencies are traced. */
export interface Directory {
  sheet(name: string): SheetModel | undefined;
  /** The sheets from one to another in the order of their tabs. */
  between(first: SheetModel, last: SheetModel): readonly SheetModel[];
  /** The text behind a defined name, the sheet's own names first. */
  nameFormula(name: string, own: SheetModel): string | undefined;
  table(name: string): { sheet: SheetModel; table: TableModel } | undefined;
  tableAt(
    sheet: SheetModel,
    row: number,
    column: number,
  ): { sheet: SheetModel; table: TableModel } | undefined;
}

export function createDirectory(workbook: WorkbookModel): Directory {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const tables = new Map<string, { sheet: SheetModel; table: TableModel }>();
  const names = new Map<string, { formula: string; home: SheetModel | undefined }>();
  for (const { name, formula } of workbook.names) {
    names.set(name.toUpperCase(), { formula, home: undefined });
  }
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) {
      tables.set(table.name.toUpperCase(), { sheet, table });
    }
    for (const { name, formula } of sheet.names) {
      names.set(`${sheet.id}!${name.toUpperCase()}`, { formula, home: sheet });
    }
  }
  const find = (word: string, own: SheetModel): { formula: string } | undefined =>
    names.get(`${own.id}!${word}`) ?? names.get(word);
  const directory: Directory = {
    sheet: (name) => sheets.get(name.toLowerCase()),
    between: (first, last) => {
      if (first === last) return [first];
      const places = [workbook.sheets.indexOf(first), workbook.sheets.indexOf(last)];
      return workbook.sheets.slice(Math.min(...places), Math.max(...places) + 1);
    },
    nameFormula: (name, own) => find(name.toUpperCase(), own)?.formula,
    table: (name) => tables.get(name.toUpperCase()),
    tableAt: (sheet, row, column) => {
      const table = sheet.tables.find(({ area }) => includesCell(area, row, column));
      return table === undefined ? undefined : { sheet, table };
    },
  };
  return directory;
}

/** A formula and the cell it stands in. */
export interface Placed {
  readonly formula: string;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

function areaOf(node: SyntaxNode): AreaModel | undefined {
  if (node.type === NODE.cell) {
    const [row, column] = [Number(node.row) - 1, columnIndex(node.col)];
    return { top: row, bottom: row, left: column, right: column };
  }
  if (node.type === NODE.range) {
    const rows = [Number(node.start.row) - 1, Number(node.end.row) - 1];
    const columns = [columnIndex(node.start.col), columnIndex(node.end.col)];
    return {
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    };
  }
  if (node.type === NODE.columns) {
    const [left, right] = [columnIndex(node.startCol), columnIndex(node.endCol)];
    return { top: 0, bottom: MAX_ROWS - 1, left, right };
  }
  if (node.type !== NODE.rows) return undefined;
  return { top: node.startRow - 1, bottom: node.endRow - 1, left: 0, right: MAX_COLUMNS - 1 };
}

function referenced(node: SyntaxNode, area: AreaModel, at: Placed, found: Directory): Need[] {
  const { sheet: name, endSheet } = node as { sheet?: string; endSheet?: string };
  const first = name === undefined ? at.sheet : found.sheet(name);
  const last = endSheet === undefined ? first : found.sheet(endSheet);
  if (first === undefined || last === undefined) return [];
  return found.between(first, last).map((sheet) => ({ sheet, area }));
}

function tableNeed(node: SyntaxNode, at: Placed, directory: Directory): Need[] {
  if (node.type !== NODE.structured) return [];
  const found =
    node.tableName === ''
      ? directory.tableAt(at.sheet, at.row, at.column)
      : directory.table(node.tableName);
  if (found === undefined) return [];
  const area = structuredArea(found.table, node.columns, node.specials, at.row);
  return area === undefined ? [] : [{ sheet: found.sheet, area }];
}

/** Every area a formula reads, through names and tables too. */
export function needsOf(at: Placed, directory: Directory, depth = 0): Need[] {
  const tree = syntaxOf(at.formula);
  if (tree === null || depth > 32) return [];
  const needs: Need[] = [];
  walk(tree, (node) => {
    const area = areaOf(node);
    if (area !== undefined) needs.push(...referenced(node, area, at, directory));
    else if (node.type === NODE.structured) needs.push(...tableNeed(node, at, directory));
    else if (node.type === NODE.name) {
      const table = directory.table(node.name);
      const formula = directory.nameFormula(node.name, at.sheet);
      if (table !== undefined) needs.push({ sheet: table.sheet, area: table.table.area });
      else if (formula !== undefined) {
        needs.push(...needsOf({ ...at, formula }, directory, depth + 1));
      }
    }
  });
  return needs;
}

/** Whether what a formula reads is known only while it runs. */
export function isOpenFormula(at: Placed, directory: Directory, depth = 0): boolean {
  if (factsOf(at.formula).open) return true;
  const tree = syntaxOf(at.formula);
  if (tree === null || depth > 32) return false;
  let open = false;
  walk(tree, (node) => {
    if (open || node.type !== NODE.name) return;
    const formula = directory.nameFormula(node.name, at.sheet);
    open = formula !== undefined && isOpenFormula({ ...at, formula }, directory, depth + 1);
  });
  return open;
}
