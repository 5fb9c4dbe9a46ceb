import type { AwardTier } from '../../awards/award-tier';
import { finding, type Finding } from '../../findings/finding';
import { fold } from '../../text/fold';
import type { SelfCheckContext } from './context';

/** An award for holders of another one, which is for holders of the first: neither is ever given. */
export function checkAwardCircle({ regulation, cells }: SelfCheckContext): readonly Finding[] {
  const byName = new Map(regulation.awards.map((tier) => [fold(tier.name), tier]));
  return regulation.awards.flatMap((tier) => {
    const other = awaited(tier, byName).find((one) => reaches(one, tier, byName));
    if (!other) return [];
    return [
      finding({
        kind: 'awardsWaitForEachOther',
        place: cells.award(tier.name, 'source'),
        raw: tier.name,
        params: { award: tier.name, other: other.name },
      }),
    ];
  });
}

/** Whose holders must be known before this one can be given. */
function awaited(
  { source, base }: AwardTier,
  byName: ReadonlyMap<string, AwardTier>,
): readonly AwardTier[] {
  const names = source.kind === 'proposedFor' ? source.awards : [];
  const all = base.kind === 'proposedFor' ? [...names, base.award] : names;
  return all.flatMap((name) => byName.get(fold(name)) ?? []);
}

function reaches(
  from: AwardTier,
  goal: AwardTier,
  byName: ReadonlyMap<string, AwardTier>,
): boolean {
  const seen = new Set<AwardTier>();
  const open = [from];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next === goal) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...awaited(next, byName));
  }
  return false;
}
