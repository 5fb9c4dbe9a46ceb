import type { Finding } from '../findings/finding';
import { aboutFigure, type ClaimContext } from './check-context';

/**
 * The unit says "not applicable" or "not due yet", but nobody decided so (domain row 11): alone it
 * takes no criterion out of its base. Where what is not due counts as zero there is nothing to gain.
 */
export function checkUnlistedNotApplicable(
  context: Pick<ClaimContext, 'unit' | 'criterion' | 'claim' | 'policy'>,
): readonly Finding[] {
  const { claim, policy } = context;
  const { self } = claim;
  const { state } = self.figure;
  if (state === 'notApplicable') {
    return [aboutFigure(context, self, 'self', { kind: 'unlistedNotApplicable' })];
  }
  return state === 'notDue' && !policy.notDueIsZero
    ? [aboutFigure(context, self, 'self', { kind: 'unlistedNotDue' })]
    : [];
}
