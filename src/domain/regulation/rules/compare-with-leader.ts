import { Exact } from '../../numbers/exact';
import type { Settings } from '../../settings/settings';
import { scored, unknown, type Computed, type Rival } from '../rule';
import { isAmount, standingOf, type LeaderTerms, type Standing } from './standing';

/** What all units together make of it. */
interface Field {
  readonly excess: Exact;
  readonly leaders: number;
  /** The best result of anybody, assigned or not. */
  readonly result: Exact;
}

/**
 * Quantitative criteria of the police rules 2025: a share of the maximum for the target, and the
 * rest for going beyond it, in proportion to the unit that goes furthest. With a target of 10, a
 * maximum of 5 and half of it for the target, 8, 10, 15 and 20 are worth 2, 2.5, 3.75 and 5.
 */
export function compareWithLeader(
  terms: LeaderTerms,
  max: Exact,
  rivals: readonly Rival[],
  settings: Settings,
): ReadonlyMap<string, Computed> {
  const standings = new Map(
    rivals.map((rival) => [rival.unit, standingOf(rival, terms, settings)]),
  );
  const field = fieldOf(rivals, [...standings.values()], terms);
  const everyLeader = settings.choice('sharedLead') !== 'meeting';
  const computed = new Map<string, Computed>();
  for (const [unit, standing] of standings) {
    computed.set(unit, pointsOf(standing, field, terms, max, everyLeader));
  }
  return computed;
}

function fieldOf(
  rivals: readonly Rival[],
  standings: readonly Standing[],
  { lowerIsBetter }: LeaderTerms,
): Field {
  const ahead = standings.flatMap((standing) => (standing.kind === 'met' ? standing.excess : []));
  const excess = ahead.reduce(Exact.max, Exact.zero);
  const results = rivals.flatMap(({ input: { result } }) => (isAmount(result) ? result.value : []));
  return {
    excess,
    leaders: ahead.filter((each) => each.equals(excess)).length,
    result: results.reduce(lowerIsBetter ? Exact.min : Exact.max, results[0] ?? Exact.zero),
  };
}

function pointsOf(
  standing: Standing,
  field: Field,
  { share, lowerIsBetter }: LeaderTerms,
  max: Exact,
  everyLeader: boolean,
): Computed {
  const forTarget = max.times(share);
  switch (standing.kind) {
    case 'outside':
      return standing.why;
    case 'below':
      return scored(forTarget.times(standing.reached));
    case 'met':
      if (field.excess.sign() === 0) return scored(forTarget);
      if (standing.excess.lessThan(field.excess)) {
        const behind = standing.excess.dividedBy(field.excess);
        return scored(forTarget.plus(max.minus(forTarget).times(behind)));
      }
      return field.leaders === 1 || everyLeader ? scored(max) : unknown('sharedLead');
    case 'unassigned':
      // "Scored relative to the cluster leader" (police rules 2025) is read as own ÷ best result of
      // all units: without a target there is no excess, and nobody gets more than the maximum.
      return scored(max.times(ratio(standing.result, field.result, lowerIsBetter)));
  }
}

function ratio(own: Exact, best: Exact, lowerIsBetter: boolean): Exact {
  if (own.equals(best)) return own.sign() === 0 && !lowerIsBetter ? Exact.zero : Exact.one;
  return lowerIsBetter ? best.dividedBy(own) : own.dividedBy(best);
}
