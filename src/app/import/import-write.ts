import { RECEIVED_SHEET } from '../../domain/book/sheets/received';
import { checkYear } from '../../domain/checks/check-year';
import { targetsOf } from '../../domain/targets/read-targets';
import { rowText } from '../../domain/book/table';
import type { ColumnKey } from '../../domain/book/sheet-schema';
import type { Table } from '../../domain/book/table';
import type { FindingKind } from '../../domain/findings/catalogue';
import type { Finding, HandledFinding } from '../../domain/findings/finding';
import {
  printReceivedUnder,
  type ReceivedUnder,
} from '../../domain/regulation/versions/received-under';
import { isFromPaper, printPaperDay } from '../../domain/submission/submission';
import type { Unit } from '../../domain/units/unit';
import { YearScorer } from '../../domain/year/score-year';
import type { Year } from '../../domain/year/year';
import { sheetNameFor } from '../../excel/addresses';
import type { BookSnapshot } from '../../excel/read/book';
import type { ExcelSession } from '../../excel/run';
import { receivedSheet, type LogRow, type ReceivedRow } from '../../excel/sheets/record';
import type { UnitKnowledge } from '../../excel/sheets/unit-known';
import { writeUnitSheets, type UnitSheetInput } from '../../excel/sheets/write-units';
import { writeMarked } from '../../excel/write/begin-run';
import type { Writer } from '../../excel/write/writer';
import { wordsFor } from '../../locales/words';
import { rowsOf } from './candidate-rows';
import { timeOf } from '../use-case/clock';
import { explanationLog, putExplanations, type Explained } from '../notices/notice-explanations';
import type { JudgedNotice } from '../notices/returned-notices';
import { unitSheetId } from '../../domain/seal/sealed-row';
import { handle, readCheckMemory } from '../findings/handling';
import type { ImportPlan } from './import-plan';
import { importedCells } from './import-undo';
import type { Candidate } from './candidate';
import { sourceOf } from './judge-sheets';
import { nameIn } from '../book/name-in';
import { askAboutColumns } from '../questions/memory-rows';
import type { BookState } from '../book/read-state';
import { registerVersion } from '../regulation/register-version';
import { replacedLog, type Replaced } from '../ranking/replaced-figures';
import { knowledgeOf } from './unit-knowledge';
import { ANY_UNIT, printUnits, unitsOf, type BegunRun } from '../../domain/undo/begun-run';
import type { UndoCell } from '../../domain/undo/undo-record';
import { periodName } from '../../domain/settings/period';
import type { UndoLog } from '../undo/undo-log';
import type { UseCaseOptions } from '../use-case/use-case';
import { writeChecks } from '../book/write-checks';
import { appendLog } from '../book/append-log';
import { writeTable } from '../book/write-book';

type ReceivedTable = Table<ColumnKey<typeof RECEIVED_SHEET>>;

export function knownFingerprints(snapshot: BookSnapshot): ReadonlySet<string> {
  const rows = (snapshot.tables.get('PhieuNhan')?.table as ReceivedTable | undefined)?.rows ?? [];
  return new Set(rows.map((row) => rowText(row, 'fingerprint')).filter((hash) => hash !== ''));
}

/** What an import leaves behind for whoever asks later: figures it replaced, and how to take it back. */
export interface ImportTraces {
  readonly replaced: readonly Replaced[];
  /** What units explain in the notices that they sent back. */
  readonly notices: readonly JudgedNotice[];
  readonly undo: UndoLog;
}

/**
 * *Nhật ký*, *Kiểm tra*, unit sheets and *Phiếu đã nhận*, in that order: what is said of the sheets
 * stands before they are written over, and only a sheet that is whole counts as received.
 */
