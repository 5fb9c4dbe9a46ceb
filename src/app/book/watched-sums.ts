import { Exact } from '../../domain/numbers/exact';
import type { Outcome, UnitOutcome } from '../../domain/year/outcome';
import { areaAddress, cellAddress, quoteSheet } from '../../excel/addresses';
import type { WatchedSum } from '../../excel/sheets/out-of-date';
import type { SummaryPlaces } from '../../excel/sheets/summary-formulas';
import type { AcceptedProposal } from '../findings/accept-proposals';
import { watchedDecisions } from './watched-decisions';
import type { BookState } from './read-state';

type UnitSheet = BookState['unitSheets'] extends ReadonlyMap<string, infer Sheet> ? Sheet : never;

/** Columns that people fill in and no formula of ours stands in. */
const TYPED = ['target', 'result', 'verifiedResult'] as const;

/**
 * What shows that figures were changed after the ranking: the totals of the units, each with its
 * number in *TT* as weight, so that sorting is no change and what one unit loses is not what another
 * gains; then decisions and votes; then the results typed in the units' sheets, and how many of them
 * there are. Not caught are figures that change places within one unit without changing a total, words
 * for words, and what stands in other sheets than these.
 */
export function watchedSums(
  state: BookState,
  outcome: Outcome,
  places: SummaryPlaces,
  accepted: readonly AcceptedProposal[],
  /** `'Tổng hợp'!`, in a formula that stands on another sheet. */
  prefix = '',
): readonly WatchedSum[] {
  const sheets = outcome.units.flatMap(({ scores }, index) => {
    const sheet = state.unitSheets.get(scores.unit.code);
    return sheet ? [{ weight: Exact.integer(index + 1), cells: typedCells(sheet, accepted) }] : [];
  });
  const typed = (name: 'SUM' | 'COUNTA'): WatchedSum => ({
    formula: sheets
      .map(({ weight, cells }) => `${weight.toString()}*${name}(${cells.areas.join(',')})`)
      .join('+'),
    then: Exact.sum(
      sheets.map(({ weight, cells }) =>
        weight.times(name === 'SUM' ? cells.sum : Exact.integer(cells.count)),
      ),
    ),
  });
  return [
    ...totalSums(outcome, places, prefix),
    ...watchedDecisions(state.snapshot),
    ...(sheets.length > 0 ? [typed('SUM'), typed('COUNTA')] : []),
  ];
}

/** Only of ranked units: what a sheet in doubt adds up to, the core does not know. */
export function totalSums(
  outcome: Outcome,
  places: SummaryPlaces,
  prefix = '',
): readonly WatchedSum[] {
  const column = (key: string): string => {
    const name = places.column(key);
    return `${prefix}$${name}$${String(places.firstRow)}:$${name}$${String(places.lastRow)}`;
  };
  const figures: readonly (readonly [string, (unit: UnitOutcome) => Exact | null])[] = [
    ['total', ({ scores }) => scores.total],
    ['selfTotal', ({ scores }) => scores.selfTotal],
    ['verifiedTotal', ({ scores }) => scores.verifiedTotal],
  ];
  return figures.map(([key, figureOf]) => ({
    formula: `SUMPRODUCT(${column(key)},${column('order')},--ISNUMBER(${column('total')}))`,
    then: Exact.sum(
      outcome.units.map((unit, index) =>
        unit.status === 'ranked' && unit.scores.total !== null
          ? (figureOf(unit) ?? Exact.zero).times(Exact.integer(index + 1))
          : Exact.zero,
      ),
    ),
  }));
}

interface TypedCells {
  readonly areas: readonly string[];
  readonly sum: Exact;
  readonly count: number;
}

function typedCells(
  { snapshot, layout }: UnitSheet,
  accepted: readonly AcceptedProposal[],
): TypedCells {
  const { name } = snapshot.sheet;
  const rows = [...layout.rows.values()];
  const top = Math.min(...rows);
  const height = Math.max(...rows) - top + 1;
  const written = new Map(
    accepted
      .flatMap(({ writes }) => writes)
      .filter(({ place }) => place.sheet === name)
      .map(({ place, value }) => [
        place.cell,
        typeof value === 'string' ? value : value.toNumber(),
      ]),
  );
  const columns = TYPED.flatMap((key) => {
    const column = layout.columns.get(key);
    return column === undefined ? [] : [{ key, column }];
  });
  const values = columns.flatMap(({ key, column }) =>
    Array.from({ length: height }, (_, offset) => {
      const row = top + offset;
      const stands = snapshot.values.get(key)?.[row - snapshot.top] ?? '';
      return written.get(cellAddress(row, column)) ?? stands;
    }),
  );
  return {
    areas: columns.map(
      ({ column }) => `${quoteSheet(name)}!${areaAddress(top, column, height, 1)}`,
    ),
    sum: Exact.sum(
      values.flatMap((value) => (typeof value === 'number' ? [Exact.fromDouble(value)] : [])),
    ),
    count: values.filter((value) => value !== '').length,
  };
}
