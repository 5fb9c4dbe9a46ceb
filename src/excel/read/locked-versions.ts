import { SCHEMA_LIST, type SchemaId } from '../../domain/book/schemas';
import type { ExcelSession } from '../run';
import type { Inventory, LockedCopy } from './inventory';
import { readTableBlock, type CellInput, type TableSnapshot } from './table-snapshot';

/** Sheet id → the table as it stood in that version. */
export type VersionTableSnapshots = ReadonlyMap<SchemaId, TableSnapshot>;

/** The locked copies of all versions: two requests, however many there are. */
export async function readLockedVersions(
  session: ExcelSession,
  { copies }: Inventory,
): Promise<ReadonlyMap<number, VersionTableSnapshots>> {
  const { workbook } = session.context;
  if (copies.length === 0) return new Map();
  const tables = copies.map((copy) => ({
    copy,
    tables: workbook.worksheets.getItem(copy.entry.id).tables.load('items/name'),
  }));
  await session.request();
  const pending = tables.map(({ copy, tables: { items } }) => {
    // Excel gives the table of a copied sheet a name of its own.
    const [table] = items;
    const range = table
      ? table.getRange()
      : workbook.worksheets.getItem(copy.entry.id).getUsedRangeOrNullObject(true);
    return {
      copy,
      isTable: table !== undefined,
      range: range.load('values,numberFormat,rowIndex,columnIndex'),
    };
  });
  await session.request();
  const found = new Map<number, Map<SchemaId, TableSnapshot>>();
  for (const { copy, isTable, range } of pending) {
    if (range.isNullObject) continue;
    const snapshot = toSnapshot(copy, range, isTable);
    if (!snapshot) continue;
    const own = found.get(copy.version) ?? new Map<SchemaId, TableSnapshot>();
    found.set(copy.version, own.set(copy.id, snapshot));
  }
  return found;
}

function toSnapshot(
  { id, entry }: LockedCopy,
  range: Excel.Range,
  isTable: boolean,
): TableSnapshot | null {
  const schema = SCHEMA_LIST.find((one) => one.id === id);
  if (!schema) return null;
  const block = {
    top: range.rowIndex,
    left: range.columnIndex,
    values: range.values as CellInput[][],
    formats: range.numberFormat as string[][],
  };
  return readTableBlock(schema, entry, block, isTable);
}
