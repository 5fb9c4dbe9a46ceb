import type { CheckedState } from './check-state';
import { handle, type CheckMemory } from './handling';
import { nameIn } from './name-in';
import type { BookState } from './read-state';
import { sealFindings } from './seal-finding';
import type { UseCaseOptions } from './use-case';

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
