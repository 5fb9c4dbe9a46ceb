import type { AwardTier } from '../../../src/domain/awards/award-tier';
import type { Waiting } from '../../../src/domain/awards/propose';
import { readQuantity } from '../../../src/domain/awards/quantity';
import type { Place } from '../../../src/domain/ranking/rank';
import { scoresOf } from '../ranking/scores';

export function tierOf(
  name: string,
  count: number | string,
  more: Partial<AwardTier> = {},
): AwardTier {
  const quantity = readQuantity(String(count));
  if (!quantity.ok) throw new Error(String(count));
  return {
    code: name,
    name,
    quantity: quantity.value,
    rounding: 'truncate',
    base: 'members',
    authority: '',
    byRank: true,
    excludes: [],
    rankFrom: null,
    rankTo: null,
    unchecked: '',
    basis: '',
    ...more,
  };
}

export function placesOf(groups: readonly (readonly string[])[]): readonly Place[] {
  let before = 0;
  return groups.map((codes) => {
    const place = { rank: before + 1, units: codes.map((code) => scoresOf(code, {})) };
    before += codes.length;
    return place;
  });
}

export function waitingFor(unit: string, couldReach: readonly string[]): Waiting {
  return { unit, couldReach: new Set(couldReach) };
}
