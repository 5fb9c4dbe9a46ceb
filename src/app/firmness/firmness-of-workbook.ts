import { firmnessOf } from '../../domain/firmness/firmness';
import { wordsFor } from '../../locales/words';
import { readBook } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import { checkState } from '../ranking/check-state';
import { describeAllFirmness } from './describe-all-firmness';
import type { FirmnessText } from './describe-firmness';
import { toFailure } from '../use-case/failure';
import { readCheckMemory } from '../findings/handling';
import { readState } from '../book/read-state';
import { settleRegulation } from '../regulation/settle-regulation';
import type { UseCaseOptions } from '../use-case/use-case';

/** How firmly the awards of the open workbook stand, as it is now; nothing is written. */
export async function firmnessOfWorkbook(
  options: UseCaseOptions = {},
): Promise<readonly FirmnessText[]> {
  try {
    const snapshot = await readInExcel(readBook, options);
    const read = await readState(snapshot, new Map());
    const memory = readCheckMemory(snapshot, read.year.units);
    const { year, outcome } = await checkState(await settleRegulation(read, memory), memory, false);
    const words = wordsFor(options.language ?? 'vi');
    return describeAllFirmness(firmnessOf(year, outcome), year, outcome, words);
  } catch (error) {
    throw toFailure(error);
  }
}
