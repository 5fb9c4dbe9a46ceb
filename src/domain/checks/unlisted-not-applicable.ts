import { aboutFigure, type ClaimCheck } from './check-context';

/** The unit says "not applicable", but nobody decided so (domain row 11). */
export const checkUnlistedNotApplicable: ClaimCheck = (context) => {
  const { self } = context.claim;
  if (self.figure.state !== 'notApplicable') return [];
  return [aboutFigure(context, self, 'self', { kind: 'unlistedNotApplicable' })];
};
