import { Exact } from '../../numbers/exact';
import { fold, tidy } from '../../text/fold';
import { splitLabel } from '../language/clauses';
import { contains, isRest, printInterval, readInterval, type Interval } from '../language/interval';
import { printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import type { Inconsistency } from '../rule';
import { checkEdges } from '../rules/band-check';
import { printConsequence, readConsequence, type LateConsequence } from './consequence';

/** Days late, and what they cost: points (a positive figure) or a consequence. */
export interface LateBand {
  readonly interval: Interval;
  readonly points: Exact;
  /** Null: only the points. */
  readonly consequence: LateConsequence | null;
}

const CAPTION = /^(?:nộp chậm|nop cham|chậm|cham|late) /iu;

/** `chậm 1–5 ngày: 1; trên 5 ngày: 3`, also `trên 10 ngày: không xếp hạng`. */
export function readLateBands(clauses: readonly string[]): Parsed<readonly LateBand[]> {
  const bands: LateBand[] = [];
  for (const clause of clauses) {
    const labelled = splitLabel(clause);
    if (!labelled.ok) return labelled;
    const { label, value } = labelled.value;
    const interval = readInterval(tidy(label).replace(CAPTION, ''));
    if (!interval.ok) return unreadable(interval.error.problem, clause);
    const days = inDays(interval.value);
    if (!days) return unreadable('unknownWord', clause, 'ngày');
    const consequence = readConsequence(value);
    const points = consequence === null ? readPoints(value) : parsed(Exact.zero);
    if (!points.ok) return unreadable(points.error.problem, clause);
    bands.push({ interval: days, points: points.value, consequence });
  }
  return parsed(bands);
}

/** Days are what is counted, said or not. Working days and hours are not: the calendar knows neither. */
function inDays(interval: Interval): Interval | undefined {
  if (interval.percent) return undefined;
  return ['', 'ngay', 'ngay cham', 'ngay late'].includes(fold(interval.unit))
    ? { ...interval, unit: interval.from || interval.to ? 'ngay' : '' }
    : undefined;
}

/** `trừ 1 điểm` and `1` are one thing: the sign comes from the setting's name. */
function readPoints(text: string): Parsed<Exact> {
  const amount = /^(?:tru |deduct )?(.+?)(?: diem| points?)?$/.exec(fold(text))?.[1] ?? '';
  const read = readNumber(amount, null);
  return read.ok && read.value.sign() < 0 ? unreadable('notPositive', text) : read;
}

export function printLateBands(bands: readonly LateBand[]): string {
  const clauses = bands.map(({ interval, points, consequence }) => {
    const cost = consequence === null ? printNumber(points) : printConsequence(consequence);
    return `${printInterval(interval)}: ${cost}`;
  });
  return `chậm ${clauses.join('; ')}`;
}

/** `còn lại` is looked at last, wherever it is written. */
export function bandAt(bands: readonly LateBand[], days: Exact): LateBand | undefined {
  return (
    bands.find(({ interval }) => !isRest(interval) && contains(interval, days)) ??
    bands.find(({ interval }) => isRest(interval))
  );
}

/** Besides the edges between bands: the first day and the days after the last band. */
export function checkLateBands(bands: readonly LateBand[]): readonly Inconsistency[] {
  const found: Inconsistency[] = [...checkEdges(bands)];
  const sorted = bands
    .filter(({ interval }) => !isRest(interval))
    .sort((a, b) => startOf(a).compare(startOf(b)));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (sorted.length === bands.length) {
    if (first && Exact.one.lessThan(startOf(first))) {
      found.push({ issue: 'gap', at: printInterval(first.interval) });
    }
    if (last?.interval.to) found.push({ issue: 'gap', at: printInterval(last.interval) });
  }
  sorted.forEach((band, index) => {
    const before = sorted[index - 1];
    if (before && costsLess(band, before)) {
      found.push({ issue: 'order', at: printInterval(band.interval) });
    }
  });
  return found;
}

/** The first day of a band; zero where it has no lower end. */
function startOf({ interval: { from } }: LateBand): Exact {
  if (!from) return Exact.zero;
  return from.included ? from.value : from.value.plus(Exact.one);
}

/** A consequence is not weighed against points, only points against points. */
function costsLess(band: LateBand, before: LateBand): boolean {
  if (before.consequence !== null || band.consequence !== null) return false;
  return band.points.lessThan(before.points);
}
