import { countPlaces } from '../../awards/quantity';
import { finding, type Finding } from '../../findings/finding';
import type { SelfCheckContext } from './context';

/** No award has more places than the cluster has members. */
export function checkQuotas({ regulation, members, sheets }: SelfCheckContext): readonly Finding[] {
  return regulation.awards.flatMap((tier) => {
    const base = typeof tier.base === 'number' ? tier.base : members;
    const places = countPlaces(tier.quantity, base, members, tier.rounding);
    if (places <= members) return [];
    return [
      finding({
        kind: 'quotaOverMembers',
        place: { file: null, sheet: sheets.awards, cell: null },
        params: { award: tier.name, places, members },
      }),
    ];
  });
}
