import type { Exact } from '../../numbers/exact';
import type { LeafResult } from '../../scoring/results';
import type { Answer, ConditionContext } from './condition';

/**
 * Whether all criteria of the main part satisfy something. Those that do not apply to the unit are
 * left out; one that fails decides, even while others still have no score.
 */
export function everyLeaf(
  { scores }: ConditionContext,
  holds: (points: Exact, max: Exact) => boolean,
): Answer {
  let answer: Answer = true;
  for (const leaf of scores.leaves.values()) {
    if (!counts(leaf)) continue;
    if (leaf.final === null) answer = null;
    else if (!holds(leaf.final, leaf.criterion.max)) return false;
  }
  return answer;
}

/** A row without points of its own (maximum 0) is no measure of anything. */
function counts({ criterion, state }: LeafResult): boolean {
  return criterion.branch === 'main' && state !== 'notApplicable' && criterion.max.sign() > 0;
}
