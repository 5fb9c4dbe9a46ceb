import { severityOf } from '../domain/findings/catalogue';
import { isBlocking } from '../domain/findings/status';
import { readBook } from '../excel/read/book';
import { readInExcel } from '../excel/run';
import { checkState } from './check-state';
import { toFailure } from './failure';
import { readCheckMemory } from './handling';
import { homeUnits } from './home-units';
import type { RankOptions, RankReport } from './rank-workbook';
import { readState } from './read-state';

/** Findings only: everything that `rankWorkbook` would say of what was taken so far, nothing written. */
export async function checkWorkbook(options: RankOptions = {}): Promise<RankReport> {
  try {
    const snapshot = await readInExcel(readBook, options);
    const state = readState(snapshot, options.origins ?? new Map());
    const memory = readCheckMemory(snapshot, state.year.units);
    const { year, outcome, findings } = checkState(state, memory, false);
    const errors = findings.filter(isBlocking).length;
    return {
      blocking: errors > 0 || outcome.proposal.some((line) => line.status === 'undecided'),
      errors,
      warnings: findings.filter((found) => severityOf(found.kind) === 'warning').length,
      units: homeUnits(year, outcome, findings),
      changed: false,
      year,
      outcome,
      findings,
      accepted: [],
    };
  } catch (error) {
    throw toFailure(error);
  }
}
