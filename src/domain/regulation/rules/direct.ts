import { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { splitClauses } from '../language/clauses';
import { printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import { readRange, type Range } from '../language/range';
import { BY_HAND, type Rule, type RuleKind } from '../rule';
import { checkHighest } from './check-highest';

/** A score that people judge, within limits and in steps: `0 đến 10; bước 0,5`. */
export const DIRECT: RuleKind = {
  kind: 'direct',
  label: 'Trực tiếp',
  alsoRead: ['Chấm điểm', 'Nhập điểm', 'direct', 'direct score'],
  grammar: '[a đến b] [; bước s]',
  example: { max: '10', points: '0 đến 10; bước 0,5' },
  parse(points, max) {
    let range: Range | null = null;
    let step: Exact | null = null;
    for (const clause of splitClauses(points, ['buoc', 'step', 'steps'])) {
      const written = fold(clause);
      const stepText = /^(?:buoc|steps?(?: of)?) (.+)/.exec(written)?.[1];
      if (stepText !== undefined) {
        const read = readNumber(stepText, max);
        if (!read.ok) return read;
        if (read.value.sign() <= 0) return unreadable('notANumber', clause);
        if (step !== null) return unreadable('saidTwice', clause);
        step = read.value;
        continue;
      }
      const [, low, high = ''] =
        /^(?:tu |from )?(.+?) ?(?:den|to|-) ?([\d.,]+)$/.exec(written) ?? [];
      if (low === undefined) return unreadable('unreadable', clause, 'bước');
      const limits = readRange(low, high, max);
      if (!limits.ok) return limits;
      if (range) return unreadable('saidTwice', clause);
      range = limits.value;
    }
    return directRule(range ?? { from: Exact.zero, to: max }, step, max);
  },
};

function directRule({ from, to }: Range, step: Exact | null, max: Exact): Parsed<Rule> {
  const whole = from.sign() === 0 && to.equals(max);
  return parsed({
    kind: DIRECT.kind,
    needsResult: 'no',
    needsTarget: false,
    labels: [],
    automatic: false,
    grid: { kind: 'steps', from, step, lowest: from, highest: to },
    print: () =>
      [
        ...(whole ? [] : [`${printNumber(from)} đến ${printNumber(to)}`]),
        ...(step ? [`bước ${printNumber(step)}`] : []),
      ].join('; '),
    compute: () => BY_HAND,
    possible: (points) =>
      !points.lessThan(from) &&
      !to.lessThan(points) &&
      (step === null || points.minus(from).isMultipleOf(step)),
    check: () => checkHighest(to, max),
  });
}
