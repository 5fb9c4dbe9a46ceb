import type { AwardScope } from '../../awards/award-tier';
import type { Unit } from '../../units/unit';

/** The units among which the places of an award are counted. */
export function scopesOf(
  members: readonly Unit[],
  scope: AwardScope,
): readonly (readonly Unit[])[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of members) {
    const key = scope === 'cluster' ? unit.cluster : scope === 'group' ? unit.group : '';
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
  }
  return [...groups.values()];
}

/** What does not fit there fits nowhere. */
export function largestScope(members: readonly Unit[], scope: AwardScope): number {
  return Math.max(0, ...scopesOf(members, scope).map((group) => group.length));
}
