import { FileProblem } from '../../../src/intake/files/file-problem';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { withFileFindings } from '../../../src/intake/recognise/file-findings';
import { recogniseWorkbook } from '../../../src/intake/recognise/recognise-workbook';
import { context } from './sample-regulation';

/** What became of a file, in a word; anything but a result or a FileProblem is thrown on. */
export async function survive(bytes: Uint8Array): Promise<string> {
  try {
    const book = await readWorkbookFile(bytes);
    if (book.grids.length === 0) throw new Error('A result without a sheet.');
    const sheets = recogniseWorkbook('phieu.xlsx', book.grids, context);
    withFileFindings(sheets, book);
    return 'read';
  } catch (error) {
    if (error instanceof FileProblem) return error.problem;
    throw error;
  }
}
