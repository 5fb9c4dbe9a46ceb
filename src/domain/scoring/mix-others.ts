import { Exact } from '../numbers/exact';
import type { OutsideScore, OutsideScores } from '../outside/outside-scores';
import { meanOf } from '../regulation/sources/assessor-mean';
import { mixesOthers, type ScorePolicy } from './score-policy';
import type { PlanRoot, ScoringPlan } from './scoring-plan';

/**
 * Points for one criterion, one section or the total, out of what the unit and its verifier gave
 * (`own`) and what peers and the council gave; null while somebody's share is not there.
 * @param code null: the total
 */
export function mixOthers(
  own: Exact | null,
  code: string | null,
  unit: string,
  outside: OutsideScores,
  policy: ScorePolicy,
): Exact | null {
  if (own === null && policy.ownShare.sign() > 0) return null;
  const others = othersPart(code, unit, outside, policy);
  if (others === null || own === null) return others;
  return own.times(policy.ownShare).plus(others);
}

/**
 * Sections in which others have a share with this unit: nobody scores what is not for it.
 * @param applies whether a criterion is scored for the unit
 */
export function sectionsMixed(
  { policy, roots }: Pick<ScoringPlan, 'policy' | 'roots'>,
  applies: (leaf: PlanRoot['leaves'][number]) => boolean,
): readonly PlanRoot[] {
  if (policy.mixLevel !== 'section' || !mixesOthers(policy)) return [];
  return roots.filter(
    ({ criterion, leaves }) => criterion.branch === 'main' && leaves.some(applies),
  );
}

/** What peers and the council add, by their shares; null: somebody's marks are missing. */
export function othersPart(
  code: string | null,
  unit: string,
  outside: OutsideScores,
  policy: ScorePolicy,
): Exact | null {
  let part = Exact.zero;
  for (const { source, weight } of policy.source.terms) {
    if (source === 'verified' || source === 'self') continue;
    const given = othersMark(source, outside.of(code, unit), unit, policy);
    if (given === null) return null;
    part = part.plus(given.times(weight));
  }
  return part;
}

/** What peers or the council together gave; null: too few of them. */
export function othersMark(
  source: 'peer' | 'council',
  rows: readonly OutsideScore[],
  unit: string,
  { peers }: Pick<ScorePolicy, 'peers'>,
): Exact | null {
  const marks = marksFrom(source, rows, unit, peers).map(({ points }) => points);
  // The council speaks with one voice or several; the minimum is about members scoring each other.
  return source === 'council' ? meanOf(marks, 'mean', 1) : meanOf(marks, peers.mean, peers.minimum);
}

/** Marks with points that speak for this source; a unit's mark for itself only where it counts. */
export function marksFrom(
  source: 'peer' | 'council',
  rows: readonly OutsideScore[],
  unit: string,
  peers: Pick<ScorePolicy['peers'], 'countsSelf'>,
): readonly MarkWithPoints[] {
  return rows.filter(
    (row): row is MarkWithPoints =>
      row.by === source && row.points !== null && (row.assessorUnit !== unit || peers.countsSelf),
  );
}

export type MarkWithPoints = OutsideScore & { readonly points: Exact };
