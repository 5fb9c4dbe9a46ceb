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
  readonly checked: CheckedState;
}

type CheckOptions = UseCaseOptions & { readonly origins?: OriginsByUnit };

/** A book that was read, checked and evaluated; its seal is not asked, so that no Excel is needed. */
export async function checkedBesideSeal(
  snapshot: BookSnapshot,
  origins: OriginsByUnit = new Map(),
): Promise<CheckedBook & { readonly memory: CheckMemory }> {
  const read = await readState(snapshot, origins);
  const memory = readCheckMemory(snapshot, read.year.units);
  const state = await settleRegulation(read, memory);
  return { read, state, memory, checked: await checkState(state, memory, false) };
}

/** The same with its seal: a request more only where that is broken. */
export async function checkedBook(
  snapshot: BookSnapshot,
  options: CheckOptions,
): Promise<CheckedBook> {
  const { read, state, memory, checked } = await checkedBesideSeal(snapshot, options.origins);
  return { read, state, checked: await withSeal(checked, state, memory, options) };
}

/** The book as it stands now, checked and evaluated; nothing is written. */
export async function readChecked(options: CheckOptions): Promise<CheckedBook> {
  return checkedBook(await readInExcel(readBook, options), options);
}
