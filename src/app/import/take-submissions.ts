import { readBook } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import type { ReturnedNotice } from '../../intake/recognise/returned-notice';
import { Failure, toFailure } from '../use-case/failure';
import { guardProtection } from '../book/guard-protection';
import { takeCandidates, type ImportReport } from './take-candidates';
import { knownFingerprints } from './received-rows';
import { chosenSheets, judgeSheets } from './judge-sheets';
import { judgeNotices } from '../notices/returned-notices';
import { readState, type BookState } from '../book/read-state';
import { presentFigures, type ReadNotice, type SubmissionsRead } from './read-submissions';
import { readerBookOf } from './reader-book';
import type { UseCaseOptions } from '../use-case/use-case';

export interface TakeSubmissionsOptions extends UseCaseOptions {
  /** Ids of the sheets to take. */
  readonly only: ReadonlySet<string>;
}

/**
 * Writes what was read and looked at. The workbook is read afresh: where it is no longer the one that
 * the person was shown, nothing is written.
 */
export async function takeSubmissions(
  { batch }: SubmissionsRead,
  options: TakeSubmissionsOptions,
): Promise<ImportReport> {
  try {
    const state = await readState(await readInExcel(readBook, options), new Map());
    guardProtection(state.snapshot.inventory);
    const judged = judgeSheets(batch.candidates, knownFingerprints(state.snapshot));
    const chosen = chosenSheets(judged, options.only);
    const present = presentFigures(state);
    const changed = chosen.some(({ sheet: { unit } }) => {
      if (unit === null) return false;
      return present.get(unit) !== batch.present.get(unit);
    });
    const sameBook = JSON.stringify(readerBookOf(state.snapshot)) === JSON.stringify(batch.book);
    if (changed || !sameBook) throw new Failure('bookChanged');
    const notices = chosenNotices(state, batch.notices, options.only);
    const names = [
      ...notices.map(({ file }) => file),
      ...batch.unreadable.map(({ place }) => place.file ?? ''),
      ...chosen.map(({ sheet }) => sheet.file),
    ];
    return await takeCandidates(
      state,
      {
        candidates: chosen,
        notices,
        unreadable: batch.unreadable,
        names: [...new Set(names)],
      },
      options,
    );
  } catch (error) {
    throw toFailure(error);
  }
}

/** Those that the person chose; and those that say nothing of use, which *Kiểm tra* is to say. */
function chosenNotices(
  state: BookState,
  read: readonly ReadNotice[],
  only: ReadonlySet<string>,
): readonly ReturnedNotice[] {
  return read.flatMap(({ id, notice }) => {
    const refused = judgeNotices(state, [notice]).some(({ rows }) => rows.length === 0);
    return only.has(id) || refused ? [notice] : [];
  });
}
