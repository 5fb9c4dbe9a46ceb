import type { Finding } from '../findings/finding';
import { aboutFigure, type ClaimContext } from './check-context';

/** The unit says "not applicable", but nobody decided so (domain row 11). */
export function checkUnlistedNotApplicable(
  context: Pick<ClaimContext, 'unit' | 'criterion' | 'claim'>,
): readonly Finding[] {
  const { self } = context.claim;
  if (self.figure.state !== 'notApplicable') return [];
  return [aboutFigure(context, self, 'self', { kind: 'unlistedNotApplicable' })];
}
