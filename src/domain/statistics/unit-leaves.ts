import type { Claim } from '../score-sheet/score-sheet';
import type { Criterion } from '../regulation/criterion';
import type { Unit } from '../units/unit';
import { numberOf } from '../score-sheet/claim-figures';
import type { Exact } from '../numbers/exact';
import { ApplicabilityIndex } from '../regulation/applicability-index';
import type { Year } from '../year/year';

/** A criterion that a unit scores itself, with the number it gave. */
export interface ScoredLeaf {
  readonly criterion: Criterion;
  readonly claim: Claim;
  readonly self: Exact;
}

/** Below this many, equal figures are no pattern. */
const ENOUGH = 5;

/**
 * The criteria of the main table that apply to a unit and that it scored. Null: there are too few, or
 * one has no number: a statistic over part of a sheet says nothing.
 */
export function leavesScored(
  year: Pick<Year, 'regulation' | 'sheets' | 'notScored'>,
): (unit: Unit) => readonly ScoredLeaf[] | null {
  const { regulation, sheets, notScored } = year;
  const index = new ApplicabilityIndex(regulation, notScored);
  const own = regulation.leaves.filter(
    ({ branch, rule }) => branch === 'main' && rule?.automatic !== true,
  );
  return (unit) => {
    const claims = sheets.get(unit.code)?.claims;
    const effectOn = index.forUnit(unit);
    const asked = own.filter((criterion) => effectOn(criterion) === null);
    const scored = asked.flatMap((criterion): readonly ScoredLeaf[] => {
      const claim = claims?.get(criterion.code);
      const self = numberOf(claim?.self);
      return claim && self ? [{ criterion, claim, self }] : [];
    });
    return scored.length < Math.max(ENOUGH, asked.length) ? null : scored;
  };
}
