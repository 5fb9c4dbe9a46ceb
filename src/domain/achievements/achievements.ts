import type { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import type { Regulation } from '../regulation/regulation';
import { lastResult } from '../score-sheet/claim-figures';
import type { FigureCell, ScoreSheet } from '../score-sheet/score-sheet';
import type { UnitScores } from '../scoring/results';

/** Points of a criterion beside the most that this unit could get for it. */
export interface Strength {
  readonly criterion: Criterion;
  readonly points: Exact;
  readonly of: Exact;
}

/** In whatever it is measured; `95%` is 95 and a percentage. */
export interface Amount {
  readonly value: Exact;
  readonly percent: boolean;
}

/** More than was asked for, and all the points of the criterion. */
export interface Exceeded extends Strength {
  readonly result: Amount;
  readonly target: Amount;
  /** How many times the target. */
  readonly over: Exact;
}

/** What a unit's own figures say for it, best first. */
export interface Achievements {
  readonly exceeded: readonly Exceeded[];
  readonly strongest: readonly Strength[];
  readonly bonus: readonly Pick<Strength, 'criterion' | 'points'>[];
}

/** So many of each kind: a summary is read in one glance, the whole sheet goes with it. */
const SHOWN = { exceeded: 3, strongest: 3, bonus: 3 } as const;

/** From the criteria that have points; the rest says nothing for the unit. */
export function achievementsOf(
  { leaves }: Pick<UnitScores, 'leaves'>,
  sheet: ScoreSheet | undefined,
  regulation: Pick<Regulation, 'leaves'>,
): Achievements {
  const scored = regulation.leaves.flatMap((criterion): readonly Strength[] => {
    const leaf = leaves.get(criterion.code);
    if (leaf?.state !== 'scored' || leaf.final === null || leaf.final.sign() <= 0) return [];
    return [{ criterion, points: leaf.final, of: leaf.base }];
  });
  const main = scored.filter(({ criterion, of }) => criterion.branch === 'main' && of.sign() > 0);
  const exceeded = main
    .flatMap((strength) => asExceeded(strength, sheet))
    .sort((a, b) => b.over.compare(a.over))
    .slice(0, SHOWN.exceeded);
  const named = new Set(exceeded.map(({ criterion }) => criterion.code));
  return {
    exceeded,
    // The heavier criterion first where the shares are equal, then the regulation's order.
    strongest: main
      .filter(({ criterion }) => !named.has(criterion.code))
      .sort((a, b) => shareOf(b).compare(shareOf(a)) || b.of.compare(a.of))
      .slice(0, SHOWN.strongest),
    bonus: scored
      .filter(({ criterion }) => criterion.branch === 'bonus')
      .sort((a, b) => b.points.compare(a.points))
      .slice(0, SHOWN.bonus),
  };
}

/**
 * A target may be one to stay below (cases, complaints): more than it is an achievement only where
 * the criterion gives all its points.
 */
function asExceeded(strength: Strength, sheet: ScoreSheet | undefined): readonly Exceeded[] {
  const claim = sheet?.claims.get(strength.criterion.code);
  const target = amountIn(claim?.target);
  const result = claim ? amountIn(lastResult(claim)) : null;
  if (!target || !result || target.percent !== result.percent) return [];
  if (target.value.sign() <= 0 || result.value.compare(target.value) <= 0) return [];
  if (strength.points.compare(strength.of) < 0) return [];
  return [{ ...strength, result, target, over: result.value.dividedBy(target.value) }];
}

function amountIn(cell: FigureCell | undefined): Amount | null {
  if (cell?.figure.state !== 'number') return null;
  return { value: cell.figure.value, percent: cell.figure.percent };
}

function shareOf({ points, of }: Strength): Exact {
  return points.dividedBy(of);
}
