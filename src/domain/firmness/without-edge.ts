import type { AwardTier } from '../awards/award-tier';
import { scopeKey } from '../units/unit-scopes';
import { awardsOfPeriod } from '../year/awards-of-period';
import { contendersOf } from '../year/contenders';
import type { Outcome } from '../year/outcome';
import { prepareYear } from '../year/year-at-work';
import type { CheckedYear } from '../year/year';
import type { EdgeFirmness } from './firmness';

/** An award of which nobody can say how firm it is. */
export interface WithoutEdge {
  readonly award: AwardTier;
  /** Clusters or groups of which this is so, as *Đơn vị* names them; empty names are left out. */
  readonly groups: readonly string[];
  /** `people`: it goes by votes or by a conclusion; `waiting`: results are missing; `nobody`: no place parts anybody. */
  readonly why: 'people' | 'waiting' | 'nobody';
  /** Codes of the units that wait. */
  readonly waiting: readonly string[];
}

/** What the edges leave out, award by award: silence would read as *firm*. */
export function awardsWithoutEdge(
  year: CheckedYear,
  outcome: Outcome,
  edges: readonly EdgeFirmness[],
): readonly WithoutEdge[] {
  const awards = awardsOfPeriod(year.regulation);
  if (awards.length === 0) return [];
  const contenders = contendersOf(
    prepareYear(year),
    new Map(outcome.units.map((one) => [one.scores.unit.code, one])),
  );
  return awards.flatMap((award): readonly WithoutEdge[] => {
    if (award.method === 'vote' || award.method === 'council') {
      return [{ award, groups: [], why: 'people', waiting: [] }];
    }
    const found = new Set(edges.flatMap((edge) => (edge.award === award ? [edge.group] : [])));
    const without = contenders(award.scope).flatMap(({ units, waiting }) => {
      const [first] = units;
      const group = first ? scopeKey(first, award.scope) : '';
      return found.has(group) ? [] : [{ group, waiting: waiting.map(({ unit }) => unit) }];
    });
    // Without anybody missing it is votes that kept it from everybody.
    const whyNot = award.method === 'rankAndVote' ? 'people' : 'nobody';
    return [true, false].flatMap((waits): readonly WithoutEdge[] => {
      const own = without.filter(({ waiting }) => waiting.length > 0 === waits);
      const groups = own.map(({ group }) => group).filter(Boolean);
      const waiting = own.flatMap((one) => one.waiting);
      return own.length === 0 ? [] : [{ award, groups, why: waits ? 'waiting' : whyNot, waiting }];
    });
  });
}
