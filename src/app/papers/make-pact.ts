import { PACT_SHEET } from '../../domain/book/sheets/pact';
import { readBook } from '../../excel/read/book';
import { inExcel, readInExcel } from '../../excel/run';
import { Writer } from '../../excel/write/writer';
import { guardProtection } from '../book/guard-protection';
import { standingRows, writeOwnRows } from '../book/own-rows';
import { readState } from '../book/read-state';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';

/** The sheet for the contents of the pact, for a person to fill in; where it stands it comes to the front. */
export async function makePact(options: UseCaseOptions = {}): Promise<void> {
  try {
    const state = readState(await readInExcel(readBook, options), new Map());
    guardProtection(state.snapshot.inventory);
    await inExcel(async (session) => {
      const writer = new Writer(session);
      await writeOwnRows(writer, state, PACT_SHEET, standingRows(state, PACT_SHEET));
      await writer.flush();
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}
