import { WORDINGS_SHEET } from '../../domain/book/sheets/wordings';
import { rowText } from '../../domain/book/table';
import { isProgressOnly } from '../../domain/year/awards-of-period';
import { fold } from '../../domain/text/fold';
import { HALF_YEAR_WORDINGS, USUAL_WORDINGS } from '../../documents/wording/usual-wordings';
import { PAPER_KINDS, PAPER_NAMES, PART_NAMES } from '../../documents/wording/wording';
import { readBook } from '../../excel/read/book';
import { inExcel, readInExcel } from '../../excel/run';
import { writeMarked } from '../../excel/write/begin-run';
import { guardProtection } from '../book/guard-protection';
import { tableOf } from '../book/book-tables';
import { standingRows, writeOwnRows, type OwnRow } from '../book/own-rows';
import { readState } from '../book/read-state';
import { runOf } from '../use-case/run-of';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';

/**
 * Puts the wording that comes with the product into *Mẫu văn bản*, where it can be changed. A paper
 * that has rows there already keeps them; whoever deletes all rows of a paper has the wording of the
 * product back, and here the rows of it. Returns the names of the papers that were added.
 */
export async function makeWordings(options: UseCaseOptions = {}): Promise<readonly string[]> {
  try {
    const state = await readState(await readInExcel(readBook, options), new Map());
    guardProtection(state.snapshot.inventory);
    const usual = isProgressOnly(state.year.regulation) ? HALF_YEAR_WORDINGS : USUAL_WORDINGS;
    const table = tableOf(state.snapshot.tables, WORDINGS_SHEET);
    const known = new Set(table.rows.map((row) => fold(rowText(row, 'paper'))));
    const missing = PAPER_KINDS.filter((kind) => !known.has(fold(PAPER_NAMES[kind])));
    const added = missing.flatMap((kind) =>
      usual[kind].map(({ part, text }): OwnRow => [PAPER_NAMES[kind], PART_NAMES[part], text]),
    );
    const { paper, part } = WORDINGS_SHEET.columns;
    await inExcel(async (session) => {
      const rows = [...standingRows(state, WORDINGS_SHEET), ...added];
      const run = runOf('ownSheet', options);
      await writeMarked(session, state.snapshot.inventory, run, (writer) =>
        writeOwnRows(writer, state, WORDINGS_SHEET, rows, {
          [paper.heading]: Object.values(PAPER_NAMES),
          [part.heading]: Object.values(PART_NAMES),
        }),
      );
    }, options);
    return missing.map((kind) => PAPER_NAMES[kind]);
  } catch (error) {
    throw toFailure(error);
  }
}
