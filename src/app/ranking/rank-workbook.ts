import { isBlocking } from '../../domain/findings/status';
import { CHECKS_SHEET } from '../../domain/book/sheets/checks';
import { finding, type Finding, type HandledFinding } from '../../domain/findings/finding';
import type { Outcome } from '../../domain/year/outcome';
import { readBook } from '../../excel/read/book';
import { inExcel, readInExcel, type ExcelSession } from '../../excel/run';
import { OvertakenFailure, writeMarked } from '../../excel/write/begin-run';
import type { Overtaken } from '../../excel/write/watch';
import type { Writer } from '../../excel/write/writer';
import { wordsFor, type Words } from '../../locales/words';
import { changesSince } from './run-changes';
import { checkState, type CheckedState } from './check-state';
import { atOneMoment, timeOf } from '../use-case/clock';
import { toFailure } from '../use-case/failure';
import { growUnitSheets } from '../book/grow-units';
import { guardProtection } from '../book/guard-protection';
import { handle, readCheckMemory } from '../findings/handling';
import { reportOf, type RankReport } from './rank-report';
import { rankingLog } from './ranking-log';
import { readState, type BookState, type OriginsByUnit } from '../book/read-state';
import { registerVersion } from '../regulation/register-version';
import { rememberAnswers } from '../questions/remember-answers';
import { withSeal } from '../seal/with-seal';
import { settleFormulas } from '../book/settle-formulas';
import { settleRegulation } from '../regulation/settle-regulation';
import { takePastedSheets } from '../import/take-sheets';
import type { UseCaseOptions } from '../use-case/use-case';
import { UndoLog } from '../undo/undo-log';
import { writeVoteResults } from './write-votes';
import { writeSettledFigures } from '../book/write-settled';
import { appendLog } from '../book/append-log';
import {
  beginSummary,
  endSummary,
  summarySpot,
  writeSummary,
  type SummarySpot,
} from './write-summary';
import { writeAccepted } from '../findings/write-accepted';
import { writeChecks } from '../book/write-checks';
import { writeProposal } from './write-proposal';

export interface RankOptions extends UseCaseOptions {
  /** Take every proposed value; each one is logged and counted. */
  readonly acceptProposed?: boolean;
  /** Scoring sheets that were pasted into the workbook stay where they are. */
  readonly leavePasted?: boolean;
  /** Where figures stood in the files that were just imported. */
  readonly origins?: OriginsByUnit;
}

/**
 * One click: read, check, rank, write, and hold the live formulas against the core. Three requests
 * to read, one to write (more only by bytes), one to look at what Excel calculated.
 */
export async function rankWorkbook(options: RankOptions = {}): Promise<RankReport> {
  try {
    return await rankOnce(options).catch((error: unknown) => {
      // What somebody else wrote meanwhile was put back: read anew, it is ranked with.
      if (!(error instanceof OvertakenFailure)) throw error;
      return rankOnce(options, error.changed.map(changedMeanwhile));
    });
  } catch (error) {
    throw toFailure(error);
  }
}

function changedMeanwhile({ sheet, cell, found }: Overtaken): Finding {
  return finding({
    kind: 'changedMeanwhile',
    place: { file: null, sheet, cell },
    raw: String(found),
    params: { found: String(found) },
  });
}

async function rankOnce(
  given: RankOptions,
  meanwhile: readonly Finding[] = [],
): Promise<RankReport> {
  const options = atOneMoment(given);
  const words = wordsFor(options.language ?? 'vi');
  const progress = options.onProgress ?? (() => undefined);
  progress({ phase: 'reading', done: 0, total: 1 });
  const time = timeOf(options);
  const undo = new UndoLog('ranking', time);
  const { state: read, changed: sources } = await readEverything(options, undo);
  progress({ phase: 'checking', done: 0, total: 1 });
  const memory = readCheckMemory(read.snapshot, read.year.units);
  const state = await settleRegulation(read, memory);
  const checked = await withSeal(
    await checkState(state, memory, options.acceptProposed ?? false, [...sources, ...meanwhile]),
    state,
    memory,
    options,
  );
  progress({ phase: 'writing', done: 0, total: 1 });
  const spot = summarySpot(state);
  undo.addWrites(
    read,
    checked.accepted.flatMap(({ writes }) => writes),
  );
  const changed = summaryText(checked.outcome) !== previousSummary(state);
  const about = options.acceptProposed ? ACCEPT_ALL : '';
  const differing = await inExcel(async (session) => {
    const { inventory } = state.snapshot;
    await undo.goOn(session, state.snapshot, 'ranking');
    const run = { what: 'ranking', time, kept: undo.keeps, about } as const;
    await writeMarked(session, inventory, run, async (writer) => {
      await writeAll(writer, state, checked, { spot, undo }, words, options, changed);
    });
    return settleFormulas(session, state, checked, spot, { words, time });
  }, options);
  const findings = [...checked.findings, ...handle(differing, memory, () => '')];
  if (differing.length > 0) {
    await inExcel((session) => rewriteChecks(session, checked, findings, { words, time }), options);
  }
  progress({ phase: 'writing', done: 1, total: 1 });
  return reportOf(checked, findings, changed, changesSince(state, checked, findings));
}

