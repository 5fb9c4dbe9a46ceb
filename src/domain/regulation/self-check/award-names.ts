import { groupBy } from '../../collections/group-by';
import { finding, type Finding } from '../../findings/finding';
import { fold } from '../../text/fold';
import type { SelfCheckContext } from './context';

/** Votes, conclusions and conditions name an award: of two of one name nobody knows which is meant. */
export function checkAwardNames({ regulation, cells }: SelfCheckContext): readonly Finding[] {
  const named = groupBy(regulation.awards, ({ name }) => fold(name));
  return [...named.values()].flatMap((tiers): readonly Finding[] => {
    const [first] = tiers;
    if (!first || tiers.length < 2) return [];
    return [
      finding({
        kind: 'awardRepeated',
        place: cells.award(first.name, 'award'),
        raw: first.name,
        params: { award: first.name, count: tiers.length },
      }),
    ];
  });
}
