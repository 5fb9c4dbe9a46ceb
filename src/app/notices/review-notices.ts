import { readNoticeMark } from '../../domain/book/notice-mark';
import { NOTICE_SHEET } from '../../domain/book/sheets/notice';
import { changedScores } from '../../domain/verification/changed-scores';
import { sheetNameFor } from '../../excel/addresses';
import { idName } from '../../excel/identity';
import { readBook } from '../../excel/read/book';
import { inExcel, readInExcel, type ExcelSession } from '../../excel/run';
import { NOTICE_MARK_ROW, writeNotice } from '../../excel/sheets/notice';
import { markSheet } from '../../excel/write/mark-sheet';
import { Writer } from '../../excel/write/writer';
import { checkState, type CheckedState } from '../ranking/check-state';
import { Failure, toFailure } from '../use-case/failure';
import { guardProtection } from '../book/guard-protection';
import { readCheckMemory } from '../findings/handling';
import { contentOf } from './notice-content';
import type { Notices, ReviewNotice } from './notices.types';
import { explanationsIn, takeExplanations } from './notice-explanations';
import { readState, type BookState } from '../book/read-state';
import { settleRegulation } from '../regulation/settle-regulation';
import type { UseCaseOptions } from '../use-case/use-case';

/** Three requests; nothing is written. */
export async function readForNotices(options: UseCaseOptions = {}): Promise<Notices> {
  try {
    const snapshot = await readInExcel(readBook, options);
    const state = await readState(snapshot, new Map());
    const memory = readCheckMemory(snapshot, state.year.units);
    const checked = await checkState(await settleRegulation(state, memory), memory, false);
    return { state, checked, notices: noticesOf(checked.year) };
  } catch (error) {
    throw toFailure(error);
  }
}

export function noticesOf({
  units,
  sheets,
  regulation,
}: CheckedState['year']): readonly ReviewNotice[] {
  return units.flatMap((unit): readonly ReviewNotice[] => {
    const sheet = sheets.get(unit.code);
    const changed = sheet ? changedScores(sheet, regulation) : [];
    return changed.length > 0 ? [{ unit, changed }] : [];
  });
}

/** One unit's notice, alone in the open (empty) workbook: a file to be sent. */
export async function writeNoticeFile(
  from: Notices,
  notice: ReviewNotice,
  options: UseCaseOptions = {},
): Promise<void> {
  try {
    await inExcel(async (session) => {
      const writer = new Writer(session);
      const { worksheets } = session.context.workbook;
      const blank = worksheets.load('items/id');
      await session.request();
      const sheet = worksheets.add(NOTICE_SHEET.sheetName);
      await writeNotice(writer, sheet, contentOf(from, notice, options));
      for (const { id } of blank.items) worksheets.getItem(id).delete();
      await session.request();
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}

/**
 * The sheet *Thông báo thẩm định*, made or written anew for one unit. What somebody wrote into its
 * *Giải trình* meanwhile goes into the sheet of the unit that it was for.
 */
export async function writeNoticeSheet(unit: string, options: UseCaseOptions = {}): Promise<void> {
  try {
    const from = await readForNotices(options);
    const notice = from.notices.find((one) => one.unit.code === unit);
    if (!notice) throw new Failure('bookChanged');
    guardProtection(from.state.snapshot.inventory);
    await inExcel(async (session) => {
      const writer = new Writer(session);
      const { sheet, left } = await noticeSheet(session, from.state);
      const explained = explanationsIn(from.state, left);
      await takeExplanations(writer, from.state, explained, options);
      const known = new Map(
        explained.flatMap((one) => (one.unit === unit ? [[one.criterion, one.text] as const] : [])),
      );
      const changed = notice.changed.map((one) => ({
        ...one,
        explanation: one.explanation || (known.get(one.criterion.code) ?? ''),
      }));
      await writeNotice(writer, sheet, contentOf(from, { ...notice, changed }, options));
      sheet.activate();
      await session.request();
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}

/** Ours by its hidden name; emptied where it stands. `left`: the unit that it was for. */
async function noticeSheet(
  session: ExcelSession,
  { snapshot, order }: BookState,
): Promise<{ readonly sheet: Excel.Worksheet; readonly left: string | null }> {
  const { workbook } = session.context;
  const entry = snapshot.inventory.ours.get(NOTICE_SHEET.id);
  if (entry) {
    const sheet = workbook.worksheets.getItem(entry.id);
    const mark = sheet.getRangeByIndexes(NOTICE_MARK_ROW, 0, 1, 1).load('values');
    await session.request();
    sheet.getRange().clear();
    return { sheet, left: readNoticeMark(String(mark.values[0]?.[0] ?? ''))?.unit ?? null };
  }
  const taken = snapshot.inventory.sheets.map(({ name }) => name);
  const sheet = workbook.worksheets.add(sheetNameFor(NOTICE_SHEET.sheetName, taken));
  markSheet(session.context, sheet, idName(NOTICE_SHEET.id), snapshot.inventory.names);
  order.placeSchema(sheet, NOTICE_SHEET.id);
  return { sheet, left: null };
}
