import { momentOf } from '../use-case/clock';
import { periodName } from '../../domain/settings/period';
import { printNoticeMark } from '../../domain/book/notice-mark';
import type { Exact } from '../../domain/numbers/exact';
import { mixesOthers, readPolicy } from '../../domain/scoring/score-policy';
import { dateOfDay, dayNumber, printCivilDate } from '../../domain/settings/dates';
import type { NoticeContent } from '../../excel/sheets/notice';
import { asText } from '../../excel/write/as-text';
import { wordsFor, type Words } from '../../locales/words';
import type { UseCaseOptions } from '../use-case/use-case';
import type { Notices, ReviewNotice } from './notices.types';

/** What stands on one unit's notice. */
export function contentOf(
  { checked }: Notices,
  { unit, changed }: ReviewNotice,
  options: UseCaseOptions,
): NoticeContent {
  const words: Words = wordsFor(options.language ?? 'vi');
  const { notices } = words;
  const { year, outcome } = checked;
  const { settings } = year.regulation;
  const scores = outcome.units.find((one) => one.scores.unit.code === unit.code)?.scores;
  const self = scores?.selfTotal ?? null;
  // Where peers or the council have a share, the total is not what verification gave.
  const verified =
    scores?.verifiedTotal ?? (mixesOthers(readPolicy(settings)) ? null : scores?.total);
  const difference = self && verified ? verified.minus(self) : null;
  const by = settings.text('leaderVerifiedBy');
  return {
    owner: settings.text('clusterName'),
    title: notices.title(periodName(settings)),
    to: notices.to(unit.name),
    lines: [
      notices.changed(changed.length),
      [
        deadline(settings.integer('explanationDays'), options, words),
        unit.role === 'leader' && by !== '' ? notices.verifiedBy(by) : '',
      ]
        .filter((line) => line !== '')
        .join(' '),
    ],
    mark: printNoticeMark(unit.code, settings.text('year')),
    rows: changed.map((one) => [
      one.criterion.code,
      asText(one.criterion.title),
      figure(one.self),
      figure(one.verified),
      figure(one.difference),
      one.reason,
      one.explanation,
    ]),
    total: ['', notices.total, figure(self), figure(verified ?? null), figure(difference), '', ''],
    signatures: [notices.cluster, notices.unitSide],
  };
}

function figure(value: Exact | null): number | string {
  return value?.toNumber() ?? '';
}

/** Empty: the regulation sets no time. */
function deadline(days: number, options: UseCaseOptions, { notices }: Words): string {
  if (days === 0) return '';
  const now = momentOf(options);
  const today = { day: now.getDate(), month: now.getMonth() + 1, year: now.getFullYear() };
  return notices.deadline(printCivilDate(dateOfDay(dayNumber(today) + days)), String(days));
}
