import { readBook, type BookSnapshot } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import { checkState, type CheckedState } from '../ranking/check-state';
import { readCheckMemory, type CheckMemory } from '../findings/handling';
import { readState, type BookState, type OriginsByUnit } from './read-state';
import { settleRegulation } from '../regulation/settle-regulation';
import type { UseCaseOptions } from '../use-case/use-case';
import { withSeal } from '../seal/with-seal';

interface CheckedBook {
  /** As the sheets stand. */
  readonly read: BookState;
  /** With the rules that were accepted and are not written yet. */
  readonly state: BookState;
  readonly memory: CheckMemory;
  readonly checked: CheckedState;
}

/** A book that was read, checked and evaluated; only whether a seal still holds is not asked. */
export function checkedBook(
  snapshot: BookSnapshot,
  origins: OriginsByUnit = new Map(),
): CheckedBook {
  const read = readState(snapshot, origins);
  const memory = readCheckMemory(snapshot, read.year.units);
  const state = settleRegulation(read, memory);
  return { read, state, memory, checked: checkState(state, memory, false) };
}

/** The book as it stands now, checked and evaluated; nothing is written. */
export async function readChecked(
  options: UseCaseOptions & { readonly origins?: OriginsByUnit },
): Promise<{ readonly state: BookState; readonly checked: CheckedState }> {
  const book = checkedBook(await readInExcel(readBook, options), options.origins);
  const { state, memory } = book;
  return { state, checked: await withSeal(book.checked, state, memory, options) };
}
