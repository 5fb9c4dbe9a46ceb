import { readAwardDecisions } from '../../src/domain/awards/award-decisions';
import { readVotes } from '../../src/domain/awards/votes/read-votes';
import { DECISIONS_SHEET } from '../../src/domain/book/sheets/decisions';
import { EXCLUSIONS_SHEET } from '../../src/domain/book/sheets/exclusions';
import { HONOURS_SHEET } from '../../src/domain/book/sheets/honours';
import { NOT_SCORED_SHEET } from '../../src/domain/book/sheets/not-scored';
import { OUTSIDE_SHEET } from '../../src/domain/book/sheets/outside';
import { RECEIVED_SHEET } from '../../src/domain/book/sheets/received';
import { ROLES_SHEET } from '../../src/domain/book/sheets/roles';
import { NO_PACT } from '../../src/domain/pact/pact';
import { readRoles } from '../../src/domain/roles/read-roles';
import { VOTES_SHEET } from '../../src/domain/book/sheets/votes';
import { checkYear } from '../../src/domain/checks/check-year';
import { readExclusions } from '../../src/domain/eligibility/exclusion';
import type { Finding, HandledFinding } from '../../src/domain/findings/finding';
import { readOutside } from '../../src/domain/outside/read-outside';
import type { TieDecision } from '../../src/domain/ranking/rank';
import { readTieDecisions } from '../../src/domain/ranking/tie-decisions';
import { NO_MEMORY } from '../../src/domain/memory/memory';
import { tieDecisionsByVote } from '../../src/domain/ranking/tie-votes';
import { readNotScored } from '../../src/domain/regulation/not-scored';
import type { Regulation } from '../../src/domain/regulation/regulation';
import { readCivilDate } from '../../src/domain/settings/dates';
import { periodOf } from '../../src/domain/settings/period';
import { readFigure } from '../../src/domain/score-sheet/read-figure';
import type { ScoreSheet } from '../../src/domain/score-sheet/score-sheet';
import { readSubmissions } from '../../src/domain/submission/submission';
import type { Targets } from '../../src/domain/targets/read-targets';
import type { Unit } from '../../src/domain/units/unit';
import { evaluateYear } from '../../src/domain/year/evaluate';
import { readHonours } from '../../src/domain/year/honours';
import type { Outcome } from '../../src/domain/year/outcome';
import type { CheckedYear, Year } from '../../src/domain/year/year';
import { readDraft, table, unitOf, type RegulationDraft, type Row } from './builders';
import { sheetOf, type SheetDraft } from './claims';

export interface YearDraft {
  readonly regulation: RegulationDraft;
  /** Unit code → its figures; null: nothing was sent. */
  readonly sheets: Readonly<Record<string, SheetDraft | null>>;
  readonly units?: readonly Unit[];
  /** With those who have left; absent: nobody has. */
  readonly roster?: readonly Unit[];
  /** *Giao chỉ tiêu*: unit code → criterion code → figure; absent: it says what the sheets say. */
  readonly targets?: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  readonly notScored?: readonly Row<typeof NOT_SCORED_SHEET>[];
  readonly honours?: readonly Row<typeof HONOURS_SHEET>[];
  readonly outside?: readonly Row<typeof OUTSIDE_SHEET>[];
  readonly submissions?: readonly Row<typeof RECEIVED_SHEET>[];
  readonly exclusions?: readonly Row<typeof EXCLUSIONS_SHEET>[];
  readonly votes?: readonly Row<typeof VOTES_SHEET>[];
  readonly roles?: readonly Row<typeof ROLES_SHEET>[];
  /** *Kết luận*: ties and awards. */
  readonly decisions?: readonly Row<typeof DECISIONS_SHEET>[];
  readonly tieDecisions?: readonly TieDecision[];
}

