import type { SettingSchema } from '../../src/domain/settings/setting-schema';
import { SETTING_LIST } from '../../src/domain/settings/settings';
import { code, table } from './markdown';
import { settingsInForce } from './settings-in-force';

function valuesOf(schema: SettingSchema): string {
  if (schema.choices) return Object.values(schema.choices).map(code).join(' · ');
  return [schema.allowed, schema.word].filter((part) => part !== undefined).join(' · ');
}

function defaultOf(schema: SettingSchema): string {
  return schema.choices?.[schema.default ?? ''] ?? schema.default ?? '';
}

export function settingsPart(root: string): readonly string[] {
  const used = settingsInForce(root);
  const groups = [...new Set(SETTING_LIST.map(([, schema]) => schema.group))];
  return [
    '## Settings',
    '',
    'Rows of *Thiết lập*, found by the words of *Mục*. An empty *Giá trị* means the default. ★: must be filled, or has a default that most clusters want. **?**: regulations often leave it open; until somebody answers, the default holds, and the JSON says whether another answer would change anything.',
    '',
    '**Effect**: `applied`. `kept only` – read, and nothing in this version asks for it.',
    '',
    ...groups.flatMap((group) => [
      `### ${group}`,
      '',
      ...table(
        ['Mục', 'Key', 'Kind', 'Values', 'Default', 'Effect'],
        SETTING_LIST.filter(([, schema]) => schema.group === group).map(([key, schema]) => [
          `${schema.label}${schema.required ? ' ★' : ''}${schema.question ? ' **?**' : ''}`,
          code(key),
          schema.kind,
          valuesOf(schema),
          defaultOf(schema),
          used.has(key) ? 'applied' : 'kept only',
        ]),
      ),
    ]),
  ];
}