export async function writeImport(
  session: ExcelSession,
  state: BookState,
  plan: ImportPlan,
  findings: readonly Finding[],
  { replaced, notices, undo }: ImportTraces,
  options: UseCaseOptions,
): Promise<void> {
  const explained = notices.flatMap((notice) => notice.taken);
  const cutOff = state.snapshot.inventory.begun.some(({ what }) => what === 'import');
  if (plan.taken.length + findings.length + explained.length === 0 && !cutOff) return;
  const words = wordsFor(options.language ?? 'vi');
  const time = timeOf(options);
  const { year } = state;
  const { settings } = year.regulation;
  const knownOf = knownBefore(year);
  const taken = state.snapshot.inventory.sheets.map((sheet) => sheet.name);
  // In the roster's order, whatever order the files came in.
  const inputs = year.units.flatMap((unit, rosterIndex): UnitSheetInput[] => {
    const { code } = unit;
    const candidate = plan.taken.find((one) => one.unit === code)?.candidate;
    if (!candidate) return [];
    const existing = state.unitSheets.get(code);
    const sheetName = existing?.snapshot.sheet.name ?? sheetNameFor(unit.shortName, taken);
    taken.push(sheetName);
    return [
      {
        code,
        rosterIndex,
        owner: unit.name.toUpperCase(),
        sheetName,
        existing: existing
          ? { sheetId: existing.snapshot.sheet.id, layout: existing.layout }
          : null,
        source: words.report.sheets.source(candidate.sheet.file, candidate.sheet.sheet, time),
        rows: rowsOf(candidate, targetsOf(year.targets, code)),
        known: knownOf(unit),
      },
    ];
  });
  const received = receivedRows(state, plan, time, words.report.sheets.taken);
  const person = options.operator ?? settings.text('operator');
  const names = new Set(standingReceived(state).map(({ unit }) => unit));
  const before = new Set(
    year.units.map(({ code }) => code).filter((code) => names.has(nameIn(year)(code))),
  );
  const log = plan.taken.flatMap(({ unit, candidate }): LogRow[] => {
    const taken: LogRow = {
      time,
      person,
      action: before.has(unit) ? words.report.log.replaced : words.report.log.imported,
      subject: nameIn(year)(unit),
      before: '',
      after: sourceOf(candidate),
      reason: [
        candidate.fingerprint,
        ...(candidate.insteadOf
          ? [words.report.log.insteadOf(candidate.insteadOf.join('; '))]
          : []),
      ].join(' · '),
    };
    const own = replaced.find((one) => one.unit === unit);
    return [taken, ...(own ? replacedLog(own, { time, person }, state, words) : [])];
  });
  const explanations = explanationLog(state, explained, options);
  undo.add(await importedCells(session, state, inputs));
  undo.add(receivedCells(received));
  undo.add(explained.map(explainedCell));
  await undo.goOn(session, state.snapshot, 'import');
  const codes = [
    ...plan.taken.map(({ unit }) => unit),
    // Taken whole before the cut: only the last mark is missing.
    ...plan.known.flatMap(({ sheet: { unit } }) => unit ?? []),
  ];
  const { run, rest } = importRun(state, codes, time, undo.keeps);
  await writeMarked(
    session,
    state.snapshot.inventory,
    run,
    async (writer) => {
      await undo.write(writer, state);
      await appendLog(writer, state, [...log, ...explanations], settings.text('clusterName'));
      await writeDoubts(writer, state, { plan, notices }, findings, options);
      await writeUnitSheets(
        writer,
        inputs,
        year.regulation,
        {
          title: words.report.sheets.unitTitle(periodName(settings)),
          cluster: settings.text('clusterName'),
          preparedBy: words.report.sheets.preparedBy,
          headOfUnit: words.report.sheets.headOfUnit,
          valueHint: words.report.sheets.valueHint,
        },
        state.order,
      );
      await askAboutColumns(writer, state, findings);
      await registerVersion(writer, state);
      await putExplanations(writer, state, explained);
      // With its row the file counts as taken: not before everything else of it is there.
      await writeReceived(writer, state, received);
    },
    { rest },
  );
}

/**
 * Which units' sheets are being written, together with those of an import that was cut off; `rest`: of
 * these, the ones that are not sent again now.
 */
function importRun(
  { snapshot: { inventory } }: BookState,
  codes: readonly string[],
  time: string,
  kept: boolean,
): { readonly run: Omit<BegunRun, 'step'>; readonly rest: BegunRun | null } {
  const before = inventory.begun.find(({ what }) => what === 'import');
  const open = before ? unitsOf(before) : new Set<string>();
  const about = open === null ? ANY_UNIT : printUnits(new Set([...open, ...codes]));
  const left = open === null ? [] : [...open].filter((code) => !codes.includes(code));
  const rest = before && left.length > 0 ? { ...before, about: printUnits(left) } : null;
  return { run: { what: 'import', time, kept, about }, rest };
}

/** What is settled before the units' own figures are known: N/A decisions, records, others' marks. */
function knownBefore(year: Year): (unit: Unit) => UnitKnowledge {
  const scorer = new YearScorer({ ...year, sheets: new Map() });
  return (unit) => {
    const leaves = new Map(scorer.leavesOf(unit).map((leaf) => [leaf.criterion.code, leaf]));
    return knowledgeOf(unit, leaves, year, scorer);
  };
}

/** What *Phiếu đã nhận* says of a sheet that is taken, and what it said before. */
interface Received {
  readonly fresh: ReceivedRow;
  readonly replaced: ReceivedRow | undefined;
}

/** *Phiếu đã nhận* as it stands; blank rows are none. */
export function standingReceived({ snapshot }: BookState): readonly ReceivedRow[] {
  const table = snapshot.tables.get('PhieuNhan')?.table as ReceivedTable | undefined;
  return (table?.rows ?? [])
    .map(
      (row) =>
        Object.fromEntries(RECEIVED_KEYS.map((key) => [key, rowText(row, key)])) as ReceivedRow,
    )
    .filter((row) => row.unit !== '');
}

export const RECEIVED_KEYS = Object.keys(RECEIVED_SHEET.columns) as readonly (keyof ReceivedRow)[];

