import type { Regulation } from '../../domain/regulation/regulation';
import { mixesOthers, readPolicy } from '../../domain/scoring/score-policy';
import type { UnitScores } from '../../domain/scoring/results';
import type { CellInput } from '../../excel/read/table-snapshot';
import type { ExcelSession } from '../../excel/run';
import { TOTAL_LABEL, totalRow } from '../../excel/sheets/unit-total';
import { watchUnitPart, type StandingUnit } from '../../excel/sheets/watch-unit';
import type { Writer } from '../../excel/write/writer';
import type { CheckedState } from './check-state';
import type { BookState } from '../book/read-state';
import { agrees } from '../book/verify-formulas';

/** What stands below the last criterion of a unit's sheet, once the request is through. */
interface PendingTotal extends StandingUnit {
  readonly unit: string;
  readonly top: number;
  readonly range: Excel.Range;
}

/** A total that no longer follows the regulation, and where it stands. */
export interface StaleTotal extends StandingUnit {
  readonly row: number;
  readonly scores: UnitScores;
}

/** The total stands right below the criteria, unless the clerk put a line between. */
const SEARCHED_ROWS = 4;

/** Queued beside the request that reads *Tổng hợp* back, so that it costs none of its own. */
export function queueUnitTotals(
  session: ExcelSession,
  { unitSheets }: BookState,
): readonly PendingTotal[] {
  return [...unitSheets].map(([unit, { snapshot, layout }]) => {
    const { id: sheetId, name: sheetName } = snapshot.sheet;
    const top = Math.max(...layout.rows.values()) + 1;
    const width = Math.max(...layout.columns.values()) + 1;
    const range = session.context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(top, 0, SEARCHED_ROWS, width)
      .load('values');
    return { unit, sheetId, sheetName, layout, top, range };
  });
}

export function totalsThatDiffer(
  pending: readonly PendingTotal[],
  { year, outcome }: CheckedState,
): readonly StaleTotal[] {
  const policy = readPolicy(year.regulation.settings);
  // Others' marks on the whole stand in no unit's sheet.
  const byOthers = policy.mixLevel === 'total' && mixesOthers(policy);
  const scoresOf = new Map(outcome.units.map(({ scores }) => [scores.unit.code, scores]));
  return pending.flatMap(
    ({ unit, sheetId, sheetName, layout, top, range }): readonly StaleTotal[] => {
      const scores = scoresOf.get(unit);
      const rows = range.values as readonly (readonly CellInput[])[];
      const at = rows.findIndex((row) => row[layout.columns.get('title') ?? -1] === TOTAL_LABEL);
      const row = rows[at];
      if (!scores || !row) return [];
      const shown = (key: 'self' | 'final'): CellInput => row[layout.columns.get(key) ?? -1] ?? '';
      const right =
        agrees(shown('self'), scores.selfTotal?.toNumber() ?? '') &&
        (byOthers || agrees(shown('final'), scores.total?.toNumber() ?? ''));
      return right ? [] : [{ sheetId, sheetName, layout, row: top + at, scores }];
    },
  );
}

export async function rewriteUnitTotals(
  writer: Writer,
  stale: readonly StaleTotal[],
  regulation: Regulation,
): Promise<void> {
  for (const total of stale) {
    const { sheetId, layout, row, scores } = total;
    const sheet = writer.context.workbook.worksheets.getItem(sheetId);
    const right = Math.max(...layout.columns.values());
    watchUnitPart(writer, total, { top: row, left: 0, bottom: row, right });
    const cells = totalRow(regulation, layout, scores);
    for (const [index, column] of [...layout.columns.values()].entries()) {
      const cell = cells[index] ?? null;
      if (cell !== null) await writer.block(sheet, row, column, [[cell]]);
    }
  }
}