/**
 * The book, after questions that were answered are remembered, scoring sheets that were pasted into it have become units' sheets, and these have
 * the rows that an amended regulation asks for.
 */
async function readEverything(
  options: RankOptions,
  undo: UndoLog,
): Promise<{ readonly state: BookState; readonly changed: readonly Finding[] }> {
  const origins = options.origins ?? new Map();
  const found = await readState(await readInExcel(readBook, options), origins);
  const answers = await rememberAnswers(found, options, undo);
  const state = answers.changed
    ? await readState(await readInExcel(readBook, options), origins)
    : found;
  const pasted = options.leavePasted
    ? { taken: null, changed: [] }
    : await takePastedSheets(state, options, undo);
  const { taken } = pasted;
  const changed = [...answers.findings, ...pasted.changed];
  const known = new Map([...origins, ...(taken?.origins ?? [])]);
  const read = taken ? await readState(await readInExcel(readBook, options), known) : state;
  guardProtection(read.snapshot.inventory);
  if (!(await growUnitSheets(read, options))) return { state: read, changed };
  return { state: await readState(await readInExcel(readBook, options), known), changed };
}

/** What a ranking that was cut off is to do when it goes on. */
export const ACCEPT_ALL = 'all';

async function writeAll(
  writer: Writer,
  state: BookState,
  checked: CheckedState,
  { spot, undo }: { readonly spot: SummarySpot; readonly undo: UndoLog },
  words: Words,
  options: RankOptions,
  changed: boolean,
): Promise<void> {
  const owner = checked.year.regulation.settings.text('clusterName');
  const log = rankingLog(state, checked, words, options, changed);
  await undo.write(writer, state);
  await beginSummary(writer, state, words);
  await appendLog(writer, state, log, owner);
  await writeAccepted(writer, state, checked.accepted);
  await writeSettledFigures(writer, state, checked, words);
  await writeSummary(writer, state, checked, spot, words);
  await writeChecks(writer, state, checked.year, checked.findings, words);
  await writeProposal(writer, state, checked, words);
  await writeVoteResults(writer, state, checked.year, words);
  await registerVersion(writer, state);
  await endSummary(writer, state, checked, spot, words);
  showResult(writer.session, state, checked, spot);
}

/** The ribbon has no other way to say that it is done: what needs a person comes to the front. */
function showResult(
  session: ExcelSession,
  state: BookState,
  checked: CheckedState,
  spot: SummarySpot,
): void {
  const open = checked.findings.some(isBlocking);
  const checks = state.snapshot.tables.get(CHECKS_SHEET.id)?.sheetId ?? CHECKS_SHEET.sheetName;
  session.context.workbook.worksheets.getItem(open ? checks : spot.sheet).activate();
}

async function rewriteChecks(
  session: ExcelSession,
  checked: CheckedState,
  findings: readonly HandledFinding[],
  { words, time }: { readonly words: Words; readonly time: string },
): Promise<void> {
  const state = await readState(await readBook(session), new Map());
  const run = { what: 'handling', time, kept: false, about: '' } as const;
  await writeMarked(session, state.snapshot.inventory, run, (writer) =>
    writeChecks(writer, state, checked.year, findings, words),
  );
}

/** Rank and total of every unit as *Tổng hợp* had them, in whatever order. */
function previousSummary(state: BookState): string {
  const rows = state.snapshot.tables.get('TongHop')?.table.rows ?? [];
  return rows
    .filter(({ cells }) => typeof cells.order?.value === 'number')
    .map(({ cells: { unit, total, rank } }) => {
      return `${String(unit?.value ?? '')}|${String(total?.value ?? '')}|${String(rank?.value ?? '')}`;
    })
    .sort()
    .join('\n');
}

function summaryText({ units }: Outcome): string {
  return units
    .map(({ status, scores, rank }) => {
      const [total, place] = status === 'ranked' ? [scores.total?.toNumber(), rank] : [];
      return `${scores.unit.name}|${String(total ?? '')}|${String(place ?? '')}`;
    })
    .sort()
    .join('\n');
}
