import { SUMMARY_SHEET } from '../../domain/book/sheets/summary';
import type { Exact } from '../../domain/numbers/exact';
import type { Regulation } from '../../domain/regulation/regulation';
import { mixesOthers, readPolicy } from '../../domain/scoring/score-policy';
import { isByPeople } from '../../domain/ranking/rank';
import type { Outcome, UnitOutcome } from '../../domain/year/outcome';
import { quoteSheet } from '../addresses';
import type { TableSheet } from '../write/table-sheet';
import { asText, type Cell } from '../write/as-text';
import {
  classFormula,
  percentFormula,
  sumOfTerms,
  totalFormula,
  type SummaryPlaces,
} from './summary-formulas';
import { rankedWith, rankFormulas } from './rank-formula';
import { atMaximumFormula, closenessFormula, tieFigure } from './tie-figures';
import { keyOf, summaryColumns, type SummaryColumn } from './summary-columns';
import { lateInDeduction } from './late-cell';
import { unitCell, type UnitLayout } from './unit-layout';
import { UnitTerms } from './unit-terms';
import { branchPoints, pointsTotal } from './unit-total';

/** What the summary needs of one unit besides the outcome. */
export interface SummaryUnit {
  readonly sheetName: string;
  readonly layout: UnitLayout;
}

export interface SummaryInput {
  readonly regulation: Regulation;
  readonly outcome: Outcome;
  readonly unitSheets: ReadonlyMap<string, SummaryUnit>;
  readonly places: SummaryPlaces;
  /** Unit code by row; null: a row of the user's own, which stays as it is. */
  readonly rows: readonly (string | null)[];
  /** Such rows stand between those of the units: a rank must not count them. */
  readonly mixed: boolean;
  /** Some unit's class may be lowered by a condition or an exclusion: then classes are values. */
  readonly lowered: boolean;
  readonly tieBasisOf: (outcome: UnitOutcome) => string;
  readonly noteOf: (outcome: UnitOutcome) => string;
  readonly heading: Pick<TableSheet, 'owner' | 'title' | 'hint' | 'hintFormula'>;
}

export function summarySheet(input: SummaryInput): TableSheet {
  const columns = summaryColumns(input.regulation);
  return {
    schema: SUMMARY_SHEET,
    columns: columns.map(({ column }) => column),
    rows: input.rows.map((code, row) => {
      const index = input.outcome.units.findIndex(({ scores }) => scores.unit.code === code);
      const unit = input.outcome.units[index];
      if (!unit) return columns.map(() => null);
      const cells = rowCells(unit, { row, index }, input);
      return columns.map((column): Cell => cells.get(keyOf(column)) ?? '');
    }),
    orientation: 'Landscape',
    filter: false,
    ...input.heading,
  };
}

function rowCells(
  unit: UnitOutcome,
  at: { readonly row: number; readonly index: number },
  input: SummaryInput,
): ReadonlyMap<string, Cell> {
  const { regulation, places } = input;
  const { settings } = regulation;
  const { scores } = unit;
  const row = places.firstRow + at.row;
  const cell = (key: string): string => `${places.column(key)}${String(row)}`;
  const cells = new Map<string, Cell>([
    ['order', at.index + 1],
    ['cluster', asText(scores.unit.cluster)],
    ['unit', asText(scores.unit.name)],
    ['tieBasis', asText(input.tieBasisOf(unit))],
    ['note', asText(input.noteOf(unit))],
  ]);
  const sheet = input.unitSheets.get(scores.unit.code);
  if (!sheet) {
    // Nothing was sent, and the regulation counts that: there is no sheet to refer to.
    if (unit.status !== 'ranked') return cells;
    const figures = expectedFigures(unit, summaryColumns(regulation), regulation);
    for (const [key, figure] of figures) {
      cells.set(key, typeof figure === 'string' ? asText(figure) : (figure ?? ''));
    }
    return new Map([...cells, ...rankCells(unit, row, input)]);
  }
  const branch = (name: 'main' | 'bonus' | 'deduction') =>
    regulation.roots.filter((root) => root.branch === name);
  const set = (key: string, formula: string | null): void => {
    if (formula !== null) cells.set(key, formula.startsWith('=') ? formula : `=${formula}`);
  };
  const layout = { ...sheet.layout, prefix: `${quoteSheet(sheet.sheetName)}!` };
  const terms = new UnitTerms(regulation, layout, scores);
  for (const root of branch('main')) {
    const term = terms.of(root, 'final');
    set(`section ${root.code}`, sumOfTerms(term ? [term] : [], null));
  }
  for (const name of ['bonus', 'deduction'] as const) {
    set(name, branchPoints(name, regulation, layout, scores, 'final'));
  }
  set('selfTotal', pointsTotal(regulation, layout, scores, 'self'));
  if (scores.verifiedTotal !== null) {
    // The last verification is the one that counts.
    const last = layout.columns.has('verified2') ? 'verified2' : 'verified';
    set('verifiedTotal', pointsTotal(regulation, layout, scores, last));
  }
  const bases = branch('main').flatMap((root) => unitCell(layout, 'base', root) ?? []);
  set('base', `ROUND(SUM(${bases.join(',')}),10)`);
  const [self, verified] = [cell('selfTotal'), cell('verifiedTotal')];
  set(
    'difference',
    `IF(AND(ISNUMBER(${self}),ISNUMBER(${verified})),ROUND(${verified}-${self},10),"")`,
  );
  if (unit.status !== 'ranked') return cells;

  const hasBonus = branch('bonus').length > 0;
  const hasDeduction = branch('deduction').length > 0 || lateInDeduction(settings);
  const policy = readPolicy(settings);
  if (policy.mixLevel === 'total' && mixesOthers(policy)) {
    // Others score the whole: their marks are in no unit's sheet.
    cells.set('total', scores.total?.toNumber() ?? '');
  } else {
    set(
      'total',
      totalFormula(
        branch('main').map((root) => cell(`section ${root.code}`)),
        hasBonus ? cell('bonus') : null,
        hasDeduction ? cell('deduction') : null,
        settings,
      ),
    );
  }
  set('percent', percentFormula(cell('total'), cell('base'), settings));
  set('closeness', closenessFormula(self, cell('total')));
  cells.set(
    'atMaximum',
    atMaximumFormula(regulation, layout, scores.leaves) ??
      tieFigure('atMaximum', regulation, scores) ??
      '',
  );
  for (const [key, rank] of rankCells(unit, row, input)) cells.set(key, rank);
  const classes = byFormulaAlone(input)
    ? classFormula(cell('total'), cell('percent'), regulation.classes, settings)
    : null;
  cells.set('classification', classes ?? asText(unit.classification ?? ''));
  return cells;
}

