import type { Finding } from '../../domain/findings/finding';
import type { ReturnedNotice } from '../../intake/recognise/returned-notice';
import { readBook } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import { toFailure } from '../use-case/failure';
import { guardProtection } from '../book/guard-protection';
import type { Candidate } from './candidate';
import { readState } from '../book/read-state';
import { readerBookOf } from './reader-book';
import { inlineReader, type SubmissionReader } from './submission-reader';
import type { SubmittedFile } from './submitted-file';
import { takeCandidates, type ImportReport } from './take-candidates';
import type { UseCaseOptions } from '../use-case/use-case';

export interface ImportOptions extends UseCaseOptions {
  /** Who reads the files; left open at the end, as it may have others to read. */
  readonly reader?: SubmissionReader;
}

/** Files as they came → the units' sheets in the workbook, with every doubt about them recorded. */
export async function importSubmissions(
  files: readonly SubmittedFile[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const progress = options.onProgress ?? (() => undefined);
  const reader = options.reader ?? inlineReader();
  try {
    progress({ phase: 'reading', done: 0, total: files.length });
    const state = await readState(await readInExcel(readBook, options), new Map());
    guardProtection(state.snapshot.inventory);
    const book = readerBookOf(state.snapshot);
    const candidates: Candidate[] = [];
    const notices: ReturnedNotice[] = [];
    const unreadable: Finding[] = [];
    for (const [index, file] of files.entries()) {
      if (options.signal?.aborted) break;
      progress({ phase: 'recognising', done: index, total: files.length });
      const reading = await reader.read(file, book, options.signal);
      if ('unreadable' in reading) unreadable.push(reading.unreadable);
      else {
        candidates.push(...reading.candidates);
        notices.push(...reading.notices);
      }
    }
    const names = files.map(({ name }) => name);
    return await takeCandidates(state, { names, candidates, notices, unreadable }, options);
  } catch (error) {
    throw toFailure(error);
  }
}
