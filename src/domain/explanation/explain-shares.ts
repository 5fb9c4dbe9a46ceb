import { Exact } from '../numbers/exact';
import { othersMark } from '../scoring/mix-others';
import type { PlanParent } from '../scoring/scoring-plan';
import { hasBase } from '../scoring/sum-parents';
import type { Share, Trail } from './step';
import type { UnitFacts } from './unit-facts';

/** What peers and the council gave for a row or for the total (null). */
export function othersShares(code: string | null, facts: UnitFacts): readonly Share[] {
  const { policy } = facts.plan;
  const { unit, outside } = facts.context;
  return policy.source.terms.flatMap(({ source, weight }): readonly Share[] => {
    if (source === 'verified' || source === 'self') return [];
    const points = othersMark(source, outside.of(code, unit), unit, policy);
    return [{ source, weight, points }];
  });
}

export function addShares(trail: Trail, code: string | null, facts: UnitFacts): void {
  const { ownShare } = facts.plan.policy;
  trail.add({ move: 'mixed', ownShare, shares: othersShares(code, facts) });
}

export function addLimits(trail: Trail, { cap, floor }: Pick<PlanParent, 'cap' | 'floor'>): void {
  if (cap !== null) trail.addIfFelt({ move: 'capped', at: cap });
  if (floor !== null) trail.addIfFelt({ move: 'floored', at: floor });
}

/** Lateness cannot take more than there is, unless the row may fall below zero. */
export function addLate(trail: Trail, floor: Exact | null, facts: UnitFacts): void {
  if (facts.late === null || trail.value === null) return;
  trail.add({ move: 'late', points: facts.late.points, days: facts.daysLate });
  if (floor !== null) trail.addIfFelt({ move: 'floored', at: floor });
}

/** A section in which others have a share: theirs come in, and lateness is taken from both. */
export function addSectionShares(
  trail: Trail,
  code: string,
  position: number,
  parent: PlanParent | null,
  facts: UnitFacts,
): void {
  const { late, figures, plan } = facts;
  addShares(trail, code, facts);
  if (parent) addLimits(trail, parent);
  if (late?.section !== code || !hasBase(position, figures)) return;
  const floor = parent ? parent.floor : plan.policy.sectionBelowZero ? null : Exact.zero;
  addLate(trail, floor, facts);
}

export function addRounding(trail: Trail, facts: UnitFacts): void {
  const { digits, mode } = facts.plan.policy;
  trail.addIfFelt({ move: 'rounded', digits, mode });
}
