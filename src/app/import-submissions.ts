import { finding, type Finding, type Place } from '../domain/findings/finding';
import { severityOf } from '../domain/findings/catalogue';
import type { FigureField } from '../domain/score-sheet/score-sheet';
import { tidy } from '../domain/text/fold';
import { readBook } from '../excel/read/book';
import type { OriginOf } from '../excel/read/score-sheets';
import { inExcel, readInExcel } from '../excel/run';
import { readWorkbookFile } from '../intake/files/read-file';
import { contextOf } from '../intake/recognise/recognise-context';
import { withFileFindings } from '../intake/recognise/file-findings';
import { recogniseWorkbook } from '../intake/recognise/recognise-workbook';
import { wordsFor, type Words } from '../locales/words';
import { adviceFor, describeFinding } from './describe';
import { isFileProblem, problemKey, toFailure } from './failure';
import { guardProtection } from './guard-protection';
import { planImport, type Candidate, type ImportPlan } from './import-plan';
import { knownFingerprints, writeImport } from './import-write';
import { withOldForms } from './old-forms';
import { readState, type BookState, type OriginsByUnit } from './read-state';
import { fingerprint, type SubmittedFile } from './submitted-file';
import type { UseCaseOptions } from './use-case';

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
}

export interface ImportReport {
  readonly files: readonly ImportedFile[];
  readonly findings: readonly Finding[];
  /** Where every figure stood, for findings that come up when the sheets are checked. */
  readonly origins: OriginsByUnit;
}

/** Files as they came → the units' sheets in the workbook, with every doubt about them recorded. */
export async function importSubmissions(
  files: readonly SubmittedFile[],
  options: UseCaseOptions = {},
): Promise<ImportReport> {
  const progress = options.onProgress ?? (() => undefined);
  try {
    progress({ phase: 'reading', done: 0, total: files.length });
    const state = readState(await readInExcel(readBook, options), new Map());
    guardProtection(state.snapshot.inventory);
    const read: Candidate[] = [];
    const unreadable: Finding[] = [];
    for (const [index, file] of files.entries()) {
      if (options.signal?.aborted) break;
      progress({ phase: 'recognising', done: index, total: files.length });
      const result = await readFile(file, state);
      if ('kind' in result) unreadable.push(result);
      else read.push(...result);
    }
    return await takeCandidates(
      state,
      read,
      unreadable,
      files.map(({ name }) => name),
      options,
    );
  } catch (error) {
    throw toFailure(error);
  }
}

async function readFile(
  file: SubmittedFile,
  state: BookState,
): Promise<readonly Candidate[] | Finding> {
  try {
    const book = await readWorkbookFile(file.bytes);
    const hash = await fingerprint(file.bytes);
    const context = contextOf(state.year, { ownBook: false });
    const sheets = recogniseWorkbook(file.name, book.grids, context).map(withPaperMarks);
    return withFileFindings(sheets, book).map((sheet) => ({
      sheet,
      // Several units may stand in one file, a sheet each.
      fingerprint: `${hash.slice(0, 32)}:${tidy(sheet.sheet)}`,
    }));
  } catch (error) {
    if (!isFileProblem(error)) throw error;
    return finding({
      kind: 'fileUnreadable',
      place: { file: file.name, sheet: null, cell: null },
      raw: file.name,
      params: { problem: problemKey(error) },
    });
  }
}

function withPaperMarks(sheet: Candidate['sheet']): Candidate['sheet'] {
  const place = { file: sheet.file, sheet: sheet.sheet, cell: null };
  const { signed, dated } = sheet.marks ?? { signed: true, dated: true };
  return {
    ...sheet,
    findings: [
      ...sheet.findings,
      ...(signed ? [] : [finding({ kind: 'formUnsigned', unit: sheet.unit, place })]),
      // Our own form has no line for a date: its mark says for which year it was made.
      ...(dated || sheet.form ? [] : [finding({ kind: 'formUndated', unit: sheet.unit, place })]),
    ],
  };
}

/** Plans, writes and reports: the same for files and for sheets that stood in the workbook. */
export async function takeCandidates(
  state: BookState,
  candidates: readonly Candidate[],
  unreadable: readonly Finding[],
  names: readonly string[],
  options: UseCaseOptions,
): Promise<ImportReport> {
  const progress = options.onProgress ?? (() => undefined);
  const doubted = await withOldForms(state, candidates, options);
  const plan = planImport(doubted, knownFingerprints(state.snapshot));
  const findings = [...unreadable, ...plan.findings];
  progress({ phase: 'writing', done: 0, total: plan.taken.length });
  await inExcel((session) => writeImport(session, state, plan, findings, options), options);
  progress({ phase: 'writing', done: plan.taken.length, total: plan.taken.length });
  return {
    files: names.map((name) => reportFile(name, plan, findings, candidates, options)),
    findings,
    origins: new Map(plan.taken.map(({ unit, candidate }) => [unit, originsOf(candidate)])),
  };
}

function reportFile(
  name: string,
  plan: ImportPlan,
  findings: readonly Finding[],
  candidates: readonly Candidate[],
  options: UseCaseOptions,
): ImportedFile {
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
  const unit = taken?.unit ?? sheets.find(({ sheet }) => sheet.unit !== null)?.sheet.unit ?? null;
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
