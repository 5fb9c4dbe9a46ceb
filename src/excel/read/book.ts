import { SCHEMA_LIST, type SchemaId } from '../../domain/book/schemas';
import type { SheetSchema } from '../../domain/book/sheet-schema';
import type { ExcelSession } from '../run';
import { readInventory, type Inventory, type SheetEntry } from './inventory';
import { readTableBlock, type Block, type CellInput, type TableSnapshot } from './table-snapshot';
import {
  HEAD_ADDRESS,
  readUnitFigures,
  readUnitHead,
  type UnitHead,
  type UnitSnapshot,
} from './unit-snapshot';

/** The whole cluster workbook as read: our tables, the unit sheets, the heads of all other sheets. */
export interface BookSnapshot {
  readonly inventory: Inventory;
  readonly tables: ReadonlyMap<SchemaId, TableSnapshot>;
  readonly units: readonly UnitSnapshot[];
  /** First rows of sheets that are not ours: to see whether somebody pasted a scoring sheet. */
  readonly heads: ReadonlyMap<string, readonly (readonly CellInput[])[]>;
}

/**
 * Three requests, however many units there are: what there is, our tables and the heads of the
 * sheets, the figure columns.
 */
export async function readBook(session: ExcelSession): Promise<BookSnapshot> {
  const inventory = await readInventory(session);
  const { workbook } = session.context;
  const pendingTables = [...inventory.ours].flatMap(([id, entry]) => {
    const schema = SCHEMA_LIST.find((one) => one.id === id);
    return schema ? [queueTable(session, schema, entry, inventory)] : [];
  });
  const pendingUnits = [...inventory.unitSheets].map(([mark, entry]) => {
    const sheet = workbook.worksheets.getItem(entry.id);
    const head = sheet.getRange(HEAD_ADDRESS).load('values');
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
    return { mark, entry, head, used };
  });
  const pendingHeads = inventory.others.map((entry) => ({
    entry,
    head: workbook.worksheets.getItem(entry.id).getRange(HEAD_ADDRESS).load('values'),
  }));
  await session.request();

  const tables = new Map<SchemaId, TableSnapshot>();
  for (const { schema, entry, isTable, range } of pendingTables) {
    if (range.isNullObject) continue;
    const block: Block = {
      top: range.rowIndex,
      left: range.columnIndex,
      values: range.values as CellInput[][],
      formats: range.numberFormat as string[][],
    };
    const snapshot = readTableBlock(schema, entry.name, block, isTable);
    if (snapshot) tables.set(schema.id as SchemaId, snapshot);
  }
  const heads = pendingUnits.flatMap(({ mark, entry, head, used }): UnitHead[] => {
    const lastRow = used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1;
    const read = readUnitHead(mark, entry, head.values as CellInput[][], lastRow);
    return read ? [read] : [];
  });
  return {
    inventory,
    tables,
    units: await readUnitFigures(session, heads),
    heads: new Map(pendingHeads.map(({ entry, head }) => [entry.id, head.values as CellInput[][]])),
  };
}

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
    ? workbook.tables.getItem(schema.tableName).getRange()
    : workbook.worksheets.getItem(entry.id).getUsedRangeOrNullObject(true);
  range.load('values,numberFormat,rowIndex,columnIndex');
  return { schema, entry, isTable, range };
}
