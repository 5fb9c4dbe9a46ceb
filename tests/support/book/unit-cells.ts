import type { RankReport } from '../../../src/app/rank-report';
import { NOT_APPLICABLE, UNIT_COLUMNS } from '../../../src/domain/book/unit-sheet';
import type { Exact } from '../../../src/domain/numbers/exact';
import { mixesOthers, readPolicy } from '../../../src/domain/scoring/score-policy';
import type { UnitOutcome } from '../../../src/domain/year/outcome';
import { sheetOfReference } from '../../../src/excel/addresses';
import { unitName } from '../../../src/excel/identity';
import { expectedFigures } from '../../../src/excel/sheets/summary';
import { keyOf, summaryColumns } from '../../../src/excel/sheets/summary-columns';
import { NO_SCORE } from '../../../src/excel/sheets/unit-formulas';
import { TOTAL_LABEL } from '../../../src/excel/sheets/unit-total';
import type { SheetModel, WorkbookModel } from '../../../src/workbench/model/types';
import { findCell, sheetOf, valueAt } from '../cells';

/** The sheet that the workbook keeps for a unit; undefined: it has none. */
export function unitSheetOf(workbook: WorkbookModel, code: string): SheetModel | undefined {
  const mark = workbook.names.find(({ name }) => name === unitName(code));
  const name = mark && sheetOfReference(mark.formula);
  return name ? sheetOf(workbook, name) : undefined;
}

/** *Tổng hợp* beside the core, for a workbook that another program calculated. */
export function differencesInSummary(
  workbook: WorkbookModel,
  { outcome, year: { regulation } }: RankReport,
): readonly string[] {
  const sheet = sheetOf(workbook, 'Tổng hợp');
  const columns = summaryColumns(regulation);
  return outcome.units.flatMap((unit) => {
    const { row } = findCell(sheet, unit.scores.unit.name);
    const figures = expectedFigures(unit, columns, regulation);
    return columns.flatMap((column) => {
      const wanted = figures.get(keyOf(column));
      if (wanted === undefined) return [];
      const { heading } = column.column;
      const found = valueAt(sheet, row, findCell(sheet, heading).column);
      if (same(found, wanted ?? '')) return [];
      const values = `${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`;
      return [`${unit.scores.unit.name} ${heading}: ${values}`];
    });
  });
}

function same(found: unknown, wanted: number | string): boolean {
  return typeof found === 'number' && typeof wanted === 'number'
    ? Math.abs(found - wanted) < 1e-9
    : (found ?? '') === wanted;
}

type Column = 'self' | 'verified' | 'verified2' | 'final' | 'base';

/**
 * Every figure that the unit sheets show beside what the core says, as lines of what differs: the
 * product itself only compares *Tổng hợp*.
 */
export function differencesInSheets(
  workbook: WorkbookModel,
  report: RankReport,
): readonly string[] {
  return report.outcome.units.flatMap((outcome) => {
    const sheet = unitSheetOf(workbook, outcome.scores.unit.code);
    if (!sheet || outcome.status !== 'ranked') return [];
    return differencesIn(sheet, outcome, report);
  });
}

function differencesIn(
  sheet: SheetModel,
  { scores }: UnitOutcome,
  { year: { regulation } }: RankReport,
): readonly string[] {
  const lines: string[] = [];
  const compare = (code: string, column: Column, wanted: number | string): void => {
    const row = findCell(sheet, code).row;
    const found = valueAt(sheet, row, findCell(sheet, UNIT_COLUMNS[column].heading).column);
    if (same(found, wanted)) return;
    const place = `${scores.unit.name} ${code} ${UNIT_COLUMNS[column].heading}`;
    lines.push(`${place}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  };
  const number = (value: Exact | null | undefined): number | string => value?.toNumber() ?? '';
  for (const { code, children } of regulation.criteria) {
    const node = scores.nodes.get(code);
    const leaf = scores.leaves.get(code);
    compare(code, 'base', number(node?.base));
    const out = leaf?.effect === 'shrinkBase' || leaf?.effect === 'redistribute';
    const points = leaf ? leaf.final : node?.final;
    compare(code, 'final', out ? NOT_APPLICABLE : (points?.toNumber() ?? NO_SCORE));
    if (children.length > 0) compare(code, 'self', number(node?.self));
  }
  compare(TOTAL_LABEL, 'self', number(scores.selfTotal));
  const policy = readPolicy(regulation.settings);
  // Others' marks on the whole stand in no unit's sheet.
  if (policy.mixLevel === 'total' && mixesOthers(policy)) return lines;
  compare(TOTAL_LABEL, 'final', number(scores.total));
  // The last verification is the one that counts.
  const last = regulation.settings.choice('reviewRounds') === 'two' ? 'verified2' : 'verified';
  if (scores.verifiedTotal !== null) compare(TOTAL_LABEL, last, number(scores.verifiedTotal));
  return lines;
}
