import { CRITERIA_SHEET } from '../../domain/book/sheets/criteria';
import { DECISIONS_SHEET } from '../../domain/book/sheets/decisions';
import { EXCLUSIONS_SHEET } from '../../domain/book/sheets/exclusions';
import { HONOURS_SHEET } from '../../domain/book/sheets/honours';
import { NOT_SCORED_SHEET } from '../../domain/book/sheets/not-scored';
import { OUTSIDE_SHEET } from '../../domain/book/sheets/outside';
import { PACT_SHEET } from '../../domain/book/sheets/pact';
import { RECEIVED_SHEET } from '../../domain/book/sheets/received';
import { ROLES_SHEET } from '../../domain/book/sheets/roles';
import { SOURCES_SHEET } from '../../domain/book/sheets/sources';
import { UNITS_SHEET } from '../../domain/book/sheets/units';
import { VERSIONS_SHEET } from '../../domain/book/sheets/versions';
import { VOTES_SHEET } from '../../domain/book/sheets/votes';
import type { Finding } from '../../domain/findings/finding';
import { readAwardDecisions } from '../../domain/awards/award-decisions';
import { readVotes } from '../../domain/awards/votes/read-votes';
import { readExclusions } from '../../domain/eligibility/exclusion';
import { readSources, type UnitSource } from '../../domain/gather/sources';
import { readOutside } from '../../domain/outside/read-outside';
import { readTieDecisions } from '../../domain/ranking/tie-decisions';
import { tieDecisionsByVote } from '../../domain/ranking/tie-votes';
import { readNotScored } from '../../domain/regulation/not-scored';
import { missingColumns } from '../../domain/regulation/read-regulation';
import { readCivilDate } from '../../domain/settings/dates';
import {
  readBookVersions,
  type BookVersions,
} from '../../domain/regulation/versions/book-versions';
import { periodOf } from '../../domain/settings/period';
import { checkPact, readPact } from '../../domain/pact/pact';
import { checkRoles, electedIn } from '../../domain/roles/check-roles';
import { readRoles, withRoles } from '../../domain/roles/read-roles';
import { readSubmissions } from '../../domain/submission/submission';
import { tidy } from '../../domain/text/fold';
import { readHonours } from '../../domain/year/honours';
import type { Year } from '../../domain/year/year';
import type { Regulation } from '../../domain/regulation/regulation';
import type { Unit } from '../../domain/units/unit';
import { unitName } from '../../excel/identity';
import type { BookSnapshot } from '../../excel/read/book';
import { toScoreSheet, type OriginOf } from '../../excel/read/score-sheets';
import type { UnitSnapshot } from '../../excel/read/unit-snapshot';
import { layoutOf } from '../../excel/sheets/write-units';
import type { UnitLayout } from '../../excel/sheets/unit-layout';
import { SheetOrder } from '../../excel/write/sheet-order';
import type { AcceptedProposal } from '../findings/accept-proposals';
import { tableOf } from './book-tables';
import { cutOffFindings } from './cut-off';
import { deletedSheets, sheetsLeft } from './deleted-sheets';
import { rowsLeftOut } from './rows-left-out';
import { Failure } from '../use-case/failure';
import { mapInTurns, rest } from '../../excel/turns';
import { readerBookOf, readReaderBook } from '../import/reader-book';

