import type { RECEIVED_SHEET } from '../../book/sheets/received';
import type { ColumnKey } from '../../book/sheet-schema';
import { rowText, type Table } from '../../book/table';
import { finding, type Finding } from '../../findings/finding';
import { placeIn } from '../../findings/place';
import { periodOf } from '../../settings/period';
import { settingCell } from '../../settings/read-settings';
import { SETTINGS, type Settings } from '../../settings/settings';
import type { RegulationTables } from '../read-regulation';
import { fingerprintOf, readFingerprint } from './fingerprint';
import {
  readVersionNumber,
  readVersions,
  type RegulationVersion,
  type VersionsTable,
} from './read-versions';
import { readReceivedUnder, sameVersion } from './received-under';
import { regulationText } from './regulation-text';

/** Which version of the regulation the workbook stands on, and whether it still says the same. */
export interface BookVersions {
  readonly versions: readonly RegulationVersion[];
  /** *Bản quy chế hiện hành*, as written. */
  readonly current: string;
  /** Of what stands in the sheets now. */
  readonly fingerprint: string;
  /** Under which the first sheet of this version was taken in; null: none is recorded. */
  readonly registered: string | null;
  /** A sheet was taken in under the fingerprint that is recorded: it is not recorded anew. */
  readonly settled: boolean;
}

export interface VersionTables {
  readonly regulation: RegulationTables;
  readonly versions: VersionsTable;
  readonly received: Table<ColumnKey<typeof RECEIVED_SHEET>>;
}

export function readBookVersions(
  tables: VersionTables,
  settings: Settings,
): { readonly book: BookVersions; readonly findings: readonly Finding[] } {
  const { versions, findings } = readVersions(tables.versions, periodOf(settings).to);
  const current = settings.text('regulationVersion');
  const own = versions.find(({ number }) => number === readVersionNumber(current));
  const registered = own?.fingerprint ?? readFingerprint(settings.text('regulationId')) ?? null;
  const settled =
    registered !== null &&
    tables.received.rows.some((row) => {
      const under = readReceivedUnder(rowText(row, 'regulation'));
      return (
        rowText(row, 'unit') !== '' &&
        sameVersion(under.version, current) &&
        (under.fingerprint ?? registered) === registered
      );
    });
  const fingerprint = fingerprintOf(regulationText(tables.regulation));
  const edited = settled && registered !== fingerprint;
  return {
    book: { versions, current, fingerprint, registered, settled },
    findings: [
      ...findings,
      ...(versions.length > 0 && !own ? [unknownCurrent(tables, current)] : []),
      ...(edited ? [editedSince(tables, current, registered, fingerprint)] : []),
    ],
  };
}

/** *Thiết lập* names a version that *Các bản quy chế* does not list. */
function unknownCurrent({ regulation }: VersionTables, current: string): Finding {
  const { label } = SETTINGS.regulationVersion;
  return finding({
    kind: 'versionUnreadable',
    place: placeIn(regulation.settings.sheet, settingCell(regulation.settings, label)),
    raw: current,
    params: { column: label, found: current },
  });
}

function editedSince(
  { regulation }: VersionTables,
  version: string,
  registered: string,
  found: string,
): Finding {
  return finding({
    kind: 'regulationEdited',
    place: { file: null, sheet: regulation.criteria.sheet, cell: null },
    raw: found,
    params: { version, registered, found },
  });
}
