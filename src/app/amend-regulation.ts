import { VERSIONS_SHEET } from '../domain/book/sheets/versions';
import { rowText } from '../domain/book/table';
import {
  checkAmendment,
  isRecorded,
  tidyDraft,
  type AmendmentDraft,
  type AmendmentField,
  type AmendmentProblem,
} from '../domain/regulation/versions/amendment';
import {
  readVersionNumber,
  WHOLE_YEAR,
  type RegulationVersion,
} from '../domain/regulation/versions/read-versions';
import { periodOf } from '../domain/settings/period';
import { SETTINGS } from '../domain/settings/settings';
import { readBook } from '../excel/read/book';
import { inExcel, readInExcel } from '../excel/run';
import { versionsSheet, type LogRow, type VersionRow } from '../excel/sheets/record';
import { lockCopies } from '../excel/write/lock-copy';
import { writeSetting } from '../excel/write/write-setting';
import { Writer } from '../excel/write/writer';
import { wordsFor } from '../locales/words';
import { writeTime } from './clock';
import { Failure, toFailure } from './failure';
import { guardProtection } from './guard-protection';
import { readState, type BookState } from './read-state';
import { writeRegulationId } from './register-version';
import type { UseCaseOptions } from './use-case';
import { writeTable } from './write-book';
import { appendLog } from './write-results';

export interface Amendment {
  /** Number of the version that is in force now. */
  readonly version: number;
  /** Names of the locked sheets that were made. */
  readonly copies: readonly string[];
}

/**
 * *Sửa đổi, bổ sung quy chế*: keeps the regulation as it is in locked copies and opens the next
 * version; what is new in it the clerk then writes into the sheets, as always. One request writes, and
 * doing it again after a failure goes on where it broke off: copies first, the number that makes the
 * version the one in force last.
 */
export async function amendRegulation(
  draft: AmendmentDraft,
  options: UseCaseOptions = {},
): Promise<Amendment> {
  try {
    const state = readState(await readInExcel(readBook, options), new Map());
    guardProtection(state.snapshot.inventory);
    const step = nextStep(state, tidyDraft(draft));
    if (!step.resumed) refuse(draft, state, step, options);
    return await inExcel(async (session) => {
      const writer = new Writer(session);
      const { inventory } = state.snapshot;
      const begun = step.after !== step.current;
      const copies = begun ? await lockCopies(writer, inventory, step.before) : [];
      await writeVersions(writer, state, step);
      await writeLog(writer, state, step, options);
      await writeSettings(writer, state, step);
      const criteria = inventory.ours.get('TieuChi');
      if (criteria) session.context.workbook.worksheets.getItem(criteria.id).activate();
      await writer.calls(1);
      await writer.flush();
      return { version: step.after, copies };
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}

interface Step {
  readonly draft: AmendmentDraft;
  /** As *Thiết lập* has it now. */
  readonly current: number;
  /** Version that is being left, and the one that follows. */
  readonly before: number;
  readonly after: number;
  /** Its row stands there already: the same amendment, begun before. */
  readonly resumed: boolean;
}

function nextStep({ versions }: BookState, draft: AmendmentDraft): Step {
  const known = versions.versions.map(({ number }) => number);
  const current = readVersionNumber(versions.current) ?? Math.max(1, ...known);
  const recorded = versions.versions.filter((version) => isRecorded(draft, version)).at(-1);
  if (recorded && recorded.number >= current) {
    const earlier = known.filter((number) => number < recorded.number);
    const before = current < recorded.number ? current : (earlier.at(-1) ?? current);
    return { draft, current, before, after: recorded.number, resumed: true };
  }
  const after = Math.max(current, ...known) + 1;
  return { draft, current, before: current, after, resumed: false };
}

function refuse(
  draft: AmendmentDraft,
  { versions, year }: BookState,
  { before }: Step,
  options: UseCaseOptions,
): void {
  const previous = versions.versions.find(({ number }) => number === before);
  const problems = checkAmendment(draft, previous, periodOf(year.regulation.settings).to);
  const [first] = Object.entries(problems) as [AmendmentField, AmendmentProblem][];
  if (!first) return;
  const [field, problem] = first;
  throw new Failure('amendmentRefused', {
    field: VERSIONS_SHEET.columns[field].heading,
    problem: wordsFor(options.language ?? 'vi').report.amendmentProblem[problem],
  });
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
async function writeVersions(writer: Writer, state: BookState, step: Step): Promise<void> {
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

async function writeSettings(writer: Writer, state: BookState, step: Step): Promise<void> {
  const settings = state.snapshot.tables.get('ThietLap');
  if (!settings || step.after === step.current) return;
  await writeSetting(writer, settings, SETTINGS.regulationVersion, String(step.after));
  await writeRegulationId(writer, state);
}

async function writeLog(
  writer: Writer,
  state: BookState,
  { draft, before, after }: Step,
  options: UseCaseOptions,
): Promise<void> {
  const words = wordsFor(options.language ?? 'vi').report;
  const { settings } = state.year.regulation;
  const row: LogRow = {
    time: writeTime((options.now ?? (() => new Date()))()),
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