function receivedRows(
  state: BookState,
  plan: ImportPlan,
  time: string,
  status: string,
): readonly Received[] {
  const nameOf = nameIn(state.year);
  const before = new Map(standingReceived(state).map((row) => [row.unit, row]));
  return plan.taken.map(({ unit, candidate }): Received => {
    const replaced = before.get(nameOf(unit));
    const fresh: ReceivedRow = {
      unit: nameOf(unit),
      file: candidate.sheet.file,
      sheet: candidate.sheet.sheet,
      receivedOn: time,
      sentOn: replaced?.sentOn ?? '',
      document: documentOf(candidate, replaced?.document ?? ''),
      signed: replaced?.signed ?? '',
      regulation: printReceivedUnder(receivedUnder(candidate, state)),
      fingerprint: candidate.fingerprint,
      status,
      replaces: replaced?.file ?? '',
    };
    return { fresh, replaced };
  });
}

function receivedCells(received: readonly Received[]): readonly UndoCell[] {
  return received.flatMap(({ fresh, replaced }) =>
    RECEIVED_KEYS.map((column) => ({
      sheet: RECEIVED_SHEET.id,
      row: fresh.unit,
      column,
      before: replaced?.[column] ?? '',
      wrote: fresh[column],
    })),
  );
}

async function writeReceived(
  writer: Writer,
  state: BookState,
  received: readonly Received[],
): Promise<void> {
  if (received.length === 0) return;
  const fresh = received.map((one) => one.fresh);
  const renewed = new Set(fresh.map((row) => row.unit));
  const kept = standingReceived(state).filter((row) => !renewed.has(row.unit));
  const owner = state.year.regulation.settings.text('clusterName');
  await writeTable(writer, state, receivedSheet([...kept, ...fresh], owner));
}

/** The day on the paper, unless a person wrote number and day of the document. */
function documentOf({ sheet }: Candidate, before: string): string {
  if (before !== '' && !isFromPaper(before)) return before;
  const date = sheet.marks?.date;
  return date ? printPaperDay(date) : '';
}

/** What the form says of itself; one that says nothing is judged by the version in force. */
function receivedUnder({ sheet }: Candidate, { versions }: BookState): ReceivedUnder {
  return sheet.form ?? { version: versions.current, fingerprint: null };
}

function explainedCell({ unit, criterion, text }: Explained): UndoCell {
  const sheet = unitSheetId(unit);
  return { sheet, row: criterion, column: 'explanation', before: '', wrote: text };
}

/** Of a notice that came back: the next one of the unit says the same, or no longer. */
const OF_NOTICES: ReadonlySet<FindingKind> = new Set(['noticeUnusable', 'explanationDiffers']);

/** Said by every ranking; while files are still coming in it is no news. */
const NOT_SENT: ReadonlySet<FindingKind> = new Set(['missingSubmission', 'sheetCountedZero']);

const REPLACED: ReadonlySet<FindingKind> = new Set(['figuresReplaced', 'verifyAgain']);

/** Doubts about files go to *Kiểm tra* at once; a unit's older ones go with its older file. */
async function writeDoubts(
  writer: Writer,
  state: BookState,
  { plan, notices }: { readonly plan: ImportPlan; readonly notices: readonly JudgedNotice[] },
  findings: readonly Finding[],
  options: UseCaseOptions,
): Promise<void> {
  const explains = new Set(notices.map(({ unit }) => unit));
  const renewed = new Set<string | null>(plan.taken.map(({ unit }) => unit));
  const files = new Set(plan.taken.map(({ candidate }) => candidate.sheet.file));
  const memory = readCheckMemory(state.snapshot, state.year.units);
  const words = wordsFor(options.language ?? 'vi');
  const cutOff = state.snapshot.inventory.begun.find(({ what }) => what === 'import');
  const open = cutOff ? unitsOf(cutOff) : new Set();
  // What an import that was cut off has replaced, nobody can see any more: its own words stay.
  const said = memory.carried.filter(
    ({ kind, unit }) =>
      REPLACED.has(kind) && unit !== null && renewed.has(unit) && (open === null || open.has(unit)),
  );
  const older = memory.carried.filter(
    (found) =>
      !renewed.has(found.unit ?? '') &&
      !(OF_NOTICES.has(found.kind) && explains.has(found.unit)) &&
      !(found.unit === null && files.has(found.place.file ?? '')),
  );
  const fresh = findings.filter(
    ({ kind, unit }) => !said.some((one) => one.kind === kind && one.unit === unit),
  );
  // What was found in the other units' sheets stays on the list, and with it what was decided.
  const others = checkYear(state.year).filter(
    ({ unit, kind }) => !renewed.has(unit) && !NOT_SENT.has(kind),
  );
  // What was cut off is said by the next ranking, as far as it still is.
  const standing = state.regulationFindings.filter(({ kind }) => kind !== 'importCutOff');
  const all: readonly HandledFinding[] = handle(
    [...standing, ...older, ...fresh, ...said, ...others],
    memory,
    nameIn(state.year),
  );
  await writeChecks(writer, state, state.year, all, words);
}
