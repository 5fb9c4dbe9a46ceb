import { finding, type Finding } from '../../findings/finding';
import { dateOrder, printCivilDate, readCivilDate } from '../../settings/dates';
import { periodOf } from '../../settings/period';
import { SETTINGS, type SettingKey } from '../../settings/settings';
import type { SelfCheckContext } from './context';

const EARLIEST = 2000;
const LATEST = 2100;
/** These come after the work they are about has begun. */
const LATER: readonly SettingKey[] = ['deadline', 'meetingDate'];

/** The year, the period that it counts and the dates of its work fit together. */
export function checkPeriod({ regulation, cells }: SelfCheckContext): readonly Finding[] {
  const { settings } = regulation;
  const written = settings.text('year');
  if (written === '') return [];
  const year = Number(written);
  if (!(year >= EARLIEST && year <= LATEST)) {
    return [
      finding({
        kind: 'yearImplausible',
        place: cells.setting('year'),
        raw: written,
        params: { found: written },
      }),
    ];
  }
  const period = periodOf(settings);
  const [from, to] = [printCivilDate(period.from), printCivilDate(period.to)];
  if (dateOrder(period.to) < dateOrder(period.from)) {
    const place = cells.setting(settings.isAnswered('to') ? 'to' : 'from');
    return [finding({ kind: 'periodReversed', place, raw: to, params: { from, to } })];
  }
  const other = year < period.from.year || period.to.year < year;
  return [
    ...(other
      ? [
          finding({
            kind: 'periodOtherYear',
            place: cells.setting('year'),
            raw: written,
            params: { year: written, from, to },
          }),
        ]
      : []),
    ...LATER.flatMap((key) => {
      const date = readCivilDate(settings.text(key));
      if (!date || dateOrder(period.from) <= dateOrder(date)) return [];
      const found = printCivilDate(date);
      const params = { setting: SETTINGS[key].label, found, from };
      return [finding({ kind: 'dateBeforePeriod', place: cells.setting(key), raw: found, params })];
    }),
  ];
}
