import { readCivilDate, type CivilDate } from './dates';
import { SETTINGS, type Settings } from './settings';

/** As titles and papers name it: `năm 2023`, `6 tháng đầu năm 2023`. */
export function periodName(settings: Settings): string {
  const words = settings.choice('period') === 'half' ? SETTINGS.period.choices.half : 'năm';
  return `${words} ${settings.text('year')}`;
}

/** What the year counts: the two dates of *Thiết lập*, else the calendar year or its first half. */
export function periodOf(settings: Settings): { readonly from: CivilDate; readonly to: CivilDate } {
  const year = Number(settings.text('year'));
  const end = isHalfYear(settings) ? { month: 6, day: 30 } : { month: 12, day: 31 };
  return {
    from: readCivilDate(settings.text('from')) ?? { year, month: 1, day: 1 },
    to: readCivilDate(settings.text('to')) ?? { year, ...end },
  };
}

/** Half a year shows how far the units have come; nobody is proposed for anything. */
export function isHalfYear(settings: Settings): boolean {
  return settings.choice('period') === 'half';
}
