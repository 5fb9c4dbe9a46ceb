import { isApart, type AwardTier } from '../awards/award-tier';
import type { Regulation } from '../regulation/regulation';
import { isHalfYear } from '../settings/period';

/**
 * The awards that a meeting of this period proposes. Half a year is looked at, not decided upon, so
 * nobody gets an award of the year; but a half-year meeting may choose whom it honours for several
 * years or for one theme, and that takes no points (domain §8, source 2).
 */
export function awardsOfPeriod({
  settings,
  awards,
}: Pick<Regulation, 'settings' | 'awards'>): readonly AwardTier[] {
  if (!isHalfYear(settings)) return awards;
  return awards.filter((tier) => {
    return isApart(tier) && (tier.method === 'vote' || tier.method === 'council');
  });
}

/** The meeting looks at how far everybody has come, and goes up to nobody. */
export function isProgressOnly(regulation: Pick<Regulation, 'settings' | 'awards'>): boolean {
  return isHalfYear(regulation.settings) && awardsOfPeriod(regulation).length === 0;
}
