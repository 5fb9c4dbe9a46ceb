import { isWritten, rowText, type Table, type TableRow } from '../book/table';
import { UNITS_SHEET } from '../book/sheets/units';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { placeIn } from '../findings/place';
import { dateOrder, type CivilDate } from '../settings/dates';
import { fold, nameKey } from '../text/fold';
import { splitNames } from '../text/names';
import { predecessorsOf, type Predecessor } from './lineage';
import { readUnitDates, type UnitDates } from './unit-dates';

export type UnitRole = 'leader' | 'deputy' | 'member';

/** A member of the cluster, as *Đơn vị* lists it. */
export interface Unit extends UnitDates {
  readonly code: string;
  readonly name: string;
  /** What the unit's sheet is called; the full name where no short one is given. */
  readonly shortName: string;
  readonly otherNames: readonly string[];
  /** Units that it took over or was called before, and those before them. */
  readonly predecessors: readonly Predecessor[];
  readonly cluster: string;
  readonly group: string;
  readonly role: UnitRole;
}

export type UnitsTable = Table<ColumnKey<typeof UNITS_SHEET>>;
type UnitsRow = TableRow<ColumnKey<typeof UNITS_SHEET>>;

/** By the words that clusters use: *Cụm trưởng*, *Phó Trưởng khối*; anything else is a member. */
export function roleOf(text: string): UnitRole {
  const written = fold(text);
  if (/\bpho\b/.test(written)) return 'deputy';
  return /\btruong\b/.test(written) ? 'leader' : 'member';
}

export function readUnits(table: UnitsTable): {
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
} {
  const units: Unit[] = [];
  const findings: Finding[] = [];
  const taken = new Map<string, string>();
  const lineage = new Map<string, readonly string[]>();
  for (const row of table.rows) {
    const name = rowText(row, 'name');
    if (name === '') {
      // Whoever it was would be missing from the ranking, and nobody would know.
      if (isWritten(row)) findings.push(nameless(table, row));
      continue;
    }
    const shortName = rowText(row, 'shortName') || name;
    const code = rowText(row, 'code') || proposeCode(shortName, units);
    const unit: Unit = {
      code,
      name,
      shortName,
      otherNames: splitNames(rowText(row, 'otherNames')),
      predecessors: [],
      cluster: rowText(row, 'cluster'),
      group: rowText(row, 'group'),
      role: roleOf(rowText(row, 'role')),
      ...readUnitDates(row, (column, found) => {
        findings.push(
          finding({
            kind: 'columnUnreadable',
            place: placeOf(table, row, column),
            raw: found,
            params: { column: UNITS_SHEET.columns[column].heading, found, suggestion: '' },
          }),
        );
      }),
    };
    const clash = [code, ...new Set(namesOf(unit).map(nameKey))].find((key) => taken.has(key));
    if (clash !== undefined) {
      findings.push(
        finding({
          kind: 'unitRowUnreadable',
          place: placeOf(table, row),
          raw: name,
          params: { name, other: taken.get(clash) ?? '' },
        }),
      );
      continue;
    }
    taken.set(code, name);
    for (const each of namesOf(unit)) taken.set(nameKey(each), name);
    units.push(unit);
    lineage.set(code, splitNames(rowText(row, 'successorOf')));
  }
  const past = {
    writtenFor: lineage,
    find: (written: string) => findUnit(units, written),
    namesOf,
  };
  return {
    units: units.map((unit) => ({ ...unit, predecessors: predecessorsOf(unit, past) })),
    findings,
  };
}

function nameless(table: UnitsTable, row: UnitsRow): Finding {
  const found = rowText(row, 'shortName') || rowText(row, 'code');
  return finding({
    kind: 'rowNameless',
    place: placeOf(table, row),
    raw: found,
    params: { row: row.row + 1, column: UNITS_SHEET.columns.name.heading, found },
  });
}

/** A member at any time of the period; who left before it or joined after it is not ranked. */
export function isMember({ memberFrom, memberTo }: Unit, from: CivilDate, to: CivilDate): boolean {
  const joined = memberFrom === null || dateOrder(memberFrom) <= dateOrder(to);
  return joined && (memberTo === null || dateOrder(from) <= dateOrder(memberTo));
}

export function namesOf(unit: Unit): readonly string[] {
  return [unit.name, unit.shortName, ...unit.otherNames];
}

/** Code or name → the first unit of the roster that has it, by its place there. */
interface Directory {
  readonly units: number;
  readonly codes: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
}

const directories = new WeakMap<readonly Unit[], Directory>();

/** Every row of every sheet of records asks for a unit: of hundreds of units that is no search each time. */
function directoryOf(units: readonly Unit[]): Directory {
  const known = directories.get(units);
  if (known?.units === units.length) return known;
  const codes = new Map<string, number>();
  const names = new Map<string, number>();
  const note = (into: Map<string, number>, key: string, at: number): void => {
    if (!into.has(key)) into.set(key, at);
  };
  units.forEach((unit, at) => {
    note(codes, unit.code.toLowerCase(), at);
    for (const name of namesOf(unit)) note(names, nameKey(name), at);
  });
  const directory = { units: units.length, codes, names };
  directories.set(units, directory);
  return directory;
}

/** The unit that a clerk means by code or by any of its names. */
export function findUnit(units: readonly Unit[], text: string): Unit | undefined {
  const { codes, names } = directoryOf(units);
  const code = codes.get(text.trim().toLowerCase()) ?? Infinity;
  return units[Math.min(code, names.get(nameKey(text)) ?? Infinity)];
}

/** Initials of the short name, made unique: *Mã* is the add-in's to fill. */
export function proposeCode(shortName: string, units: readonly Pick<Unit, 'code'>[]): string {
  const initials = fold(shortName)
    .split(/[^a-z0-9]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
  const stem = initials === '' ? 'DV' : initials;
  const used = new Set(units.map((unit) => unit.code));
  for (let count = 1; ; count += 1) {
    const code = count === 1 ? stem : `${stem}${String(count)}`;
    if (!used.has(code)) return code;
  }
}

function placeOf(
  table: UnitsTable,
  row: UnitsRow,
  column: ColumnKey<typeof UNITS_SHEET> = 'name',
): Finding['place'] {
  return placeIn(table.sheet, row.cells[column]);
}
