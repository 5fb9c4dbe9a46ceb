import { firmnessOf } from '../../domain/firmness/firmness';
import { wordsBeside } from '../../locales/words';
import { readBook } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import { newFrame, newTask } from '../../excel/turns';
import { describeAllFirmness } from './describe-all-firmness';
import type { FirmnessText } from './describe-firmness';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';
import { checkedBesideSeal } from '../book/read-checked';

/** How firmly the awards of the open workbook stand, as it is now; nothing is written. */
export async function firmnessOfWorkbook(
  options: UseCaseOptions = {},
): Promise<readonly FirmnessText[]> {
  try {
    const snapshot = await readInExcel(readBook, options);
    const { year, outcome } = (await checkedBesideSeal(snapshot)).checked;
    const words = wordsBeside(options.language ?? 'vi', snapshot.inventory.culture);
    await newFrame();
    const edges = firmnessOf(year, outcome);
    await newTask();
    return describeAllFirmness(edges, year, outcome, words);
  } catch (error) {
    throw toFailure(error);
  }
}
