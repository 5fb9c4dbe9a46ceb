import { readWorkbookFile } from '../../intake/files/read-file';
import { wordsFor } from '../../locales/words';
import { wordsOfProblem } from '../book/describe';
import { Failure, isFileProblem, problemKey } from '../use-case/failure';
import type { SubmittedFile } from './submitted-file';

/**
 * A workbook is looked through whole before it is opened for work: a damaged archive must be an
 * error here, not an empty sheet later (docs/decisions/xlsx-reader.md).
 */
export async function inspectWorkbook(file: SubmittedFile, language: 'vi' | 'en'): Promise<void> {
  try {
    await readWorkbookFile(file.bytes);
  } catch (error) {
    if (!isFileProblem(error)) throw error;
    const problem = wordsOfProblem(wordsFor(language).report.fileProblem, problemKey(error));
    throw new Failure('fileUnreadable', { name: file.name, problem });
  }
}
