import { readFingerprint } from '../../domain/regulation/versions/fingerprint';
import { readVersionNumber } from '../../domain/regulation/versions/read-versions';
import { SETTINGS } from '../../domain/settings/settings';
import { putText, writeSetting } from '../../excel/write/write-setting';
import type { Writer } from '../../excel/write/writer';
import type { BookState } from '../book/read-state';

/**
 * Records what the version in force says, until the first sheet is received under it: a clerk first
 * opens a new version and then writes what is new in it. From then on a difference is a finding.
 */
export async function registerVersion(writer: Writer, state: BookState): Promise<void> {
  const { versions, snapshot } = state;
  const { fingerprint, settled } = versions;
  if (settled) return;
  await writeRegulationId(writer, state);
  const table = snapshot.tables.get('PhienBan');
  const own = versions.versions.find(
    ({ number }) => number === readVersionNumber(versions.current),
  );
  const column = table?.columns.get('fingerprint');
  if (!table || !own || column === undefined || own.fingerprint === fingerprint) return;
  const sheet = writer.context.workbook.worksheets.getItem(table.sheetId);
  const cell = sheet.getRangeByIndexes(own.row.row, table.left + column, 1, 1);
  await putText(writer, cell, fingerprint);
}

/** A name that the clusters of a province agreed on is theirs, and stays. */
export async function writeRegulationId(
  writer: Writer,
  { versions, snapshot, year }: BookState,
): Promise<void> {
  const settings = snapshot.tables.get('ThietLap');
  const named = year.regulation.settings.text('regulationId');
  if (!settings || (named !== '' && readFingerprint(named) === undefined)) return;
  await writeSetting(writer, settings, SETTINGS.regulationId, versions.fingerprint);
}
