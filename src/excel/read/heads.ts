import type { ExcelSession } from '../run';
import { batchesOf } from './batches';
import type { Inventory, SheetEntry } from './inventory';
import type { CellInput } from './table-snapshot';
import { HEAD_ADDRESS, readUnitHead, type UnitHead } from './unit-snapshot';

/** First rows of the sheets that are no tables of ours. */
export interface Heads {
  readonly units: readonly UnitHead[];
  /** Of the sheets that are not ours, by their ids. */
  readonly others: ReadonlyMap<string, readonly (readonly CellInput[])[]>;
}

/** A head has some four kilobytes in an answer. */
const HEADS_TOGETHER = 150;
/** With so few sheets our tables are small enough to come along. */
const WITH_TABLES = 50;

/**
 * One request together with what is queued already, our tables; of hundreds of sheets the tables come
 * first, and then the heads in as few as can be.
 */
export async function readHeads(session: ExcelSession, inventory: Inventory): Promise<Heads> {
  const asked: readonly (readonly [mark: string | null, SheetEntry])[] = [
    ...inventory.unitSheets,
    ...inventory.others.map((entry) => [null, entry] as const),
  ];
  const units: UnitHead[] = [];
  const others = new Map<string, readonly (readonly CellInput[])[]>();
  const batches = batchesOf(asked, HEADS_TOGETHER, () => 1);
  for (const batch of asked.length > 0 && asked.length <= WITH_TABLES
    ? batches
    : [[], ...batches]) {
    const pending = batch.map(([mark, entry]) => queueHead(session, mark, entry));
    await session.request();
    for (const { mark, entry, head, used } of pending) {
      const values = head.values as CellInput[][];
      if (mark === null) {
        others.set(entry.id, values);
        continue;
      }
      const read = readUnitHead(mark, entry, values, lastRowOf(used));
      if (read) units.push(read);
    }
  }
  return { units, others };
}

interface PendingHead {
  /** Null: no unit's sheet. */
  readonly mark: string | null;
  readonly entry: SheetEntry;
  readonly head: Excel.Range;
  /** Where the sheet ends; asked for units' sheets only. */
  readonly used: Excel.Range | null;
}

function queueHead(session: ExcelSession, mark: string | null, entry: SheetEntry): PendingHead {
  const sheet = session.context.workbook.worksheets.getItem(entry.id);
  const head = sheet.getRange(HEAD_ADDRESS).load('values');
  const used =
    mark === null ? null : sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  return { mark, entry, head, used };
}

function lastRowOf(used: Excel.Range | null): number {
  return !used || used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1;
}
