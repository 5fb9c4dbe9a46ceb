import { groupBy } from '../collections/group-by';
import type { Unit } from './unit';

/** Whom a unit is set beside: the others of its cluster, of its group, or everybody in the book. */
export type UnitScope = 'cluster' | 'group' | 'book';

/** The same for units that are set beside each other. */
export function scopeKey({ cluster, group }: Unit, scope: UnitScope): string {
  return scope === 'cluster' ? cluster : scope === 'group' ? group : '';
}

/** In the order of their first units. */
export function unitScopes(units: readonly Unit[], scope: UnitScope): readonly (readonly Unit[])[] {
  return [...groupBy(units, (unit) => scopeKey(unit, scope)).values()];
}
