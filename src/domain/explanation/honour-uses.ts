import { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import { NO_INPUT, type HeldHonour } from '../regulation/rule';
import type { HonourUse } from './node';

/** What each award is worth to the criterion, by the rule itself asked about it alone. */
export function honourUses(
  { rule }: Pick<Criterion, 'rule'>,
  honours: readonly HeldHonour[],
): readonly HonourUse[] {
  if (rule?.kind !== 'awardBonus') return [];
  const worth = (held: readonly HeldHonour[]): Exact => {
    const computed = rule.compute({ ...NO_INPUT, honours: held });
    return computed.kind === 'points' ? computed.points : Exact.zero;
  };
  const alone = honours.map((honour) => ({ honour, points: worth([honour]) }));
  const best = alone.reduce((most, { points }) => Exact.max(most, points), Exact.zero);
  const first = alone.findIndex(({ points }) => points.equals(best));
  // As much as the best alone, so the others came to nothing.
  const onlyBest = worth(honours).equals(best);
  return alone.map(({ honour, points }, index) => {
    if (points.sign() === 0) return { honour, points, use: 'nothing' };
    return { honour, points, use: onlyBest && index !== first ? 'lower' : 'earned' };
  });
}
