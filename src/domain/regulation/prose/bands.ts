import { Exact } from '../../numbers/exact';
import { countsWhole, isRest, printInterval } from '../language/interval';
import { printNumber } from '../language/numbers';
import type { Band } from '../rules/band';
import { BANDS } from '../rules/bands';
import { DEDUCT_FROM_MAX } from '../rules/deduct-from-max';
import { readBandList } from './band-list';
import { isHarmless } from './harmless';
import { readList, type Listed } from './listed';
import type { ProseReading } from './reading';

/** `đạt từ 95% trở lên: 5 điểm; từ 80% đến dưới 95%: 3 điểm`; `chậm 1–3 ngày trừ 1 điểm; …`. */
export const BANDS_IN_WORDS: ProseReading = (statement, { max, branch }) => {
  const items = readList(statement);
  const last = items?.at(-1);
  if (!items || !last || !isHarmless(last.mention.after)) return null;
  const bands = readBandList(items);
  const sign = commonSign(items);
  if (!bands || sign === undefined) return null;
  // In a deduction row the figures are positive, and the row itself takes them away.
  if (branch === 'deduction') {
    if (sign === 'plus') return null;
    return { method: BANDS.label, points: print(sign === 'minus' ? withNone(bands) : bands) };
  }
  if (sign !== 'minus') return { method: BANDS.label, points: print(bands) };
  if (branch === 'bonus') return null;
  return { method: DEDUCT_FROM_MAX.label, points: print(withNone(bands), max) };
};

/** Undefined: some add and some take away. */
function commonSign(items: readonly Listed[]): 'plus' | 'minus' | null | undefined {
  const worth = items.map(({ mention }) => mention).filter(({ points }) => points.sign() > 0);
  const takes = worth.filter(({ sign }) => sign === 'minus').length;
  if (takes > 0) return takes === worth.length ? 'minus' : undefined;
  return worth.some(({ sign }) => sign === 'plus') ? 'plus' : null;
}

/** Who was late by no day loses nothing; a list of deductions need not say so. */
function withNone(bands: readonly Band[]): readonly Band[] {
  const intervals = bands.map(({ interval }) => interval).filter((one) => !isRest(one));
  const [first] = intervals;
  const startsAtOne = intervals.some(({ from }) => from?.included && from.value.equals(Exact.one));
  const aboveZero = intervals.every(({ from }) => from && from.value.sign() > 0);
  if (!first || !startsAtOne || !aboveZero || !intervals.every(countsWhole)) return bands;
  const zero = { value: Exact.zero, included: true };
  const none = { from: zero, to: zero, percent: false, unit: first.unit };
  return [{ interval: none, points: Exact.zero }, ...bands];
}

/** `all`: what is worth everything is called so. */
function print(bands: readonly Band[], all?: Exact): string {
  return bands
    .map(({ interval, points }) => {
      const worth = all?.equals(points) ? 'hết điểm' : printNumber(points);
      return `${printInterval(interval)}: ${worth}`;
    })
    .join('; ');
}
