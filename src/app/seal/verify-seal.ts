import { readBook } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import { toFailure } from '../use-case/failure';
import { judgeSeal, sealedTextIn, type SealJudgement } from './judge-seal';
import { readState } from '../book/read-state';
import { sealedContent } from './seal-content';
import type { UseCaseOptions } from '../use-case/use-case';

/** Whether the open workbook is as it was sealed, and if not, cell by cell what is different. */
export async function verifySeal(options: UseCaseOptions = {}): Promise<SealJudgement> {
  try {
    const state = await readState(await readInExcel(readBook, options), new Map());
    const { snapshot } = state;
    const content = await sealedContent(state);
    return await judgeSeal(snapshot, content, true, sealedTextIn(snapshot, options));
  } catch (error) {
    throw toFailure(error);
  }
}
