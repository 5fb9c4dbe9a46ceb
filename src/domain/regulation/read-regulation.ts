import type { AWARDS_SHEET } from '../book/sheets/awards';
import type { CLASSES_SHEET } from '../book/sheets/classes';
import type { SETTINGS_SHEET } from '../book/sheets/settings';
import type { ColumnKey, SheetSchema } from '../book/sheet-schema';
import type { Table } from '../book/table';
import { readAwards } from '../awards/award-tier';
import { finding, type Finding } from '../findings/finding';
import { readClasses } from '../ranking/classification';
import { NO_CHAIN, readTieChain } from '../ranking/tie-chain';
import { readSettings, settingCell } from '../settings/read-settings';
import { fold } from '../text/fold';
import { readCriteria, type CriteriaTable } from './read-criteria';
import { Regulation } from './regulation';
import { selfCheck } from './self-check/self-check';

export interface RegulationTables {
  readonly settings: Table<ColumnKey<typeof SETTINGS_SHEET>>;
  readonly criteria: CriteriaTable;
  readonly classes: Table<ColumnKey<typeof CLASSES_SHEET>>;
  readonly awards: Table<ColumnKey<typeof AWARDS_SHEET>>;
}

/** The four sheets of a regulation → the regulation and everything that is wrong with it. */
export function readRegulation(
  tables: RegulationTables,
  members: number,
): { readonly regulation: Regulation; readonly findings: readonly Finding[] } {
  const { settings, findings: settingFindings } = readSettings(tables.settings);
  const { criteria, findings: criteriaFindings } = readCriteria(tables.criteria);
  const { classes, findings: classFindings } = readClasses(tables.classes);
  const { awards, findings: awardFindings } = readAwards(tables.awards);
  const codes = new Set(criteria.map((criterion) => criterion.code));
  const chain = readTieChain(settings.text('tieChain'), codes);
  const regulation = new Regulation(
    settings,
    criteria,
    classes,
    awards,
    chain.ok ? chain.value : NO_CHAIN,
  );
  const rules: Finding[] = chain.ok
    ? []
    : [settingFinding(tables, 'Thứ tự phân định khi bằng điểm', chain.error.found)];
  const source = fold(settings.text('scoreSource'));
  if (source !== 'tham dinh' && source !== 'tu cham') {
    rules.push(settingFinding(tables, 'Điểm cuối cùng lấy theo', settings.text('scoreSource')));
  }
  const sheets = { settings: tables.settings.sheet, awards: tables.awards.sheet };
  return {
    regulation,
    findings: [
      ...settingFindings,
      ...rules,
      ...criteriaFindings,
      ...classFindings,
      ...awardFindings,
      ...selfCheck({ regulation, members, sheets }),
    ],
  };
}

function settingFinding({ settings }: RegulationTables, setting: string, found: string): Finding {
  const cell = settingCell(settings, setting)?.address ?? null;
  return finding({
    kind: 'settingNotApplied',
    place: { file: null, sheet: settings.sheet, cell },
    raw: found,
    params: { setting, found },
  });
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
