import { NOT_SCORED_SHEET } from '../../src/domain/book/sheets/not-scored';
import { checkYear } from '../../src/domain/checks/check-year';
import type { HandledFinding } from '../../src/domain/findings/finding';
import type { TieDecision } from '../../src/domain/ranking/rank';
import { readNotScored } from '../../src/domain/regulation/not-scored';
import type { Unit } from '../../src/domain/units/unit';
import { evaluateYear } from '../../src/domain/year/evaluate';
import type { Outcome } from '../../src/domain/year/outcome';
import type { CheckedYear, Honour } from '../../src/domain/year/year';
import { readDraft, table, unitOf, type RegulationDraft, type Row } from './builders';
import { sheetOf, type SheetDraft } from './claims';

export interface YearDraft {
  readonly regulation: RegulationDraft;
  /** Unit code → its figures; null: nothing was sent. */
  readonly sheets: Readonly<Record<string, SheetDraft | null>>;
  readonly units?: readonly Unit[];
  readonly notScored?: readonly Row<typeof NOT_SCORED_SHEET>[];
  readonly honours?: readonly Honour[];
  readonly tieDecisions?: readonly TieDecision[];
}

/** A year with its own findings, all open; the regulation's findings are left to its own tests. */
export function yearOf(draft: YearDraft): CheckedYear {
  const units = draft.units ?? Object.keys(draft.sheets).map((code) => unitOf(code));
  const { regulation } = readDraft(draft.regulation, units.length);
  const rows = table(NOT_SCORED_SHEET, draft.notScored ?? []);
  const sheets = Object.entries(draft.sheets).flatMap(([code, figures]) =>
    figures === null ? [] : [[code, sheetOf(code, figures)] as const],
  );
  const year = {
    regulation,
    units,
    sheets: new Map(sheets),
    notScored: readNotScored(rows, regulation, units).notScored,
    honours: draft.honours ?? [],
    tieDecisions: draft.tieDecisions ?? [],
  };
  const findings = checkYear(year).map((found): HandledFinding => ({
    ...found,
    handling: { action: 'open' },
  }));
  return { ...year, findings };
}

export function outcomeOf(draft: YearDraft): Outcome {
  return evaluateYear(yearOf(draft));
}
