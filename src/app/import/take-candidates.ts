import { severityOf } from '../../domain/findings/catalogue';
import type { Finding, Place } from '../../domain/findings/finding';
import type { FigureField } from '../../domain/score-sheet/score-sheet';
import type { OriginOf } from '../../excel/read/score-sheets';
import { inExcel } from '../../excel/run';
import { wordsFor, type Words } from '../../locales/words';
import { adviceFor, describeFinding } from '../book/describe';
import { planImport, type ImportPlan } from './import-plan';
import type { Candidate } from './candidate';
import { writeImport } from './import-write';
import { knownFingerprints } from './received-rows';
import { judgeNotices, type JudgedNotice } from '../notices/returned-notices';
import type { ReturnedNotice } from '../../intake/recognise/returned-notice';
import { withOldForms } from './old-forms';
import { timeOf } from '../use-case/clock';
import { UndoLog } from '../undo/undo-log';
import { replacedFigures, replacedFindings } from '../ranking/replaced-figures';
import type { BookState, OriginsByUnit } from '../book/read-state';
import type { UseCaseOptions } from '../use-case/use-case';

export interface ImportedFile {
  readonly name: string;
  /** Unit code; null: not recognised. */
  readonly unit: string | null;
  readonly sheet: string | null;
  readonly matched: number;
  readonly errors: number;
  readonly warnings: number;
  /** Why nothing was taken from it, in the reader's language. */
  readonly problem: string | null;
  /** The same file had been taken before. */
  readonly known: boolean;
  /** It holds a notice that came back: how many explanations were taken. Null: it holds none. */
  readonly explained: number | null;
}

/** What was read of the files, to be taken now. */
export interface ReadFiles {
  readonly names: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly notices: readonly ReturnedNotice[];
  readonly unreadable: readonly Finding[];
}

export interface ImportReport {
  readonly files: readonly ImportedFile[];
  readonly findings: readonly Finding[];
  /** Where every figure stood, for findings that come up when the sheets are checked. */
  readonly origins: OriginsByUnit;
}

/** Plans, writes and reports: the same for files and for sheets that stood in the workbook. */
export async function takeCandidates(
  state: BookState,
  { candidates, unreadable, names, ...read }: ReadFiles,
  options: UseCaseOptions,
  undo = new UndoLog('import', timeOf(options)),
): Promise<ImportReport> {
  const progress = options.onProgress ?? (() => undefined);
  const doubted = await withOldForms(state, candidates, options);
  const plan = planImport(doubted, knownFingerprints(state.snapshot));
  const words = wordsFor(options.language ?? 'vi');
  const replaced = replacedFigures(state, plan, words);
  const notices = judgeNotices(state, read.notices);
  const findings = [
    ...unreadable,
    ...plan.findings,
    ...replacedFindings(replaced, words),
    ...notices.flatMap((notice) => notice.findings),
  ];
  progress({ phase: 'writing', done: 0, total: plan.taken.length });
  await inExcel(
    (session) => writeImport(session, state, plan, findings, { replaced, notices, undo }, options),
    options,
  );
  progress({ phase: 'writing', done: plan.taken.length, total: plan.taken.length });
  return {
    files: names.map((name) => reportFile(name, plan, findings, { candidates, notices }, options)),
    findings,
    origins: new Map(plan.taken.map(({ unit, candidate }) => [unit, originsOf(candidate)])),
  };
}

interface FilesJudged extends Pick<ReadFiles, 'candidates'> {
  readonly notices: readonly JudgedNotice[];
}

function reportFile(
  name: string,
  plan: ImportPlan,
  findings: readonly Finding[],
  { candidates, notices }: FilesJudged,
  options: UseCaseOptions,
): ImportedFile {
  const returned = notices.filter(({ notice }) => notice.file === name);
  const sheets = candidates.filter(({ sheet }) => sheet.file === name);
  const units = new Set(sheets.map(({ sheet }) => sheet.unit));
  const own = findings.filter(
    (found) =>
      found.place.file === name || (found.kind === 'duplicateSubmission' && units.has(found.unit)),
  );
  const taken = plan.taken.find(({ candidate }) => candidate.sheet.file === name);
  const known = plan.known.some(({ sheet }) => sheet.file === name);
  const stopper = own.find((found) => severityOf(found.kind) === 'error');
  const words = wordsFor(options.language ?? 'vi');
  const unit =
    taken?.unit ??
    returned[0]?.unit ??
    sheets.find(({ sheet }) => sheet.unit !== null)?.sheet.unit ??
    null;
  return {
    name,
    unit,
    sheet: taken?.candidate.sheet.sheet ?? null,
    matched:
      (taken?.candidate.sheet.matched.byCode ?? 0) + (taken?.candidate.sheet.matched.byText ?? 0),
    errors: own.filter((found) => severityOf(found.kind) === 'error').length,
    warnings: own.filter((found) => severityOf(found.kind) === 'warning').length,
    problem: taken || known || !stopper ? null : sayWhy(stopper, words),
    known,
    explained: returned.length === 0 ? null : returned.flatMap((one) => one.taken).length,
  };
}

/** A file that cannot be read never gets to *Kiểm tra* with its unit: the row says what to do. */
function sayWhy(stopper: Finding, words: Words): string {
  const what = describeFinding(stopper, words);
  return stopper.kind === 'fileUnreadable' ? `${what} ${adviceFor(stopper, words)}` : what;
}

function originsOf({ sheet }: Candidate): OriginOf {
  const rows = new Map(sheet.rows.map((row) => [row.criterion, row]));
  return (criterion: string, field: FigureField): Place | null => {
    const row = rows.get(criterion);
    if (!row || (field !== 'target' && field !== 'result' && field !== 'self')) return null;
    return row.places[field];
  };
}
