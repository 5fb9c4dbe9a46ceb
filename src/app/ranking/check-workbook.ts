import { toFailure } from '../use-case/failure';
import { reportOf, type RankReport } from './rank-report';
import type { RankOptions } from './rank-workbook';
import { readChecked } from '../book/read-checked';
import { changesSince } from './run-changes';

/** Findings only: everything that `rankWorkbook` would say of what was taken so far, nothing written. */
export async function checkWorkbook(options: RankOptions = {}): Promise<RankReport> {
  try {
    const { state, checked } = await readChecked(options);
    const changes = changesSince(state, checked, checked.findings);
    return reportOf(checked, checked.findings, false, changes);
  } catch (error) {
    throw toFailure(error);
  }
}
