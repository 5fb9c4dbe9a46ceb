import { VERSIONS_SHEET } from '../../domain/book/sheets/versions';
import {
  checkAmendment,
  isRecorded,
  tidyDraft,
  type AmendmentDraft,
  type AmendmentField,
  type AmendmentProblem,
} from '../../domain/regulation/versions/amendment';
import { readVersionNumber } from '../../domain/regulation/versions/read-versions';
import { periodOf } from '../../domain/settings/period';
import { readBook } from '../../excel/read/book';
import { inExcel, readInExcel } from '../../excel/run';
import { lockCopies } from '../../excel/write/lock-copy';
import { writeMarked } from '../../excel/write/begin-run';
import { wordsFor } from '../../locales/words';
import { writeAmendment, type AmendmentStep } from './amend-write';
import { atOneMoment } from '../use-case/clock';
import { runOf } from '../use-case/run-of';
import { Failure, toFailure } from '../use-case/failure';
import { guardProtection } from '../book/guard-protection';
import { readState, type BookState } from '../book/read-state';
import type { UseCaseOptions } from '../use-case/use-case';

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
  given: UseCaseOptions = {},
): Promise<Amendment> {
  const options = atOneMoment(given);
  try {
    const state = await readState(await readInExcel(readBook, options), new Map());
    guardProtection(state.snapshot.inventory);
    const step = nextStep(state, tidyDraft(draft));
    if (!step.resumed) refuse(draft, state, step, options);
    const { inventory } = state.snapshot;
    const run = runOf('amendment', options, draft.name);
    return await inExcel(
      (session) =>
        writeMarked(session, inventory, run, async (writer) => {
          const begun = step.after !== step.current;
          const copies = begun ? await lockCopies(writer, inventory, step.before) : [];
          await writeAmendment(writer, state, step, options);
          const criteria = inventory.ours.get('TieuChi');
          if (criteria) writer.context.workbook.worksheets.getItem(criteria.id).activate();
          await writer.calls(1);
          return { version: step.after, copies };
        }),
      options,
    );
  } catch (error) {
    throw toFailure(error);
  }
}

function nextStep({ versions, snapshot }: BookState, draft: AmendmentDraft): AmendmentStep {
  const known = versions.versions.map(({ number }) => number);
  const current = readVersionNumber(versions.current) ?? Math.max(1, ...known);
  const recorded = versions.versions.filter((version) => isRecorded(draft, version)).at(-1);
  // The version in force itself, and nothing kept of one before it: a new one of the same papers.
  const done = snapshot.inventory.copies.some(({ version }) => version < current);
  if (recorded && (recorded.number > current || (recorded.number === current && done))) {
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
  { before }: AmendmentStep,
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
