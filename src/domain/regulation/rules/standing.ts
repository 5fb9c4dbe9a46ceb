import { Exact } from '../../numbers/exact';
import type { Settings } from '../../settings/settings';
import { unknown, type Computed, type Measured, type ResultValue, type Rival } from '../rule';

export interface LeaderTerms {
  /** Part of the maximum for a target that is met exactly. */
  readonly share: Exact;
  /** How far beyond the target: (A−T)/T or A−T; null: *Phần vượt tính theo* says. */
  readonly measure: 'share' | 'amount' | null;
  readonly lowerIsBetter: boolean;
}

/** What one unit did, before it is known who leads. */
export type Standing =
  | { readonly kind: 'outside'; readonly why: Computed }
  | { readonly kind: 'below'; readonly reached: Exact }
  | { readonly kind: 'met'; readonly excess: Exact }
  /** Not assigned, but did something, and the regulation scores it. */
  | { readonly kind: 'unassigned'; readonly result: Exact };

export function standingOf(rival: Rival, terms: LeaderTerms, settings: Settings): Standing {
  const { result } = rival.input;
  // Less than nothing cannot have been assigned: such a target counts as missing.
  const target = rival.input.target?.sign() === -1 ? null : rival.input.target;
  const zero = target === null || target.sign() === 0;
  const zeroTarget = settings.choice('zeroTarget');
  if (rival.unassigned || (zero && zeroTarget === 'notAssigned')) {
    return withoutTarget(result, settings);
  }
  if (result.kind === 'none') return outside('noResult');
  if (!isAmount(result)) return outside('resultUnreadable');
  if (result.percent) return outside('percentOrFraction');
  const { value } = result;
  if (zero) {
    if (zeroTarget !== 'anyResultMeets') return outside(target ? 'zeroTarget' : 'noTarget');
    // "Có kết quả thì đạt"; where less is better, nothing is what there should be.
    const met = (value.sign() === 0) === terms.lowerIsBetter;
    return met ? { kind: 'met', excess: Exact.zero } : { kind: 'below', reached: Exact.zero };
  }
  const ahead = terms.lowerIsBetter ? target.minus(value) : value.minus(target);
  if (ahead.sign() < 0) {
    const reached = terms.lowerIsBetter ? target.dividedBy(value) : value.dividedBy(target);
    return { kind: 'below', reached };
  }
  const byAmount = excessMeasure(terms, settings) === 'amount';
  return { kind: 'met', excess: byAmount ? ahead : ahead.dividedBy(target) };
}

function excessMeasure(
  { measure }: Pick<LeaderTerms, 'measure'>,
  settings: Settings,
): 'share' | 'amount' {
  return (measure ?? settings.choice('excessMeasure')) === 'amount' ? 'amount' : 'share';
}

/** What of it is set against the leader's. */
export function measuredOf(rival: Rival, terms: LeaderTerms, settings: Settings): Measured | null {
  const standing = standingOf(rival, terms, settings);
  switch (standing.kind) {
    case 'outside':
      return null;
    case 'met':
      return { by: excessMeasure(terms, settings), excess: standing.excess };
    case 'below':
      return { by: 'reached', reached: standing.reached };
    case 'unassigned':
      return { by: 'result', result: standing.result };
  }
}

/** Nothing was asked of the unit, so nothing is missing where it reports nothing. */
function withoutTarget(result: ResultValue, settings: Settings): Standing {
  if (result.kind === 'none' || settings.choice('unassignedResult') === 'ignore') {
    return outside('noTarget');
  }
  return isAmount(result)
    ? { kind: 'unassigned', result: result.value }
    : outside('resultUnreadable');
}

/** Fewer than none is a slip of the hand. */
export function isAmount(result: ResultValue): result is Extract<ResultValue, { kind: 'number' }> {
  return result.kind === 'number' && result.value.sign() >= 0;
}

function outside(why: Parameters<typeof unknown>[0]): Standing {
  return { kind: 'outside', why: unknown(why) };
}
