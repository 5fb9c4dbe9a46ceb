import { rowText } from '../../domain/book/table';
import type { AmendmentDraft } from '../../domain/regulation/versions/amendment';
import { WHOLE_YEAR, type RegulationVersion } from '../../domain/regulation/versions/read-versions';
import { SETTINGS } from '../../domain/settings/settings';
import { versionsSheet, type LogRow, type VersionRow } from '../../excel/sheets/record';
import { writeSetting } from '../../excel/write/write-setting';
import type { Writer } from '../../excel/write/writer';
import { wordsFor } from '../../locales/words';
import { timeOf } from '../use-case/clock';
import type { BookState } from '../book/read-state';
import { writeRegulationId } from './register-version';
import type { UseCaseOptions } from '../use-case/use-case';
import { writeTable } from '../book/write-book';
import { appendLog } from '../book/append-log';

/** From one version to the next. */
export interface AmendmentStep {
  readonly draft: AmendmentDraft;
  /** As *Thiết lập* has it now. */
  readonly current: number;
  /** Version that is being left, and the one that follows. */
  readonly before: number;
  readonly after: number;
  /** Its row stands there already: the same amendment, begun before. */
  readonly resumed: boolean;
}

/** The number in *Thiết lập* comes last: with it the new version is in force. */
export async function writeAmendment(
  writer: Writer,
  state: BookState,
  step: AmendmentStep,
  options: UseCaseOptions,
): Promise<void> {
  await writeVersions(writer, state, step);
  await writeLog(writer, state, step, options);
  await writeSettings(writer, state, step);
}

const UNTOUCHED: VersionRow = {
  number: null,
  name: null,
  document: null,
  adoptedOn: null,
  effectiveFrom: null,
  application: null,
  fingerprint: null,
};

/** What stands in *Các bản quy chế* stays; the new row, and the first one where there was none. */
async function writeVersions(writer: Writer, state: BookState, step: AmendmentStep): Promise<void> {
  const { versions, registered, settled, fingerprint } = state.versions;
  // Sheets were received under the code that is recorded: that is what this version was.
  const left = settled && registered !== null ? registered : fingerprint;
  const table = state.snapshot.tables.get('PhienBan')?.table;
  const rows = (table?.rows ?? []) as readonly RegulationVersion['row'][];
  const filled = rows.map((row) => Object.values(row.cells).some((cell) => cell.value !== null));
  const before = rows.slice(0, filled.lastIndexOf(true) + 1).map((row): VersionRow => {
    const version = versions.find((one) => one.row === row);
    return { ...UNTOUCHED, fingerprint: version?.number === step.before ? left : null };
  });
  const known = versions.some(({ number }) => number === step.before);
  const first = { ...rowOf(step.before, EMPTY_DRAFT), fingerprint: left };
  const next = { ...rowOf(step.after, step.draft), fingerprint };
  const added = [...(known ? [] : [first]), ...(step.resumed ? [] : [next])];
  if (added.length === 0) return;
  const owner = state.year.regulation.settings.text('clusterName');
  await writeTable(writer, state, versionsSheet([...before, ...added], owner));
}

/** The first version's papers are the clerk's to enter: the workbook does not know them. */
const EMPTY_DRAFT: AmendmentDraft = { name: '', document: '', adoptedOn: '', effectiveFrom: '' };

function rowOf(
  version: number,
  { name, document, adoptedOn, effectiveFrom }: AmendmentDraft,
): Omit<VersionRow, 'fingerprint'> {
  const application = WHOLE_YEAR;
  return { number: String(version), name, document, adoptedOn, effectiveFrom, application };
}

async function writeSettings(writer: Writer, state: BookState, step: AmendmentStep): Promise<void> {
  const settings = state.snapshot.tables.get('ThietLap');
  if (!settings || step.after === step.current) return;
  await writeSetting(writer, settings, SETTINGS.regulationVersion, String(step.after));
  await writeRegulationId(writer, state);
}

async function writeLog(
  writer: Writer,
  state: BookState,
  { draft, before, after }: AmendmentStep,
  options: UseCaseOptions,
): Promise<void> {
  const words = wordsFor(options.language ?? 'vi').report;
  const { settings } = state.year.regulation;
  const row: LogRow = {
    time: timeOf(options),
    person: options.operator ?? settings.text('operator'),
    action: words.log.amended,
    subject: [draft.name, draft.document].filter((part) => part !== '').join(' · '),
    before: words.version(String(before)),
    after: words.version(String(after)),
    reason: [draft.adoptedOn, draft.effectiveFrom].join(' → '),
  };
  const known = (state.snapshot.tables.get('NhatKy')?.table.rows ?? []).some(
    (one) => rowText(one, 'subject') === row.subject && rowText(one, 'reason') === row.reason,
  );
  if (!known) await appendLog(writer, state, [row], settings.text('clusterName'));
}
