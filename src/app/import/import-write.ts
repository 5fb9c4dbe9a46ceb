import type { Finding } from '../../domain/findings/finding';
import type { ExcelSession } from '../../excel/run';
import { type LogRow } from '../../excel/sheets/record';
import { writeUnitSheets } from '../../excel/sheets/write-units';
import { writeMarked } from '../../excel/write/begin-run';
import { wordsFor } from '../../locales/words';
import { timeOf } from '../use-case/clock';
import { explanationLog, putExplanations, type Explained } from '../notices/notice-explanations';
import type { JudgedNotice } from '../notices/returned-notices';
import { unitSheetId } from '../../domain/seal/sealed-row';
import type { ImportPlan } from './import-plan';
import { importedCells } from './import-undo';
import { sourceOf } from './judge-sheets';
import { nameIn } from '../book/name-in';
import { askAboutColumns } from '../questions/memory-rows';
import type { BookState } from '../book/read-state';
import { registerVersion } from '../regulation/register-version';
import { replacedLog, type Replaced } from '../ranking/replaced-figures';
import { ANY_UNIT, printUnits, unitsOf, type BegunRun } from '../../domain/undo/begun-run';
import type { UndoCell } from '../../domain/undo/undo-record';
import { periodName } from '../../domain/settings/period';
import type { UndoLog } from '../undo/undo-log';
import type { UseCaseOptions } from '../use-case/use-case';
import { appendLog } from '../book/append-log';
import { writeDoubts } from './import-doubts';
import { unitInputs } from './unit-inputs';
import { receivedCells, receivedRows, standingReceived, writeReceived } from './received-rows';

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
  const inputs = await unitInputs(state, plan, time, words);
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

function explainedCell({ unit, criterion, text }: Explained): UndoCell {
  const sheet = unitSheetId(unit);
  return { sheet, row: criterion, column: 'explanation', before: '', wrote: text };
}
