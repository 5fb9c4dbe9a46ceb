import { rowText } from '../../domain/book/table';
import type { Finding, Place } from '../../domain/findings/finding';
import type { LogRow } from '../../excel/sheets/record';
import type { Words } from '../../locales/words';
import { type CheckedState } from './check-state';
import { nameIn } from '../book/name-in';
import { timeOf } from '../use-case/clock';
import { describeFinding, describePlace, shownValue } from '../book/describe';
import type { BookState } from '../book/read-state';
import type { UseCaseOptions } from '../use-case/use-case';

/** What this run changed on a person's word: accepted values and exceptions, each once. */
export function rankingLog(
  state: BookState,
  checked: CheckedState,
  words: Words,
  options: UseCaseOptions,
  changed: boolean,
): readonly LogRow[] {
  const time = timeOf(options);
  const person = options.operator ?? checked.year.regulation.settings.text('operator');
  const nameOf = nameIn(checked.year);
  const subjectOf = ({ unit, criterion }: Finding, place: Place): string =>
    [nameOf(unit), criterion ?? '', describePlace(place)].filter((part) => part !== '').join(' · ');
  const accepted = checked.accepted.flatMap(({ finding, writes }) =>
    writes
      .filter(({ value, before }) => value !== before)
      .map(({ place, value, before }): LogRow => ({
        time,
        person,
        action: words.report.log.accepted,
        subject: subjectOf(finding, place),
        before,
        after: shownValue(value, words),
        reason: describeFinding(finding, words),
      })),
  );
  const known = new Set(
    (state.snapshot.tables.get('NhatKy')?.table.rows ?? []).map(
      (row) => `${rowText(row, 'action')}|${rowText(row, 'subject')}|${rowText(row, 'reason')}`,
    ),
  );
  const exceptions = checked.findings.flatMap((found): LogRow[] => {
    if (found.handling.action !== 'exception') return [];
    const row: LogRow = {
      time,
      person,
      action: words.report.log.exception,
      subject: subjectOf(found, found.place),
      before: found.raw ?? '',
      after: found.raw ?? '',
      reason: found.handling.reason,
    };
    return known.has(`${row.action}|${row.subject}|${row.reason}`) ? [] : [row];
  });
  const ranked = checked.outcome.units.filter((unit) => unit.status === 'ranked').length;
  // A run that changes no result leaves no trace: running again converges to the same workbook.
  const run: LogRow = {
    time,
    person,
    action: words.report.log.ranked,
    subject: checked.year.regulation.settings.text('clusterName'),
    before: '',
    after: `${String(ranked)}/${String(checked.outcome.units.length)}`,
    reason: '',
  };
  return [...accepted, ...exceptions, ...(changed && ranked > 0 ? [run] : [])];
}
