import { runLadder, standsBeside, type Facts } from '../../awards/run-ladder';
import { ELIGIBLE, type Contest } from '../../awards/contest';
import type { AwardTier } from '../../awards/award-tier';
import { countPlaces } from '../../awards/quantity';
import { finding, type Finding } from '../../findings/finding';
import { awardRuns } from '../../year/award-runs';
import type { SelfCheckContext } from './context';
import { unitScopes } from '../../units/unit-scopes';
import { largestScope } from './scopes';

/**
 * The table of awards tried on units that are all eligible and all apart: an award that nobody gets
 * even then, and a rank that gets nothing while a worse one does.
 */
export function checkLadder(context: SelfCheckContext): readonly Finding[] {
  const { awards } = context.regulation;
  // Without a row that could not be read, the others stand where they do not belong.
  if (awards.length < context.cells.awardRows()) return [];
  return awardRuns(awards).flatMap(({ tiers, scope }) => {
    const size = largestScope(context.members, scope);
    if (size === 0) return [];
    const order = Array.from({ length: size }, (_, position) => `#${String(position)}`);
    const contest = untried(tiers, size, unitScopes(context.members, 'cluster').length);
    const { holds, open } = runLadder(order, contest, ALL_FINE);
    const given = order.map((unit) => [...(holds.get(unit) ?? []), ...(open.get(unit) ?? [])]);
    return [...unreachable(tiers, given, size, context), ...gaps(tiers, given, context)];
  });
}

/** Everybody may have everything, and leads; other awards are given to nobody and to all. */
const ALL_FINE: Facts = {
  neverRanked: 0,
  eligible: () => true,
  heldElsewhere: () => false,
  countElsewhere: () => 0,
  leads: () => true,
};

function untried(tiers: readonly AwardTier[], members: number, leaders: number): Contest {
  return {
    places: [],
    waiting: [],
    tiers,
    members,
    leaders,
    outside: null,
    judge: () => ELIGIBLE,
    ballotsOn: () => null,
    concludedOn: () => null,
    heldElsewhere: () => 'no',
    countElsewhere: () => ({ least: 0, most: 0 }),
    leads: () => null,
  };
}

function unreachable(
  tiers: readonly AwardTier[],
  given: readonly (readonly number[])[],
  size: number,
  { cells }: SelfCheckContext,
): readonly Finding[] {
  return tiers.flatMap((tier, index) => {
    const base = tier.base.kind === 'number' ? tier.base.count : size;
    const places = countPlaces(tier.quantity, base, size, tier.rounding);
    const reversed = tier.rankFrom !== null && tier.rankTo !== null && tier.rankTo < tier.rankFrom;
    const reached = given.some((held) => held.includes(index));
    if (reached || reversed || standsBeside(tier) || tier.method !== 'rank' || places === 0) {
      return [];
    }
    const behind = tier.rankFrom !== null && tier.rankFrom > size ? tier.rankFrom : '';
    return [
      finding({
        kind: 'awardUnreachable',
        place: cells.award(tier.name, behind === '' ? 'quantity' : 'rankFrom'),
        raw: tier.name,
        params: { award: tier.name, members: size, rank: behind },
      }),
    ];
  });
}

function gaps(
  tiers: readonly AwardTier[],
  given: readonly (readonly number[])[],
  { cells }: SelfCheckContext,
): readonly Finding[] {
  const last = given.reduce((found, held, at) => (held.length > 0 ? at : found), 0);
  const empty = given
    .slice(0, last)
    .flatMap((held, position) => (held.length > 0 ? [] : [position + 1]));
  const after = given.find((held, position) => held.length > 0 && position + 1 > (empty[0] ?? 0));
  const award = tiers[after?.[0] ?? -1];
  if (empty.length === 0 || !award) return [];
  const ranks = empty.join(', ');
  return [
    finding({
      kind: 'rankWithoutAward',
      place: cells.award(award.name, 'rankFrom'),
      raw: `${award.name}: ${ranks}`,
      params: { ranks, award: award.name },
    }),
  ];
}
