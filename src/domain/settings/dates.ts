/** Dates as civil servants write them: `dd/mm/yyyy`, with a time after it at most. */
const WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+\d{1,2}[:h]\d{0,2})?$/;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function readCivilDate(text: string): CivilDate | undefined {
  const match = WRITTEN.exec(text.trim());
  if (!match) return undefined;
  const date = { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
  // A day that the month does not have, or a month that is none, falls into another one.
  const check = new Date(Date.UTC(date.year, date.month - 1, date.day));
  return check.getUTCMonth() === date.month - 1 ? date : undefined;
}

export function printCivilDate({ day, month, year }: CivilDate): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}

/** 01/01/1950: a smaller number in a cell of dates is a year (`2021`) or a slip, not a date. */
const FIRST_SERIAL = 18_264;

/** A cell's date: a serial of the 1900 system, or text. Undefined: neither. */
export function dateText(value: string | number | boolean | null): string | undefined {
  if (typeof value === 'number' && value >= FIRST_SERIAL && value < 200_000) {
    const date = new Date(EPOCH + Math.floor(value) * DAY);
    return printCivilDate({
      day: date.getUTCDate(),
      month: date.getUTCMonth() + 1,
      year: date.getUTCFullYear(),
    });
  }
  if (typeof value !== 'string') return undefined;
  const read = readCivilDate(value);
  return read ? printCivilDate(read) : undefined;
}

const MINUTES = 24 * 60;

/** What a cell of dates shows for its number: the day, or the time where it is less than a day. */
export function momentText(serial: number): string | undefined {
  if (serial <= 0 || serial >= 1) return dateText(serial);
  const minutes = Math.round(serial * MINUTES) % MINUTES;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Grows with time: for comparing only. */
export function dateOrder({ year, month, day }: CivilDate): number {
  return year * 10_000 + month * 100 + day;
}

/** Days since an arbitrary day: for differences. */
export function dayNumber({ year, month, day }: CivilDate): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

/** Back from `dayNumber`. */
export function dateOfDay(number: number): CivilDate {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
