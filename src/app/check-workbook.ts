import { toFailure } from './failure';
import { reportOf, type RankReport } from './rank-report';
import type { RankOptions } from './rank-workbook';
import { readChecked } from './read-checked';

/** Findings only: everything that `rankWorkbook` would say of what was taken so far, nothing written. */
export async function checkWorkbook(options: RankOptions = {}): Promise<RankReport> {
  try {
    const { checked } = await readChecked(options);
    return reportOf(checked, checked.findings, false);
  } catch (error) {
    throw toFailure(error);
  }
}
