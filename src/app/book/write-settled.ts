import { YearScorer } from '../../domain/year/score-year';
import { takesLatePoints } from '../../excel/sheets/late-cell';
import { writeSettled } from '../../excel/sheets/write-units';
import type { Writer } from '../../excel/write/writer';
import type { Words } from '../../locales/words';
import type { CheckedState } from '../ranking/check-state';
import type { BookState } from './read-state';
import { knowledgeOf } from '../import/unit-knowledge';

/**
 * Figures of the unit sheets that come from outside them: awards held, comparisons, marks of others,
 * points taken for lateness. They go out with the results, so a click needs no more requests.
 */
export async function writeSettledFigures(
  writer: Writer,
  state: BookState,
  { year, outcome }: CheckedState,
  words: Words,
): Promise<void> {
  const scorer = new YearScorer(year);
  const { regulation } = year;
  const late = takesLatePoints(regulation.settings);
  for (const { scores } of outcome.units) {
    const { unit } = scores;
    const sheet = state.unitSheets.get(unit.code);
    if (!sheet) continue;
    // Where nothing is written for hundreds of units, nothing else makes a pause.
    await writer.calls(0);
    const { id: sheetId, name: sheetName } = sheet.snapshot.sheet;
    const known = knowledgeOf(unit, scores.leaves, year, scorer);
    const points = scores.latePenalty.toNumber();
    const note = late ? { points, label: words.report.lateLabel } : null;
    await writeSettled(
      writer,
      { sheetId, sheetName, layout: sheet.layout },
      regulation,
      known,
      note,
    );
  }
}
