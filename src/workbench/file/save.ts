import { carryFrom } from './carried-parts';
import { lostParts } from './lost-parts';
import { readPackage, writePackage } from './package-parts';
import { workbookParts } from './write-package';
import type { LostPart, WorkbookModel } from '../model/types';

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  readonly lost: readonly LostPart[];
}

/**
 * The workbook as an .xlsx file. Given the file it was opened from, what the model cannot hold is
 * carried over where that is possible, and what is missing afterwards is named.
 */
export async function saveXlsx(
  workbook: WorkbookModel,
  original?: Uint8Array,
): Promise<SavedWorkbook> {
  const before = original === undefined ? undefined : readPackage(original);
  const parts = workbookParts(workbook, before === undefined ? undefined : carryFrom(before));
  const lost = before === undefined ? [] : lostParts(before, parts, workbook);
  return Promise.resolve({ bytes: writePackage(parts), lost });
}
