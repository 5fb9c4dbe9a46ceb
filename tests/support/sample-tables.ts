import { readFileSync } from 'node:fs';
import { SCHEMA_LIST, type SchemaId } from '../../src/domain/book/schemas';
import { AWARDS_SHEET } from '../../src/domain/book/sheets/awards';
import { CLASSES_SHEET } from '../../src/domain/book/sheets/classes';
import { CONSIDERATIONS_SHEET } from '../../src/domain/book/sheets/considerations';
import { CRITERIA_SHEET } from '../../src/domain/book/sheets/criteria';
import { SETTINGS_SHEET } from '../../src/domain/book/sheets/settings';
import { UNITS_SHEET } from '../../src/domain/book/sheets/units';
import type { SheetSchema } from '../../src/domain/book/sheet-schema';
import type { Table, TableCell } from '../../src/domain/book/table';
import type { Finding } from '../../src/domain/findings/finding';
import { readRegulation, type RegulationTables } from '../../src/domain/regulation/read-regulation';
import type { Regulation } from '../../src/domain/regulation/regulation';
import { readUnits, type Unit } from '../../src/domain/units/unit';

/** A table whose columns the template names itself (*Giao chỉ tiêu*). */
export interface OwnColumns {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A cluster workbook as `assets/templates` and `assets/samples` hold it. */
export interface Template {
  readonly settings: Readonly<Record<string, string>>;
  readonly tables: Readonly<Partial<Record<SchemaId, readonly (readonly string[])[] | OwnColumns>>>;
}

export function readTemplate(path: string): Template {
  return JSON.parse(readFileSync(path, 'utf8')) as Template;
}

/** Rows in the schema's column order → the table as a reader of the workbook gives it. */
export function tableOf<Key extends string>(
  schema: SheetSchema<Key>,
  rows: readonly (readonly string[])[],
): Table<Key> {
  const keys = Object.keys(schema.columns) as Key[];
  return {
    sheet: schema.sheetName,
    missing: [],
    rows: rows.map((values, index) => {
      const cells: Partial<Record<Key, TableCell>> = {};
      keys.forEach((key, column) => {
        const value = values[column] ?? '';
        cells[key] = {
          value: value === '' ? null : value,
          address: `${String.fromCharCode(65 + column)}${String(index + 3)}`,
        };
      });
      return { row: index + 2, cells };
    }),
  };
}

/** The table of a template; empty where the template has none. */
export function templateTable<Key extends string>(
  template: Template,
  schema: SheetSchema<Key>,
): Table<Key> {
  const known = SCHEMA_LIST.find(({ id }) => id === schema.id);
  const rows = known ? template.tables[known.id as SchemaId] : undefined;
  return tableOf(schema, Array.isArray(rows) ? (rows as readonly (readonly string[])[]) : []);
}

export function regulationTables(template: Template): RegulationTables {
  const settings = Object.entries(template.settings).map(([item, value]) => ['', item, value]);
  return {
    settings: tableOf(SETTINGS_SHEET, settings),
    criteria: templateTable(template, CRITERIA_SHEET),
    classes: templateTable(template, CLASSES_SHEET),
    awards: templateTable(template, AWARDS_SHEET),
    considerations: templateTable(template, CONSIDERATIONS_SHEET),
  };
}

export function templateUnits(template: Template): readonly Unit[] {
  return readUnits(templateTable(template, UNITS_SHEET)).units;
}

export function templateRegulation(template: Template): {
  readonly regulation: Regulation;
  readonly findings: readonly Finding[];
} {
  return readRegulation(regulationTables(template), templateUnits(template));
}
