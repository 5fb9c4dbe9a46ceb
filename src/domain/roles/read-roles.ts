import { rowText, type Table } from '../book/table';
import type { ROLES_SHEET } from '../book/sheets/roles';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { placeIn } from '../findings/place';
import { fold } from '../text/fold';
import { findUnit, roleOf, type Unit, type UnitRole } from '../units/unit';

/** Who leads the cluster, or is deputy, in one year; the roles go round (domain §2, step 8). */
export interface RoleTerm {
  readonly year: number;
  readonly unit: string;
  readonly role: UnitRole;
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
    const wrong = ((): Column | null => {
      if (!/^\d{4}$/.test(at('year'))) return 'year';
      if (!unit) return 'unit';
      return role === 'member' && !MEMBER.includes(fold(at('role'))) ? 'role' : null;
    })();
    if (wrong === null && unit) terms.push({ year: Number(at('year')), unit: unit.code, role });
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
