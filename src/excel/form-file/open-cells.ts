import type { UnitRow } from '../../domain/book/unit-rows';
import type { UnitColumnKey } from '../../domain/book/unit-sheet';

/** What a unit fills in. */
const INPUT_KEYS: readonly UnitColumnKey[] = ['result', 'self', 'evidence', 'unitNote'];

/** Which cells of a row the unit may change in a form that leaves the house. */
export function openCells({ criterion, data }: UnitRow): readonly UnitColumnKey[] {
  if (criterion.children.length > 0) return [];
  const { automatic = false, needsResult = 'no' } = criterion.rule ?? {};
  if (automatic && needsResult === 'no') return [];
  // An automatic criterion asks for its result at most, a data row for nothing else.
  return data !== null || automatic ? ['result'] : INPUT_KEYS;
}
