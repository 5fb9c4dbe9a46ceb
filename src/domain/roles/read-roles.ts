import { rowText, type Table } from '../book/table';
import type { ROLES_SHEET } from '../book/sheets/roles';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding, type Place } from '../findings/finding';
import { placeIn } from '../findings/place';
import { dateText, readCivilDate, type CivilDate } from '../settings/dates';
import { fold } from '../text/fold';
import { findUnit, roleOf, type Unit, type UnitRole } from '../units/unit';

/** Who leads the cluster, or is deputy, in one year; the roles go round (domain §2, step 8). */
export interface RoleTerm {
  readonly year: number;
  readonly unit: string;
  readonly role: UnitRole;
  /** *Cách xác định* or *Căn cứ* says by whom: an election is on record. */
  readonly recorded: boolean;
  /** *Ngày nhận cờ luân lưu*: an event, which decides nothing. */
  readonly flagReceivedOn: CivilDate | null;
  readonly place: Place;
}

type Column = ColumnKey<typeof ROLES_SHEET>;

const MEMBER: readonly string[] = ['thanh vien', 'member', ''];

/** *Vai trò*; a row that cannot be read is said. */
export function readRoles(
  table: Table<Column>,
  units: readonly Unit[],
): { readonly terms: readonly RoleTerm[]; readonly findings: readonly Finding[] } {
  const terms: RoleTerm[] = [];
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const at = (column: Column): string => rowText(row, column);
    if (at('year') === '' && at('unit') === '' && at('role') === '') continue;
    const unit = findUnit(units, at('unit'));
    const role = roleOf(at('role'));
    const flagReceivedOn = readCivilDate(dateText(row.cells.flagReceivedOn?.value ?? null) ?? '');
    const wrong = ((): Column | null => {
      if (!/^\d{4}$/.test(at('year'))) return 'year';
      if (!unit) return 'unit';
      if (role === 'member' && !MEMBER.includes(fold(at('role')))) return 'role';
      return at('flagReceivedOn') !== '' && !flagReceivedOn ? 'flagReceivedOn' : null;
    })();
    // Who has the role does not hang on the day of the flag.
    if (unit && (wrong === null || wrong === 'flagReceivedOn')) {
      terms.push({
        year: Number(at('year')),
        unit: unit.code,
        role,
        recorded: at('determinedBy') !== '' || at('basis') !== '',
        flagReceivedOn: flagReceivedOn ?? null,
        place: placeIn(table.sheet, row.cells.unit),
      });
    }
    if (wrong === null) continue;
    findings.push(
      finding({
        kind: 'roleUnreadable',
        place: placeIn(table.sheet, row.cells[wrong]),
        raw: at(wrong),
        params: { found: at(wrong) },
      }),
    );
  }
  return { terms, findings };
}

/** Units that have the role in the year, in the order of the sheet. */
export function unitsInRole(
  terms: readonly RoleTerm[],
  year: number,
  role: UnitRole,
): readonly string[] {
  return terms.filter((term) => term.year === year && term.role === role).map(({ unit }) => unit);
}

/** *Vai trò* of the year fills what *Đơn vị* leaves open; where *Đơn vị* says a role, it stays. */
export function withRoles(
  units: readonly Unit[],
  terms: readonly RoleTerm[],
  year: number,
): readonly Unit[] {
  const named = units.some(({ role }) => role !== 'member');
  if (named) return units;
  return units.map((unit) => {
    const own = terms.find((term) => term.year === year && term.unit === unit.code);
    return own ? { ...unit, role: own.role } : unit;
  });
}
