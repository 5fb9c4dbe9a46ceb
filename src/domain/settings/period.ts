import { readCivilDate, type CivilDate } from './dates';
import type { Settings } from './settings';

/** What the year counts: the two dates of *Thiết lập*, else the calendar year or its first half. */
export function periodOf(settings: Settings): { readonly from: CivilDate; readonly to: CivilDate } {
  const year = Number(settings.text('year'));
  const end = settings.choice('period') === 'half' ? { month: 6, day: 30 } : { month: 12, day: 31 };
  return {
    from: readCivilDate(settings.text('from')) ?? { year, month: 1, day: 1 },
    to: readCivilDate(settings.text('to')) ?? { year, ...end },
  };
}
