import type { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { countingUnit, isCounting, printUnit } from './counting';
import { intervalWords } from './interval-words';
import { MOST_OF_ANYTHING, printNumber, readNumber } from './numbers';
import { parsed, unreadable, type Parsed } from './parsed';

export interface Bound {
  readonly value: Exact;
  /** The bound itself belongs to the interval. */
  readonly included: boolean;
}

/** A missing bound is infinity; both missing is `còn lại`, everything that no other band takes. */
export interface Interval {
  readonly from: Bound | null;
  readonly to: Bound | null;
  readonly percent: boolean;
  /** Counting word (`ngày`): whole numbers only, so `1–2 ngày; 3–5 ngày` leaves no gap. */
  readonly unit: string;
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)\s*(%?)`;
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly from?: boolean;
  readonly to?: boolean;
}[] = [
  { pattern: new RegExp(`^tren ${NUMBER} den duoi ${NUMBER}(.*)$`), from: false, to: false },
  {
    pattern: new RegExp(`^tren ${NUMBER} (?:den|-) ?(?:<=|≤)?${NUMBER}(.*)$`),
    from: false,
    to: true,
  },
  {
    pattern: new RegExp(`^(?:tu )?${NUMBER} ?(?:-|den) ?(?:<|duoi )${NUMBER}(.*)$`),
    from: true,
    to: false,
  },
  { pattern: new RegExp(`^(?:tu )?${NUMBER} ?(?:-|den) ?${NUMBER}(.*)$`), from: true, to: true },
  { pattern: new RegExp(`^(?:>|tren|hon) ?${NUMBER}(.*)$`), from: false },
  { pattern: new RegExp(`^(?:>=|≥|tu) ?${NUMBER}(.*)$`), from: true },
  { pattern: new RegExp(`^(?:<=|≤|den|khong qua) ?${NUMBER}(.*)$`), to: true },
  { pattern: new RegExp(`^(?:<|duoi) ?${NUMBER}(.*)$`), to: false },
];

const REST = ['con lai', 'other', 'others', 'rest', 'otherwise'];

/** One interval as `workbook` §3.1 writes it: `>95%`, `từ 75% đến dưới 95%`, `3 ngày`, `còn lại`. */
export function readInterval(text: string): Parsed<Interval> {
  const written = intervalWords(fold(text));
  if (REST.includes(written)) {
    return parsed({ from: null, to: null, percent: false, unit: '' });
  }
  for (const form of FORMS) {
    const match = form.pattern.exec(written);
    if (!match) continue;
    const two = form.from !== undefined && form.to !== undefined;
    const first = bound(match[1], two || form.from !== undefined ? form.from : form.to);
    const second = two ? bound(match[3], form.to) : null;
    const percent = match[2] === '%' || (two && match[4] === '%');
    const { side, unit } = tailOf(two ? match[5] : match[3]);
    if (!first || unit === undefined) continue;
    // "từ 50% trở xuống" ends at 50; "trên 50% trở xuống" contradicts itself.
    if (side === 'to' && form.from === true && !two) {
      return parsed({ from: null, to: first, percent, unit });
    }
    if (side !== null && (two || (side === 'to') !== (form.to !== undefined))) {
      return unreadable('unreadable', text);
    }
    if (two && second && isEmpty(first, second)) return unreadable('unreadable', text);
    const from = form.from === undefined ? null : first;
    return parsed({ from, to: two ? second : form.to === undefined ? null : first, percent, unit });
  }
  const single = new RegExp(`^${NUMBER}(.*)$`).exec(written);
  const point = bound(single?.[1], true);
  const { side, unit } = tailOf(single?.[3]);
  if (!single || !point || unit === undefined) return unreadable('unreadable', text);
  return parsed({
    from: side === 'to' ? null : point,
    to: side === 'from' ? null : point,
    percent: single[2] === '%',
    unit,
  });
}

function isEmpty(first: Bound, second: Bound): boolean {
  if (!first.value.equals(second.value)) return second.value.lessThan(first.value);
  return !first.included || !second.included;
}

function bound(text: string | undefined, included: boolean | undefined): Bound | null {
  const number = text === undefined ? undefined : readNumber(text, MOST_OF_ANYTHING);
  return number?.ok && included !== undefined ? { value: number.value, included } : null;
}

/** What follows a number: a unit word and `trở lên` or `trở xuống`. Unit undefined: neither. */
function tailOf(rest: string | undefined): {
  readonly side: 'from' | 'to' | null;
  readonly unit: string | undefined;
} {
  const written = (rest ?? '').trim();
  const side = /tro len$/.test(written) ? 'from' : /tro xuong$/.test(written) ? 'to' : null;
  const word = written.replace(/tro (?:len|xuong)$/, '').trim();
  return { side, unit: /^[\p{L} ,]*$/u.test(word) ? countingUnit(word) : undefined };
}

export function countsWhole(interval: Interval): boolean {
  return isCounting(interval.unit);
}

export function contains(interval: Interval, value: Exact): boolean {
  const { from, to } = interval;
  if (from && (value.lessThan(from.value) || (!from.included && value.equals(from.value))))
    return false;
  if (to && (to.value.lessThan(value) || (!to.included && value.equals(to.value)))) return false;
  return true;
}

export function isRest(interval: Interval): boolean {
  return interval.from === null && interval.to === null;
}

/** Normal form, in Vietnamese with accents. */
export function printInterval({ from, to, percent, unit }: Interval): string {
  const number = (bound: Bound): string => `${printNumber(bound.value)}${percent ? '%' : ''}`;
  const tail = unit === '' ? '' : ` ${printUnit(unit)}`;
  if (!from && !to) return 'còn lại';
  if (from && to) {
    if (from.value.equals(to.value)) return `${number(from)}${tail}`;
    const start = from.included ? 'từ' : 'trên';
    return `${start} ${number(from)} ${to.included ? 'đến' : 'đến dưới'} ${number(to)}${tail}`;
  }
  if (from) return `${from.included ? 'từ' : 'trên'} ${number(from)}${tail}`;
  return to ? `${to.included ? 'đến' : 'dưới'} ${number(to)}${tail}` : 'còn lại';
}
