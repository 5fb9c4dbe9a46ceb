import { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { splitClauses, splitLabel } from '../language/clauses';
import { contains, isRest, printInterval, readInterval } from '../language/interval';
import { printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import { scored, unknown, type Computed, type RuleInput, type RuleKind } from '../rule';
import { saysPercentOrFraction, type Band } from './band';
import { checkBands } from './band-check';

/** What the bands look at: the result itself, or result ÷ target in percent. */
type Measure = 'result' | 'completion';

const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ['theo ket qua', 'result'],
  ['by result', 'result'],
  ['theo ty le hoan thanh', 'completion'],
  ['by completion', 'completion'],
]);

/** Points by interval: `>95%: 1,5; 75–95%: 1; 50–<75%: 0,5; <50%: 0`. */
export const BANDS: RuleKind = {
  kind: 'bands',
  label: 'Khung',
  alsoRead: ['Khung điểm', 'Bậc', 'bands'],
  grammar: '[theo kết quả: | theo tỷ lệ hoàn thành:] khoảng: điểm; khoảng: điểm; …',
  example: { max: '8', points: '>95%: 8; 75–95%: 5; 50–<75%: 2; <50%: 0' },
  parse(points, max) {
    const { measure, rest } = readMeasure(points);
    const bands = readBands(rest, max);
    if (!bands.ok) return bands;
    const list = bands.value;
    return parsed({
      kind: BANDS.kind,
      needsResult: 'number',
      needsTarget: measure === 'completion',
      labels: [],
      automatic: false,
      grid: { kind: 'listed', points: list.map((band) => band.points) },
      print: () =>
        (measure === 'completion' ? 'theo tỷ lệ hoàn thành: ' : '') +
        list
          .map((band) => `${printInterval(band.interval)}: ${printNumber(band.points)}`)
          .join('; '),
      compute: (input) => {
        const measured = measureOf(input, measure, list);
        if (measured.kind === 'unknown') return measured;
        const band =
          list.find((one) => !isRest(one.interval) && contains(one.interval, measured.points)) ??
          list.find((one) => isRest(one.interval));
        return band ? scored(band.points) : unknown('resultUnreadable');
      },
      possible: (score) => list.some((band) => band.points.equals(score)),
      check: () => checkBands(list, max),
    });
  },
};

function readMeasure(text: string): { measure: Measure; rest: string } {
  const colon = text.indexOf(':');
  const measure = colon < 0 ? undefined : MEASURES.get(fold(text.slice(0, colon)));
  return measure ? { measure, rest: text.slice(colon + 1) } : { measure: 'result', rest: text };
}

function readBands(text: string, max: Exact): Parsed<readonly Band[]> {
  const bands: Band[] = [];
  for (const clause of splitClauses(text)) {
    const labelled = splitLabel(clause);
    if (!labelled.ok) return labelled;
    const interval = readInterval(labelled.value.label);
    if (!interval.ok) return interval;
    const points = readNumber(labelled.value.value, max);
    if (!points.ok) return unreadable(points.error.problem, clause);
    bands.push({ interval: interval.value, points: points.value });
  }
  return bands.length >= 2 ? parsed(bands) : unreadable('tooFew', text);
}

/** The number that is looked up, on the scale of the bands (percent bands: 0 to 100). */
function measureOf(
  { result, target }: RuleInput,
  measure: Measure,
  bands: readonly Band[],
): Computed {
  if (result.kind === 'none') return unknown('noResult');
  if (result.kind === 'text') return unknown('resultUnreadable');
  if (measure === 'completion') {
    if (target === null) return unknown('noTarget');
    if (target.sign() === 0) return unknown('zeroTarget');
    // A percentage of what? Of the target, or a result that happens to be one: only its unit knows.
    if (result.percent) return unknown('percentOrFraction');
    return scored(result.value.times(Exact.hundred).dividedBy(target));
  }
  if (saysPercentOrFraction(result, bands)) return unknown('percentOrFraction');
  return scored(result.value);
}
