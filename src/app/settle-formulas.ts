import { YearScorer } from '../domain/year/score-year';
import type { CellInput } from '../excel/read/table-snapshot';
import type { ExcelSession } from '../excel/run';
import { writeFormulas } from '../excel/sheets/write-units';
import { Writer } from '../excel/write/writer';
import type { CheckedState } from './check-state';
import type { BookState } from './read-state';
import { knowledgeOf } from './unit-knowledge';
import { queueUnitTotals, rewriteUnitTotals, totalsThatDiffer } from './unit-totals';
import { compareSummary } from './verify-formulas';
import { addressOf, type SummarySpot } from './write-results';

type Differences = ReturnType<typeof compareSummary>;

/**
 * Reads *Tổng hợp* and the units' own totals back. Where they disagree, the formulas in the unit
 * sheets are written anew once (a decision in *Không chấm*, an edited formula, an amended limit);
 * what *Tổng hợp* still shows otherwise is a finding.
 */
export async function settleFormulas(
  session: ExcelSession,
  state: BookState,
  checked: CheckedState,
  spot: SummarySpot,
): Promise<Differences> {
  const totals = queueUnitTotals(session, state);
  const first = await compareWithCore(session, checked, spot);
  const stale = totalsThatDiffer(totals, checked);
  if (first.length === 0 && stale.length === 0) return first;
  const writer = new Writer(session);
  const units = new Set(first.map((found) => found.unit));
  const scorer = new YearScorer(checked.year);
  const { regulation } = checked.year;
  for (const { scores } of checked.outcome.units) {
    const sheet = state.unitSheets.get(scores.unit.code);
    if (!sheet || !units.has(scores.unit.code)) continue;
    const target = session.context.workbook.worksheets.getItem(sheet.snapshot.sheet.id);
    const known = knowledgeOf(scores.unit, scores.leaves, checked.year, scorer);
    await writeFormulas(writer, target, regulation, sheet.layout, known, null);
  }
  await rewriteUnitTotals(writer, stale, regulation);
  await writer.flush();
  return first.length === 0 ? first : compareWithCore(session, checked, spot);
}

async function compareWithCore(
  session: ExcelSession,
  checked: CheckedState,
  spot: SummarySpot,
): Promise<Differences> {
  const { units } = spot.rows;
  const range = session.context.workbook.worksheets
    .getItem(spot.sheetName)
    .getRange(addressOf(spot, units.length, spot.positions.length))
    .load('values');
  await session.request();
  return compareSummary(checked.outcome, checked.year.regulation, {
    sheetName: spot.sheetName,
    top: spot.headerRow + 1,
    left: spot.left,
    positions: spot.positions,
    units,
    values: range.values as CellInput[][],
  });
}
