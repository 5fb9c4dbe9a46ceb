import { finding, type Finding } from '../domain/findings/finding';
import { tidy } from '../domain/text/fold';
import { readWorkbookFile } from '../intake/files/read-file';
import { withFileFindings } from '../intake/recognise/file-findings';
import type { RecogniseContext } from '../intake/recognise/recognise-context';
import { recogniseWorkbook } from '../intake/recognise/recognise-workbook';
import { isFileProblem, problemKey } from './failure';
import type { Candidate } from './candidate';
import { fingerprint, type SubmittedFile } from './submitted-file';
import { unreadableFile } from './unreadable-file';

/** What came out of one file: plain data, wherever it was read. */
export type SubmissionReading =
  { readonly candidates: readonly Candidate[] } | { readonly unreadable: Finding };

/** Bytes → scoring sheets, or why there are none. Knows nothing of Excel. */
export async function readSubmission(
  file: SubmittedFile,
  context: RecogniseContext,
): Promise<SubmissionReading> {
  try {
    const book = await readWorkbookFile(file.bytes);
    const hash = await fingerprint(file.bytes);
    const sheets = recogniseWorkbook(file.name, book.grids, context).map(withPaperMarks);
    return {
      candidates: withFileFindings(sheets, book).map((sheet) => ({
        sheet,
        // Several units may stand in one file, a sheet each.
        fingerprint: `${hash.slice(0, 32)}:${tidy(sheet.sheet)}`,
      })),
    };
  } catch (error) {
    if (!isFileProblem(error)) throw error;
    return { unreadable: unreadableFile(file.name, problemKey(error)) };
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
