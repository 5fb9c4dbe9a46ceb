import { rankScope } from '../scoring/compare-units';
import type { Unit } from '../units/unit';
import { scopeKey } from '../units/unit-scopes';
import type { YearAtWork } from './year-at-work';

/**
 * Criteria by which these units are compared, and for which one of those compared is in doubt: a
 * comparison over the whole book takes in units of other clusters too.
 */
export function openComparisons(group: readonly Unit[], work: YearAtWork): readonly string[] {
  const { year, blocked, scorer } = work;
  if (blocked.size === 0) return [];
  const doubtful = year.units.filter(({ code }) => blocked.has(code));
  return year.regulation.leaves.flatMap((criterion) => {
    const { comparison } = criterion.rule ?? {};
    if (comparison === undefined) return [];
    const scope = comparison.scope ?? rankScope(year);
    const keyOf = (unit: Unit): string => scopeKey(unit, scope);
    const compared = new Set(group.map(keyOf));
    const open = doubtful.some((unit) => {
      if (!compared.has(keyOf(unit)) || scorer.effectsOn(unit)(criterion) !== null) return false;
      const doubts = blocked.get(unit.code);
      return doubts === 'all' || doubts?.has(criterion.code) === true;
    });
    return open ? [criterion.code] : [];
  });
}
