import type { AWARDS_SHEET } from '../book/sheets/awards';
import type { CLASSES_SHEET } from '../book/sheets/classes';
import type { CONSIDERATIONS_SHEET } from '../book/sheets/considerations';
import type { SETTINGS_SHEET } from '../book/sheets/settings';
import type { ColumnKey, SheetSchema } from '../book/sheet-schema';
import type { Table } from '../book/table';
import { readAwards } from '../awards/read-awards';
import { readConsiderations } from '../eligibility/consideration';
import { finding, type Finding } from '../findings/finding';
import { readClasses } from '../ranking/classification';
import { NO_CHAIN, readTieChain } from '../ranking/tie-chain';
import { Exact } from '../numbers/exact';
import { readSettings } from '../settings/read-settings';
import { periodOf } from '../settings/period';
import type { Settings } from '../settings/settings';
import { isMember, type Unit } from '../units/unit';
import type { Criterion } from './criterion';
import { readCriteria, type CriteriaTable } from './read-criteria';
import { Regulation } from './regulation';
import { roleTitles } from './role-titles';
import { checkSettingRules } from './setting-rules';
import { RegulationCells } from './self-check/cells';
import { selfCheck } from './self-check/self-check';

export interface RegulationTables {
  readonly settings: Table<ColumnKey<typeof SETTINGS_SHEET>>;
  readonly criteria: CriteriaTable;
  readonly classes: Table<ColumnKey<typeof CLASSES_SHEET>>;
  readonly awards: Table<ColumnKey<typeof AWARDS_SHEET>>;
  readonly considerations: Table<ColumnKey<typeof CONSIDERATIONS_SHEET>>;
}

/** The four sheets of a regulation → the regulation and everything that is wrong with it. */
export function readRegulation(
  tables: RegulationTables,
  units: readonly Unit[],
): { readonly regulation: Regulation; readonly findings: readonly Finding[] } {
  const { settings: written, findings: settingFindings } = readSettings(tables.settings);
  const { leader } = roleTitles(written);
  const { criteria, findings: criteriaFindings } = readCriteria(tables.criteria, [leader]);
  const settings = withScale(written, criteria);
  const { classes, findings: classFindings } = readClasses(tables.classes);
  const { awards, findings: awardFindings } = readAwards(tables.awards, settings);
  const { considerations, findings: considerationFindings } = readConsiderations(
    tables.considerations,
  );
  const codes = new Set(criteria.map((criterion) => criterion.code));
  const chain = readTieChain(settings.text('tieChain'), codes);
  const regulation = new Regulation(
    settings,
    criteria,
    classes,
    awards,
    chain.ok ? chain.value : NO_CHAIN,
    considerations,
  );
  const members = membersOf(units, settings);
  return {
    regulation,
    findings: [
      ...settingFindings,
      ...checkSettingRules(tables.settings, settings, codes),
      ...criteriaFindings,
      ...classFindings,
      ...awardFindings,
      ...considerationFindings,
      ...selfCheck({ regulation, units, members, cells: new RegulationCells(tables) }),
    ],
  };
}

/** Everybody, where the period itself is in doubt. */
function membersOf(units: readonly Unit[], settings: Settings): readonly Unit[] {
  const { from, to } = periodOf(settings);
  const members = units.filter((unit) => isMember(unit, from, to));
  return members.length > 0 ? members : units;
}

/** *Thang điểm* that nobody wrote is what the sections add up to; a group's own table is one scale. */
function withScale(settings: Settings, criteria: readonly Criterion[]): Settings {
  if (settings.isAnswered('scale')) return settings;
  const tables = new Map<string, Exact>();
  let shared = Exact.zero;
  for (const { parent, branch, max, appliesTo } of criteria) {
    if (parent !== null || branch !== 'main') continue;
    if (appliesTo.names.length === 0 || appliesTo.except) shared = shared.plus(max);
    else {
      const key = appliesTo.names.join();
      tables.set(key, (tables.get(key) ?? Exact.zero).plus(max));
    }
  }
  const number = shared.plus([...tables.values()].reduce(Exact.max, Exact.zero));
  return number.sign() > 0 ? settings.with('scale', { kind: 'number', number }) : settings;
}

/** A heading that the schema needs and the sheet lacks. */
export function missingColumns<Key extends string>(
  schema: SheetSchema<Key>,
  table: Table<Key>,
  needed: readonly Key[],
): readonly Finding[] {
  return needed
    .filter((key) => table.missing.includes(key))
    .map((key) =>
      finding({
        kind: 'tableColumnMissing',
        place: { file: null, sheet: table.sheet, cell: null },
        params: { heading: schema.columns[key].heading, sheet: table.sheet },
      }),
    );
}
