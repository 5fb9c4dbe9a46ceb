import type { Finding } from '../findings/finding';
import { readTypedNumber } from '../numbers/typed-number';
import { lastResult } from '../score-sheet/claim-figures';
import type { FigureCell } from '../score-sheet/score-sheet';
import { aboutFigure, type ClaimCheck, type ClaimContext } from './check-context';

/**
 * A date or an error where the rule wants a result: 3/4 that Excel made a date looks like a figure
 * to its unit, and without it the score cannot be held against the rule. Criteria that want no
 * result may name any date there.
 */
export const checkUnusableResult: ClaimCheck = (context) => {
  const { claim, criterion } = context;
  const { rule } = criterion;
  const asked = rule?.needsResult !== undefined && rule.needsResult !== 'no';
  const cells = [...(asked ? [lastResult(claim)] : []), ...claim.data.values()];
  return cells.flatMap((cell) => unusable(context, cell));
};

function unusable(context: ClaimContext, cell: FigureCell): readonly Finding[] {
  const trouble = troubleOf(cell);
  if (trouble === null) return [];
  const params = { holds: trouble };
  return [aboutFigure(context, cell, 'result', { kind: 'resultUnusable', params })];
}

function troubleOf({ figure }: FigureCell): 'date' | 'uncalculated' | 'errorCode' | null {
  if (figure.state === 'date') return 'date';
  if (figure.state !== 'error') return null;
  return figure.code === 'uncalculated' ? 'uncalculated' : 'errorCode';
}

/** Why a result is no number to go by; empty: it is for the reader to see. */
export function whyNoNumber(cell: FigureCell): string {
  const { figure } = cell;
  if (figure.state === 'number') {
    if (figure.value.sign() < 0) return 'negative';
    return figure.percent ? 'percent' : '';
  }
  if (figure.state !== 'text') return troubleOf(cell) ?? '';
  return readTypedNumber(figure.text, null).kind === 'ambiguous' ? 'ambiguous' : 'text';
}
