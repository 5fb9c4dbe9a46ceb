import { isBlank, readsSelfOnly } from '../scoring/score-leaf';
import { round } from '../scoring/score-unit';
import { aboutFigure, type ClaimCheck } from './check-context';
import { computeFrom } from './rule-agreement';

/** Nothing in the score cell: not zero, and not "not applicable". The rule may know what it should be. */
export const checkMissingScore: ClaimCheck = (context) => {
  const { claim, criterion, regulation } = context;
  const { settings } = regulation;
  if (!isBlank(claim.self) || settings.choice('blankScore') === 'zero') return [];
  if (!isBlank(claim.verified) && !readsSelfOnly(settings.text('scoreSource'))) return [];
  const computed = criterion.rule ? computeFrom(criterion.rule, claim.result, context) : null;
  const proposed = computed?.kind === 'points' ? round(computed.points, settings).toString() : null;
  return [
    aboutFigure(context, claim.self, 'self', {
      kind: 'missingScore',
      proposed,
      params: { result: claim.result.raw },
    }),
  ];
};
