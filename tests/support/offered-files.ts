import {
  readSubmissions,
  type OfferedFile,
  type SubmissionsRead,
} from '../../src/app/import/read-submissions';
import { inlineReader } from '../../src/app/import/submission-reader';
import type { SubmittedFile } from '../../src/app/import/submitted-file';
import { openXlsx } from '../../src/workbench/file/open';
import { saveXlsx } from '../../src/workbench/file/save';
import type { WorkbookModel } from '../../src/workbench/model/types';
import { NOW, sampleFiles } from './sample-book';

/** The sample's file with this in its name. */
export function fileOf(part: string): SubmittedFile {
  const file = sampleFiles().find(({ name }) => name.normalize('NFC').includes(part));
  if (!file) throw new Error(part);
  return file;
}

export function offer({ name, bytes }: SubmittedFile): OfferedFile {
  return { name, bytes: () => Promise.resolve(bytes.slice()) };
}

/** Read and looked at, nothing written. */
export function read(files: readonly SubmittedFile[]): Promise<SubmissionsRead> {
  return readSubmissions(files.map(offer), { ...NOW, reader: inlineReader() });
}

export interface Corrected {
  readonly file: SubmittedFile;
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

/** The unit's own file under another name, with one score lowered to a quarter of a point. */
export async function corrected(file: SubmittedFile, name: string): Promise<Corrected> {
  const [sheet] = (await read([file])).sheets;
  const row = sheet?.rows.find(({ figures, doubts }) => {
    return /^[1-9],?\d*$/.test(figures.self.shown) && doubts.length === 0;
  });
  if (!row) throw new Error('no score to correct');
  const { workbook } = await openXlsx(file.bytes);
  setCell(workbook, row.figures.self.cell, 0.25);
  return {
    file: { name, bytes: (await saveXlsx(workbook)).bytes },
    code: row.code,
    before: row.figures.self.shown,
    after: '0,25',
  };
}

function setCell(workbook: WorkbookModel, address: string, value: number): void {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const cell = workbook.sheets[0]?.cells.get(Number(row) - 1)?.get(letter.charCodeAt(0) - 65);
  if (!cell) throw new Error(address);
  cell.value = value;
}

/** The unit's own file, saved again by another program: other bytes, the same figures. */
export async function savedAgain(file: SubmittedFile, name: string): Promise<SubmittedFile> {
  const { workbook } = await openXlsx(file.bytes);
  return { name, bytes: (await saveXlsx(workbook)).bytes };
}
