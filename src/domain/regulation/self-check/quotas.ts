import { countPlaces } from '../../awards/quantity';
import { finding, type Finding } from '../../findings/finding';
import type { SelfCheckContext } from './context';
import { largestScope } from './scopes';

/** No award has more places than there are units to take them. */
export function checkQuotas({ regulation, members, cells }: SelfCheckContext): readonly Finding[] {
  return regulation.awards.flatMap((tier) => {
    const size = largestScope(members, tier.scope);
    const base = tier.base.kind === 'number' ? tier.base.count : size;
    const places = countPlaces(tier.quantity, base, size, tier.rounding);
    if (places <= size) return [];
    return [
      finding({
        kind: 'quotaOverMembers',
        place: cells.award(tier.name, 'quantity'),
        raw: tier.name,
        params: { award: tier.name, places, members: size },
      }),
    ];
  });
}
