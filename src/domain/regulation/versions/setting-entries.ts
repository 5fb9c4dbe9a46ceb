import { SETTINGS_SHEET } from '../../book/sheets/settings';
import { rowLines } from '../../book/table';
import { readSettings, rowsByLabel } from '../../settings/read-settings';
import { APPLICABILITY_SETTINGS } from '../../settings/groups/applicability';
import { AWARD_SETTINGS } from '../../settings/groups/awards';
import { RANKING_SETTINGS } from '../../settings/groups/ranking';
import { ROUNDING_SETTINGS } from '../../settings/groups/rounding';
import { SCALE_SETTINGS } from '../../settings/groups/scale';
import { SUBMISSION_SETTINGS } from '../../settings/groups/submission';
import { VERIFICATION_SETTINGS } from '../../settings/groups/verification';
import { VOTE_SETTINGS } from '../../settings/groups/votes';
import type { SettingSchema } from '../../settings/setting-schema';
import { SETTING_LIST, type SettingKey, type Settings } from '../../settings/settings';
import { fold } from '../../text/fold';
import { splitClauses } from '../language/clauses';
import { printNumber } from '../language/numbers';
import type { RegulationTables } from '../read-regulation';
import type { RegulationEntry } from './regulation-entry';

/** Groups that say how points, ranks and awards come about. */
const RULES: Readonly<Record<string, SettingSchema>> = {
  ...SCALE_SETTINGS,
  ...APPLICABILITY_SETTINGS,
  ...VERIFICATION_SETTINGS,
  ...ROUNDING_SETTINGS,
  ...RANKING_SETTINGS,
  ...VOTE_SETTINGS,
  ...AWARD_SETTINGS,
  ...SUBMISSION_SETTINGS,
};

/** In those groups, but facts of this year, of this book or of its print: no meeting adopts them. */
const FACTS: ReadonlySet<string> = new Set<SettingKey>([
  'deadline',
  'voterCount',
  'historyFrom',
  'externalBase',
  'exclusionsReviewedOn',
  'showDigits',
]);

/**
 * The settings that belong to the regulation. Left out are the groups *Cụm, khối*, *Hội nghị*, *Văn
 * bản* and *Sổ*: who the cluster is, which year, meeting and papers the book is for – sixteen clusters
 * under one regulation differ in them. Only with whom a unit is compared is a rule among them.
 */
export function isRegulationSetting(key: SettingKey): boolean {
  return key === 'rankScope' || (key in RULES && !FACTS.has(key));
}

export function settingEntries(table: RegulationTables['settings']): readonly RegulationEntry[] {
  const { settings } = readSettings(table);
  const rows = rowsByLabel(table);
  return SETTING_LIST.filter(([key]) => isRegulationSetting(key)).map(([key, schema]) => {
    const row = rows.get(fold(schema.label));
    const written = row ? rowLines(row, 'value') : '';
    // A value that cannot be read is compared as it stands; Q05 says that it cannot be read.
    const shown =
      written !== '' && !settings.isAnswered(key) ? written : textOf(key, schema, settings);
    const normal = schema.kind === 'rule' ? sameClauses(shown) : fold(shown);
    return {
      part: 'setting',
      key: schema.label,
      id: key,
      title: schema.group,
      fields: [
        {
          key: 'value',
          heading: SETTINGS_SHEET.columns.value.heading,
          shown,
          written,
          // The default says nothing, so that a setting of a later version changes no fingerprint.
          normal: normal === standard(schema) ? '' : normal,
        },
      ],
    };
  });
}

function textOf(key: SettingKey, schema: SettingSchema, settings: Settings): string {
  switch (schema.kind) {
    case 'number':
    case 'numberOrWord':
    case 'integer': {
      const number = settings.number(key as Parameters<Settings['number']>[0]);
      if (number !== null) return printNumber(number);
      return settings.isAnswered(key) ? (schema.word ?? '') : (schema.default ?? '');
    }
    case 'choice':
    case 'text':
    case 'date':
    case 'rule':
      return settings.text(key);
  }
}

function standard(schema: SettingSchema): string {
  const text = schema.choices?.[schema.default ?? ''] ?? schema.default ?? '';
  return schema.kind === 'rule' ? sameClauses(text) : fold(text);
}

function sameClauses(text: string): string {
  return splitClauses(text).map(fold).join('; ');
}
