import type { Table, TableCell, TableRow } from '../book/table';
import { rowLines, rowText } from '../book/table';
import type { SETTINGS_SHEET } from '../book/sheets/settings';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { placeIn } from '../findings/place';
import { MOST_POINTS, readCellNumber } from '../regulation/language/numbers';
import { fold } from '../text/fold';
import { dateText } from './dates';
import type { SettingSchema } from './setting-schema';
import { SETTING_LIST, Settings, type SettingKey, type SettingValue } from './settings';

export type SettingsTable = Table<ColumnKey<typeof SETTINGS_SHEET>>;
type SettingsRow = TableRow<ColumnKey<typeof SETTINGS_SHEET>>;

export interface SettingsReading {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** *Thiết lập*: rows are found by the words of *Mục*; an empty value means the default. */
export function readSettings(table: SettingsTable): SettingsReading {
  const byLabel = rowsByLabel(table);
  const values = new Map<SettingKey, SettingValue>();
  const findings: Finding[] = [];
  for (const [key, schema] of SETTING_LIST) {
    const row = byLabel.get(fold(schema.label));
    const text = row ? rowLines(row, 'value') : '';
    const place = placeIn(table.sheet, row?.cells.value);
    if (text === '') {
      if (schema.required && schema.default === undefined && !schema.computed) {
        findings.push(
          finding({ kind: 'settingMissing', place, params: { setting: schema.label } }),
        );
      }
      continue;
    }
    const value =
      row && schema.kind === 'date' ? readDate(row) : readValue(schema, text, row?.cells.value);
    if (value === undefined) {
      const expected = expectation(schema);
      const params = { setting: schema.label, found: text, expected };
      findings.push(finding({ kind: 'settingUnreadable', place, raw: text, params }));
      continue;
    }
    values.set(key, value);
  }
  return { settings: new Settings(values), findings };
}

/** The rows by what stands in *Mục*, folded. */
export function rowsByLabel(table: SettingsTable): ReadonlyMap<string, SettingsRow> {
  // The star that marks a row to fill is no part of its name.
  return new Map(
    table.rows.map((row) => [fold(rowText(row, 'item').replaceAll('★', '')), row] as const),
  );
}

/** The cell that holds the value of a setting, for findings made where the value is used. */
export function settingCell(table: SettingsTable, label: string): TableCell | undefined {
  return rowsByLabel(table).get(fold(label))?.cells.value;
}

function readValue(
  schema: SettingSchema,
  text: string,
  cell: TableCell | undefined,
): SettingValue | undefined {
  switch (schema.kind) {
    case 'choice': {
      const written = fold(text);
      const chosen = Object.entries(schema.choices ?? {}).find(
        ([, word]) => fold(word) === written,
      );
      return chosen ? { kind: 'choice', choice: chosen[0] } : undefined;
    }
    case 'numberOrWord':
      if (schema.word !== undefined && fold(text) === fold(schema.word))
        return { kind: 'unlimited' };
      return readAmount(cell, false);
    case 'number':
      return readAmount(cell, false);
    case 'integer':
      return readAmount(cell, true);
    case 'date':
    case 'text':
    case 'rule':
      return { kind: 'text', text };
  }
}

function readDate(row: SettingsRow): SettingValue | undefined {
  const text = dateText(row.cells.value?.value ?? null);
  return text === undefined ? undefined : { kind: 'text', text };
}

function readAmount(cell: TableCell | undefined, whole: boolean): SettingValue | undefined {
  const read = readCellNumber(cell, MOST_POINTS);
  if (!read.ok || read.value.sign() < 0 || (whole && !read.value.isInteger())) return undefined;
  return { kind: 'number', number: read.value };
}

function expectation(schema: SettingSchema): string {
  if (schema.choices) return Object.values(schema.choices).join(' · ');
  return schema.allowed ?? schema.word ?? (schema.kind === 'integer' ? '0, 1, 2, …' : '10 · 1,5');
}
