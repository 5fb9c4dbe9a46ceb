import { SCHEMA_LIST, type SchemaId } from '../../domain/book/schemas';
import type { UnitColumnKey } from '../../domain/book/unit-sheet';
import { cellAt, type Grid, type GridArea } from '../../domain/score-sheet/grid';
import { UNCALCULATED } from '../../domain/score-sheet/read-figure';
import { tidy } from '../../domain/text/fold';
import {
  asksForEvidence,
  BELOW,
  BESIDE,
  sheetsByHeadings,
  withSheets,
  type BookSnapshot,
} from '../../excel/read/book';
import { inventoryOf, type SheetEntry } from '../../excel/read/inventory';
import { readTableBlock, type Block, type CellInput } from '../../excel/read/table-snapshot';
import {
  EVIDENCE_RUN,
  HEAD_SIZE,
  readUnitHead,
  UNIT_RUNS,
  type UnitHead,
  type UnitSnapshot,
} from '../../excel/read/unit-snapshot';
import type { WorkbookStructure } from '../../intake/files/xlsx/read-structure';

/**
 * A book of ours that is a file, as if it were open: what `readBook` gives of the open workbook, made
 * of the cells of the file. From here on everything is the same code.
 */
export function bookOfGrids(
  grids: readonly Grid[],
  { names, tables: tableList }: WorkbookStructure,
): BookSnapshot {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const known = inventoryOf(
    grids.map(entryOf),
    names.map(({ name, formula }) => ({ name, formula: `=${formula}` })),
    tableList.map(({ name }) => name),
  );
  const heads = new Map(
    known.others.map((entry) => [entry.id, headOf(byName.get(entry.name))] as const),
  );
  const inventory = withSheets(known, sheetsByHeadings(known, heads));
  const tables: [SchemaId, NonNullable<ReturnType<typeof readTableBlock>>][] = [];
  for (const schema of SCHEMA_LIST) {
    const entry = inventory.ours.get(schema.id as SchemaId);
    const grid = entry && byName.get(entry.name);
    if (!grid || schema.neverInput) continue;
    const area = tableList.find(({ name }) => name === schema.tableName)?.area;
    const block = area ? blockOf(grid, withRoom(area)) : usedBlock(grid);
    const rows = area ? area.bottom - area.top + 1 : block.values.length;
    const read = readTableBlock(schema, entry, block, area !== undefined, rows);
    if (read) tables.push([schema.id as SchemaId, read]);
  }
  const read = new Map(tables);
  const runs = asksForEvidence(read) ? [...UNIT_RUNS, EVIDENCE_RUN] : UNIT_RUNS;
  const units = [...inventory.unitSheets].flatMap(([mark, entry]): UnitSnapshot[] => {
    const grid = byName.get(entry.name);
    const head = grid && readUnitHead(mark, entry, headOf(grid), grid.rowCount - 1);
    return grid && head && head.rowCount > 0 ? [unitOf(grid, head, runs)] : [];
  });
  return { inventory, tables: read, units, heads };
}

function entryOf({ name, visibility }: Grid, position: number): SheetEntry {
  const words = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
  return { id: name, name, visibility: words[visibility], position, isProtected: false };
}

/** Like the host: what a clerk keeps beside a table, and the rows below it. */
function withRoom({ top, left, bottom, right }: GridArea): GridArea {
  return { top, left, bottom: bottom + BELOW, right: right + BESIDE };
}

function usedBlock(grid: Grid): Block {
  const { rowCount, columnCount } = grid;
  return blockOf(grid, { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 });
}

function blockOf(grid: Grid, { top, left, bottom, right }: GridArea): Block {
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, at) => top + at);
  const columns = Array.from({ length: Math.max(0, right - left + 1) }, (_, at) => left + at);
  return {
    top,
    left,
    values: rows.map((row) => columns.map((column) => valueAt(grid, row, column))),
    formats: rows.map((row) => columns.map((column) => formatAt(grid, row, column))),
  };
}

function headOf(grid: Grid | undefined): readonly (readonly CellInput[])[] {
  const { rows, columns } = HEAD_SIZE;
  if (!grid) return [];
  return blockOf(grid, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }).values;
}

function unitOf(grid: Grid, head: UnitHead, runs: typeof UNIT_RUNS): UnitSnapshot {
  const values = new Map<UnitColumnKey, readonly CellInput[]>();
  const formats = new Map<UnitColumnKey, readonly string[]>();
  const top = head.headerRow + 1;
  for (const { keys, formats: withFormats } of runs) {
    for (const key of keys) {
      const column = head.columns.get(key);
      if (column === undefined) continue;
      values.set(
        key,
        columnOf(head, (row) => valueAt(grid, row, column)),
      );
      if (withFormats)
        formats.set(
          key,
          columnOf(head, (row) => formatAt(grid, row, column)),
        );
    }
  }
  const { mark, sheet, headerRow, columns } = head;
  return { mark, sheet, headerRow, columns, top, values, formats };
}

function columnOf<T>({ headerRow, rowCount }: UnitHead, at: (row: number) => T): readonly T[] {
  return Array.from({ length: rowCount }, (_, offset) => at(headerRow + 1 + offset));
}

/** A formula that was never calculated is no blank. */
function valueAt(grid: Grid, row: number, column: number): CellInput {
  const cell = cellAt(grid, row, column);
  return cell?.uncalculated ? UNCALCULATED : (cell?.value ?? '');
}

function formatAt(grid: Grid, row: number, column: number): string {
  return cellAt(grid, row, column)?.numberFormat ?? 'General';
}

/** Criterion → what stands beside it in a column that no ranking reads. */
export function textsBeside(
  grids: readonly Grid[],
  { sheet, columns, top, values }: UnitSnapshot,
  key: UnitColumnKey,
): ReadonlyMap<string, string> {
  const grid = grids.find(({ name }) => name === sheet.name);
  const column = columns.get(key);
  if (!grid || column === undefined) return new Map();
  const texts = (values.get('code') ?? []).map((code, offset) => {
    return [tidy(String(code)), String(valueAt(grid, top + offset, column))] as const;
  });
  // Twice in *Mã* is a finding of its own; the first is the one that counts.
  return new Map([...texts].reverse());
}
