import { finding, type Finding } from '../findings/finding';
import { lateEffect, type LateRule } from '../regulation/submission/late-rule';
import { printCivilDate } from '../settings/dates';
import { latenessOf, signedLate } from '../submission/submission';
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
  if (!rule) return [];
  const onlyReminds = rule.kind === 'consequence' && rule.consequence === 'remind';
  const known = latenessOf(submission, settings);
  const lateness =
    onlyReminds && known?.confirmed === false ? signedLate(submission, settings) : known;
  if (!lateness || lateness.days === 0) return [];
  const place = { file: null, sheet: submission?.sheet ?? null, cell: submission?.cell ?? null };
  const received = lateness.date ? printCivilDate(lateness.date) : '';
  const deadline = settings.text('deadline');
  const { basis } = lateness;
  if (lateness.days === null || !lateness.confirmed) {
    const params = { received, deadline, basis };
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
        basis,
        points: points.sign() === 0 ? '' : points.toString(),
        consequence,
      },
    }),
  ];
}
