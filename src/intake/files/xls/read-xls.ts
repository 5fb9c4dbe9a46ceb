import { corrupt, FileProblem } from '../file-problem';
import { readWithSheetJs } from '../sheetjs/read-with-sheetjs';
import type { SourceWorkbook } from '../source-workbook';
import { WarningLog } from '../warning-log';
import { openCompound } from './compound';
import { type RecordSummary, scanRecords } from './scan-records';

const UNICODE = 0x0600;
const COMPOUND_START = 0xd0;

/**
 * .xls through SheetJS. The container and the records are walked first and the cells counted: the
 * library skips what it does not understand and says nothing.
 */
export async function readXls(bytes: Uint8Array): Promise<SourceWorkbook> {
  const { summary, macros } = check(bytes);
  const warnings = new WarningLog();
  const { grids, cells, externalLinks } = await readWithSheetJs(bytes, warnings);
  if (summary && cells < total(summary)) throw corrupt('cellsLost');
  // Bare records are Excel 4 and before.
  if (!summary || summary.version < UNICODE) warnings.add('oldEncoding', '');
  return {
    kind: 'xls',
    grids,
    macros,
    externalLinks: summary?.externalLinks === true || externalLinks,
    warnings: warnings.list(),
  };
}

function check(bytes: Uint8Array): { summary: RecordSummary | undefined; macros: boolean } {
  // Excel 4 and before: bare records of another numbering, left to the library.
  if (bytes[0] !== COMPOUND_START) return { summary: undefined, macros: false };
  const { streams, read } = openCompound(bytes);
  if (streams.has('encryptedpackage')) throw new FileProblem('encrypted');
  const stream = streams.get('workbook') ?? streams.get('book');
  if (!stream) throw new FileProblem('notAWorkbook', { fileKind: 'xls' });
  const macros = streams.has('_vba_project_cur') || streams.has('_vba_project');
  return { summary: scanRecords(read(stream)), macros };
}

function total(summary: RecordSummary): number {
  return summary.cellsBySheet.reduce((sum, count) => sum + count, 0);
}
