import { readBook } from '../excel/read/book';
import { readInExcel } from '../excel/run';
import { checkState } from './check-state';
import { toFailure } from './failure';
import { readCheckMemory } from './handling';
import { reportOf, type RankReport } from './rank-report';
import type { RankOptions } from './rank-workbook';
import { readState } from './read-state';
import { settleRegulation } from './settle-regulation';

/** Findings only: everything that `rankWorkbook` would say of what was taken so far, nothing written. */
export async function checkWorkbook(options: RankOptions = {}): Promise<RankReport> {
  try {
    const snapshot = await readInExcel(readBook, options);
    const read = readState(snapshot, options.origins ?? new Map());
    const memory = readCheckMemory(snapshot, read.year.units);
    const checked = checkState(settleRegulation(read, memory), memory, false);
    return reportOf(checked, checked.findings, false);
  } catch (error) {
    throw toFailure(error);
  }
}
