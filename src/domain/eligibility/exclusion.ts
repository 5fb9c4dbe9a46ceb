import { rowText, type Table, type TableRow } from '../book/table';
import type { EXCLUSIONS_SHEET } from '../book/sheets/exclusions';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { placeIn } from '../findings/place';
import { dateOrder, dateText, readCivilDate, type CivilDate } from '../settings/dates';
import { fold } from '../text/fold';
import { findUnit, type Unit } from '../units/unit';
import { readAwardNames, readConsequence, type Consequence } from './consequence';
import type { Consideration } from './consideration';

/** A row of *Không xét, chưa xét*: somebody decided, for a reason. */
export interface Exclusion {
  readonly unit: string;
  /** Code of the condition in *Điều kiện xét*; empty: none. */
  readonly condition: string;
  readonly consequence: Consequence;
  /** Empty: every award. */
  readonly awards: readonly string[];
  readonly reason: string;
  readonly basis: string;
}

type Column = ColumnKey<typeof EXCLUSIONS_SHEET>;

/**
 * @param considerations what a row takes its consequence from, where it names a condition only
 * @param on the day for which it is asked: an exclusion that ended before it counts no more
 */
export function readExclusions(
  table: Table<Column>,
  units: readonly Unit[],
  considerations: readonly Consideration[],
  on: CivilDate,
): { readonly exclusions: readonly Exclusion[]; readonly findings: readonly Finding[] } {
  const exclusions: Exclusion[] = [];
  const findings: Finding[] = [];
  for (const row of table.rows) {
    if (rowText(row, 'unit') === '' && rowText(row, 'condition') === '') continue;
    const read = readRow(row, units, considerations);
    if (typeof read === 'string') {
      const raw = rowText(row, read);
      findings.push(
        finding({
          kind: 'exclusionUnreadable',
          place: placeIn(table.sheet, row.cells[read]),
          raw,
          params: { found: raw },
        }),
      );
      continue;
    }
    const { until, ...exclusion } = read;
    if (until === null || dateOrder(on) <= dateOrder(until)) exclusions.push(exclusion);
  }
  return { exclusions, findings };
}

type DatedExclusion = Exclusion & { readonly until: CivilDate | null };

/** The row understood, or the column that stops it. */
function readRow(
  row: TableRow<Column>,
  units: readonly Unit[],
  considerations: readonly Consideration[],
): DatedExclusion | Column {
  const unit = findUnit(units, rowText(row, 'unit'));
  if (!unit) return 'unit';
  const condition = rowText(row, 'condition');
  const named = considerations.find(({ code }) => fold(code) === fold(condition));
  if (condition !== '' && !named) return 'condition';
  const written = rowText(row, 'consequence');
  const consequence = written === '' ? named?.consequence : readConsequence(written);
  if (!consequence) return 'consequence';
  const untilText = rowText(row, 'until');
  const until = dateText(row.cells.until?.value ?? null);
  const date = until === undefined ? undefined : readCivilDate(until);
  if (untilText !== '' && !date) return 'until';
  const awards = readAwardNames(rowText(row, 'awards'));
  return {
    unit: unit.code,
    condition: named?.code ?? '',
    consequence,
    awards: awards.length > 0 ? awards : (named?.awards ?? []),
    reason: rowText(row, 'reason') || (named?.text ?? ''),
    basis: rowText(row, 'basis') || (named?.basis ?? ''),
    until: date ?? null,
  };
}

/** Units that a recorded exclusion keeps from every award. */
export function unitsLeftOut({
  exclusions,
}: {
  readonly exclusions: readonly Exclusion[];
}): ReadonlySet<string> {
  return new Set(
    exclusions
      .filter(({ consequence, awards }) => consequence !== 'classLower' && awards.length === 0)
      .map(({ unit }) => unit),
  );
}
