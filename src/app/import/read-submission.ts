import { finding, type Finding } from '../../domain/findings/finding';
import { tidy } from '../../domain/text/fold';
import { readWorkbookFile } from '../../intake/files/read-file';
import { withFileFindings } from '../../intake/recognise/file-findings';
import { isClusterWorkbook } from '../../intake/recognise/identity/cluster-workbook';
import type { RecogniseContext } from '../../intake/recognise/recognise-context';
import { recogniseWorkbook } from '../../intake/recognise/recognise-workbook';
import { returnedNotice, type ReturnedNotice } from '../../intake/recognise/returned-notice';
import type { RecognisedSheet } from '../../intake/recognise/recognised-sheet';
import { isFileProblem, problemKey } from '../use-case/failure';
import type { Candidate } from './candidate';
import { fingerprint, type SubmittedFile } from './submitted-file';
import { unreadableFile } from './unreadable-file';

/** What came out of one file: plain data, wherever it was read. */
export type SubmissionReading =
  | {
      readonly candidates: readonly Candidate[];
      /** Notices of verification that came back with explanations. */
      readonly notices: readonly ReturnedNotice[];
    }
  | { readonly unreadable: Finding };

/** Bytes → scoring sheets, or why there are none. Knows nothing of Excel. */
export async function readSubmission(
  file: SubmittedFile,
  context: RecogniseContext,
): Promise<SubmissionReading> {
  try {
    const book = await readWorkbookFile(file.bytes);
    if (isClusterWorkbook(book.grids)) {
      return { unreadable: unreadableFile(file.name, 'clusterWorkbook') };
    }
    const hash = await fingerprint(file.bytes);
    const notices = book.grids.flatMap((grid) => returnedNotice(file.name, grid) ?? []);
    const sheets = recogniseWorkbook(file.name, book.grids, context).map(withPaperMarks);
    const candidates: Candidate[] = [];
    for (const sheet of withFileFindings(sheets, book)) {
      // That no scoring sheet came with a notice is no fault of the file.
      if (notices.length > 0 && sheet.rows.length === 0) continue;
      candidates.push({ sheet, fingerprint: await sheetFingerprint(hash, sheet) });
    }
    return { candidates, notices };
  } catch (error) {
    if (!isFileProblem(error)) throw error;
    return { unreadable: unreadableFile(file.name, problemKey(error)) };
  }
}

/**
 * Several units may stand in one file, a sheet each. What was read with other answers of *Ghi nhớ* is
 * another reading: after an answer is given, or taken back, the same file is no longer known.
 */
async function sheetFingerprint(
  hash: string,
  { sheet, findings }: RecognisedSheet,
): Promise<string> {
  const answers = findings.flatMap(({ kind, raw }) => (kind === 'readFromMemory' ? [raw] : []));
  const own = `${hash.slice(0, 32)}:${tidy(sheet)}`;
  if (answers.length === 0) return own;
  const bytes = new TextEncoder().encode(JSON.stringify(answers));
  return `${own}:${(await fingerprint(bytes)).slice(0, 8)}`;
}

function withPaperMarks(sheet: RecognisedSheet): RecognisedSheet {
  const place = { file: sheet.file, sheet: sheet.parts[0] ?? sheet.sheet, cell: null };
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
