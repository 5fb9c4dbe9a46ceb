import { AWARDS_SHEET } from '../../domain/book/sheets/awards';
import { CLASSES_SHEET } from '../../domain/book/sheets/classes';
import { CONSIDERATIONS_SHEET } from '../../domain/book/sheets/considerations';
import { CRITERIA_SHEET } from '../../domain/book/sheets/criteria';
import { SETTINGS_SHEET } from '../../domain/book/sheets/settings';
import type { SchemaId } from '../../domain/book/schemas';
import type { SheetSchema } from '../../domain/book/sheet-schema';
import type { Table } from '../../domain/book/table';
import type { RegulationTables } from '../../domain/regulation/read-regulation';
import type { TableSnapshot } from '../../excel/read/table-snapshot';

type Tables = ReadonlyMap<SchemaId, TableSnapshot>;

/** The sheet as a table; without the sheet, an empty one: its defaults hold. */
export function tableOf<Key extends string>(tables: Tables, schema: SheetSchema<Key>): Table<Key> {
  const found = tables.get(schema.id as SchemaId);
  if (found) return found.table as unknown as Table<Key>;
  return { sheet: schema.sheetName, rows: [], missing: [] };
}

/** Those of the book, or those of one of its locked versions. */
export function regulationTables(tables: Tables): RegulationTables {
  return {
    settings: tableOf(tables, SETTINGS_SHEET),
    criteria: tableOf(tables, CRITERIA_SHEET),
    classes: tableOf(tables, CLASSES_SHEET),
    awards: tableOf(tables, AWARDS_SHEET),
    considerations: tableOf(tables, CONSIDERATIONS_SHEET),
  };
}
