import { Exact } from '../../numbers/exact';
import { countsWhole, isRest, printInterval, type Interval } from '../language/interval';
import { printNumber } from '../language/numbers';
import type { Inconsistency } from '../rule';
import type { Band } from './band';

/** Between the bands there must be neither a hole nor a number that two bands claim. */
export function checkBands(bands: readonly Band[], max: Exact): readonly Inconsistency[] {
  const found: Inconsistency[] = [...checkEdges(bands)];
  for (const { interval, points } of bands) {
    if (max.lessThan(points)) found.push({ issue: 'aboveMaximum', at: printInterval(interval) });
  }
  const highest = bands.reduce((best, band) => Exact.max(best, band.points), Exact.zero);
  if (highest.lessThan(max)) found.push({ issue: 'highestDiffers', at: printNumber(highest) });
  return found;
}

export function checkEdges(bands: readonly Band[]): readonly Inconsistency[] {
  const found: Inconsistency[] = [];
  const hasRest = bands.some((band) => isRest(band.interval));
  const whole = bands.some((band) => countsWhole(band.interval));
  const sorted = bands
    .map((band) => band.interval)
    .filter((interval) => !isRest(interval))
    .sort(byStart);
  sorted.forEach((interval, index) => {
    const next = sorted[index + 1];
    if (!next) return;
    const meeting = meet(interval, next, whole);
    const both = `${printInterval(interval)}; ${printInterval(next)}`;
    if (meeting === 'touch' || (hasRest && (meeting === 'gap' || meeting === 'openEdge'))) return;
    const edge = meeting === 'sharedEdge' || meeting === 'openEdge' ? edgeOf(next) : '';
    found.push({ issue: meeting, at: `${edge}${both}` });
  });
  return found;
}

/** `90%: ` of `từ 80% đến 90%; từ 90% đến 95%`: who is to have it must be said. */
function edgeOf({ from, percent, unit }: Interval): string {
  return `${printInterval({ from, to: from, percent, unit })}: `;
}

function byStart(a: Interval, b: Interval): number {
  if (!a.from) return -1;
  if (!b.from) return 1;
  return a.from.value.compare(b.from.value) || Number(b.from.included) - Number(a.from.included);
}

type Meeting =
  'touch' | Extract<Inconsistency['issue'], 'gap' | 'overlap' | 'sharedEdge' | 'openEdge'>;

function meet(lower: Interval, upper: Interval, whole: boolean): Meeting {
  if (!lower.to || !upper.from) return 'overlap';
  const order = lower.to.value.compare(upper.from.value);
  if (order > 0) return 'overlap';
  if (order === 0) {
    if (lower.to.included && upper.from.included) {
      return lower.from?.value.equals(lower.to.value) ? 'overlap' : 'sharedEdge';
    }
    return lower.to.included || upper.from.included ? 'touch' : 'openEdge';
  }
  if (!whole) return 'gap';
  // On whole numbers `1–2 ngày; 3–5 ngày` touch: nothing lies between the last and the first.
  const last = lower.to.included ? lower.to.value : lower.to.value.minus(Exact.one);
  const first = upper.from.included ? upper.from.value : upper.from.value.plus(Exact.one);
  return Exact.one.lessThan(first.minus(last)) ? 'gap' : 'touch';
}
