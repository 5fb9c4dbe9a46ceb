import type { Unit } from '../units/unit';
import type { YearAtWork } from './year-at-work';

/** Criteria by which these units are compared, and for which one of them is still in doubt. */
export function openComparisons(group: readonly Unit[], work: YearAtWork): readonly string[] {
  const { year, blocked, scorer } = work;
  const compared = year.regulation.leaves.filter(({ rule }) => rule?.comparison !== undefined);
  if (compared.length === 0) return [];
  return compared.flatMap((criterion) => {
    const open = group.some((unit) => {
      const doubts = blocked.get(unit.code);
      if (doubts === undefined || scorer.effectsOn(unit)(criterion) !== null) return false;
      return doubts === 'all' || doubts.has(criterion.code);
    });
    return open ? [criterion.code] : [];
  });
}
