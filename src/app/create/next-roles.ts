import { ROLES_SHEET } from '../../domain/book/sheets/roles';
import { rowText } from '../../domain/book/table';
import type { ColumnKey } from '../../domain/book/sheet-schema';
import { roleTitles } from '../../domain/regulation/role-titles';
import { findUnit, roleOf } from '../../domain/units/unit';
import { readBook } from '../../excel/read/book';
import { inExcel, readInExcel } from '../../excel/run';
import type { LogRow } from '../../excel/sheets/record';
import { endMarked, writeMarked } from '../../excel/write/begin-run';
import { wordsFor } from '../../locales/words';
import { appendLog } from '../book/append-log';
import { tableOf } from '../book/book-tables';
import { guardProtection } from '../book/guard-protection';
import { standingRows, writeOwnRows, type OwnRow } from '../book/own-rows';
import { readState, type BookState } from '../book/read-state';
import { atOneMoment, timeOf } from '../use-case/clock';
import { runOf } from '../use-case/run-of';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';

/** Who comes next, and how that was settled; null: nobody has been chosen for it. */
export interface NextRoles {
  readonly leader: string | null;
  readonly deputy: string | null;
  readonly determinedBy: string;
  readonly basis: string;
}

type Column = ColumnKey<typeof ROLES_SHEET>;
const COLUMNS = Object.keys(ROLES_SHEET.columns) as readonly Column[];

/**
 * Records the leader and the deputy of the next year in *Vai trò*. A row that names somebody for
 * that year and role gets the new name; every other row stays to the character.
 */
export async function recordNextRoles(roles: NextRoles, given: UseCaseOptions = {}): Promise<void> {
  const options = atOneMoment(given);
  try {
    const state = await readState(await readInExcel(readBook, options), new Map());
    guardProtection(state.snapshot.inventory);
    const { settings } = state.year.regulation;
    const changes = (['leader', 'deputy'] as const).flatMap((role) => changeOf(state, role, roles));
    const { inventory } = state.snapshot;
    if (changes.length === 0) {
      await inExcel((session) => endMarked(session, inventory, 'roles'), options);
      return;
    }
    const rows = [...standingRows(state, ROLES_SHEET)];
    for (const { at, row } of changes) rows.splice(at ?? rows.length, at === null ? 0 : 1, row);
    const titles = roleTitles(settings);
    await inExcel(async (session) => {
      const log = changes.map((change) => logRow(change, state, options));
      const run = runOf('roles', options);
      await writeMarked(session, inventory, run, async (writer) => {
        await appendLog(writer, state, log, settings.text('clusterName'));
        await writeOwnRows(writer, state, ROLES_SHEET, rows, {
          [ROLES_SHEET.columns.role.heading]: [titles.leader, titles.deputy],
        });
      });
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}

interface Change {
  /** Index of the row that is overwritten; null: a new one. */
  readonly at: number | null;
  readonly row: OwnRow;
  readonly title: string;
  readonly year: string;
  readonly before: string;
  readonly after: string;
  readonly basis: string;
}

function changeOf(
  state: BookState,
  role: 'leader' | 'deputy',
  { determinedBy, basis, ...chosen }: NextRoles,
): readonly Change[] {
  const { regulation, units } = state.year;
  const unit = units.find(({ code }) => code === chosen[role]);
  if (!unit) return [];
  const year = String(Number(regulation.settings.text('year')) + 1);
  const title = roleTitles(regulation.settings)[role];
  const { rows } = tableOf(state.snapshot.tables, ROLES_SHEET);
  const at = rows.findIndex(
    (row) => rowText(row, 'year') === year && roleOf(rowText(row, 'role')) === role,
  );
  const standing = rows[at];
  const said = (column: Column): string => (standing ? rowText(standing, column) : '');
  const same = findUnit(units, said('unit'))?.code === unit.code;
  const written: Partial<Record<Column, string>> = {
    ...(standing ? {} : { year, role: title }),
    ...(same ? {} : { unit: unit.name }),
    ...(determinedBy === '' || determinedBy === said('determinedBy') ? {} : { determinedBy }),
    ...(basis === '' || basis === said('basis') ? {} : { basis }),
  };
  if (Object.keys(written).length === 0) return [];
  return [
    {
      at: standing ? at : null,
      row: COLUMNS.map((column) => written[column] ?? (standing ? null : '')),
      title,
      year,
      before: said('unit'),
      after: unit.name,
      basis: basis || determinedBy,
    },
  ];
}

function logRow(
  { title, year, before, after, basis }: Change,
  { year: { regulation } }: BookState,
  options: UseCaseOptions,
): LogRow {
  const { operator, language = 'vi' } = options;
  return {
    time: timeOf(options),
    person: operator ?? regulation.settings.text('operator'),
    action: wordsFor(language).report.log.nextRoles,
    subject: `${title} ${year}`,
    before,
    after,
    reason: basis,
  };
}
