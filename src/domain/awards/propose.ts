import { fold } from '../text/fold';
import type { Place } from '../ranking/rank';
import { countPlaces } from './quantity';
import type { AwardTier } from './award-tier';

export type ProposalStatus = 'proposed' | 'excluded' | 'undecided';

/** Why a unit is, is not, or may yet be proposed. */
export type ProposalReason =
  | { readonly reason: 'byRank'; readonly rank: number }
  | { readonly reason: 'quotaFull' }
  | { readonly reason: 'blocked' }
  | { readonly reason: 'notRanked' }
  | { readonly reason: 'tieAtEdge'; readonly units: readonly string[] }
  | { readonly reason: 'blockedCouldReach'; readonly units: readonly string[] }
  | { readonly reason: 'needsVote' }
  | { readonly reason: 'conditionNotChecked'; readonly condition: string }
  | { readonly reason: 'isLeader' };

export interface ProposalLine {
  readonly unit: string;
  /** Null: no award, for the reasons given. */
  readonly award: AwardTier | null;
  readonly status: ProposalStatus;
  readonly rank: number | null;
  readonly reasons: readonly ProposalReason[];
}

/** A unit without a total, and the units it could still stand level with or above. */
export interface Waiting {
  readonly unit: string;
  readonly couldReach: ReadonlySet<string>;
}

/**
 * The ladder over one cluster's order. A unit that stands at position p may end anywhere between
 * its best place in its tie and p plus the blocked units that could still pass it; it is proposed
 * only if every one of those positions earns the same award, otherwise nothing is picked.
 */
export function proposeAwards(
  places: readonly Place[],
  waiting: readonly Waiting[],
  awards: readonly AwardTier[],
  members: number,
): readonly ProposalLine[] {
  const ranked = places.reduce((count, place) => count + place.units.length, 0);
  const ladder = buildLadder(awards, members, ranked + waiting.length);
  const lines: ProposalLine[] = [];
  let before = 0;
  for (const { units, rank } of places) {
    const codes = units.map(({ unit }) => unit.code);
    for (const code of codes) {
      const passing = waiting.filter((one) => one.couldReach.has(code)).map((one) => one.unit);
      const tieEnd = before + units.length - 1;
      const span = { first: before, tieEnd, last: tieEnd + passing.length };
      lines.push(decide(code, rank, codes, passing, span, ladder));
    }
    before += units.length;
  }
  for (const { unit, couldReach } of waiting) {
    // Best case: just above the first unit that this one could still stand level with.
    const above = lines.findIndex((line) => couldReach.has(line.unit));
    const from = above < 0 ? before : above;
    const award = ladder.slice(from).find((tier) => tier !== null) ?? null;
    lines.push({
      unit,
      award,
      status: award === null ? 'excluded' : 'undecided',
      rank: null,
      reasons: [{ reason: 'blocked' }],
    });
  }
  return lines;
}

interface Span {
  readonly first: number;
  readonly tieEnd: number;
  readonly last: number;
}

function decide(
  unit: string,
  rank: number,
  tied: readonly string[],
  passing: readonly string[],
  span: Span,
  ladder: readonly (AwardTier | null)[],
): ProposalLine {
  const at = (position: number): AwardTier | null => ladder[position] ?? null;
  const best = at(span.first);
  const reachable = ladder.slice(span.first, span.last + 1);
  const highest = reachable.find((award) => award !== null) ?? null;
  // Every position counts, not only the ends: an award for certain ranks may lie between them.
  if (ladder.slice(span.first, span.tieEnd + 1).some((award) => award !== best)) {
    return undecided(unit, highest, rank, { reason: 'tieAtEdge', units: tied });
  }
  if (reachable.some((award) => award !== best)) {
    return undecided(unit, highest, rank, { reason: 'blockedCouldReach', units: passing });
  }
  if (best === null) {
    return { unit, award: null, status: 'excluded', rank, reasons: [{ reason: 'quotaFull' }] };
  }
  if (!best.byRank) return undecided(unit, best, rank, { reason: 'needsVote' });
  if (best.unchecked !== '') {
    const reason = { reason: 'conditionNotChecked', condition: best.unchecked } as const;
    return undecided(unit, best, rank, reason);
  }
  return { unit, award: best, status: 'proposed', rank, reasons: [{ reason: 'byRank', rank }] };
}

function undecided(
  unit: string,
  award: AwardTier | null,
  rank: number,
  reason: ProposalReason,
): ProposalLine {
  return { unit, award, status: 'undecided', rank, reasons: [reason] };
}

/**
 * The award of each position, best first. A tier that leaves out the holders of a higher one takes
 * the places after it; a tier that does not would stand beside it and starts from the top again,
 * where the higher award already shows: the unit keeps the higher one.
 */
export function buildLadder(
  awards: readonly AwardTier[],
  members: number,
  ranked: number,
): readonly (AwardTier | null)[] {
  const ladder: (AwardTier | null)[] = [];
  for (const tier of awards) {
    const base = tier.base === 'members' ? members : tier.base === 'ranked' ? ranked : tier.base;
    let left = countPlaces(tier.quantity, base, members, tier.rounding);
    for (let position = 0; position < members && left > 0; position += 1) {
      const rank = position + 1;
      if (tier.rankFrom !== null && rank < tier.rankFrom) continue;
      if (tier.rankTo !== null && rank > tier.rankTo) break;
      const holder = ladder[position];
      if (holder) {
        const excluded = tier.excludes.some((name) => fold(name) === fold(holder.name));
        if (!excluded) left -= 1;
        continue;
      }
      ladder[position] = tier;
      left -= 1;
    }
  }
  return Array.from({ length: members }, (_, position) => ladder[position] ?? null);
}
