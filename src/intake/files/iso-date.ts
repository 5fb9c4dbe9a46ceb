const PATTERN = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;
const DAY_MS = 86_400_000;
/** Excel counts a 29 February 1900 that never was; dates before it are one day off. */
const FIRST_RELIABLE = 61;

/** The serial number of an ISO date, time or both, as `t="d"` cells store it. */
export function serialOfIsoDate(text: string, date1904: boolean): number | undefined {
  const match = PATTERN.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const time = (Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) / 86_400;
  if (Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60)
    return undefined;
  if (year === undefined) return hour === undefined ? undefined : time;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const back = new Date(moment);
  if (back.getUTCMonth() !== Number(month) - 1 || back.getUTCDate() !== Number(day))
    return undefined;
  if (date1904) return (moment - Date.UTC(1904, 0, 1)) / DAY_MS + time;
  const days = (moment - Date.UTC(1899, 11, 30)) / DAY_MS;
  return (days < FIRST_RELIABLE ? days - 1 : days) + time;
}
