import { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { splitClauses } from '../language/clauses';
import { printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable } from '../language/parsed';
import { splitRate } from '../language/rate';
import { isSeveral } from '../language/several';
import { scored, unknown, type RuleKind } from '../rule';
import { checkHighest } from './check-highest';

const CAP_WORDS = ['toi da ', 'max ', 'up to '];

/** So many points for each: `2/mô hình; tối đa 6`. */
export const COUNT: RuleKind = {
  kind: 'count',
  label: 'Theo số lượng',
  alsoRead: ['Điểm/lần', 'count', 'points each'],
  grammar: 'x/đơn vị tính [; tối đa y]',
  example: { max: '6', points: '2/mô hình; tối đa 6' },
  parse(points, max) {
    let each: Exact | null = null;
    let unit = '';
    let cap: Exact | null = null;
    for (const clause of splitClauses(points, CAP_WORDS)) {
      const capText = /^(?:toi da|max|up to) ([\d.,]+)$/.exec(fold(clause))?.[1];
      if (capText !== undefined) {
        const read = readNumber(capText, max);
        if (!read.ok) return read;
        if (cap !== null) return unreadable('saidTwice', clause);
        cap = read.value;
        continue;
      }
      const rate = splitRate(clause);
      if (!rate) return unreadable('unreadable', clause);
      const read = readNumber(rate.amount, max);
      if (!read.ok) return read;
      if (read.value.sign() <= 0) return unreadable('notANumber', clause);
      if (isSeveral(rate.event)) return unreadable('forSeveral', clause);
      // Two things counted under one limit: the language counts one, and drops neither silently.
      if (each !== null) return unreadable('oneThing', clause);
      each = read.value;
      unit = rate.event;
    }
    if (each === null) return unreadable('empty', points);
    const perUnit = each;
    const limit = cap;
    return parsed({
      kind: COUNT.kind,
      needsResult: 'number',
      needsTarget: false,
      labels: [],
      automatic: false,
      highest: limit,
      grid: {
        kind: 'steps',
        from: Exact.zero,
        step: perUnit,
        lowest: Exact.zero,
        highest: limit,
      },
      print: () =>
        [
          `${printNumber(perUnit)}/${unit}`,
          ...(limit === null ? [] : [`tối đa ${printNumber(limit)}`]),
        ].join('; '),
      compute: ({ result }) => {
        if (result.kind === 'none') return unknown('noResult');
        if (result.kind === 'text' || result.value.sign() < 0) return unknown('resultUnreadable');
        if (result.percent && !unit.includes('%')) return unknown('percentOrFraction');
        const total = perUnit.times(result.value);
        return scored(limit === null ? total : Exact.min(total, limit));
      },
      possible: (score) =>
        (limit !== null && score.equals(limit)) ||
        (score.isMultipleOf(perUnit) && (limit === null || !limit.lessThan(score))),
      check: () =>
        limit === null
          ? [{ issue: 'noCap', at: `${printNumber(perUnit)}/${unit}` }]
          : checkHighest(limit, max),
    });
  },
};
