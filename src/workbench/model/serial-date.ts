const DAY = 86_400_000;
/** Serial 0 of the 1900 system counts from here once the false 29 February 1900 has passed. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

export interface DateParts {
  year: number;
  month: number;
  day: number;
  hours: number;
  minutes: number;
  seconds: number;
  /** 0 for Sunday. */
  weekday: number;
}

/** The serial of a calendar day, or undefined when Excel has no such day. */
export function serialOf(
  year: number,
  month: number,
  day: number,
  date1904: boolean,
): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    // Lotus 1-2-3 believed in 29 February 1900 and Excel kept it as serial 60.
    return year === 1900 && month === 2 && day === 29 && !date1904 ? 60 : undefined;
  }
  const serial = (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  if (date1904) return serial >= 0 && year <= 9999 ? serial : undefined;
  const counted = serial <= 60 ? serial - 1 : serial;
  return counted >= 1 && year <= 9999 ? counted : undefined;
}

/** The calendar day and clock time of a serial; undefined outside Excel's range. */
export function partsOf(serial: number, date1904: boolean): DateParts | undefined {
  // Half a millisecond of slack: 0.1 + 0.2 of a day must not show 59.999 seconds.
  const milliseconds = Math.round(serial * DAY);
  const days = Math.floor(milliseconds / DAY);
  if (days < 0 || days > 2_958_465) return undefined;
  const rest = Math.floor((milliseconds - days * DAY) / 1000);
  const clock = {
    hours: Math.floor(rest / 3600),
    minutes: Math.floor(rest / 60) % 60,
    seconds: rest % 60,
  };
  if (!date1904 && days === 60) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  if (!date1904 && days === 0) return { year: 1900, month: 1, day: 0, weekday: 6, ...clock };
  const shifted = date1904 ? days : days < 60 ? days + 1 : days;
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + shifted * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: !date1904 && days < 60 ? (date.getUTCDay() + 6) % 7 : date.getUTCDay(),
    ...clock,
  };
}
