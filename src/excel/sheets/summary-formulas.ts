import type { ClassBand } from '../../domain/ranking/classification';
import { classBasis } from '../../domain/ranking/rank-figure';
import type { Settings } from '../../domain/settings/settings';
import { columnName } from '../addresses';
import { roundedTo, roundFormula } from './round-formula';
import { keyOf, type SummaryColumn } from './summary-columns';
import { countOf, type SumTerm } from './unit-terms';

/** Where *Tổng hợp* stands: its columns by name, its rows on the sheet (1-based). */
export interface SummaryPlaces {
  readonly column: (key: string) => string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns between which ours stand, the user's own among them. */
  readonly leftmost: string;
  readonly rightmost: string;
  /** Columns that hold formulas wherever the regulation allows. */
  readonly figures: readonly string[];
}

/** Written by the core as they are. */
const NO_FIGURES: ReadonlySet<string> = new Set(['order', 'cluster', 'unit', 'tieBasis', 'note']);

export function summaryPlaces(
  columns: readonly SummaryColumn[],
  positions: readonly number[],
  firstRow: number,
  rows: number,
): SummaryPlaces {
  const names = new Map(
    columns.map((column, index) => [keyOf(column), columnName(positions[index] ?? index)]),
  );
  return {
    column: (key) => names.get(key) ?? 'A',
    firstRow,
    lastRow: firstRow + Math.max(rows, 1) - 1,
    leftmost: columnName(Math.min(...positions)),
    rightmost: columnName(Math.max(...positions)),
    figures: [...names].flatMap(([key, name]) => (NO_FIGURES.has(key) ? [] : [name])),
  };
}

/**
 * Points of a unit's sheet added up; blank while one of them is missing. Rounded at ten digits,
 * because 0.1 + 0.2 + 0.3 in another order is another double and would rank apart.
 * @param late added to the points: an expression that begins with `+`, or nothing
 */
export function sumOfTerms(terms: readonly SumTerm[], cap: string | null, late = ''): string {
  const all =
    terms.length === 0 ? `0${late}` : `SUM(${terms.map(({ points }) => points).join(',')})${late}`;
  const sum = `ROUND(${cap === null ? all : `MIN(${cap},${all})`},10)`;
  return terms.length === 0 ? sum : `IF(${countOf(terms)}=${String(terms.length)},${sum},"")`;
}

/** Sections + bonus − deductions, within the regulation's limits, rounded as it says. */
export function totalFormula(
  parts: readonly string[],
  plus: string | null,
  minus: string | null,
  settings: Settings,
): string {
  const needed = [...parts, ...(plus ? [plus] : []), ...(minus ? [minus] : [])];
  const added = [...parts, ...(plus && settings.choice('bonusUse') !== 'tieOnly' ? [plus] : [])];
  let sum = `${added.length === 0 ? '0' : `SUM(${added.join(',')})`}${minus ? `-${minus}` : ''}`;
  const cap = settings.number('rankTotalCap');
  if (cap !== null) sum = `MIN(${cap.toString()},${sum})`;
  if (settings.choice('totalBelowZero') === 'no') sum = `MAX(0,${sum})`;
  const rounded =
    settings.choice('roundAt') === 'none' ? `ROUND(${sum},10)` : roundFormula(sum, settings);
  if (needed.length === 0) return `=${rounded}`;
  return `=IF(COUNT(${needed.join(',')})=${String(needed.length)},${rounded},"")`;
}

export function percentFormula(total: string, base: string, settings: Settings): string {
  const digits = settings.text('percentDigits');
  const percent = roundedTo(`${total}/${base}*100`, digits, settings.choice('roundMode'));
  return `=IF(AND(ISNUMBER(${total}),N(${base})>0),${percent},"")`;
}

/**
 * Nested IFs from the highest class down; the thresholds are the regulation's at the last run. Null:
 * the figure is in no column.
 */
export function classFormula(
  total: string,
  percent: string,
  classes: readonly ClassBand[],
  settings: Settings,
): string | null {
  const basis = classBasis(settings);
  if (basis === 'normalised') return null;
  const figure = basis === 'percent' ? percent : total;
  const cap = settings.number('classTotalCap') ?? settings.number('scale');
  const capped =
    basis === 'percent' || cap === null || settings.isUnlimited('classTotalCap')
      ? figure
      : `MIN(${figure},${cap.toString()})`;
  const nested = classes.reduceRight(
    (rest, band) =>
      `IF(${capped}>=${band.from.toString()},"${band.name.replaceAll('"', '""')}",${rest})`,
    '""',
  );
  return `=IF(ISNUMBER(${figure}),${nested},"")`;
}
