import { readBook } from '../excel/read/book';
import { readInExcel } from '../excel/run';
import { checkState, type CheckedState } from './check-state';
import { readCheckMemory } from './handling';
import { readState, type BookState, type OriginsByUnit } from './read-state';
import { settleRegulation } from './settle-regulation';
import { withSeal } from './with-seal';
import type { UseCaseOptions } from './use-case';

/** The book as it stands now, checked and evaluated; nothing is written. */
export async function readChecked(
  options: UseCaseOptions & { readonly origins?: OriginsByUnit },
): Promise<{ readonly state: BookState; readonly checked: CheckedState }> {
  const snapshot = await readInExcel(readBook, options);
  const read = readState(snapshot, options.origins ?? new Map());
  const memory = readCheckMemory(snapshot, read.year.units);
  const state = settleRegulation(read, memory);
  const checked = await withSeal(checkState(state, memory, false), state, memory, options);
  return { state, checked };
}
