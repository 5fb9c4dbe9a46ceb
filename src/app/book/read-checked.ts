import { readBook, type BookSnapshot } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import { checkState, type CheckedState } from '../ranking/check-state';
import { readCheckMemory } from '../findings/handling';
import { readState, type BookState, type OriginsByUnit } from './read-state';
import { settleRegulation } from '../regulation/settle-regulation';
import type { UseCaseOptions } from '../use-case/use-case';
import { withSeal } from '../seal/with-seal';

interface CheckedBook {
  /** As the sheets stand. */
  readonly read: BookState;
  /** With the rules that were accepted and are not written yet. */
  readonly state: BookState;
  readonly checked: CheckedState;
}

type CheckOptions = UseCaseOptions & { readonly origins?: OriginsByUnit };

/** A book that was read, checked and evaluated, and its seal: a request more only where that is broken. */
export async function checkedBook(
  snapshot: BookSnapshot,
  options: CheckOptions,
): Promise<CheckedBook> {
  const read = readState(snapshot, options.origins ?? new Map());
  const memory = readCheckMemory(snapshot, read.year.units);
  const state = settleRegulation(read, memory);
  const checked = await withSeal(checkState(state, memory, false), state, memory, options);
  return { read, state, checked };
}

/** The book as it stands now, checked and evaluated; nothing is written. */
export async function readChecked(options: CheckOptions): Promise<CheckedBook> {
  return checkedBook(await readInExcel(readBook, options), options);
}
