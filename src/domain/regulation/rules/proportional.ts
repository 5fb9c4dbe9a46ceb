import { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { nearest } from '../../text/likeness';
import { splitClauses } from '../language/clauses';
import { MOST_OF_ANYTHING, printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import { scored, unknown, type Computed, type Rule, type RuleInput, type RuleKind } from '../rule';

interface Terms {
  /** Null: each unit has a target of its own (*Giao chỉ tiêu*). */
  readonly target: Exact | null;
  /** The target is written with a % sign, so that results are percentages too. */
  readonly percent: boolean;
  readonly lowerIsBetter: boolean;
  /** Share of the maximum that may be reached; null: no limit. */
  readonly ceiling: Exact | null;
  /** Below this share of the target: nothing. */
  readonly threshold: Exact | null;
}

/** Clauses without a number, folded. */
const PHRASES: ReadonlyMap<string, Partial<Terms>> = new Map<string, Partial<Terms>>([
  ['chi tieu giao rieng', { target: null, percent: false }],
  ['own target', { target: null, percent: false }],
  ['cang thap cang tot', { lowerIsBetter: true }],
  ['lower is better', { lowerIsBetter: true }],
  ['khong vuot', { ceiling: Exact.one }],
  ['no excess', { ceiling: Exact.one }],
  ['duoc vuot', { ceiling: null }],
  ['excess counts', { ceiling: null }],
]);

const WORDS = [
  'chỉ tiêu giao riêng',
  'càng thấp càng tốt',
  'không vượt',
  'được vượt',
  'được vượt đến',
];

/** Points in proportion to result ÷ target: `chỉ tiêu giao riêng; được vượt đến 120%`. */
export const PROPORTIONAL: RuleKind = {
  kind: 'proportional',
  label: 'Theo tỷ lệ',
  alsoRead: ['Định lượng', 'proportional'],
  grammar:
    '[chỉ tiêu n | chỉ tiêu giao riêng] [; càng thấp càng tốt] [; không vượt | được vượt | được vượt đến p%] [; dưới q%: 0 điểm]',
  example: { max: '10', points: 'chỉ tiêu giao riêng; được vượt đến 120%' },
  parse(points, max) {
    let terms: Terms = {
      target: null,
      percent: false,
      lowerIsBetter: false,
      ceiling: Exact.one,
      threshold: null,
    };
    for (const clause of splitClauses(points)) {
      const next = readTerm(terms, clause);
      if (!next.ok) return next;
      terms = next.value;
    }
    return parsed(proportionalRule(terms, max));
  },
};

function readTerm(terms: Terms, clause: string): Parsed<Terms> {
  const written = fold(clause);
  const whole = PHRASES.get(written);
  if (whole) return parsed({ ...terms, ...whole });
  const ceiling = /^(?:duoc vuot den|up to) ([\d.,]+) ?%$/.exec(written)?.[1];
  if (ceiling !== undefined) {
    const read = readNumber(ceiling, null);
    return read.ok ? parsed({ ...terms, ceiling: read.value.dividedBy(Exact.hundred) }) : read;
  }
  const threshold = /^(?:duoi|below) ([\d.,]+) ?% ?: ?0(?: diem| points)?$/.exec(written)?.[1];
  if (threshold !== undefined) {
    if (terms.threshold !== null) return unreadable('saidTwice', clause);
    const read = readNumber(threshold, null);
    return read.ok ? parsed({ ...terms, threshold: read.value.dividedBy(Exact.hundred) }) : read;
  }
  const [, target, sign] =
    /^(?:chi tieu|target) ([\d.,]+)(?: ?(%)| \p{L}.*)?$/u.exec(written) ?? [];
  if (target !== undefined) {
    if (terms.target !== null) return unreadable('saidTwice', clause);
    const read = readNumber(target, MOST_OF_ANYTHING);
    return read.ok ? parsed({ ...terms, target: read.value, percent: sign !== undefined }) : read;
  }
  return unreadable('unknownWord', clause, nearest(clause, WORDS));
}

function proportionalRule(terms: Terms, max: Exact): Rule {
  return {
    kind: PROPORTIONAL.kind,
    needsResult: 'number',
    needsTarget: terms.target === null,
    labels: [],
    automatic: false,
    highest: terms.ceiling === null ? null : max.times(terms.ceiling),
    print: () => print(terms),
    compute: (input) => compute(terms, max, input),
    possible: (points) =>
      points.sign() >= 0 && (terms.ceiling === null || !max.times(terms.ceiling).lessThan(points)),
    check: () => [],
  };
}

function compute(terms: Terms, max: Exact, { result, target: assigned }: RuleInput): Computed {
  if (result.kind === 'none') return unknown('noResult');
  if (result.kind === 'text' || result.value.sign() < 0) return unknown('resultUnreadable');
  const target = terms.target ?? assigned;
  if (target === null) return unknown('noTarget');
  if (target.sign() === 0) return unknown('zeroTarget');
  // 75% is no 75 persons, and of 0.75 against 95% nobody knows what it counts.
  if (result.percent !== terms.percent && !isPlainPercent(result.value, terms)) {
    return unknown('percentOrFraction');
  }
  if (terms.lowerIsBetter && result.value.sign() === 0) {
    return terms.ceiling === null ? unknown('resultUnreadable') : scored(max.times(terms.ceiling));
  }
  const share = terms.lowerIsBetter
    ? target.dividedBy(result.value)
    : result.value.dividedBy(target);
  if (terms.threshold !== null && share.lessThan(terms.threshold)) return scored(Exact.zero);
  return scored(max.times(terms.ceiling === null ? share : Exact.min(share, terms.ceiling)));
}

/** A percentage without its sign: 96 where the target is 95%, as percent bands take it. */
function isPlainPercent(value: Exact, { percent }: Terms): boolean {
  if (!percent || Exact.hundred.lessThan(value)) return false;
  return value.sign() === 0 || Exact.one.lessThan(value);
}

function print({ target, percent: inPercent, lowerIsBetter, ceiling, threshold }: Terms): string {
  const percent = (share: Exact): string => `${printNumber(share.times(Exact.hundred))}%`;
  return [
    target === null
      ? 'chỉ tiêu giao riêng'
      : `chỉ tiêu ${printNumber(target)}${inPercent ? '%' : ''}`,
    ...(lowerIsBetter ? ['càng thấp càng tốt'] : []),
    ceiling === null
      ? 'được vượt'
      : ceiling.equals(Exact.one)
        ? 'không vượt'
        : `được vượt đến ${percent(ceiling)}`,
    ...(threshold === null ? [] : [`dưới ${percent(threshold)}: 0 điểm`]),
  ].join('; ');
}
