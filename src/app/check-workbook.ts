import { readBook } from '../excel/read/book';
import { readInExcel } from '../excel/run';
import { checkState } from './check-state';
import { toFailure } from './failure';
import { readCheckMemory } from './handling';
import { reportOf, type RankReport } from './rank-report';
import type { RankOptions } from './rank-workbook';
import { readState } from './read-state';
import { changesSince } from './run-changes';
import { settleRegulation } from './settle-regulation';
import { withSeal } from './with-seal';

/** Findings only: everything that `rankWorkbook` would say of what was taken so far, nothing written. */
export async function checkWorkbook(options: RankOptions = {}): Promise<RankReport> {
  try {
    const snapshot = await readInExcel(readBook, options);
    const read = readState(snapshot, options.origins ?? new Map());
    const memory = readCheckMemory(snapshot, read.year.units);
    const state = settleRegulation(read, memory);
    const checked = await withSeal(checkState(state, memory, false), state, memory, options);
    const changes = changesSince(state, checked, checked.findings);
    return reportOf(checked, checked.findings, false, changes);
  } catch (error) {
    throw toFailure(error);
  }
}
