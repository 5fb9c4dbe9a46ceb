import { rowText, type TableRow } from '../../domain/book/table';
import { Exact } from '../../domain/numbers/exact';
import { classFigure, classify } from '../../domain/ranking/classification';
import type { Regulation } from '../../domain/regulation/regulation';
import { readPolicy } from '../../domain/scoring/score-policy';
import { tidy } from '../../domain/text/fold';
import type { Outcome, UnitOutcome } from '../../domain/year/outcome';
import type { BookSnapshot } from '../../excel/read/book';
import { readProposalStatus } from './proposal-status';
import type { AwardState } from './run-changes.types';
import { agrees } from '../book/verify-formulas';

/** What the last run said of one unit. */
export interface Previous {
  readonly total: number | null;
  readonly rank: number | null;
  readonly awards: readonly AwardState[];
  /** As *Tổng hợp* shows it, and the total beside it. */
  readonly classification: string | null;
  readonly shownTotal: number | null;
}

export const NOTHING: Previous = {
  total: null,
  rank: null,
  awards: [],
  classification: null,
  shownTotal: null,
};

/**
 * By name, as the last run wrote them. *Đề nghị khen thưởng* holds values; *Tổng hợp* is made of
 * formulas and shows by now what was edited since: it is asked about units without a line there, and
 * about classes, which stand nowhere else. Empty: nothing was ever ranked.
 */
export function previousResults(
  { tables }: BookSnapshot,
  outcome: Outcome,
): ReadonlyMap<string, Previous> {
  const results = new Map<string, Previous>();
  for (const row of tables.get('TongHop')?.table.rows ?? []) {
    const unit = rowText(row, 'unit');
    if (unit === '') continue;
    const total = numberIn(row, 'total');
    results.set(unit, {
      total,
      rank: numberIn(row, 'rank'),
      awards: [],
      classification: rowText(row, 'classification') || null,
      shownTotal: total,
    });
  }
  const apart = awardsRankedApart(outcome);
  for (const row of tables.get('DeNghi')?.table.rows ?? []) {
    const unit = rowText(row, 'unit');
    if (unit === '') continue;
    const known = results.get(unit) ?? NOTHING;
    const award = awardIn(row);
    results.set(unit, {
      ...known,
      total: numberIn(row, 'total'),
      rank: apart.has(rowText(row, 'award')) ? known.rank : numberIn(row, 'rank'),
      awards: [...known.awards, ...(award ? [award] : [])],
    });
  }
  const ranked = [...results.values()].some(({ rank }) => rank !== null);
  return ranked ? results : new Map();
}

/**
 * Awards that units of several clusters compete for: their lines have ranks among all of these. Lines
 * of units that are not proposed name no award.
 */
function awardsRankedApart({ units, proposal }: Outcome): ReadonlySet<string> {
  const ranks = new Map(units.map(({ scores, rank }) => [scores.unit.code, rank]));
  return new Set(
    proposal
      .filter(({ unit, rank }) => rank !== null && ranks.get(unit) !== rank)
      .map(({ award, status }) => (status === 'excluded' ? '' : tidy(award?.name ?? ''))),
  );
}

function numberIn({ cells }: TableRow, key: string): number | null {
  const value = cells[key]?.value;
  return typeof value === 'number' ? value : null;
}

function awardIn(row: TableRow): AwardState | null {
  const status = readProposalStatus(rowText(row, 'status'));
  const name = rowText(row, 'award');
  return name !== '' && (status === 'proposed' || status === 'undecided') ? { status, name } : null;
}

/** Where *Tổng hợp* followed an edit already, the class of the total that the last run wrote. */
export function previousClass(
  { total, shownTotal, classification }: Previous,
  { scores }: UnitOutcome,
  { classes, settings }: Regulation,
): string | null {
  if (agrees(total ?? '', shownTotal ?? '')) return classification;
  if (total === null) return null;
  if (classes.some(({ conditions }) => conditions.length > 0)) return classification;
  const { base } = scores;
  const points = Exact.fromDouble(total);
  const percent =
    base.sign() <= 0
      ? null
      : points
          .dividedBy(base)
          .times(Exact.hundred)
          .round(settings.integer('percentDigits'), readPolicy(settings).mode);
  const figure = classFigure({ total: points, percent, base }, settings);
  return classify(figure, classes, () => ({ verdict: 'met' }), 0).name;
}