/** The workbook understood: the year, what is wrong with the regulation, where the units stand. */
export interface BookState {
  readonly snapshot: BookSnapshot;
  readonly year: Year;
  readonly regulationFindings: readonly Finding[];
  /** Proposals about the regulation that were accepted and are read here as if written already. */
  readonly accepted: readonly AcceptedProposal[];
  readonly origins: OriginsByUnit;
  /** Which version of the regulation holds. */
  readonly versions: BookVersions;
  /** Everybody in *Đơn vị*; `year.units` are those who are members in the year. */
  readonly roster: readonly Unit[];
  /** Of a book that was gathered from the clusters' own: where each unit's figures came from. */
  readonly sources: readonly UnitSource[];
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

export async function readState(
  snapshot: BookSnapshot,
  origins: OriginsByUnit,
): Promise<BookState> {
  if (!isClusterWorkbook(snapshot)) throw new Failure('notAClusterWorkbook');
  // What came from Excel has just been taken apart.
  await rest();
  const book = readerBookOf(snapshot);
  const { regulation, roster, units, targets, memory, findings } = readReaderBook(book);
  const tables = book.regulation;
  await rest();
  const versions = readBookVersions(
    {
      regulation: tables,
      versions: tableOf(snapshot.tables, VERSIONS_SHEET),
      received: tableOf(snapshot.tables, RECEIVED_SHEET),
    },
    regulation.settings,
  );
  await rest();
  const records = readRecords(snapshot, regulation, { units, roster });

  const byMark = new Map(snapshot.units.map((sheet) => [sheet.mark, sheet]));
  await rest();
  const unitSheets = new Map(
    units.flatMap((unit) => {
      const sheet = byMark.get(unitName(unit.code));
      if (!sheet) return [];
      const layout = layoutOf(sheet.columns, sheet.top, sheet.values.get('code') ?? []);
      return [[unit.code, { snapshot: sheet, layout }] as const];
    }),
  );
  const received = new Set(records.year.submissions.keys());
  await rest();
  const used = [...unitSheets].filter(
    ([code, { snapshot: sheet }]) => received.has(code) || isUsed(sheet, regulation),
  );
  const isCriterion = (code: string): boolean => regulation.find(code) !== undefined;
  const read = await mapInTurns(used, ([code, { snapshot: sheet }]) =>
    toScoreSheet(sheet, code, isCriterion, origins.get(code) ?? NO_ORIGIN),
  );
  const sheets = new Map(read.map((sheet) => [sheet.unit, sheet]));
  const marks = roster.map((unit) => unitName(unit.code));
  return {
    snapshot,
    accepted: [],
    origins,
    order: new SheetOrder(snapshot.inventory, (mark) => marks.indexOf(mark)),
    unitSheets,
    versions: versions.book,
    roster,
    sources: readSources(tableOf(snapshot.tables, SOURCES_SHEET), roster),
    year: {
      regulation,
      units: withRoles(units, records.year.roles, Number(regulation.settings.text('year'))),
      sheets,
      targets,
      memory,
      ...records.year,
    },
    regulationFindings: [
      ...missingColumns(CRITERIA_SHEET, tables.criteria, [
        'code',
        'title',
        'max',
        'method',
        'points',
      ]),
      ...missingColumns(UNITS_SHEET, book.units, ['name']),
      ...findings.units,
      ...findings.regulation,
      ...versions.findings,
      ...records.findings,
      ...findings.targets,
      ...findings.memory,
      ...cutOffFindings(
        snapshot,
        [...unitSheets].map(([code, sheet]) => [code, sheet.snapshot.sheet.name]),
      ),
      ...rowsLeftOut(snapshot),
      ...deletedSheets(snapshot),
      ...sheetsLeft(snapshot, roster),
    ],
  };
}

/** A sheet that an import made and that was taken back is as good as none: nobody wrote in it. */
function isUsed({ values }: UnitSnapshot, regulation: Regulation): boolean {
  const typed = ['result', 'self', 'verifiedResult', 'verified'] as const;
  return (values.get('code') ?? []).some((written, offset) => {
    const criterion = regulation.find(tidy(String(written)));
    if (!criterion || criterion.children.length > 0 || criterion.rule?.automatic) return false;
    return typed.some((key) => (values.get(key)?.[offset] ?? '') !== '');
  });
}

/** What was recorded beside the regulation and the scoring sheets. */
function readRecords(
  snapshot: BookSnapshot,
  regulation: Regulation,
  { units, roster }: { readonly units: readonly Unit[]; readonly roster: readonly Unit[] },
): {
  readonly year: Omit<Year, 'regulation' | 'units' | 'sheets' | 'targets' | 'memory'>;
  readonly findings: readonly Finding[];
} {
  const { settings, considerations } = regulation;
  const decisionsTable = tableOf(snapshot.tables, DECISIONS_SHEET);
  // The day on which the awards are decided: exclusions that ended before it do not count.
  const on = readCivilDate(settings.text('meetingDate')) ?? periodOf(settings).to;
  const notScored = readNotScored(tableOf(snapshot.tables, NOT_SCORED_SHEET), regulation, units);
  const honours = readHonours(
    tableOf(snapshot.tables, HONOURS_SHEET),
    { units, roster },
    regulation,
  );
  const outside = readOutside(tableOf(snapshot.tables, OUTSIDE_SHEET), regulation, units);
  const excluded = readExclusions(
    tableOf(snapshot.tables, EXCLUSIONS_SHEET),
    units,
    considerations,
    on,
  );
  const votes = readVotes(tableOf(snapshot.tables, VOTES_SHEET), units, regulation);
  const ties = readTieDecisions(decisionsTable, units);
  const awards = readAwardDecisions(decisionsTable, units);
  // Of everybody in the list: who led before and has left since is no reason to complain.
  const roles = readRoles(tableOf(snapshot.tables, ROLES_SHEET), roster);
  const pact = readPact(tableOf(snapshot.tables, PACT_SHEET), units, settings);
  return {
    year: {
      notScored: notScored.notScored,
      honours: honours.honours,
      inherited: honours.inherited,
      outside: outside.outside,
      exclusions: excluded.exclusions,
      submissions: readSubmissions(tableOf(snapshot.tables, RECEIVED_SHEET), units),
      votes: votes.votes,
      roles: roles.terms,
      pact,
      awardDecisions: awards.decisions,
      // A conclusion comes after the vote and may say why it differs: it stands first.
      tieDecisions: [...ties.decisions, ...tieDecisionsByVote(votes.votes, settings)],
    },
    findings: [
      ...notScored.findings,
      ...honours.findings,
      ...outside.findings,
      ...excluded.findings,
      ...votes.findings,
      ...ties.findings,
      ...awards.findings,
      ...roles.findings,
      ...checkRoles({ units, terms: roles.terms, settings, elected: electedIn(votes.votes) }),
      ...checkPact(pact),
    ],
  };
}
