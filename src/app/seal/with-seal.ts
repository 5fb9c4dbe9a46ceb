import type { CheckedState } from '../ranking/check-state';
import { handle, type CheckMemory } from '../findings/handling';
import { nameIn } from '../book/name-in';
import type { BookState } from '../book/read-state';
import { sealFindings } from './seal-finding';
import type { UseCaseOptions } from '../use-case/use-case';

/** What was checked, and whether the seal of the year still holds. */
export async function withSeal(
  checked: CheckedState,
  state: BookState,
  memory: CheckMemory,
  options: UseCaseOptions,
): Promise<CheckedState> {
  const found = await sealFindings(state, checked.accepted, options);
  if (found.length === 0) return checked;
  const handled = handle(found, memory, nameIn(checked.year));
  return { ...checked, findings: [...checked.findings, ...handled] };
}
