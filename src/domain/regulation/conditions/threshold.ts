import type { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { contains, isRest, printInterval, readInterval, type Interval } from '../language/interval';
import { parsed, unreadable, type Parsed } from '../language/parsed';

/** What a figure is measured in: points, or a percentage of something the clause names. */
export type Measure = 'points' | 'percent';

/** `từ 90`, `trên 80%`, `từ 70 đến dưới 90`. A bare number says neither from nor above. */
export function readThreshold(text: string): Parsed<Interval> {
  const read = readInterval(text);
  if (!read.ok) return read;
  const interval = read.value;
  const { from, to } = interval;
  if (isRest(interval)) return unreadable('unreadable', text);
  if (from && to && from.value.equals(to.value)) return unreadable('fromOrAbove', text);
  if (!['', 'diem', 'points'].includes(fold(interval.unit))) return unreadable('unreadable', text);
  return parsed({ ...interval, unit: '' });
}

/** Of figures that are a share: `subject` 0,9 without a sign may be 90 % or less than one. */
export function readPercentThreshold(
  text: string,
  subject: string,
  clause: string,
): Parsed<Interval> {
  const read = readThreshold(text);
  if (!read.ok || read.value.percent) return read;
  const percent = printThreshold({ ...read.value, percent: true });
  return unreadable('unknownWord', clause, `${subject} ${percent}`);
}

export function measureOf(interval: Interval): Measure {
  return interval.percent ? 'percent' : 'points';
}

/** Null stays null: a score that is missing is neither above nor below. */
export function within(interval: Interval, figure: Exact | null): boolean | null {
  return figure === null ? null : contains(interval, figure);
}

export function printThreshold(interval: Interval): string {
  return printInterval(interval);
}
