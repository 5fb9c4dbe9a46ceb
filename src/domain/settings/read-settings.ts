import type { Table, TableRow } from '../book/table';
import { rowLines, rowText } from '../book/table';
import type { SETTINGS_SHEET } from '../book/sheets/settings';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { Exact } from '../numbers/exact';
import { readNumber } from '../regulation/language/numbers';
import { fold } from '../text/fold';
import { dateText } from './dates';
import type { SettingSchema } from './setting-schema';
import { SETTING_LIST, Settings, type SettingKey, type SettingValue } from './settings';

type SettingsTable = Table<ColumnKey<typeof SETTINGS_SHEET>>;
type SettingsRow = TableRow<ColumnKey<typeof SETTINGS_SHEET>>;

export interface SettingsReading {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** *Thiết lập*: rows are found by the words of *Mục*; an empty value means the default. */
export function readSettings(table: SettingsTable): SettingsReading {
  const byLabel = new Map<string, SettingsRow>();
  for (const row of table.rows) {
    // The star that marks a row to fill is no part of its name.
    byLabel.set(fold(rowText(row, 'item').replaceAll('★', '')), row);
  }
  const values = new Map<SettingKey, SettingValue>();
  const findings: Finding[] = [];
  for (const [key, schema] of SETTING_LIST) {
    const row = byLabel.get(fold(schema.label));
    const text = row ? rowLines(row, 'value') : '';
    const place = {
      file: null,
      sheet: table.sheet,
      cell: row?.cells.value?.address ?? null,
    };
    if (text === '') {
      if (schema.required && schema.default === undefined) {
        findings.push(
          finding({ kind: 'settingMissing', place, params: { setting: schema.label } }),
        );
      }
      continue;
    }
    const value = row && schema.kind === 'date' ? readDate(row) : readValue(schema, text);
    if (value === undefined) {
      const expected = expectation(schema);
      const params = { setting: schema.label, found: text, expected };
      findings.push(finding({ kind: 'settingUnreadable', place, raw: text, params }));
      continue;
    }
    values.set(key, value);
    if (schema.later && !isDefault(schema, value)) {
      const params = { setting: schema.label, found: text };
      findings.push(finding({ kind: 'settingNotApplied', place, raw: text, params }));
    }
  }
  return { settings: new Settings(values), findings };
}

function readValue(schema: SettingSchema, text: string): SettingValue | undefined {
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
      return readAmount(text, false);
    case 'number':
      return readAmount(text, false);
    case 'integer':
      return readAmount(text, true);
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

function readAmount(text: string, whole: boolean): SettingValue | undefined {
  const read = readNumber(text, Exact.integer(1_000_000));
  if (!read.ok || read.value.sign() < 0 || (whole && !read.value.isInteger())) return undefined;
  return { kind: 'number', number: read.value };
}

function isDefault(schema: SettingSchema, value: SettingValue): boolean {
  if (value.kind === 'choice') return value.choice === schema.default;
  if (value.kind === 'text') return fold(value.text) === fold(schema.default ?? '');
  if (value.kind === 'number') return value.number.toString() === schema.default;
  return schema.default === schema.word;
}

function expectation(schema: SettingSchema): string {
  if (schema.choices) return Object.values(schema.choices).join(' · ');
  return schema.allowed ?? schema.word ?? (schema.kind === 'integer' ? '0, 1, 2, …' : '10 · 1,5');
}
