import { serialOf } from './serial-date';
import type { TypedNumber } from './typed-number';

interface Context {
  readonly date1904: boolean;
  readonly year: number;
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

function monthOf(word: string): number | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length < 3) return undefined;
  const at = MONTHS.findIndex((month) => month === wanted || month.slice(0, 3) === wanted);
  return at < 0 ? undefined : at + 1;
}

/** Windows' default window: 00–29 is this century, 30–99 the last one. */
function fullYear(text: string): number | undefined {
  const year = Number(text);
  if (text.length <= 2) return year < 30 ? 2000 + year : 1900 + year;
  return text.length === 4 ? year : undefined;
}

function dated(
  year: number | undefined,
  month: number | undefined,
  day: number,
  format: string,
  context: Context,
): TypedNumber | undefined {
  if (year === undefined || month === undefined) return undefined;
  const number = serialOf(year, month, day, context.date1904);
  return number === undefined ? undefined : { number, format };
}

/** Two numbers: month and day, day and month if only that is a date, month and year. */
function pair(first: string, second: string, context: Context): TypedNumber | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (second.length <= 2) {
    const day =
      dated(context.year, a, b, 'd-mmm', context) ?? dated(context.year, b, a, 'd-mmm', context);
    if (day !== undefined) return day;
  }
  if (a > 12 || first.length > 2 || second.length === 3) return undefined;
  return dated(fullYear(second), a, 1, 'mmm-yy', context);
}

/** Three numbers in the order of en-US, or the ISO order when the year comes first. */
function triple(parts: readonly string[], context: Context): TypedNumber | undefined {
  const [a = '', b = '', c = ''] = parts;
  if (a.length === 4) return dated(Number(a), Number(b), Number(c), 'm/d/yyyy', context);
  if (a.length > 2 || c.length > 4 || c.length === 3) return undefined;
  return dated(fullYear(c), Number(a), Number(b), 'm/d/yyyy', context);
}

function withMonthName(text: string, context: Context): TypedNumber | undefined {
  const dayFirst = /^(\d{1,2})[-/ ]?([A-Za-z]{3,9})(?:[-/ ]?(\d{4}|\d{1,2}))?$/.exec(text);
  if (dayFirst !== null) {
    const [, day = '', month = '', year] = dayFirst;
    if (year === undefined) {
      return dated(context.year, monthOf(month), Number(day), 'd-mmm', context);
    }
    return dated(fullYear(year), monthOf(month), Number(day), 'd-mmm-yy', context);
  }
  const monthFirst = /^([A-Za-z]{3,9})[-/ ](\d{4}|\d{1,2})(?:, ?(\d{4}))?$/.exec(text);
  if (monthFirst === null) return undefined;
  const [, word = '', number = '', year] = monthFirst;
  const month = monthOf(word);
  if (year !== undefined) return dated(Number(year), month, Number(number), 'd-mmm-yy', context);
  if (number.length === 4) return dated(Number(number), month, 1, 'mmm-yy', context);
  return (
    dated(context.year, month, Number(number), 'd-mmm', context) ??
    dated(fullYear(number), month, 1, 'mmm-yy', context)
  );
}

function date(text: string, context: Context): TypedNumber | undefined {
  const numbers = /^\d{1,4}(?:([-/])\d{1,4}){1,2}$/.exec(text);
  if (numbers === null) return withMonthName(text, context);
  const parts = text.split(/[-/]/);
  if (parts.length === 3) return triple(parts, context);
  return pair(parts[0] ?? '', parts[1] ?? '', context);
}

function time(text: string): TypedNumber | undefined {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d{1,3})?)?(?: ?([AaPp])[Mm]?)?$/.exec(text);
  if (match === null) return undefined;
  const [, hourText = '', minuteText = '', secondText, fractionText, half] = match;
  const [minutes, seconds] = [Number(minuteText), Number(secondText ?? 0)];
  let hours = Number(hourText);
  if (minutes > 59 || seconds > 59) return undefined;
  if (half !== undefined) {
    if (hours > 12 || hours < 1) return undefined;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const number = (hours * 3600 + minutes * 60 + seconds + Number(fractionText ?? 0)) / 86_400;
  if (fractionText !== undefined) return { number, format: 'mm:ss.0' };
  if (hours >= 24) return { number, format: '[h]:mm:ss' };
  const clock = secondText === undefined ? 'h:mm' : 'h:mm:ss';
  return { number, format: half === undefined ? clock : `${clock} AM/PM` };
}

/** Dates and times as en-US Excel reads them; undefined for a text. */
export function parseTypedDate(text: string, context: Context): TypedNumber | undefined {
  const alone = time(text) ?? date(text, context);
  if (alone !== undefined) return alone;
  const both = /^(.+?) (\d{1,2}:\d{2}.*)$/.exec(text);
  if (both === null) return undefined;
  const [day, clock] = [date(both[1] ?? '', context), time(both[2] ?? '')];
  if (day === undefined || clock === undefined) return undefined;
  return { number: day.number + clock.number, format: 'm/d/yyyy h:mm' };
}
