import { SCHEMA_LIST, type SchemaId } from '../../domain/book/schemas';
import type { SheetSchema } from '../../domain/book/sheet-schema';
import type { ExcelSession } from '../run';
import { readHeads } from './heads';
import { readInventory, type Inventory, type SheetEntry } from './inventory';
import {
  matchHeadings,
  readTableBlock,
  type Block,
  type CellInput,
  type TableSnapshot,
} from './table-snapshot';
import { readUnitFigures, type UnitSnapshot } from './unit-snapshot';

/** The whole cluster workbook as read: our tables, the unit sheets, the heads of all other sheets. */
export interface BookSnapshot {
  readonly inventory: Inventory;
  readonly tables: ReadonlyMap<SchemaId, TableSnapshot>;
  readonly units: readonly UnitSnapshot[];
  /** First rows of sheets that are not ours: to see whether somebody pasted a scoring sheet. */
  readonly heads: ReadonlyMap<string, readonly (readonly CellInput[])[]>;
}

/**
 * Three requests, and more only where a message would become too big: what there is, our tables and
 * the heads of the sheets, the figure columns.
 */
export async function readBook(session: ExcelSession): Promise<BookSnapshot> {
  const inventory = await readInventory(session);
  const pendingTables = queueTables(session, inventory, inventory.ours);
  const { units, others } = await readHeads(session, inventory);
  const tables = readTables(pendingTables);
  const found = await findByHeadings(session, inventory, others);
  for (const [id, table] of found.tables) tables.set(id, table);
  return {
    inventory: found.inventory,
    tables,
    units: await readUnitFigures(session, units, asksForEvidence(tables)),
    heads: others,
  };
}

/** *Minh chứng* of some criterion names what has to be shown. */
export function asksForEvidence(tables: ReadonlyMap<SchemaId, TableSnapshot>): boolean {
  const rows = tables.get('TieuChi')?.table.rows ?? [];
  return rows.some(({ cells }) => (cells.evidence?.value ?? '') !== '');
}

/** Sheets without which there is nothing to read: looked for by their headings if need be. */
const NEEDED: readonly SchemaId[] = ['ThietLap', 'TieuChi', 'XepLoai', 'DonVi', 'HinhThuc'];
const HEADINGS_NEEDED = 3;

/**
 * A workbook made by another program, or renamed before it was ours: sheets that are neither marked
 * nor named as ours are known by their headings. Costs a request only where something is missing.
 */
async function findByHeadings(
  session: ExcelSession,
  inventory: Inventory,
  heads: ReadonlyMap<string, readonly (readonly CellInput[])[]>,
): Promise<{
  readonly inventory: Inventory;
  readonly tables: ReadonlyMap<SchemaId, TableSnapshot>;
}> {
  const found = sheetsByHeadings(inventory, heads);
  if (found.size === 0) return { inventory, tables: new Map() };
  const pending = queueTables(session, inventory, found);
  await session.request();
  return { inventory: withSheets(inventory, found), tables: readTables(pending) };
}

/** Which sheets those are. */
export function sheetsByHeadings(
  inventory: Inventory,
  heads: ReadonlyMap<string, readonly (readonly CellInput[])[]>,
): ReadonlyMap<SchemaId, SheetEntry> {
  const found = new Map<SchemaId, SheetEntry>();
  for (const id of NEEDED.filter((one) => !inventory.ours.has(one))) {
    const schema: SheetSchema | undefined = SCHEMA_LIST.find((one) => one.id === id);
    const likeness = (entry: SheetEntry): number =>
      Math.max(
        0,
        ...(heads.get(entry.id) ?? []).map((row) => (schema ? matchHeadings(schema, row).size : 0)),
      );
    const [best] = inventory.others
      .filter((entry) => ![...found.values()].includes(entry))
      .sort((a, b) => likeness(b) - likeness(a));
    if (best && likeness(best) >= HEADINGS_NEEDED) found.set(id, best);
  }
  // Without both of these it is somebody else's workbook that happens to use a heading of ours.
  const whole = (['TieuChi', 'DonVi'] as const).every(
    (id) => found.has(id) || inventory.ours.has(id),
  );
  return whole ? found : new Map();
}

export function withSheets(
  inventory: Inventory,
  found: ReadonlyMap<SchemaId, SheetEntry>,
): Inventory {
  const taken = new Set(found.values());
  return {
    ...inventory,
    ours: new Map([...inventory.ours, ...found]),
    others: inventory.others.filter((entry) => !taken.has(entry)),
  };
}

function queueTables(
  session: ExcelSession,
  inventory: Inventory,
  entries: ReadonlyMap<SchemaId, SheetEntry>,
): readonly PendingTable[] {
  return [...entries].flatMap(([id, entry]) => {
    const schema = SCHEMA_LIST.find((one) => one.id === id);
    if (!schema || schema.neverInput) return [];
    return [queueTable(session, schema, entry, inventory)];
  });
}

function readTables(pending: readonly PendingTable[]): Map<SchemaId, TableSnapshot> {
  const tables = new Map<SchemaId, TableSnapshot>();
  for (const { schema, entry, isTable, range } of pending) {
    if (range.isNullObject) continue;
    const block: Block = {
      top: range.rowIndex,
      left: range.columnIndex,
      values: range.values as CellInput[][],
      formats: range.numberFormat as string[][],
    };
    const rows = block.values.length - (isTable ? BELOW : 0);
    const snapshot = readTableBlock(schema, entry, block, isTable, rows);
    if (snapshot) tables.set(schema.id as SchemaId, snapshot);
  }
  return tables;
}

/** A sheet that reading the book passes by, where it is to be written again. One request. */
export async function readTableSheet(
  session: ExcelSession,
  schema: SheetSchema,
  inventory: Inventory,
): Promise<TableSnapshot | undefined> {
  const id = schema.id as SchemaId;
  const entry = inventory.ours.get(id);
  if (!entry) return undefined;
  const pending = queueTable(session, schema, entry, inventory);
  await session.request();
  return readTables([pending]).get(id);
}

/** Columns to the right of a table in which a clerk may keep notes on its rows. */
export const BESIDE = 6;
/** Rows below a table that are looked at before it grows over them. */
export const BELOW = 30;

interface PendingTable {
  readonly schema: SheetSchema;
  readonly entry: SheetEntry;
  readonly isTable: boolean;
  readonly range: Excel.Range;
}

function queueTable(
  session: ExcelSession,
  schema: SheetSchema,
  entry: SheetEntry,
  inventory: Inventory,
): PendingTable {
  const { workbook } = session.context;
  const isTable = inventory.tableNames.has(schema.tableName);
  const range = isTable
    ? workbook.tables.getItem(schema.tableName).getRange().getResizedRange(BELOW, BESIDE)
    : workbook.worksheets.getItem(entry.id).getUsedRangeOrNullObject(true);
  range.load('values,numberFormat,rowIndex,columnIndex');
  return { schema, entry, isTable, range };
}
