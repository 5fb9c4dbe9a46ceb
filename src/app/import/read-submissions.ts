import type { Finding } from '../../domain/findings/finding';
import { readBook } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import type { ReturnedNotice } from '../../intake/recognise/returned-notice';
import { wordsBeside } from '../../locales/words';
import { describeNotice } from './describe-notice';
import { judgeNotices } from '../notices/returned-notices';
import { SheetDescriber } from './describe-sheets';
import { Failure, toFailure } from '../use-case/failure';
import { ForeseenSheets } from './foreseen-sheets';
import { guardProtection } from '../book/guard-protection';
import { knownFingerprints } from './received-rows';
import { judgeSheets, type ReadCandidate } from './judge-sheets';
import { withOldForms } from './old-forms';
import { readState, type BookState } from '../book/read-state';
import type { SubmissionReading } from './read-submission';
import { readerBookOf, type ReaderBook } from './reader-book';
import type { SubmissionReader } from './submission-reader';
import type { RivalSheets, SheetRead } from './submissions-read.types';
import { rest } from '../../excel/turns';
import { unreadableFile } from './unreadable-file';
import type { UseCaseOptions } from '../use-case/use-case';

/** A file that is opened when its turn comes: thirty of them need not lie in memory together. */
export interface OfferedFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What was read and is not written yet. */
export interface SubmissionsRead {
  readonly files: readonly string[];
  /** In the order of the files; a file that holds no scoring sheet has an entry that says so. */
  readonly sheets: readonly SheetRead[];
  readonly rivals: readonly RivalSheets[];
  /** For `takeSubmissions`; nothing that a door looks into. */
  readonly batch: ReadBatch;
}

export interface ReadBatch {
  /** What the files were held against, and what stood in the units' sheets. */
  readonly book: ReaderBook;
  readonly present: ReadonlyMap<string, string>;
  readonly candidates: readonly ReadCandidate[];
  readonly notices: readonly ReadNotice[];
  readonly unreadable: readonly Finding[];
}

/** A notice that came back, by the id that names it until it is taken. */
export interface ReadNotice {
  readonly id: string;
  readonly notice: ReturnedNotice;
}

export interface ReadSubmissionsOptions extends UseCaseOptions {
  /**
   * Who reads the files; left open at the end, as it may have others to read. Never chosen here: the
   * readers of all file formats are large, and a door that has them on another thread needs no second.
   */
  readonly reader: SubmissionReader;
}

/** Reads and compares. Writes nothing: that is `takeSubmissions`, after a person has looked. */
export async function readSubmissions(
  files: readonly OfferedFile[],
  options: ReadSubmissionsOptions,
): Promise<SubmissionsRead> {
  const progress = options.onProgress ?? (() => undefined);
  try {
    progress({ phase: 'reading', done: 0, total: files.length });
    const state = await readState(await readInExcel(readBook, options), new Map());
    guardProtection(state.snapshot.inventory);
    const book = readerBookOf(state.snapshot);
    const readings: SubmissionReading[] = [];
    for (const [index, file] of files.entries()) {
      stopIfAborted(options.signal);
      progress({ phase: 'recognising', done: index, total: files.length });
      readings.push(await readOffered(file, options.reader, book, options.signal));
    }
    stopIfAborted(options.signal);
    progress({ phase: 'checking', done: files.length, total: files.length });
    return await described(files, readings, { state, book }, options);
  } catch (error) {
    throw toFailure(error);
  }
}

async function readOffered(
  { name, bytes }: OfferedFile,
  reader: SubmissionReader,
  book: ReaderBook,
  signal: AbortSignal | undefined,
): Promise<SubmissionReading> {
  // A folder that was dropped, or a file that another program holds, cannot be opened.
  const opened = await bytes().catch(() => null);
  if (!opened) return { unreadable: unreadableFile(name, 'notOpened') };
  return reader.read({ name, bytes: opened }, book, signal);
}

async function described(
  files: readonly OfferedFile[],
  readings: readonly SubmissionReading[],
  { state, book }: { readonly state: BookState; readonly book: ReaderBook },
  options: UseCaseOptions,
): Promise<SubmissionsRead> {
  const candidates = readings.flatMap((reading) =>
    'candidates' in reading ? reading.candidates : [],
  );
  const doubted = await withOldForms(state, candidates, options);
  const judged = judgeSheets(
    doubted.map((candidate, index) => ({ id: `sheet-${String(index)}`, candidate })),
    knownFingerprints(state.snapshot),
  );
  const foreseen = await ForeseenSheets.of(state.year, judged);
  const words = wordsBeside(options.language ?? 'vi', state.snapshot.inventory.culture);
  const describer = new SheetDescriber(state, words, judged, foreseen);
  const notices = readings
    .flatMap((reading) => ('notices' in reading ? reading.notices : []))
    .map((notice, index) => ({ id: `notice-${String(index)}`, notice }));
  const explaining = judgeNotices(
    state,
    notices.map(({ notice }) => notice),
  ).map((notice, index) => describeNotice(notices[index]?.id ?? '', notice, state.year, words));
  const inOrder = [...judged];
  const sheets: SheetRead[] = [];
  for (const [index, reading] of readings.entries()) {
    if ('unreadable' in reading) {
      sheets.push(describer.unreadable(`file-${String(index)}`, reading.unreadable));
      continue;
    }
    for (const sheet of inOrder.splice(0, reading.candidates.length)) {
      await rest();
      sheets.push(describer.sheet(sheet));
    }
    sheets.push(...explaining.splice(0, reading.notices.length));
  }
  await rest();
  return {
    files: files.map(({ name }) => name),
    sheets,
    rivals: describer.rivals(),
    batch: {
      book,
      present: presentFigures(state),
      candidates: candidates.map((candidate, index) => ({
        id: `sheet-${String(index)}`,
        candidate,
      })),
      notices,
      unreadable: readings.flatMap((reading) =>
        'unreadable' in reading ? [reading.unreadable] : [],
      ),
    },
  };
}

/** Unit → what its sheet says, to see whether it still says it when the files are taken. */
export function presentFigures({ unitSheets }: BookState): ReadonlyMap<string, string> {
  const keys = ['code', 'target', 'result', 'self'] as const;
  return new Map(
    [...unitSheets].map(([unit, { snapshot }]) => [
      unit,
      JSON.stringify(keys.map((key) => snapshot.values.get(key) ?? [])),
    ]),
  );
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Failure('cancelled', { detail: 'aborted' });
}
