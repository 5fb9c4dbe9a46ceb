import type { Unit } from '../../units/unit';
import { unitScopes, type UnitScope } from '../../units/unit-scopes';

/** Of the units among which the places of an award are counted, the most; more fit nowhere. */
export function largestScope(members: readonly Unit[], scope: UnitScope): number {
  return Math.max(0, ...unitScopes(members, scope).map((units) => units.length));
}
