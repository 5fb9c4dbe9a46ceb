import { TARGETS_SHEET } from '../domain/book/sheets/targets';
import { finding, type Finding } from '../domain/findings/finding';
import { isWellFormedCode } from '../domain/regulation/code';
import { MOST_OF_ANYTHING, readNumber } from '../domain/regulation/language/numbers';
import type { Regulation } from '../domain/regulation/regulation';
import { fold, tidy } from '../domain/text/fold';
import { findUnit, type Unit } from '../domain/units/unit';
import { cellAddress } from '../excel/addresses';
import type { BookSnapshot } from '../excel/read/book';
import type { FigureInput } from '../excel/sheets/write-units';

/** *Giao chỉ tiêu*: unit code → criterion code → what is printed into the unit's sheet. */
export type Targets = ReadonlyMap<string, ReadonlyMap<string, FigureInput>>;

export function readTargets(snapshot: BookSnapshot, units: readonly Unit[]): Targets {
  const table = snapshot.tables.get('ChiTieu');
  const targets = new Map<string, ReadonlyMap<string, FigureInput>>();
  if (!table) return targets;
  const unitColumn = unitColumnOf(table.headings);
  for (const row of table.values) {
    const unit = findUnit(units, tidy(String(row[unitColumn] ?? '')));
    if (!unit) continue;
    const own = new Map<string, FigureInput>();
    table.headings.forEach((heading, column) => {
      const value = row[column] ?? '';
      if (column === unitColumn || value === '') return;
      own.set(tidy(heading), { value: typeof value === 'string' ? plain(value) : value });
    });
    targets.set(unit.code, own);
  }
  return targets;
}

/** Rows of nobody and columns of no criterion: whose target stands there is for the clerk to say. */
export function targetFindings(
  snapshot: BookSnapshot,
  roster: readonly Unit[],
  regulation: Regulation,
): readonly Finding[] {
  const table = snapshot.tables.get('ChiTieu');
  if (!table) return [];
  const { headings, headerRow, left, sheetName } = table;
  const unitColumn = unitColumnOf(headings);
  const complain = (row: number, column: number, found: string): Finding =>
    finding({
      kind: 'targetUnreadable',
      place: { file: null, sheet: sheetName, cell: cellAddress(row, left + column) },
      raw: found,
      params: { found },
    });
  const codes = headings.flatMap((heading, column) => {
    // A column of the clerk's own (“Ghi chú”) is no code and nobody's target.
    const code = tidy(heading);
    const foreign = column !== unitColumn && isWellFormedCode(code) && !regulation.find(code);
    return foreign ? [complain(headerRow, column, code)] : [];
  });
  const rows = table.values.flatMap((row, index) => {
    const name = tidy(String(row[unitColumn] ?? ''));
    const empty = row.every((value) => value === '');
    return empty || findUnit(roster, name)
      ? []
      : [complain(headerRow + 1 + index, Math.max(unitColumn, 0), name)];
  });
  return [...codes, ...rows];
}

function unitColumnOf(headings: readonly string[]): number {
  return headings.findIndex(
    (heading) => fold(heading) === fold(TARGETS_SHEET.columns.unit.heading),
  );
}

/** Our own table holds text ("@"): a number typed there is a number. `KG` stays as it is. */
function plain(text: string): string | number {
  const read = readNumber(text, MOST_OF_ANYTHING);
  return read.ok ? read.value.toNumber() : text;
}
