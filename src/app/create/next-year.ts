import { AWARDS_SHEET } from '../../domain/book/sheets/awards';
import { CLASSES_SHEET } from '../../domain/book/sheets/classes';
import { CONSIDERATIONS_SHEET } from '../../domain/book/sheets/considerations';
import { CRITERIA_SHEET } from '../../domain/book/sheets/criteria';
import { HONOURS_SHEET } from '../../domain/book/sheets/honours';
import { MEMORY_SHEET } from '../../domain/book/sheets/memory';
import { ROLES_SHEET } from '../../domain/book/sheets/roles';
import { SETTINGS_SHEET } from '../../domain/book/sheets/settings';
import { UNITS_SHEET } from '../../domain/book/sheets/units';
import { WORDINGS_SHEET } from '../../domain/book/sheets/wordings';
import { rowText } from '../../domain/book/table';
import type { ColumnKey, SheetSchema } from '../../domain/book/sheet-schema';
import { roleTitles } from '../../domain/regulation/role-titles';
import { unitsInRole } from '../../domain/roles/read-roles';
import { dateOrder, dateText, printCivilDate, readCivilDate } from '../../domain/settings/dates';
import { isHalfYear } from '../../domain/settings/period';
import { SETTING_LIST, type SettingKey } from '../../domain/settings/settings';
import { fold, nameKey } from '../../domain/text/fold';
import { tableOf } from '../book/book-tables';
import { typed, typedRows } from '../book/typed-rows';
import type { CheckedState } from '../ranking/check-state';
import { decisionsOf } from '../ranking/kept-decisions';
import type { BookState } from '../book/read-state';
import type { Template } from './template';

export interface NextYear {
  readonly template: Template;
  /** Proposals on which nobody has recorded a decision: they are no honours yet. */
  readonly undecided: readonly string[];
  /** Some unit is held back or something undecided: ranks are not handed on. */
  readonly provisional: boolean;
}

/** Carried as they stand: what the cluster agreed on, and how it understands what its units send. */
const CARRIED: readonly SheetSchema[] = [
  CRITERIA_SHEET,
  CLASSES_SHEET,
  AWARDS_SHEET,
  CONSIDERATIONS_SHEET,
  MEMORY_SHEET,
  WORDINGS_SHEET,
];

/** Of one year only: dates, numbers of papers, what was answered about that year's conference. */
const OF_THE_YEAR: ReadonlySet<SettingKey> = new Set([
  'theme',
  'deadline',
  'exclusionsReviewedOn',
  'meetingDate',
  'meetingTime',
  'meetingEnd',
  'meetingPlace',
  'guests',
  'pactSignedDate',
  'letterNumber',
  'minutesNumber',
  'documentDate',
  'bookVersion',
]);

/** The book of the next year: regulation, roster, roles, memory and what was awarded so far. */
export function nextYearOf(state: BookState, checked: CheckedState): NextYear {
  const { year } = checked;
  const { settings } = year.regulation;
  const next = Number(settings.text('year')) + 1;
  const { honours, undecided, provisional } = honoursOf(state, checked);
  const tables = Object.fromEntries(
    CARRIED.map((schema) => [schema.id, typedRows(state.snapshot, schema)] as const).filter(
      ([, rows]) => rows.length > 0,
    ),
  );
  const title = `${settings.text('clusterName')} ${String(next)}`;
  return {
    undecided,
    provisional,
    template: {
      name: 'next-year',
      title: { vi: title, en: title },
      summary: { vi: title, en: title },
      settings: settingsOf(state, next),
      tables: {
        ...tables,
        [UNITS_SHEET.id]: rosterOf(state, checked, next),
        [HONOURS_SHEET.id]: honours,
        [ROLES_SHEET.id]: typedRows(state.snapshot, ROLES_SHEET),
      },
    },
  };
}

/** A book of half a year is followed by one of a whole year. */
const HALF_ONLY: ReadonlySet<SettingKey> = new Set(['period', 'from', 'to']);

