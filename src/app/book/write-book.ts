import { CHECKS_SHEET } from '../../domain/book/sheets/checks';
import type { SchemaId } from '../../domain/book/schemas';
import { checkRowKey } from '../../excel/sheets/checks';
import { findHeading, type CellInput } from '../../excel/read/table-snapshot';
import type { BookSnapshot } from '../../excel/read/book';
import { sheetNameFor } from '../../excel/addresses';
import { idName } from '../../excel/identity';
import { sheetIsNotWhole, sheetIsWhole } from '../../excel/write/mark-sheet';
import { createTableSheet, type TableSheet } from '../../excel/write/table-sheet';
import type { SheetOrder } from '../../excel/write/sheet-order';
import { updateTable } from '../../excel/write/update-table';
import type { Writer } from '../../excel/write/writer';

export type RowKey = (row: readonly CellInput[]) => string;

/** Rows of these sheets move between runs; the clerk's own columns go with their row. */
const ROW_KEYS: Partial<Record<SchemaId, RowKey>> = {
  [CHECKS_SHEET.id]: checkRowKey,
  DeNghi: (row) => String(row[1] ?? ''),
};

/** What writing needs to know of the workbook as it stands. */
export interface WriteContext {
  readonly snapshot: BookSnapshot;
  readonly order: SheetOrder;
}

/** What one sheet has for itself. */
export interface OwnWays {
  readonly keyOf?: RowKey | null;
  readonly decorate?: (sheet: Excel.Worksheet) => void | Promise<void>;
}

/**
 * Writes one of our table sheets: in place where it stands, made where it does not.
 * @param own.keyOf where rows move: by what one is known again, so that the clerk's columns go along
 * @param own.decorate what only a sheet that is made needs, before it counts as whole
 */
export async function writeTable(
  writer: Writer,
  { snapshot, order }: WriteContext,
  content: TableSheet,
  { keyOf, decorate }: OwnWays = {},
): Promise<Excel.Worksheet | null> {
  const id = content.schema.id as SchemaId;
  const existing = snapshot.tables.get(id);
  // Where a run was cut off, what looks the same may not be whole: the line below the title, a rule.
  const whole = snapshot.inventory.begun.length === 0;
  if (existing && whole && standsAlready(existing, content)) return null;
  await writer.step(existing?.sheetName ?? content.schema.sheetName);
  if (existing) {
    await updateTable(writer, existing, content, keyOf ?? ROW_KEYS[id] ?? null);
    return null;
  }
  const name = sheetNameFor(
    content.schema.sheetName,
    snapshot.inventory.sheets.map((sheet) => sheet.name),
  );
  const sheet = await createTableSheet(writer, name, content, snapshot.inventory.names);
  order.placeSchema(sheet, id);
  await decorate?.(sheet);
  sheetIsWhole(writer.context, idName(id));
  writer.watch.addMade(() => {
    sheetIsNotWhole(writer.context, sheet, idName(id));
  });
  await writer.calls(decorate ? 90 : 3);
  return sheet;
}

/** Nothing to write, nothing to disturb: constants only, formulas are always renewed. */
export function standsAlready(
  existing: {
    readonly headings: readonly string[];
    readonly values: readonly (readonly CellInput[])[];
  },
  content: TableSheet,
): boolean {
  const rows = content.rows.length > 0 ? content.rows : [content.columns.map(() => '')];
  if (existing.values.length !== rows.length) return false;
  const places = content.columns.map(({ heading }) =>
    findHeading(existing.headings, heading, content.schema),
  );
  return rows.every((row, index) =>
    row.every((cell, column) => {
      const before = existing.values[index]?.[places[column] ?? -1];
      if (typeof cell === 'string' && cell.startsWith('=')) return false;
      const plain = typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
      return before === plain;
    }),
  );
}
