import type { RankReport } from '../../../src/app/ranking/rank-report';
import { NOT_APPLICABLE, UNIT_COLUMNS } from '../../../src/domain/book/unit-sheet';
import type { Exact } from '../../../src/domain/numbers/exact';
import { mixesOthers, readPolicy } from '../../../src/domain/scoring/score-policy';
import type { UnitOutcome } from '../../../src/domain/year/outcome';
import { expectedFigures } from '../../../src/excel/sheets/summary';
import { keyOf, summaryColumns } from '../../../src/excel/sheets/summary-columns';
import { NO_SCORE } from '../../../src/excel/sheets/unit-formulas';
import { TOTAL_LABEL } from '../../../src/excel/sheets/unit-total';
import { getCell } from '../../../src/workbench/model/cells';
import type { SheetModel, WorkbookModel } from '../../../src/workbench/model/types';
import { shownText } from '../../../src/workbench/model/shown-text';
import { findCell, sheetOf } from '../cells';
import { unitSheetOf } from './unit-cells';

/** One cell of the results, and what the core says it shows. */
export interface BookFigure {
  /** What kind of cell it is: `summary rank`, `sheet section final`. */
  readonly kind: string;
  readonly unit: string;
  /** Stays the same when the book is calculated by another program. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly wanted: number | string;
}

/** Every figure of *Tổng hợp* and of the units' sheets, beside what the core says. */
export function bookFigures(workbook: WorkbookModel, report: RankReport): readonly BookFigure[] {
  return [...summaryFigures(workbook, report), ...sheetFigures(workbook, report)];
}

export function summaryFigures(
  workbook: WorkbookModel,
  { outcome, year: { regulation } }: RankReport,
): readonly BookFigure[] {
  const sheet = sheetOf(workbook, 'Tổng hợp');
  const columns = summaryColumns(regulation);
  return outcome.units.flatMap((unit) => {
    const { name } = unit.scores.unit;
    const { row } = findCell(sheet, name);
    const figures = new Map<string, number | string | null>([
      ...expectedFigures(unit, columns, regulation),
      ...(unit.status === 'ranked' ? [['difference', differenceOf(unit)] as const] : []),
    ]);
    return columns.flatMap((column): BookFigure[] => {
      const wanted = figures.get(keyOf(column));
      if (wanted === undefined) return [];
      const at = findCell(sheet, column.column.heading).column;
      const kind = `summary ${column.kind === 'section' ? 'section' : column.key}`;
      return [{ kind, unit: name, sheet: sheet.name, row, column: at, wanted: wanted ?? '' }];
    });
  });
}

function differenceOf({ scores }: UnitOutcome): number | null {
  const { verifiedTotal, selfTotal } = scores;
  if (verifiedTotal === null || selfTotal === null) return null;
  return verifiedTotal.minus(selfTotal).toNumber();
}

type Column = 'self' | 'verified' | 'verified2' | 'final' | 'base';

function sheetFigures(workbook: WorkbookModel, report: RankReport): readonly BookFigure[] {
  return report.outcome.units.flatMap((outcome) => {
    const sheet = unitSheetOf(workbook, outcome.scores.unit.code);
    return sheet && outcome.status === 'ranked' ? figuresIn(sheet, outcome, report) : [];
  });
}

function figuresIn(
  sheet: SheetModel,
  { scores }: UnitOutcome,
  { year: { regulation } }: RankReport,
): readonly BookFigure[] {
  const figures: BookFigure[] = [];
  const add = (what: string, code: string, key: Column, wanted: Exact | null | string): void => {
    const { row } = findCell(sheet, code);
    const { column } = findCell(sheet, UNIT_COLUMNS[key].heading);
    figures.push({
      kind: `sheet ${what} ${key}`,
      unit: scores.unit.name,
      sheet: sheet.name,
      row,
      column,
      wanted: typeof wanted === 'string' ? wanted : (wanted?.toNumber() ?? ''),
    });
  };
  for (const { code, children } of regulation.criteria) {
    const node = scores.nodes.get(code);
    const leaf = scores.leaves.get(code);
    const what = children.length > 0 ? 'section' : 'leaf';
    add(what, code, 'base', node?.base ?? null);
    const out = leaf?.effect === 'shrinkBase' || leaf?.effect === 'redistribute';
    const points = leaf ? leaf.final : node?.final;
    add(what, code, 'final', out ? NOT_APPLICABLE : (points ?? NO_SCORE));
    if (children.length > 0) add(what, code, 'self', node?.self ?? null);
  }
  add('total', TOTAL_LABEL, 'self', scores.selfTotal);
  const policy = readPolicy(regulation.settings);
  // Others' marks on the whole stand in no unit's sheet.
  if (policy.mixLevel === 'total' && mixesOthers(policy)) return figures;
  add('total', TOTAL_LABEL, 'final', scores.total);
  // The last verification is the one that counts.
  const last = regulation.settings.choice('reviewRounds') === 'two' ? 'verified2' : 'verified';
  if (scores.verifiedTotal !== null) add('total', TOTAL_LABEL, last, scores.verifiedTotal);
  return figures;
}

/** One line for each cell that shows something else than the core says. */
export function differencesFrom(
  workbook: WorkbookModel,
  figures: readonly BookFigure[],
): readonly string[] {
  return figures.flatMap((figure) => {
    const cell = cellOf(workbook, figure);
    const found = cell?.value ?? '';
    if (same(found, figure.wanted) && sameShown(cell, figure.wanted)) return [];
    const values = `${JSON.stringify(found)} instead of ${JSON.stringify(figure.wanted)}`;
    return [`${placeOf(figure)}: ${values}`];
  });
}

export function placeOf({ kind, unit, row, column }: BookFigure): string {
  return `${unit} · ${kind} (row ${String(row + 1)}, column ${String(column + 1)})`;
}

export function cellOf(workbook: WorkbookModel, { sheet, row, column }: BookFigure) {
  return getCell(sheetOf(workbook, sheet), row, column);
}

/** Cells are doubles, and what nobody rounds is no decimal. */
function same(found: unknown, wanted: number | string): boolean {
  return typeof found === 'number' && typeof wanted === 'number'
    ? Math.abs(found - wanted) < 1e-9
    : found === wanted;
}

/** To the digit that the cell's format shows: a half that is a bit off would show another one. */
function sameShown(cell: ReturnType<typeof getCell>, wanted: number | string): boolean {
  return cell === undefined || shownText(cell) === shownText({ ...cell, value: wanted });
}