/** A year with its own findings, all open; the regulation's findings are left to its own tests. */
export function yearOf(draft: YearDraft): CheckedYear {
  const units = draft.units ?? Object.keys(draft.sheets).map((code) => unitOf(code));
  const { regulation } = readDraft(draft.regulation, units.length);
  const sheets = Object.entries(draft.sheets).flatMap(([code, figures]) =>
    figures === null ? [] : [[code, sheetOf(code, figures)] as const],
  );
  const records = recordsOf(draft, regulation, units);
  const targets = draft.targets ? targetsFrom(draft.targets) : targetsIn(sheets);
  const year = {
    regulation,
    units,
    sheets: new Map(sheets),
    targets,
    memory: NO_MEMORY,
    ...records.year,
  };
  return { ...year, findings: [...records.findings, ...checkYear(year)].map(open) };
}

function targetsFrom(written: NonNullable<YearDraft['targets']>): Targets {
  return new Map(
    Object.entries(written).map(([unit, own]) => [
      unit,
      new Map(
        Object.entries(own).map(([code, value]) => [code, { value, figure: readFigure(value) }]),
      ),
    ]),
  );
}

function targetsIn(sheets: readonly (readonly [string, ScoreSheet])[]): Targets {
  return new Map(
    sheets.map(([unit, { claims }]) => [
      unit,
      new Map(
        [...claims.values()].flatMap(({ criterion, target: { figure, raw } }) =>
          figure.state === 'blank' ? [] : [[criterion, { value: raw, figure }] as const],
        ),
      ),
    ]),
  );
}

function open(found: Finding): HandledFinding {
  return { ...found, handling: { action: 'open' } };
}

/** Read from the rows that a clerk would write, as the workbook's reader does it. */
function recordsOf(
  draft: YearDraft,
  regulation: Regulation,
  units: readonly Unit[],
): {
  readonly year: Omit<Year, 'regulation' | 'units' | 'sheets' | 'targets' | 'memory'>;
  readonly findings: readonly Finding[];
} {
  const { settings, considerations } = regulation;
  const on = readCivilDate(settings.text('meetingDate')) ?? periodOf(settings).to;
  const rows = table(NOT_SCORED_SHEET, draft.notScored ?? []);
  const notScored = readNotScored(rows, regulation, units);
  const honours = readHonours(
    table(HONOURS_SHEET, draft.honours ?? []),
    { units, roster: draft.roster ?? units },
    regulation,
  );
  const outside = readOutside(table(OUTSIDE_SHEET, draft.outside ?? []), regulation, units);
  const excluded = table(EXCLUSIONS_SHEET, draft.exclusions ?? []);
  const exclusions = readExclusions(excluded, units, considerations, on);
  const votes = readVotes(table(VOTES_SHEET, draft.votes ?? []), units, regulation);
  const decisions = table(DECISIONS_SHEET, draft.decisions ?? []);
  const ties = readTieDecisions(decisions, units);
  const awards = readAwardDecisions(decisions, units);
  return {
    year: {
      notScored: notScored.notScored,
      honours: honours.honours,
      inherited: honours.inherited,
      outside: outside.outside,
      submissions: readSubmissions(table(RECEIVED_SHEET, draft.submissions ?? []), units),
      exclusions: exclusions.exclusions,
      votes: votes.votes,
      awardDecisions: awards.decisions,
      pact: NO_PACT,
      roles: readRoles(table(ROLES_SHEET, draft.roles ?? []), units).terms,
      tieDecisions: [
        ...(draft.tieDecisions ?? []),
        ...ties.decisions,
        ...tieDecisionsByVote(votes.votes, settings),
      ],
    },
    findings: [notScored, honours, outside, exclusions, votes, ties, awards].flatMap(
      (read) => read.findings,
    ),
  };
}

export function outcomeOf(draft: YearDraft): Outcome {
  return evaluateYear(yearOf(draft));
}

/** `A proposed Cờ`, line by line. */
export function proposalOf({ proposal }: Outcome): readonly string[] {
  return proposal.map(({ unit, status, award }) => `${unit} ${status} ${award?.name ?? '–'}`);
}
