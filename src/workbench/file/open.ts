import { carryFrom } from './carried-parts';
import { lostParts } from './lost-parts';
import { readPackage } from './package-parts';
import { readWorkbook } from './read-workbook';
import { workbookParts } from './write-package';
import type { LostPart, WorkbookModel } from '../model/types';

export interface OpenedWorkbook {
  readonly workbook: WorkbookModel;
  /** Known at opening, so that a user can be told before anything is changed. */
  readonly lostWhenSaved: readonly LostPart[];
}

/** Reads an .xlsx or .xlsm file. Damaged files throw; nothing is read as an empty sheet. */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const parts = readPackage(bytes);
  const workbook = readWorkbook(parts);
  const written = workbookParts(workbook, carryFrom(parts));
  return Promise.resolve({ workbook, lostWhenSaved: lostParts(parts, written, workbook) });
}