/** A rank that rests on a recorded decision, or on a step that is no column here, is a value. */
function rankCells(
  unit: UnitOutcome,
  row: number,
  { places, mixed, regulation, outcome }: SummaryInput,
): ReadonlyMap<string, Cell> {
  const units = outcome.units.map(({ scores }) => scores.unit);
  const among = rankedWith(units, regulation.settings);
  const formulas = rankFormulas(row, { ...places, mixed, rankedWith: among }, regulation);
  const { ahead = null, rank } = formulas ?? {};
  // Without gaps a decision moves everybody below it, too.
  const decided = ahead === null ? byDecision(unit) : outcome.units.some(byDecision);
  const live = decided ? undefined : rank;
  return new Map<string, Cell>([
    ['ahead', ahead ?? ''],
    ['rank', live ?? unit.rank ?? ''],
  ]);
}

function byDecision({ tie }: UnitOutcome): boolean {
  return tie !== null && tie.steps.some(({ step }) => isByPeople(step));
}

/** A class with conditions, or one that something recorded lowers, rests on more than a figure. */
function byFormulaAlone({ regulation, outcome, lowered }: SummaryInput): boolean {
  return (
    !lowered &&
    regulation.classes.every(({ conditions }) => conditions.length === 0) &&
    outcome.units.every(({ classOpen }) => classOpen === null)
  );
}

/** The core's figures for the cells that hold formulas; null: the cell must be blank. */
export function expectedFigures(
  unit: UnitOutcome,
  columns: readonly SummaryColumn[],
  { roots, settings, tieChain }: Regulation,
): ReadonlyMap<string, number | string | null> {
  const { scores, status } = unit;
  const has = (branch: 'bonus' | 'deduction'): boolean =>
    roots.some((root) => root.branch === branch);
  const number = (value: Exact | null): number | null => value?.toNumber() ?? null;
  const ranked = status === 'ranked';
  // A unit that is held back has no result: only that none is shown can be compared.
  if (!ranked) {
    return new Map([
      ['total', null],
      ['percent', null],
      ['rank', null],
      ['classification', null],
    ]);
  }
  const figures = new Map<string, number | string | null>([
    ['bonus', has('bonus') ? number(scores.bonus.final) : null],
    [
      'deduction',
      has('deduction') || lateInDeduction(settings) ? number(scores.deduction.final) : null,
    ],
    ['selfTotal', number(scores.selfTotal)],
    ['verifiedTotal', number(scores.verifiedTotal)],
    ['total', number(scores.total)],
    ['base', number(scores.base)],
    ['percent', number(scores.percent)],
    ['rank', unit.rank],
    ['classification', unit.classification],
  ]);
  for (const column of columns) {
    if (column.kind === 'fixed' && (column.key === 'closeness' || column.key === 'atMaximum')) {
      figures.set(column.key, tieFigure(column.key, { tieChain }, scores));
    }
    if (column.kind !== 'section') continue;
    figures.set(keyOf(column), number(scores.nodes.get(column.section.code)?.final ?? null));
  }
  return figures;
}
