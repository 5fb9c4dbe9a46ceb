import { TARGETS_SHEET } from '../book/sheets/targets';
import { finding, type Finding, type Place } from '../findings/finding';
import { isWellFormedCode } from '../regulation/code';
import { MOST_OF_ANYTHING, readNumber } from '../regulation/language/numbers';
import type { Regulation } from '../regulation/regulation';
import { readFigure } from '../score-sheet/read-figure';
import type { Figure } from '../score-sheet/score-sheet';
import { fold, tidy } from '../text/fold';
import { findUnit, type Unit } from '../units/unit';

/** What one cell of *Giao chỉ tiêu* assigns: an amount, or that nothing is assigned (`KG`). */
export interface AssignedTarget {
  readonly figure: Figure;
  /** As it is printed into the unit's sheet. */
  readonly value: string | number | boolean;
}

/** Unit code → criterion code → what is assigned. What stands there not at all is not entered yet. */
export type Targets = ReadonlyMap<string, ReadonlyMap<string, AssignedTarget>>;

/** *Giao chỉ tiêu* as it stands: *Đơn vị* and one column for each criterion with a target. */
export interface TargetsTable {
  readonly sheet: string;
  readonly headings: readonly string[];
  /** Blank cells are empty texts. */
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  /** A1 address; row −1 is the heading. */
  address(row: number, column: number): string;
}

const NO_TARGETS: ReadonlyMap<string, AssignedTarget> = new Map();

export function readTargets(
  table: TargetsTable | null,
  roster: readonly Unit[],
  regulation: Regulation,
): { readonly targets: Targets; readonly findings: readonly Finding[] } {
  if (!table) return { targets: new Map(), findings: [] };
  const { columns, foreign } = columnsOf(table, regulation);
  const unitColumn = unitColumnOf(table);
  const targets = new Map<string, ReadonlyMap<string, AssignedTarget>>();
  const findings: Finding[] = foreign.map((column) =>
    unreadable(table, -1, column, tidy(table.headings[column] ?? '')),
  );
  table.rows.forEach((row, index) => {
    if (row.every((value) => value === '')) return;
    const name = tidy(String(row[unitColumn] ?? ''));
    const unit = findUnit(roster, name);
    if (!unit) {
      findings.push(unreadable(table, index, Math.max(unitColumn, 0), name));
    } else if (targets.has(unit.code)) {
      findings.push(
        finding({
          kind: 'targetRepeated',
          place: placeOf(table, index, unitColumn),
          raw: name,
          params: { unit: unit.name },
        }),
      );
    } else targets.set(unit.code, assigned(row, columns));
  });
  return { targets, findings };
}

export function targetsOf(targets: Targets, unit: string): ReadonlyMap<string, AssignedTarget> {
  return targets.get(unit) ?? NO_TARGETS;
}

/** Criteria by column, and columns of no criterion: whose targets those are is for the clerk to say. */
function columnsOf(
  table: TargetsTable,
  regulation: Regulation,
): { readonly columns: ReadonlyMap<number, string>; readonly foreign: readonly number[] } {
  const unitColumn = unitColumnOf(table);
  const columns = new Map<number, string>();
  const foreign: number[] = [];
  table.headings.forEach((heading, column) => {
    if (column === unitColumn) return;
    const code = tidy(heading);
    const criterion = regulation.find(code);
    if (criterion) columns.set(column, criterion.code);
    // A column of the clerk's own (“Ghi chú”) is no code and nobody's target.
    else if (isWellFormedCode(code)) foreign.push(column);
  });
  return { columns, foreign };
}

function assigned(
  row: readonly (string | number | boolean)[],
  columns: ReadonlyMap<number, string>,
): ReadonlyMap<string, AssignedTarget> {
  const own = new Map<string, AssignedTarget>();
  for (const [column, code] of columns) {
    const written = row[column] ?? '';
    const value = typeof written === 'string' ? plain(written) : written;
    const figure = readFigure(value);
    if (figure.state !== 'blank') own.set(code, { figure, value });
  }
  return own;
}

function unitColumnOf({ headings }: TargetsTable): number {
  return headings.findIndex(
    (heading) => fold(heading) === fold(TARGETS_SHEET.columns.unit.heading),
  );
}

/** Our own table holds text ("@"): a number typed there is a number. `KG` stays as it is. */
function plain(text: string): string | number {
  const read = readNumber(text, MOST_OF_ANYTHING);
  return read.ok ? read.value.toNumber() : text;
}

function unreadable(table: TargetsTable, row: number, column: number, found: string): Finding {
  return finding({
    kind: 'targetUnreadable',
    place: placeOf(table, row, column),
    raw: found,
    params: { found },
  });
}

function placeOf(table: TargetsTable, row: number, column: number): Place {
  return { file: null, sheet: table.sheet, cell: table.address(row, column) };
}
