import { Exact } from '../../numbers/exact';
import { fold, tidy } from '../../text/fold';
import { splitClauses, splitLabel } from '../language/clauses';
import { contains, isRest, printInterval, readInterval } from '../language/interval';
import { printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import { splitRate, type RateText } from '../language/rate';
import { isSeveral } from '../language/several';
import { scored, unknown, type Rule, type RuleKind } from '../rule';
import { checkEdges } from './band-check';
import { saysPercentOrFraction, type Band } from './band';

/** The maximum less something: `2 mỗi ngày chậm; không dưới 0`, or by interval. */
export const DEDUCT_FROM_MAX: RuleKind = {
  kind: 'deductFromMax',
  label: 'Trừ dần',
  alsoRead: ['Trừ từ điểm tối đa', 'deduct', 'deduct from maximum'],
  grammar: 'x mỗi … [; không dưới y] | khoảng: điểm trừ; …; khoảng: hết điểm',
  example: { max: '10', points: '2 mỗi ngày chậm; không dưới 0' },
  parse(points, max) {
    const clauses = splitClauses(points, ['khong duoi', 'not below']);
    const first = clauses[0];
    if (first === undefined) return unreadable('empty', points);
    return rateOf(first) ? perEvent(clauses, max) : byBands(clauses, max);
  },
};

const COMMON = {
  kind: DEDUCT_FROM_MAX.kind,
  needsResult: 'number',
  needsTarget: false,
  labels: [],
  automatic: false,
} as const;

/** A backlog: `tồn trên 10% đến 20%`. */
const CAPTION = /^(?:tồn|ton|backlog) /iu;

/** `Trừ 2 điểm mỗi ngày`, `Trừ mỗi ngày 2`: the verb goes without saying. */
function rateOf(clause: string): RateText | undefined {
  return splitRate(tidy(clause).replace(/^(?:trừ|tru|deduct|minus) /iu, ''));
}

function perEvent(clauses: readonly string[], max: Exact): Parsed<Rule> {
  let said: Exact | null = null;
  const [first = '', ...others] = clauses;
  const rate = rateOf(first);
  const read = readNumber(rate?.amount ?? '', max);
  if (!read.ok) return unreadable(read.error.problem, first);
  if (isSeveral(rate?.event ?? '')) return unreadable('forSeveral', first);
  for (const clause of others) {
    const text = /^(?:khong duoi|not below) (.+)/.exec(fold(clause))?.[1];
    const limit = text === undefined ? undefined : readNumber(text, max);
    if (!limit?.ok) return unreadable('unknownWord', clause, 'không dưới 0');
    if (said) return unreadable('saidTwice', clause);
    said = limit.value;
  }
  const floor = said ?? Exact.zero;
  const each = read.value;
  return parsed({
    ...COMMON,
    grid:
      each.sign() === 0
        ? { kind: 'listed', points: [floor, max] }
        : { kind: 'steps', from: max, step: each, lowest: floor, highest: max },
    print: () => `${printNumber(each)} mỗi ${rate?.event ?? ''}; không dưới ${printNumber(floor)}`,
    compute: ({ result }) => {
      if (result.kind === 'none') return unknown('noResult');
      if (result.kind === 'text' || result.value.sign() < 0) return unknown('resultUnreadable');
      if (result.percent && rate?.event.includes('%') !== true) return unknown('percentOrFraction');
      return scored(Exact.max(max.minus(each.times(result.value)), floor));
    },
    possible: (points) =>
      points.equals(floor) ||
      (!points.lessThan(floor) &&
        !max.lessThan(points) &&
        (each.sign() === 0 ? points.equals(max) : max.minus(points).isMultipleOf(each))),
    check: () => (max.lessThan(floor) ? [{ issue: 'aboveMaximum', at: printNumber(floor) }] : []),
  });
}

function byBands(clauses: readonly string[], max: Exact): Parsed<Rule> {
  const bands: (Band & { readonly caption: string })[] = [];
  for (const clause of clauses) {
    const labelled = splitLabel(clause);
    if (!labelled.ok) return labelled;
    // Words before the interval are a caption: "tồn trên 10% đến 20%".
    const caption = CAPTION.test(labelled.value.label) ? 'tồn ' : '';
    const interval = readInterval(labelled.value.label.replace(CAPTION, ''));
    if (!interval.ok) return interval;
    const all = ['het diem', 'all points'].includes(fold(labelled.value.value));
    const points = all ? parsed(max) : readNumber(labelled.value.value, max);
    if (!points.ok) return unreadable(points.error.problem, clause, 'hết điểm');
    bands.push({ interval: interval.value, points: points.value, caption });
  }
  if (bands.length < 2) return unreadable('tooFew', clauses.join('; '));
  const left = (deduction: Exact): Exact => Exact.max(max.minus(deduction), Exact.zero);
  return parsed({
    ...COMMON,
    grid: { kind: 'listed', points: bands.map(({ points }) => left(points)) },
    print: () =>
      bands
        .map(({ interval, points, caption }) => {
          const worth = points.equals(max) ? 'hết điểm' : printNumber(points);
          return `${caption}${printInterval(interval)}: ${worth}`;
        })
        .join('; '),
    compute: ({ result }) => {
      if (result.kind === 'none') return unknown('noResult');
      if (result.kind === 'text') return unknown('resultUnreadable');
      if (saysPercentOrFraction(result, bands)) return unknown('percentOrFraction');
      const band =
        bands.find((one) => !isRest(one.interval) && contains(one.interval, result.value)) ??
        bands.find((one) => isRest(one.interval));
      return band ? scored(left(band.points)) : unknown('resultUnreadable');
    },
    possible: (points) => bands.some((band) => left(band.points).equals(points)),
    check: () => checkEdges(bands),
  });
}
