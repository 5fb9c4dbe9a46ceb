import type { Inventory } from '../../excel/read/inventory';
import { Failure } from '../use-case/failure';

/**
 * Looked at before the first write: a protected sheet would stop the writing half way, and
 * protection that a person put there is not ours to take off.
 */
export function guardProtection({ ours, unitSheets }: Inventory): void {
  const locked = [...ours.values(), ...unitSheets.values()].find((entry) => entry.isProtected);
  if (locked) throw new Failure('protected', { sheet: locked.name });
}