function settingsOf({ snapshot, year }: BookState, next: number): Readonly<Record<string, string>> {
  const { settings } = year.regulation;
  const half = isHalfYear(settings);
  const written = new Map(
    tableOf(snapshot.tables, SETTINGS_SHEET).rows.map((row) => [
      fold(rowText(row, 'item').replaceAll('★', '')),
      typed(row.cells.value),
    ]),
  );
  const answers = SETTING_LIST.flatMap(([key, { label }]): readonly [string, string][] => {
    const answer = written.get(fold(label)) ?? '';
    if (key === 'year') return [[label, String(next)]];
    if (half && HALF_ONLY.has(key)) return [];
    if (answer === '' || !settings.isAnswered(key)) return [];
    if (key !== 'from' && key !== 'to') return OF_THE_YEAR.has(key) ? [] : [[label, answer]];
    const date = readCivilDate(settings.text(key));
    return date ? [[label, printCivilDate({ ...date, year: date.year + 1 })]] : [];
  });
  return Object.fromEntries(answers);
}

const YEARLY: ReadonlySet<ColumnKey<typeof UNITS_SHEET>> = new Set([
  'registeredOn',
  'registeredTitles',
  'pactSignedOn',
  'attendsMeeting',
]);

/** Who has left before the year begins is no member, unless another took it over; the roles are those of the next year. */
function rosterOf(
  state: BookState,
  { year: { roles, regulation, units } }: CheckedState,
  next: number,
): readonly (readonly string[])[] {
  const titles = roleTitles(regulation.settings);
  const leaders = unitsInRole(roles, next, 'leader');
  const deputies = unitsInRole(roles, next, 'deputy');
  const keys = Object.keys(UNITS_SHEET.columns) as ColumnKey<typeof UNITS_SHEET>[];
  // Their rows tell until when they were there: conditions look back over years.
  const tookOver = new Set(
    units.flatMap(({ predecessors }) => predecessors.flatMap(({ names }) => names.map(nameKey))),
  );
  return tableOf(state.snapshot.tables, UNITS_SHEET)
    .rows.filter((row) => {
      const left = readCivilDate(dateText(row.cells.memberTo?.value ?? null) ?? '');
      const name = rowText(row, 'name');
      return (
        name !== '' && !(left && dateOrder(left) < next * 10_000 && !tookOver.has(nameKey(name)))
      );
    })
    .map((row) => {
      const name = fold(rowText(row, 'name'));
      const code = units.find((unit) => fold(unit.name) === name)?.code ?? '';
      return keys.map((key) => {
        if (key === 'role') {
          if (leaders.includes(code)) return titles.leader;
          return deputies.includes(code) ? titles.deputy : '';
        }
        if (key === 'code') return code || typed(row.cells.code);
        return YEARLY.has(key) ? '' : typed(row.cells[key]);
      });
    });
}

/** What was held before, what was decided this year, and the ranks, which a tie may ask for. */
function honoursOf(
  state: BookState,
  { outcome, year }: CheckedState,
): Pick<NextYear, 'undecided' | 'provisional'> & {
  readonly honours: readonly (readonly string[])[];
} {
  const { settings } = year.regulation;
  const own = settings.text('year');
  const decisions = decisionsOf(state);
  const undecided = decisions
    .filter(({ outcome: end }) => end === 'open' || end === 'unclear')
    .map(({ unit, award }) => `${unit}: ${award}`);
  const decided = decisions
    .filter(({ outcome: end }) => end === 'awarded')
    .map(({ unit, award, number, signedOn }) => [unit, own, award, '', '', number, signedOn, '']);
  const provisional = outcome.units.some(({ status }) => status === 'blocked');
  // The order of half a year is nobody's rank of the year.
  const noRanks = provisional || isHalfYear(settings);
  const ranks = outcome.units.flatMap(({ scores, rank }) =>
    rank === null || noRanks
      ? []
      : [[scores.unit.name, own, `Hạng ${String(rank)}`, '', '', '', '', '']],
  );
  const known = new Set<string>();
  const honours = [...typedRows(state.snapshot, HONOURS_SHEET), ...decided, ...ranks].filter(
    ([unit = '', inYear = '', award = '']) => {
      const key = [unit, inYear, award].map(fold).join('\n');
      return !known.has(key) && known.add(key);
    },
  );
  return { honours, undecided, provisional };
}
