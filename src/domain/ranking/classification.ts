import { rowText, type Table } from '../book/table';
import { CLASSES_SHEET } from '../book/sheets/classes';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding, type Place } from '../findings/finding';
import { placeIn } from '../findings/place';
import { Exact } from '../numbers/exact';
import { readConditions, type Condition, type Verdict } from '../regulation/conditions/conditions';
import { MOST_POINTS, readCellNumber, readNumber } from '../regulation/language/numbers';
import type { UnitScores } from '../scoring/results';
import type { Settings } from '../settings/settings';
import { classBasis, converted } from './rank-figure';

export interface ClassBand {
  readonly name: string;
  /** Belongs to the class itself. */
  readonly from: Exact;
  readonly conditions: readonly Condition[];
  readonly place: Place;
}

/** *Xếp loại*, highest first. */
export function readClasses(table: Table<ColumnKey<typeof CLASSES_SHEET>>): {
  readonly classes: readonly ClassBand[];
  readonly findings: readonly Finding[];
} {
  const classes: ClassBand[] = [];
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const name = rowText(row, 'name');
    if (name === '') continue;
    const text = rowText(row, 'from');
    const from = text.endsWith('%')
      ? readNumber(text.slice(0, -1), MOST_POINTS)
      : readCellNumber(row.cells.from, MOST_POINTS);
    const place = placeIn(table.sheet, row.cells.from);
    if (!from.ok || classes.some((band) => from.ok && band.from.equals(from.value))) {
      findings.push(finding({ kind: 'classUnreadable', place, raw: text, params: { name } }));
      continue;
    }
    const conditions = readConditions(rowText(row, 'condition'));
    if (!conditions.ok) {
      const { found, suggestion = '' } = conditions.error;
      findings.push(
        finding({
          kind: 'columnUnreadable',
          place: placeIn(table.sheet, row.cells.condition),
          raw: found,
          params: { column: CLASSES_SHEET.columns.condition.heading, found, suggestion },
        }),
      );
      continue;
    }
    classes.push({ name, from: from.value, conditions: conditions.value, place });
  }
  return { classes: classes.sort((a, b) => b.from.compare(a.from)), findings };
}

/** What is compared with the bands: points (capped for classes), percent or points on another scale. */
export function classFigure(
  scores: Pick<UnitScores, 'total' | 'percent' | 'base'>,
  settings: Settings,
): Exact | null {
  const basis = classBasis(settings);
  if (basis === 'percent') return scores.percent;
  const figure = basis === 'normalised' ? converted(scores, settings) : scores.total;
  if (figure === null || settings.isUnlimited('classTotalCap')) return figure;
  const cap = settings.number('classTotalCap') ?? settings.number('scale');
  return cap === null ? figure : Exact.min(figure, cap);
}

export interface ClassOutcome {
  readonly name: string | null;
  /** A condition that nobody can judge yet: the class stays open. Null: it is settled. */
  readonly open: string | null;
}

/** @param steps how many classes lower something recorded puts the unit */
export function classify(
  figure: Exact | null,
  classes: readonly ClassBand[],
  judge: (conditions: readonly Condition[]) => Verdict,
  steps: number,
): ClassOutcome {
  if (figure === null) return { name: null, open: null };
  for (const band of classes) {
    if (figure.lessThan(band.from)) continue;
    const verdict = judge(band.conditions);
    if (verdict.verdict === 'failed') continue;
    if (verdict.verdict === 'unknown') return { name: null, open: verdict.clause };
    const lower = classes[Math.min(classes.indexOf(band) + steps, classes.length - 1)];
    return { name: lower?.name ?? null, open: null };
  }
  return { name: null, open: null };
}
