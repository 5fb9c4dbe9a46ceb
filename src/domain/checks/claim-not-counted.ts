import type { Finding } from '../findings/finding';
import type { LeafResult } from '../scoring/results';
import { isBlank, lastVerified, numberOf } from '../score-sheet/claim-figures';
import { aboutFigure, type ClaimContext } from './check-context';

/**
 * A unit's score where its own score is not asked for: the book computes it, others give it, or the
 * criterion is not scored. *Tổng điểm tự chấm* takes what counts there, so that it may differ from
 * the unit's own sum, and this says why.
 */
export function checkClaimNotCounted(
  context: Pick<ClaimContext, 'unit' | 'criterion' | 'claim'>,
  leaf: LeafResult | undefined,
): readonly Finding[] {
  const { criterion, claim } = context;
  const claimed = numberOf(claim.self);
  const why = leaf && reasonOf(context, leaf);
  // Who writes a nought claims nothing.
  if (claimed === null || claimed.sign() === 0 || !why) return [];
  const counted = leaf.final;
  if (why !== 'others' && claimed.equals(counted ?? leaf.self ?? claimed)) return [];
  const outOfBase = leaf.effect === 'shrinkBase' || leaf.effect === 'redistribute';
  const params = {
    why,
    counted: outOfBase ? '' : (counted?.toString() ?? ''),
    scorer: criterion.scoredBy.name,
  };
  return [aboutFigure(context, claim.self, 'self', { kind: 'claimNotCounted', params })];
}

function reasonOf(
  { criterion, claim }: Pick<ClaimContext, 'criterion' | 'claim'>,
  { state }: LeafResult,
): 'notScored' | 'automatic' | 'others' | null {
  if (state === 'notApplicable') return 'notScored';
  if (criterion.rule?.automatic) return state === 'missing' ? null : 'automatic';
  const { by } = criterion.scoredBy;
  // Once somebody has verified it, the two scores are compared as everywhere.
  return by !== 'unit' && isBlank(lastVerified(claim)) ? 'others' : null;
}
