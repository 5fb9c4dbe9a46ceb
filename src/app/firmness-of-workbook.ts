import { firmnessOf } from '../domain/firmness/firmness';
import { wordsFor } from '../locales/words';
import { readBook } from '../excel/read/book';
import { readInExcel } from '../excel/run';
import { checkState } from './check-state';
import { describeAllFirmness } from './describe-all-firmness';
import type { FirmnessText } from './describe-firmness';
import { toFailure } from './failure';
import { readCheckMemory } from './handling';
import { readState } from './read-state';
import { settleRegulation } from './settle-regulation';
import type { UseCaseOptions } from './use-case';

/** How firmly the awards of the open workbook stand, as it is now; nothing is written. */
export async function firmnessOfWorkbook(
  options: UseCaseOptions = {},
): Promise<readonly FirmnessText[]> {
  try {
    const snapshot = await readInExcel(readBook, options);
    const read = readState(snapshot, new Map());
    const memory = readCheckMemory(snapshot, read.year.units);
    const { year, outcome } = checkState(settleRegulation(read, memory), memory, false);
    const words = wordsFor(options.language ?? 'vi');
    return describeAllFirmness(firmnessOf(year, outcome), year, outcome, words);
  } catch (error) {
    throw toFailure(error);
  }
}
