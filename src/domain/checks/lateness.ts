import { finding, type Finding } from '../findings/finding';
import { lateEffect, type LateRule } from '../regulation/submission/late-rule';
import { printCivilDate } from '../settings/dates';
import { latenessOf } from '../submission/submission';
import type { Unit } from '../units/unit';
import type { Year } from '../year/year';

/**
 * A sheet that came late, where the regulation makes something of it. The moment at which a file
 * was taken in is no date of receipt: it has to be confirmed before it costs a unit anything.
 * @param rule null: it cannot be read, which is an error of its own
 */
export function checkLateness(unit: Unit, year: Year, rule: LateRule | null): readonly Finding[] {
  const { settings } = year.regulation;
  const submission = year.submissions.get(unit.code);
  const lateness = latenessOf(submission, settings);
  if (!lateness || !rule || lateness.days === 0) return [];
  const onlyReminds = rule.kind === 'consequence' && rule.consequence === 'remind';
  if (onlyReminds && !lateness.confirmed) return [];
  const place = { file: null, sheet: submission?.sheet ?? null, cell: submission?.cell ?? null };
  const received = submission?.received ? printCivilDate(submission.received) : '';
  const deadline = settings.text('deadline');
  if (lateness.days === null || !lateness.confirmed) {
    const params = { received, deadline };
    return [finding({ kind: 'lateUnconfirmed', unit: unit.code, place, raw: received, params })];
  }
  const { points, consequence } = lateEffect(rule, lateness.days);
  return [
    finding({
      kind: 'submittedLate',
      unit: unit.code,
      place,
      raw: received,
      params: {
        days: lateness.days,
        deadline,
        points: points.sign() === 0 ? '' : points.toString(),
        consequence,
      },
    }),
  ];
}
