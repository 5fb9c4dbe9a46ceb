import { EXPLANATION_SHEET } from '../../domain/book/sheets/explanation';
import { quoteSheet } from '../../excel/addresses';
import { readInExcel } from '../../excel/run';
import { outOfDateFormula } from '../../excel/sheets/out-of-date';
import { summaryColumns } from '../../excel/sheets/summary-columns';
import { HINT_CELL } from '../../excel/sheets/summary-emphasis';
import { summaryPlaces } from '../../excel/sheets/summary-formulas';
import { wordsFor } from '../../locales/words';
import type { BookState } from '../book/read-state';
import { watchedSums } from '../book/watched-sums';
import type { CheckedState } from '../ranking/check-state';
import { summarySpot } from '../ranking/write-summary';
import type { UseCaseOptions } from '../use-case/use-case';

/**
 * The line below the title of *Giải thích kết quả*, which watches the same figures as that of *Tổng
 * hợp*. Null: nothing was ranked yet, so that there is nothing to watch.
 */
export function appendixHintFormula(
  state: BookState,
  { outcome, year, accepted }: CheckedState,
  fresh: string,
  outOfDate: string,
): string | null {
  if (!state.snapshot.tables.has('TongHop')) return null;
  const spot = summarySpot(state);
  const columns = summaryColumns(year.regulation);
  const places = summaryPlaces(columns, spot.positions, spot.headerRow + 2, spot.rows.end);
  const prefix = `${quoteSheet(spot.sheetName)}!`;
  return outOfDateFormula(watchedSums(state, outcome, places, accepted, prefix), fresh, outOfDate);
}

/** The sheet stands there and says of itself that it is out of date; one request where it stands. */
export async function isAppendixOld(
  { snapshot: { inventory } }: BookState,
  options: UseCaseOptions,
): Promise<boolean> {
  const entry = inventory.ours.get(EXPLANATION_SHEET.id);
  if (!entry) return false;
  const said = await readInExcel(async (session) => {
    const { worksheets } = session.context.workbook;
    const hint = worksheets.getItem(entry.id).getRange(HINT_CELL).load('values');
    await session.request();
    return String(hint.values[0]?.[0] ?? '');
  }, options);
  return (['vi', 'en'] as const).some(
    (language) => wordsFor(language).explanation.sheet.outOfDate === said,
  );
}
