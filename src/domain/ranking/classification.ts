import { rowText, type Table } from '../book/table';
import type { CLASSES_SHEET } from '../book/sheets/classes';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { Exact } from '../numbers/exact';
import { readCellNumber, readNumber } from '../regulation/language/numbers';
import type { Settings } from '../settings/settings';

/** No scale is larger; only tells 1.000 = one thousand from 1,000 = one. */
const LARGEST = Exact.integer(1_000_000);

export interface ClassBand {
  readonly name: string;
  /** Belongs to the class itself. */
  readonly from: Exact;
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
      ? readNumber(text.slice(0, -1), LARGEST)
      : readCellNumber(row.cells.from, LARGEST);
    const place = { file: null, sheet: table.sheet, cell: row.cells.from?.address ?? null };
    if (!from.ok || classes.some((band) => from.ok && band.from.equals(from.value))) {
      findings.push(finding({ kind: 'classUnreadable', place, raw: text, params: { name } }));
      continue;
    }
    if (rowText(row, 'condition') !== '') {
      const params = { column: 'Điều kiện', found: rowText(row, 'condition') };
      findings.push(finding({ kind: 'columnNotApplied', place, raw: params.found, params }));
    }
    classes.push({ name, from: from.value });
  }
  return { classes: classes.sort((a, b) => b.from.compare(a.from)), findings };
}

/** What is compared with the bands: points (capped for classes), percent or points on another scale. */
export function classFigure(
  total: Exact | null,
  percent: Exact | null,
  settings: Settings,
): Exact | null {
  const basis = settings.choice('classBasis') ?? settings.choice('rankBasis') ?? 'points';
  if (basis === 'percent') return percent;
  const figure = basis === 'normalised' ? normalised(percent, settings) : total;
  if (figure === null || settings.isUnlimited('classTotalCap')) return figure;
  const cap = settings.number('classTotalCap') ?? settings.number('scale');
  return cap === null ? figure : Exact.min(figure, cap);
}

export function normalised(percent: Exact | null, settings: Settings): Exact | null {
  const scale = settings.number('normaliseTo') ?? settings.number('scale');
  if (percent === null || scale === null) return null;
  return percent.times(scale).dividedBy(Exact.hundred);
}

export function classOf(figure: Exact | null, classes: readonly ClassBand[]): string | null {
  if (figure === null) return null;
  return classes.find((band) => !figure.lessThan(band.from))?.name ?? null;
}
