import { partsOf, type DateParts } from '../model/serial-date';
import { whole, type FunctionEntry } from './function-kinds';
import type { Scope } from './scope';
import { isError, lift, NUM, toNumber } from './values';
import type { CellValue } from '../model/types';

const DAY = 86_400_000;

/** Any year, month and day: months and days beyond their limits roll over as in DATE. */
function serial(year: number, month: number, day: number, date1904: boolean): CellValue {
  const full = year < 1900 ? year + 1900 : year;
  if (full < 0 || full > 9999) return NUM;
  const time = Date.UTC(full, Math.trunc(month) - 1, Math.trunc(day));
  const days = (time - Date.UTC(1899, 11, 30)) / DAY - (date1904 ? 1462 : 0);
  const counted = !date1904 && days < 61 ? days - 1 : days;
  return counted < 0 ? NUM : counted;
}

function dated(
  name: string,
  limits: readonly [number, number],
  compute: (date1904: boolean, ...numbers: number[]) => CellValue,
): FunctionEntry {
  return whole(name, limits, (args, { workbook }: Scope) =>
    lift(args, (...values) => {
      const numbers: number[] = [];
      for (const value of values) {
        const number = toNumber(value);
        if (isError(number)) return number;
        numbers.push(number);
      }
      return compute(workbook.date1904, ...numbers);
    }),
  );
}

function part(name: string, read: (parts: DateParts) => number): FunctionEntry {
  return dated(name, [1, 1], (date1904, number = 0) => {
    const parts = number < 0 ? undefined : partsOf(number, date1904);
    return parts === undefined ? NUM : read(parts);
  });
}

/** The same day some months on, or the last day of that month when it is shorter. */
function monthsOn(date1904: boolean, start: number, months: number, toEnd: boolean): CellValue {
  const parts = partsOf(Math.trunc(start), date1904);
  if (parts === undefined || start < 0) return NUM;
  const month = parts.month + Math.trunc(months);
  const last = new Date(Date.UTC(parts.year, month, 0)).getUTCDate();
  return serial(parts.year, month, toEnd ? last : Math.min(parts.day, last), date1904);
}

function now(date1904: boolean): number {
  const time = new Date();
  const local = time.getTime() - time.getTimezoneOffset() * 60_000;
  return (local - Date.UTC(1899, 11, 30)) / DAY - (date1904 ? 1462 : 0);
}

function weekday(date1904: boolean, number = 0, kind = 1): CellValue {
  const parts = partsOf(Math.trunc(number), date1904);
  if (parts === undefined) return NUM;
  if (kind === 1) return parts.weekday + 1;
  if (kind === 2) return ((parts.weekday + 6) % 7) + 1;
  return kind === 3 ? (parts.weekday + 6) % 7 : NUM;
}

export const DATE_FUNCTIONS: readonly FunctionEntry[] = [
  dated('DATE', [3, 3], (date1904, year = 0, month = 0, day = 0) =>
    serial(Math.trunc(year), month, day, date1904),
  ),
  part('YEAR', ({ year }) => year),
  part('MONTH', ({ month }) => month),
  part('DAY', ({ day }) => day),
  part('HOUR', ({ hours }) => hours),
  part('MINUTE', ({ minutes }) => minutes),
  part('SECOND', ({ seconds }) => seconds),
  dated('WEEKDAY', [1, 2], weekday),
  dated('EDATE', [2, 2], (date1904, start = 0, months = 0) =>
    monthsOn(date1904, start, months, false),
  ),
  dated('EOMONTH', [2, 2], (date1904, start = 0, months = 0) =>
    monthsOn(date1904, start, months, true),
  ),
  dated('DAYS', [2, 2], (_, end = 0, start = 0) => Math.trunc(end) - Math.trunc(start)),
  dated('TODAY', [0, 0], (date1904) => Math.floor(now(date1904))),
  dated('NOW', [0, 0], (date1904) => now(date1904)),
];
