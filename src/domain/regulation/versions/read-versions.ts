import { VERSIONS_SHEET } from '../../book/sheets/versions';
import type { ColumnKey } from '../../book/sheet-schema';
import { rowText, type Table, type TableRow } from '../../book/table';
import { finding, type Finding, type Param, type Place } from '../../findings/finding';
import { placeIn } from '../../findings/place';
import type { FindingKind } from '../../findings/catalogue';
import { dateOrder, dateText, readCivilDate, type CivilDate } from '../../settings/dates';
import { fold } from '../../text/fold';
import { readFingerprint } from './fingerprint';

export type VersionsTable = Table<ColumnKey<typeof VERSIONS_SHEET>>;
type VersionsColumn = ColumnKey<typeof VERSIONS_SHEET>;
type VersionsRow = TableRow<VersionsColumn>;

/** A row of *Các bản quy chế*: the regulation as adopted, or as amended since. */
export interface RegulationVersion {
  readonly number: number;
  readonly name: string;
  /** *Số, ký hiệu*. */
  readonly document: string;
  readonly adoptedOn: CivilDate | null;
  readonly effectiveFrom: CivilDate | null;
  /** Null: none is recorded. */
  readonly fingerprint: string | null;
  readonly row: VersionsRow;
}

/** What the clerk may write in *Cách áp dụng*; the first word is what the add-in writes. */
export const WHOLE_YEAR = 'Cả năm';
const WHOLE_YEAR_WORDS = [WHOLE_YEAR, 'whole year', ''].map(fold);
const BY_STAGE_WORDS = ['từng giai đoạn', 'theo giai đoạn', 'by stage'].map(fold);

/** Undefined: no number of a version. */
export function readVersionNumber(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

/** *Các bản quy chế* → the versions, oldest first. `periodEnd`: the last day that the book scores. */
export function readVersions(
  table: VersionsTable,
  periodEnd: CivilDate,
): { readonly versions: readonly RegulationVersion[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const versions = new Map<number, RegulationVersion>();
  for (const row of table.rows) {
    const keys = Object.keys(row.cells) as VersionsColumn[];
    if (keys.every((key) => rowText(row, key) === '')) continue;
    const complain = (
      kind: FindingKind,
      column: VersionsColumn,
      params: Readonly<Record<string, Param>> = {},
    ): void => {
      const place = placeOf(table, row, column);
      const found = rowText(row, column);
      const heading = VERSIONS_SHEET.columns[column].heading;
      const all = { version: rowText(row, 'number'), column: heading, found, ...params };
      findings.push(finding({ kind, place, raw: found, params: all }));
    };
    const dateIn = (column: 'adoptedOn' | 'effectiveFrom'): CivilDate | null => {
      if (rowText(row, column) === '') return null;
      const date = readCivilDate(dateText(row.cells[column]?.value ?? null) ?? '');
      if (!date) complain('versionUnreadable', column);
      return date ?? null;
    };
    const adoptedOn = dateIn('adoptedOn');
    const effectiveFrom = dateIn('effectiveFrom');
    if (effectiveFrom && dateOrder(effectiveFrom) > dateOrder(periodEnd)) {
      complain('versionAfterPeriod', 'effectiveFrom');
    }
    const application = fold(rowText(row, 'application'));
    if (BY_STAGE_WORDS.includes(application)) complain('versionByStage', 'application');
    else if (!WHOLE_YEAR_WORDS.includes(application)) complain('versionUnreadable', 'application');
    const number = readVersionNumber(rowText(row, 'number'));
    if (number === undefined || versions.has(number)) {
      complain('versionUnreadable', 'number');
      continue;
    }
    versions.set(number, {
      number,
      name: rowText(row, 'name'),
      document: rowText(row, 'document'),
      adoptedOn,
      effectiveFrom,
      fingerprint: readFingerprint(rowText(row, 'fingerprint')) ?? null,
      row,
    });
  }
  return { versions: [...versions.values()].sort((a, b) => a.number - b.number), findings };
}

function placeOf(table: VersionsTable, row: VersionsRow, column: VersionsColumn): Place {
  return placeIn(table.sheet, row.cells[column]);
}
