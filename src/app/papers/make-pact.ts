import { PACT_SHEET } from '../../domain/book/sheets/pact';
import { readBook } from '../../excel/read/book';
import { inExcel, readInExcel } from '../../excel/run';
import { endMarked, writeMarked } from '../../excel/write/begin-run';
import { guardProtection } from '../book/guard-protection';
import { writeOwnRows, type OwnRow } from '../book/own-rows';
import { readState } from '../book/read-state';
import { runOf } from '../use-case/run-of';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';

/** Room for the contents of most pacts: 6 to 18 of them were seen (domain §2, step 1). */
const BLANK_ROWS = 12;

/** The sheet for the contents of the pact, for a person to fill in; one that stands only comes to the front. */
export async function makePact(options: UseCaseOptions = {}): Promise<void> {
  try {
    const state = await readState(await readInExcel(readBook, options), new Map());
    const standing = state.snapshot.tables.get('GiaoUoc');
    const { inventory } = state.snapshot;
    if (!standing) guardProtection(inventory);
    const blank = Object.keys(PACT_SHEET.columns).map(() => '');
    const rows = Array.from({ length: BLANK_ROWS }, (): OwnRow => blank);
    await inExcel(async (session) => {
      if (standing) {
        await endMarked(session, inventory, 'ownSheet');
        session.context.workbook.worksheets.getItem(standing.sheetId).activate();
        await session.request();
        return;
      }
      const run = runOf('ownSheet', options);
      await writeMarked(session, inventory, run, (writer) =>
        writeOwnRows(writer, state, PACT_SHEET, rows),
      );
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}
