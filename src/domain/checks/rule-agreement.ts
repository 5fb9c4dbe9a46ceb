import { readTypedNumber } from '../numbers/typed-number';
import { NO_INPUT, type Computed, type ResultValue, type Rule } from '../regulation/rule';
import type { FigureCell } from '../score-sheet/score-sheet';
import { isBlank, lastResult, lastVerified, numberOf } from '../score-sheet/claim-figures';
import { isUnassigned, resultValue } from '../scoring/score-leaf';
import { roundPoints } from '../scoring/score-unit';
import {
  aboutFigure,
  resultParams,
  ruleParams,
  type ClaimCheck,
  type ClaimContext,
} from './check-context';
import { limitBroken } from './score-limits';
import { whyNoNumber } from './unusable-result';

/** The score beside the result it is given for: does the rule give that score? */
export const checkRuleAgreement: ClaimCheck = (context) => {
  const { claim } = context;
  const own = agreement(context, 'self', claim.self, claim.result);
  const verified = agreement(
    context,
    isBlank(claim.verified2) ? 'verified' : 'verified2',
    lastVerified(claim),
    lastResult(claim),
  );
  // A verified score may rest on judgement: only scores that no result can give are reported.
  return [...own, ...verified.filter((found) => found.kind === 'notAllowedByRule')];
};

function agreement(
  context: ClaimContext,
  field: 'self' | 'verified' | 'verified2',
  cell: FigureCell,
  resultCell: FigureCell,
): ReturnType<ClaimCheck> {
  const { criterion, policy } = context;
  const { rule } = criterion;
  const points = numberOf(cell);
  if (!rule || points === null || (points.sign() < 0 && !rule.possible(points))) return [];
  if (criterion.max.lessThan(points) && !rule.possible(points)) return [];
  const computed = computeFrom(rule, resultCell, context);
  if (computed.kind === 'points') {
    const rounded = roundPoints(computed.points, policy);
    if (points.equals(computed.points) || points.equals(rounded)) return [];
    const given = rounded.toString();
    return [
      aboutFigure(context, cell, field, {
        kind: 'differsFromRule',
        proposed: limitBroken(criterion, rounded) === null ? given : null,
        params: { ...ruleParams(rule), ...resultParams(resultCell), proposed: given },
      }),
    ];
  }
  if (computed.why === 'noTarget' || computed.why === 'zeroTarget') {
    // Nothing was assigned, and the regulation scores it all the same: people judge.
    const judged = isUnassigned(criterion, context.claim, policy);
    if (judged || policy.zeroTarget !== 'error') return [];
    return [aboutFigure(context, context.claim.target, 'target', { kind: 'missingTarget' })];
  }
  if (computed.why === 'percentOrFraction') {
    return [aboutFigure(context, resultCell, 'result', { kind: 'percentOrFraction' })];
  }
  if (!rule.possible(points)) {
    const params = { ...ruleParams(rule), from: '0', to: criterion.max.toString() };
    return [aboutFigure(context, cell, field, { kind: 'notAllowedByRule', params })];
  }
  if (computed.why !== 'resultUnreadable' && computed.why !== 'notComputable') return [];
  const expected = rule.labels.join(' · ');
  const holds = rule.needsResult === 'number' ? whyNoNumber(resultCell) : '';
  return [
    aboutFigure(context, resultCell, 'result', {
      kind: 'resultUnreadable',
      params: { expected, holds },
    }),
  ];
}

/** What the rule makes of a unit's result; used to check and to propose, never to score in silence. */
export function computeFrom(
  rule: Rule,
  resultCell: FigureCell,
  { claim, pointsOf }: Pick<ClaimContext, 'claim' | 'pointsOf'>,
): Computed {
  return rule.compute({
    ...NO_INPUT,
    result: readableResult(resultCell, rule),
    target: numberOf(claim.target),
    data: new Map([...claim.data].map(([name, cell]) => [name, resultValue(cell)])),
    pointsOf,
  });
}

/** `95%` or `3 ngày` typed as text is readable enough to check a score against. */
function readableResult(cell: FigureCell, rule: Rule): ResultValue {
  const value = resultValue(cell);
  if (value.kind !== 'text' || rule.needsResult !== 'number') return value;
  // Another digit or a slash further on (3/12/2020, 3-4) makes it something else than an amount.
  const text = value.text.trim();
  const amount = /^[\d.,]+\s*%?/.exec(text)?.[0] ?? '';
  const typed = readTypedNumber(/[\d/]/.test(text.slice(amount.length)) ? '' : amount, null);
  if (typed.kind !== 'number') return value;
  return { kind: 'number', value: typed.value, percent: typed.form === 'percent' };
}
