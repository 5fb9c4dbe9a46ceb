import { Exact } from '../../numbers/exact';
import { countsWhole, isRest, printInterval, type Interval } from '../language/interval';
import type { Band } from '../rules/band';
import { intervalOf, wordsOf } from './interval-label';
import { lastPart, type Listed } from './listed';
import type { Wording } from './wording';

/** Met in full: no day late. */
const ON_TIME =
  /(?:^| )(?:dung han|dung thoi han|dung thoi gian|dung tien do|khong cham|kip thoi)(?: quy dinh)?$/;
const NONE = /(?:^|[:;(] ?)khong(?: co)?( .+)?$/;
const LATE = /(?:^| )(?:cham|tre|qua han)(?: |$)/;

/** An interval; or words that are the number nought of what the other labels count. */
type Reading = Interval | 'onTime' | 'none' | null;

/** The list as intervals of one scale; null where it is a list of something else. */
export function readBandList(items: readonly Listed[]): readonly Band[] | null {
  const [first, ...others] = items;
  if (!first) return null;
  const known = new Set(wordsOf(first.label.folded));
  const readings = [
    firstReading(first.label),
    ...others.map(({ label }) => readLabel(label, known)),
  ];
  const late = items.some(({ label }) => LATE.test(label.folded));
  const intervals = settle(readings, late);
  if (!intervals || !areOneScale(intervals)) return null;
  return intervals.flatMap((interval, index): Band[] => {
    const points = items[index]?.mention.points;
    return points ? [{ interval, points }] : [];
  });
}

function isInterval(reading: Reading): reading is Interval {
  return typeof reading === 'object' && reading !== null;
}

function readLabel(label: Wording, known: ReadonlySet<string>): Reading {
  if (ON_TIME.test(label.folded)) return 'onTime';
  return intervalOf(label, known) ?? (saysNone(label) ? 'none' : null);
}

/** Before the first interval stands the criterion's title, in whatever words. */
function firstReading(label: Wording): Reading {
  if (ON_TIME.test(label.folded)) return 'onTime';
  if (saysNone(lastPart(label))) return 'none';
  const known = new Set(wordsOf(label.folded));
  for (let at = 0; at >= 0; at = nextWord(label.folded, at)) {
    const interval = intervalOf(label.slice(at).trim(), known);
    if (interval && !isRest(interval)) return interval;
  }
  return null;
}

function nextWord(folded: string, at: number): number {
  const space = folded.slice(at).search(/[\s:;,(]\S/);
  return space < 0 ? -1 : at + space + 1;
}

/** `không có vi phạm`, `không có vụ nào`: nought of what is counted; `không nộp` is another matter. */
function saysNone({ folded }: Wording): boolean {
  if (!NONE.test(folded)) return false;
  const what = NONE.exec(folded)?.[1]?.trim().replace(/ nao$/, '') ?? '';
  return what === '' || what === 'vi pham' || countsWhole({ ...NOUGHT, unit: what });
}

const NONE_OF_IT = { value: Exact.zero, included: true };
const NOUGHT: Interval = { from: NONE_OF_IT, to: NONE_OF_IT, percent: false, unit: '' };

function settle(readings: readonly Reading[], late: boolean): readonly Interval[] | null {
  const counting = readings.filter(isInterval).find(countsWhole);
  const words = readings.filter((one) => one === 'onTime' || one === 'none');
  // Nought days late is on time; nought sheets handed in is not.
  const fits = words.every((word) => (word === 'onTime') === late);
  if (words.length > 1 || (words.length === 1 && !counting) || !fits) return null;
  const settled = readings.map((one): Interval | null => {
    if (!isInterval(one)) return one && counting ? { ...NOUGHT, unit: counting.unit } : null;
    const open = words.length > 0 && !one.from && !isRest(one) && countsWhole(one);
    return open ? { ...one, from: { value: Exact.one, included: true } } : one;
  });
  return settled.every((one) => one !== null) ? settled : null;
}

/** `quý 1`, `quý 2` and `tốp 5`, `tốp 10` are names; `đạt 90%`, `đạt 80%` say nothing of what lies between. */
function areOneScale(intervals: readonly Interval[]): boolean {
  const measured = intervals.filter((interval) => !isRest(interval));
  const points = measured.filter(({ from, to }) => from && to && from.value.equals(to.value));
  const percents = new Set(measured.map(({ percent }) => percent));
  const printed = new Set(intervals.map(printInterval));
  if (percents.size !== 1 || printed.size !== intervals.length) return false;
  return points.length < measured.length || measured.every(countsWhole);
}
