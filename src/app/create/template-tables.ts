import { AWARDS_SHEET } from '../../domain/book/sheets/awards';
import { CLASSES_SHEET } from '../../domain/book/sheets/classes';
import { CONSIDERATIONS_SHEET } from '../../domain/book/sheets/considerations';
import { CRITERIA_SHEET } from '../../domain/book/sheets/criteria';
import { SETTINGS_SHEET } from '../../domain/book/sheets/settings';
import { UNITS_SHEET } from '../../domain/book/sheets/units';
import type { SheetSchema } from '../../domain/book/sheet-schema';
import type { Table, TableCell } from '../../domain/book/table';
import type { Finding } from '../../domain/findings/finding';
import { readRegulation } from '../../domain/regulation/read-regulation';
import type { Regulation } from '../../domain/regulation/regulation';
import { readUnits, type Unit } from '../../domain/units/unit';
import { cellAddress } from '../../excel/addresses';
import { HEADER_ROW } from '../../excel/write/table-sheet';
import type { Template } from './template';

/** What a template says, understood as if its sheets stood in a workbook already. */
export interface TemplateReading {
  readonly regulation: Regulation;
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
}

export function readTemplate(template: Template): TemplateReading {
  const { units, findings: unitFindings } = readUnits(tableOf(template, UNITS_SHEET));
  const settings = Object.entries(template.settings).map(([item, value]) => ['', item, value]);
  const { regulation, findings } = readRegulation(
    {
      settings: asTable(SETTINGS_SHEET, settings),
      criteria: tableOf(template, CRITERIA_SHEET),
      classes: tableOf(template, CLASSES_SHEET),
      awards: tableOf(template, AWARDS_SHEET),
      considerations: tableOf(template, CONSIDERATIONS_SHEET),
    },
    units,
  );
  return { regulation, units, findings: [...unitFindings, ...findings] };
}

function tableOf<Key extends string>(template: Template, schema: SheetSchema<Key>): Table<Key> {
  const table = template.tables[schema.id] ?? [];
  return asTable(schema, 'rows' in table ? table.rows : table);
}

/** Rows in the order of the schema's columns, each cell where the new workbook will have it. */
function asTable<Key extends string>(
  schema: SheetSchema<Key>,
  rows: readonly (readonly string[])[],
): Table<Key> {
  const keys = Object.keys(schema.columns) as Key[];
  return {
    sheet: schema.sheetName,
    missing: [],
    rows: rows.map((values, index) => {
      const row = HEADER_ROW + 1 + index;
      const cells: Partial<Record<Key, TableCell>> = {};
      keys.forEach((key, column) => {
        const text = values[column] ?? '';
        cells[key] = { value: text === '' ? null : text, address: cellAddress(row, column) };
      });
      return { row, cells };
    }),
  };
}
