import { Workbook } from '@cj-tech-master/excelts';
import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { readWorkbookFile } from '../../../src/intake/files/read-file';

type Files = readonly Uint8Array[];

/** Below this nobody gets who reads the files at all. */
export function unzipAll(files: Files): void {
  for (const bytes of files) unzipSync(bytes);
}

export async function readWithUs(files: Files): Promise<void> {
  for (const bytes of files) await readWorkbookFile(bytes);
}

export function readWithSheetJs(files: Files): void {
  for (const bytes of files) {
    const { SheetNames, Sheets } = read(bytes, { type: 'array', dense: true });
    for (const name of SheetNames) utils.sheet_to_json(Sheets[name] ?? {}, { header: 1 });
  }
}

export async function readWithExcelTs(files: Files): Promise<void> {
  for (const bytes of files) {
    const book = new Workbook();
    await book.xlsx.load(Buffer.from(bytes));
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell((cell) => cell.value);
      });
    }
  }
}
