import { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { splitClauses } from '../language/clauses';
import { printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import { readRange, type Range } from '../language/range';
import { splitRate } from '../language/rate';
import { isSeveral } from '../language/several';
import { scored, unknown, type Computed, type Rule, type RuleInput, type RuleKind } from '../rule';
import { checkHighest } from './check-highest';

interface Rate {
  readonly each: Exact;
  readonly event: string;
}

interface Terms {
  readonly plus: Rate;
  readonly minus: Rate;
  /** Null: only the section above limits. */
  readonly range: Range | null;
}

const PLUS = /^(?:cộng|cong|plus|add) /iu;
const MINUS = /^(?:trừ|tru|minus|subtract) /iu;

/** Points up and down by how often something happened: `cộng 3 mỗi lần được khen; trừ 3 mỗi …`. */
export const PLUS_MINUS: RuleKind = {
  kind: 'plusMinus',
  label: 'Cộng/trừ',
  alsoRead: ['Cộng trừ', 'plus/minus'],
  grammar: 'cộng x mỗi …; trừ y mỗi … [; từ a đến b]',
  example: {
    max: '10',
    points: 'cộng 3 mỗi lần được khen; trừ 3 mỗi lần bị phê bình; từ âm 5 đến 10',
  },
  parse(points, max) {
    let plus: Rate | null = null;
    let minus: Rate | null = null;
    let range: Range | null = null;
    for (const clause of splitClauses(points, ['tru', 'minus', 'subtract', 'tu', 'from'])) {
      const [, low, high = ''] = /^(?:tu|from) (.+) (?:den|to) (.+)/.exec(fold(clause)) ?? [];
      if (low !== undefined) {
        const read = readRange(low, high, max);
        if (!read.ok) return read;
        if (range) return unreadable('saidTwice', clause);
        range = read.value;
      } else if (PLUS.test(clause)) {
        const read = readRate(clause, PLUS, max);
        if (!read.ok) return read;
        if (plus) return unreadable('oneThing', clause);
        plus = read.value;
      } else if (MINUS.test(clause)) {
        const read = readRate(clause, MINUS, max);
        if (!read.ok) return read;
        if (minus) return unreadable('oneThing', clause);
        minus = read.value;
      } else return unreadable('unreadable', clause);
    }
    if (!plus || !minus) return unreadable('tooFew', points);
    return parsed(plusMinusRule({ plus, minus, range }, max));
  },
};

function readRate(clause: string, verb: RegExp, max: Exact): Parsed<Rate> {
  const rate = splitRate(clause.replace(verb, ''));
  if (!rate) return unreadable('unreadable', clause);
  const each = readNumber(rate.amount, max);
  if (!each.ok) return each;
  if (each.value.sign() <= 0) return unreadable('notANumber', clause);
  if (isSeveral(rate.event)) return unreadable('forSeveral', clause);
  return parsed({ each: each.value, event: rate.event });
}

function plusMinusRule(terms: Terms, max: Exact): Rule {
  const { plus, minus, range } = terms;
  // Bézout: k·plus − m·minus reaches every multiple of their common measure, and nothing else.
  const measure = commonMeasure(plus.each, minus.each);
  return {
    kind: PLUS_MINUS.kind,
    needsResult: 'no',
    needsTarget: false,
    labels: [],
    automatic: false,
    highest: range?.to ?? null,
    grid: {
      kind: 'steps',
      from: Exact.zero,
      step: measure,
      lowest: range?.from ?? null,
      highest: range?.to ?? null,
    },
    dataRows: [
      { name: 'cộng', title: `Số lần cộng: ${withoutTimes(plus.event)}` },
      { name: 'trừ', title: `Số lần trừ: ${withoutTimes(minus.event)}` },
    ],
    print: () => print(terms),
    compute: (input) => compute(terms, input),
    possible: (points) => {
      if (range && (points.equals(range.from) || points.equals(range.to))) return true;
      if (range && (points.lessThan(range.from) || range.to.lessThan(points))) return false;
      return points.isMultipleOf(measure);
    },
    check: () => (range ? checkHighest(range.to, max) : []),
  };
}

/** A figure that is not filled in is not "never": both are needed. */
function compute({ plus, minus, range }: Terms, { data }: RuleInput): Computed {
  const ups = data.get('cong') ?? { kind: 'none' };
  const downs = data.get('tru') ?? { kind: 'none' };
  if (ups.kind === 'none' || downs.kind === 'none') return unknown('noResult');
  if (ups.kind === 'text' || downs.kind === 'text') return unknown('resultUnreadable');
  if (!isCount(ups.value) || !isCount(downs.value)) return unknown('resultUnreadable');
  const total = plus.each.times(ups.value).minus(minus.each.times(downs.value));
  return scored(range ? Exact.min(Exact.max(total, range.from), range.to) : total);
}

function isCount(value: Exact): boolean {
  return value.sign() >= 0 && value.isInteger();
}

/** Euclid on fractions: the largest number that divides both. */
function commonMeasure(a: Exact, b: Exact): Exact {
  let [left, right] = [a, b];
  while (right.sign() !== 0) {
    const times = left.dividedBy(right).round(0, 'truncate');
    [left, right] = [right, left.minus(right.times(times))];
  }
  return left;
}

/** "Số lần cộng" says *lần* already. */
function withoutTimes(event: string): string {
  return event.replace(/^lần /iu, '');
}

function print({ plus, minus, range }: Terms): string {
  return [
    `cộng ${printNumber(plus.each)} mỗi ${plus.event}`,
    `trừ ${printNumber(minus.each)} mỗi ${minus.event}`,
    ...(range ? [`từ ${printNumber(range.from)} đến ${printNumber(range.to)}`] : []),
  ].join('; ');
}
