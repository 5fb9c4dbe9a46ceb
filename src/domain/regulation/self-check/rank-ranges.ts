import { standsBeside } from '../../awards/run-ladder';
import { awardsNamed } from '../../awards/award-source';
import type { AwardTier } from '../../awards/award-tier';
import { finding, type Finding } from '../../findings/finding';
import { fold } from '../../text/fold';
import type { SelfCheckContext } from './context';

/** *Hạng từ*, *Hạng đến*: in order, and no rank promised to two awards. */
export function checkRankRanges({ regulation, cells }: SelfCheckContext): readonly Finding[] {
  const ranged = regulation.awards.filter(
    ({ rankFrom, rankTo }) => rankFrom !== null || rankTo !== null,
  );
  const reversed = ranged.filter(({ rankFrom, rankTo }) => (rankFrom ?? 1) > (rankTo ?? Infinity));
  const sound = ranged.filter((tier) => !reversed.includes(tier) && !standsBeside(tier));
  return [
    ...reversed.map((tier) =>
      finding({
        kind: 'rankRangeReversed',
        place: cells.award(tier.name, 'rankFrom'),
        raw: tier.name,
        params: { award: tier.name, from: tier.rankFrom ?? '', to: tier.rankTo ?? '' },
      }),
    ),
    ...sound.flatMap((tier, index) =>
      sound.slice(0, index).flatMap((above) => {
        const ranks = sharedRanks(above, tier);
        if (ranks === null || leavesOut(tier, above)) return [];
        return [
          finding({
            kind: 'rankRangesOverlap',
            place: cells.award(tier.name, 'rankFrom'),
            raw: `${above.name}; ${tier.name}`,
            params: { award: above.name, other: tier.name, ranks },
          }),
        ];
      }),
    ),
  ];
}

/** `2–4`; null: none. */
function sharedRanks(above: AwardTier, below: AwardTier): string | null {
  if (above.scope !== below.scope) return null;
  const from = Math.max(above.rankFrom ?? 1, below.rankFrom ?? 1);
  const to = Math.min(lastRank(above), lastRank(below));
  if (from > to) return null;
  return from === to ? String(from) : `${String(from)}–${to === Infinity ? '…' : String(to)}`;
}

/** Without an end, as far as its places go. */
function lastRank({ rankFrom, rankTo, quantity }: AwardTier): number {
  if (rankTo !== null) return rankTo;
  return quantity.kind === 'fixed' ? (rankFrom ?? 1) + quantity.count - 1 : Infinity;
}

/** `Trừ đơn vị được đề nghị …`: then the ranks may overlap, the holders do not. */
function leavesOut({ source }: AwardTier, other: AwardTier): boolean {
  const named = source.kind === 'except' ? awardsNamed(source) : [];
  return named.some((name) => fold(name) === fold(other.name));
}
