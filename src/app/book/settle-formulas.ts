import { YearScorer } from '../../domain/year/score-year';
import type { CellInput } from '../../excel/read/table-snapshot';
import type { Inventory } from '../../excel/read/inventory';
import type { ExcelSession } from '../../excel/run';
import { HINT_CELL } from '../../excel/sheets/summary-emphasis';
import { watchUnit } from '../../excel/sheets/watch-unit';
import { writeFormulas } from '../../excel/sheets/write-units';
import { writeMarked } from '../../excel/write/begin-run';
import type { Words } from '../../locales/words';
import type { CheckedState } from '../ranking/check-state';
import type { BookState } from './read-state';
import { knowledgeOf } from '../import/unit-knowledge';
import { queueUnitTotals, rewriteUnitTotals, totalsThatDiffer } from '../ranking/unit-totals';
import { totalSums } from './watched-sums';
import { compareSummary } from './verify-formulas';
import { addressOf, putHint, type SummarySpot } from '../ranking/write-summary';

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
  { words, time }: { readonly words: Words; readonly time: string },
): Promise<Differences> {
  const totals = queueUnitTotals(session, state);
  const looked = await compareWithCore(session, checked, spot);
  const first = looked.differences;
  const stale = totalsThatDiffer(totals, checked);
  if (first.length === 0 && stale.length === 0) {
    if (looked.hint === words.report.sheets.outOfDate) {
      await rewriteHint(session, checked, spot, words);
    }
    return first;
  }
  const units = new Set(first.map((found) => found.unit));
  const scorer = new YearScorer(checked.year);
  const { regulation } = checked.year;
  const run = { what: 'ranking', time, kept: false, about: '' } as const;
  await writeMarked(session, writtenSince(state.snapshot.inventory), run, async (writer) => {
    for (const { scores } of checked.outcome.units) {
      const sheet = state.unitSheets.get(scores.unit.code);
      if (!sheet || !units.has(scores.unit.code)) continue;
      const target = session.context.workbook.worksheets.getItem(sheet.snapshot.sheet.id);
      const { id: sheetId, name: sheetName } = sheet.snapshot.sheet;
      watchUnit(writer, { sheetId, sheetName, layout: sheet.layout });
      const known = knowledgeOf(scores.unit, scores.leaves, checked.year, scorer);
      await writeFormulas(writer, target, regulation, sheet.layout, known, null);
    }
    await rewriteUnitTotals(writer, stale, regulation);
  });
  return first.length === 0 ? first : (await compareWithCore(session, checked, spot)).differences;
}

/** What was cut off before stands there no more: this run has written since. */
function writtenSince(inventory: Inventory): Inventory {
  const isMarked = (): boolean => true;
  return { ...inventory, names: new Set(), begun: [], unfinished: [], nameless: [], isMarked };
}

async function compareWithCore(
  session: ExcelSession,
  checked: CheckedState,
  spot: SummarySpot,
): Promise<{ readonly differences: Differences; readonly hint: unknown }> {
  const { units } = spot.rows;
  const sheet = session.context.workbook.worksheets.getItem(spot.sheet);
  const hint = sheet.getRange(HINT_CELL).load('values');
  const range = sheet.getRange(addressOf(spot, units.length, spot.positions.length)).load('values');
  await session.request();
  const differences = compareSummary(checked.outcome, checked.year.regulation, {
    sheetName: spot.sheetName,
    top: spot.headerRow + 1,
    left: spot.left,
    positions: spot.positions,
    units,
    values: range.values as CellInput[][],
  });
  return { differences, hint: (hint.values as readonly (readonly unknown[])[])[0]?.[0] };
}

/**
 * Just written, and out of date already: a formula of the clerk's among the results follows a figure
 * that this run wrote. Then only the totals are watched, which were found to agree.
 */
async function rewriteHint(
  session: ExcelSession,
  { outcome, year: { regulation } }: CheckedState,
  spot: SummarySpot,
  words: Words,
): Promise<void> {
  putHint(session.context, spot, regulation, words, (places) => totalSums(outcome, places));
  await session.request();
}
