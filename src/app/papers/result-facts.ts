import type { AwardTier } from '../../domain/awards/award-tier';
import type { Exact } from '../../domain/numbers/exact';
import { dateOfDay, dayNumber, printCivilDate, readCivilDate } from '../../domain/settings/dates';
import type { Settings } from '../../domain/settings/settings';
import { changedScores } from '../../domain/verification/changed-scores';
import type { UnitOutcome } from '../../domain/year/outcome';
import type { UnitResult } from '../../documents/paper-facts';
import type { ProposalRow } from '../../excel/sheets/proposal';
import type { Words } from '../../locales/words';
import type { CheckedState } from '../ranking/check-state';
import type { Printer } from './figures';
import { spokenName } from './spoken-award';

/** What each unit is told of its year, in the roster's order. */
export function resultsOf(
  { year, outcome }: CheckedState,
  rows: readonly ProposalRow[],
  print: Printer,
  words: Words,
): readonly UnitResult[] {
  const { regulation, sheets } = year;
  const shown = (value: Exact | null): string => (value === null ? '–' : print.asIs(value));
  return outcome.units.map((unit): UnitResult => {
    const { scores, status, rank, classification } = unit;
    const sheet = sheets.get(scores.unit.code);
    const changes = sheet ? changedScores(sheet, regulation) : [];
    const ranked = status === 'ranked';
    const verified = ranked && scores.verifiedTotal !== null;
    return {
      unit: scores.unit.name,
      standing: standingOf(unit, words),
      total: ranked ? print.points(scores.total) : '',
      rank: ranked ? String(rank ?? '') : '',
      classification: ranked ? (classification ?? '') : '',
      award: rows
        .filter((row) => row.unit === scores.unit.name)
        .map((row) => awardLine(row, regulation.awards))
        .join('; '),
      changes: changes.map(({ criterion, self, verified: after, difference, reason }) => ({
        code: criterion.code,
        title: criterion.title,
        self: shown(self),
        verified: shown(after),
        difference: shown(difference),
        reason,
      })),
      unchanged: verified && changes.length === 0 ? 'Thẩm định không thay đổi điểm tự chấm' : '',
      deadline: deadlineOf(regulation.settings),
    };
  });
}

function standingOf({ status, notRankedWhy }: UnitOutcome, { report }: Words): string {
  if (status === 'ranked') return '';
  return status === 'notRanked' && notRankedWhy !== null
    ? report.notRankedNote(notRankedWhy)
    : report.unitStatus[status];
}

/** `Đề nghị Bằng khen (Xếp hạng 2)` */
function awardLine({ status, award, reason }: ProposalRow, awards: readonly AwardTier[]): string {
  const said = [status, spokenName(String(award), awards)].filter((part) => part !== '').join(' ');
  return reason === '' ? said : `${said} (${String(reason)})`;
}

/** *Thời hạn giải trình* from the day of the paper on; '' where one of them is not known. */
function deadlineOf(settings: Settings): string {
  const days = settings.integer('explanationDays');
  const from = readCivilDate(settings.text('documentDate'));
  return days === 0 || !from ? '' : printCivilDate(dateOfDay(dayNumber(from) + days));
}
