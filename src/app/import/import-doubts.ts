import { checkYear } from '../../domain/checks/check-year';
import type { FindingKind } from '../../domain/findings/catalogue';
import type { Finding, HandledFinding } from '../../domain/findings/finding';
import { unitsOf } from '../../domain/undo/begun-run';
import type { Writer } from '../../excel/write/writer';
import { wordsFor } from '../../locales/words';
import { nameIn } from '../book/name-in';
import type { BookState } from '../book/read-state';
import { writeChecks } from '../book/write-checks';
import { handle, readCheckMemory } from '../findings/handling';
import type { JudgedNotice } from '../notices/returned-notices';
import type { UseCaseOptions } from '../use-case/use-case';
import type { ImportPlan } from './import-plan';

/** Of a notice that came back: the next one of the unit says the same, or no longer. */
const OF_NOTICES: ReadonlySet<FindingKind> = new Set(['noticeUnusable', 'explanationDiffers']);

/** Said by every ranking; while files are still coming in it is no news. */
const NOT_SENT: ReadonlySet<FindingKind> = new Set(['missingSubmission', 'sheetCountedZero']);

const REPLACED: ReadonlySet<FindingKind> = new Set(['figuresReplaced', 'verifyAgain']);

/** Doubts about files go to *Kiểm tra* at once; a unit's older ones go with its older file. */
export async function writeDoubts(
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
