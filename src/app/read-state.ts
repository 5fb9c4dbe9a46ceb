import { CRITERIA_SHEET } from '../domain/book/sheets/criteria';
import { RECEIVED_SHEET } from '../domain/book/sheets/received';
import { UNITS_SHEET } from '../domain/book/sheets/units';
import { VERSIONS_SHEET } from '../domain/book/sheets/versions';
import type { SchemaId } from '../domain/book/schemas';
import type { Table } from '../domain/book/table';
import type { Finding } from '../domain/findings/finding';
import { readTieDecisions } from '../domain/ranking/tie-decisions';
import { readNotScored } from '../domain/regulation/not-scored';
import { missingColumns, readRegulation } from '../domain/regulation/read-regulation';
import { readBookVersions, type BookVersions } from '../domain/regulation/versions/book-versions';
import { periodOf } from '../domain/settings/period';
import { isMember, readUnits } from '../domain/units/unit';
import { readHonours } from '../domain/year/honours';
import type { Year } from '../domain/year/year';
import { unitName } from '../excel/identity';
import type { BookSnapshot } from '../excel/read/book';
import { toScoreSheet, type OriginOf } from '../excel/read/score-sheets';
import type { UnitSnapshot } from '../excel/read/unit-snapshot';
import { layoutOf } from '../excel/sheets/write-units';
import type { UnitLayout } from '../excel/sheets/unit-layout';
import { SheetOrder } from '../excel/write/sheet-order';
import { regulationTables, tableOf } from './book-tables';
import { Failure } from './failure';

/** The workbook understood: the year, what is wrong with the regulation, where the units stand. */
export interface BookState {
  readonly snapshot: BookSnapshot;
  readonly year: Year;
  readonly regulationFindings: readonly Finding[];
  /** Which version of the regulation holds. */
  readonly versions: BookVersions;
  /** Unit code → its sheet. */
  readonly unitSheets: ReadonlyMap<
    string,
    { readonly snapshot: UnitSnapshot; readonly layout: UnitLayout }
  >;
  /** Where sheets that are made in this run go. */
  readonly order: SheetOrder;
}

export type OriginsByUnit = ReadonlyMap<string, OriginOf>;

const NO_ORIGIN: OriginOf = () => null;

export function isClusterWorkbook(snapshot: BookSnapshot): boolean {
  return snapshot.tables.has('TieuChi') && snapshot.tables.has('DonVi');
}

export function readState(snapshot: BookSnapshot, origins: OriginsByUnit): BookState {
  if (!isClusterWorkbook(snapshot)) throw new Failure('notAClusterWorkbook');
  const unitsTable = tableOf(snapshot.tables, UNITS_SHEET);
  const { units: roster, findings: unitFindings } = readUnits(unitsTable);
  if (roster.length === 0) throw new Failure('noUnits', { sheet: unitsTable.sheet });
  const tables = regulationTables(snapshot.tables);
  const { regulation, findings } = readRegulation(tables, roster.length);
  const versions = readBookVersions(
    {
      regulation: tables,
      versions: tableOf(snapshot.tables, VERSIONS_SHEET),
      received: tableOf(snapshot.tables, RECEIVED_SHEET),
    },
    regulation.settings,
  );
  const { from, to } = periodOf(regulation.settings);
  const units = roster.filter((unit) => isMember(unit, from, to));
  const notScored = optional(snapshot, 'KhongCham', (table) =>
    readNotScored(table, regulation, units),
  );
  const honours = optional(snapshot, 'ThanhTich', (table) => readHonours(table, units, regulation));
  const decisions = optional(snapshot, 'KetLuan', (table) => readTieDecisions(table, units));

  const unitSheets = new Map(
    units.flatMap((unit) => {
      const sheet = snapshot.units.find((one) => one.mark === unitName(unit.code));
      if (!sheet) return [];
      const layout = layoutOf(sheet.columns, sheet.top, sheet.values.get('code') ?? []);
      return [[unit.code, { snapshot: sheet, layout }] as const];
    }),
  );
  const sheets = new Map(
    [...unitSheets].map(([code, sheet]) => [
      code,
      toScoreSheet(
        sheet.snapshot,
        code,
        (criterion) => regulation.find(criterion) !== undefined,
        origins.get(code) ?? NO_ORIGIN,
      ),
    ]),
  );
  const marks = roster.map((unit) => unitName(unit.code));
  return {
    snapshot,
    order: new SheetOrder(snapshot.inventory, (mark) => marks.indexOf(mark)),
    unitSheets,
    versions: versions.book,
    year: {
      regulation,
      units,
      sheets,
      notScored: notScored?.notScored ?? [],
      honours: honours?.honours ?? [],
      tieDecisions: decisions?.decisions ?? [],
    },
    regulationFindings: [
      ...missingColumns(CRITERIA_SHEET, tables.criteria, [
        'code',
        'title',
        'max',
        'method',
        'points',
      ]),
      ...missingColumns(UNITS_SHEET, unitsTable, ['name']),
      ...unitFindings,
      ...findings,
      ...versions.findings,
      ...(notScored?.findings ?? []),
      ...(honours?.findings ?? []),
      ...(decisions?.findings ?? []),
    ],
  };
}

function optional<T>(
  snapshot: BookSnapshot,
  id: SchemaId,
  read: (table: Table<never>) => T,
): T | null {
  const found = snapshot.tables.get(id);
  return found ? read(found.table as unknown as Table<never>) : null;
}
