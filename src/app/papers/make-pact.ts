import { PACT_SHEET } from '../../domain/book/sheets/pact';
import { readBook } from '../../excel/read/book';
import { inExcel, readInExcel } from '../../excel/run';
import { Writer } from '../../excel/write/writer';
import { guardProtection } from '../book/guard-protection';
import { writeOwnRows, type OwnRow } from '../book/own-rows';
import { readState } from '../book/read-state';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';

/** Room for the contents of most pacts: 6 to 18 of them were seen (domain §2, step 1). */
const BLANK_ROWS = 12;

/** The sheet for the contents of the pact, for a person to fill in; one that stands only comes to the front. */
export async function makePact(options: UseCaseOptions = {}): Promise<void> {
  try {
    const state = await readState(await readInExcel(readBook, options), new Map());
    const standing = state.snapshot.tables.get('GiaoUoc');
    if (!standing) guardProtection(state.snapshot.inventory);
    const blank = Object.keys(PACT_SHEET.columns).map(() => '');
    const rows = Array.from({ length: BLANK_ROWS }, (): OwnRow => blank);
    await inExcel(async (session) => {
      const writer = new Writer(session);
      if (standing) {
        writer.context.workbook.worksheets.getItem(standing.sheetName).activate();
        await writer.calls(1);
      } else await writeOwnRows(writer, state, PACT_SHEET, rows);
      await writer.flush();
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}
