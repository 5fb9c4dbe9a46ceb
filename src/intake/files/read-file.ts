import { readCsv } from './csv/read-csv';
import type { FileKind } from './file-kind';
import { corrupt, FileProblem, tooLarge } from './file-problem';
import { readHtml } from './html/read-html';
import { LIMITS } from './limits';
import { readOds } from './ods/read-ods';
import { sniff } from './sniff';
import type { SourceWorkbook } from './source-workbook';
import { readSpreadsheetMl } from './spreadsheetml/read-spreadsheetml';
import { readXls } from './xls/read-xls';
import { readXlsb } from './xlsb/read-xlsb';
import { readXlsx } from './xlsx/read-xlsx';
import { openArchive } from './zip/archive';

type Reader = (bytes: Uint8Array, kind: FileKind) => Promise<SourceWorkbook> | SourceWorkbook;

/** A kind that can be read is one line here and a reader next to the others. */
const READERS: Record<FileKind, Reader> = {
  xlsx: readXlsx,
  xlsm: readXlsx,
  xls: readXls,
  xlsb: readXlsb,
  ods: readOds,
  docx: unsupported,
  pptx: unsupported,
  doc: unsupported,
  html: readHtml,
  spreadsheetml: readSpreadsheetMl,
  csv: readCsv,
  pdf: unsupported,
  image: unsupported,
  zip: refuseZip,
  unknown: refuse,
  encrypted: () => {
    throw new FileProblem('encrypted');
  },
  empty: () => {
    throw new FileProblem('empty');
  },
};

/** A received file as grids, or a `FileProblem` and nothing else. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<SourceWorkbook> {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge('fileBytes', LIMITS.fileBytes);
  try {
    const kind = sniff(bytes);
    return await READERS[kind](bytes, kind);
  } catch (error) {
    // Whatever else a damaged file provokes is still a damaged file; the cause is kept for the log.
    throw error instanceof FileProblem ? error : corrupt('reader', undefined, error);
  }
}

function unsupported(_: Uint8Array, fileKind: FileKind): never {
  throw new FileProblem('unsupported', { fileKind });
}

function refuse(_: Uint8Array, fileKind: FileKind): never {
  throw new FileProblem('notAWorkbook', { fileKind });
}

/** A zip whose directory cannot be read may well have been a workbook: then it says what broke. */
function refuseZip(bytes: Uint8Array, fileKind: FileKind): never {
  openArchive(bytes);
  return refuse(bytes, fileKind);
}
