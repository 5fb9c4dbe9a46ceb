import type { FindingGroup, FindingList } from '../../app/findings/findings.types';

/** The newer list in the order of the older: nothing moves away under the person who works through it. */
export function keepOrder(before: FindingList | null, after: FindingList): FindingList {
  if (!before) return after;
  const groups = new Map(before.groups.map(({ unit }, index) => [unit, index]));
  return { ...after, groups: inOrder(after.groups, ({ unit }) => groups.get(unit)).map(linesOf) };

  function linesOf(group: FindingGroup): FindingGroup {
    const old = before?.groups.find(({ unit }) => unit === group.unit)?.lines ?? [];
    const places = new Map(old.map(({ id }, index) => [id, index]));
    return { ...group, lines: inOrder(group.lines, ({ id }) => places.get(id)) };
  }
}

/** What has no place yet comes last. */
function inOrder<T>(items: readonly T[], placeOf: (item: T) => number | undefined): readonly T[] {
  const place = (item: T): number => placeOf(item) ?? items.length + 1e6;
  return [...items].sort((a, b) => place(a) - place(b));
}
