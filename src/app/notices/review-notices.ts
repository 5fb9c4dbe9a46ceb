import { readNoticeMark } from '../../domain/book/notice-mark';
import { NOTICE_SHEET } from '../../domain/book/sheets/notice';
import { changedScores } from '../../domain/verification/changed-scores';
import { sheetNameFor } from '../../excel/addresses';
import { idName } from '../../excel/identity';
import { readBook } from '../../excel/read/book';
import type { Inventory, SheetEntry } from '../../excel/read/inventory';
import { inExcel, readInExcel, type ExcelSession } from '../../excel/run';
import { NOTICE_MARK_ROW, writeNotice } from '../../excel/sheets/notice';
import { writeMarked } from '../../excel/write/begin-run';
import { markSheet, sheetIsWhole } from '../../excel/write/mark-sheet';
import { Writer } from '../../excel/write/writer';
import { type CheckedState } from '../ranking/check-state';
import { Failure, toFailure } from '../use-case/failure';
import { atOneMoment } from '../use-case/clock';
import { runOf } from '../use-case/run-of';
import { guardProtection } from '../book/guard-protection';
import { contentOf } from './notice-content';
import type { Notices, ReviewNotice } from './notices.types';
import { explanationsIn, takeExplanations } from './notice-explanations';
import type { UseCaseOptions } from '../use-case/use-case';
import { checkedBesideSeal } from '../book/read-checked';

/** Three requests; nothing is written. */
export async function readForNotices(options: UseCaseOptions = {}): Promise<Notices> {
  try {
    const snapshot = await readInExcel(readBook, options);
    const { read: state, checked } = await checkedBesideSeal(snapshot);
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
export async function writeNoticeSheet(unit: string, given: UseCaseOptions = {}): Promise<void> {
  const options = atOneMoment(given);
  try {
    const from = await readForNotices(options);
    const notice = from.notices.find((one) => one.unit.code === unit);
    if (!notice) throw new Failure('bookChanged');
    guardProtection(from.state.snapshot.inventory);
    await inExcel(async (session) => {
      const { inventory } = from.state.snapshot;
      const explained = explanationsIn(from.state, await unitOfNotice(session, inventory));
      const known = new Map(
        explained.flatMap((one) => (one.unit === unit ? [[one.criterion, one.text] as const] : [])),
      );
      const changed = notice.changed.map((one) => ({
        ...one,
        explanation: one.explanation || (known.get(one.criterion.code) ?? ''),
      }));
      const run = runOf('notices', options);
      await writeMarked(session, inventory, run, async (writer) => {
        await takeExplanations(writer, from.state, explained, options);
        const { id } = NOTICE_SHEET;
        const taken = inventory.sheets.map(({ name }) => name);
        const { sheet, made } = noticeSheet(writer.context, inventory, {
          entry: inventory.ours.get(id),
          mark: idName(id),
          called: sheetNameFor(NOTICE_SHEET.sheetName, taken),
        });
        if (made) from.state.order.placeSchema(sheet, id);
        await writeNotice(writer, sheet, contentOf(from, { ...notice, changed }, options));
        if (made) sheetIsWhole(writer.context, idName(id));
        sheet.activate();
        await writer.calls(6);
      });
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}

/** The unit that the sheet *Thông báo thẩm định* is for; one request where it stands. */
async function unitOfNotice(session: ExcelSession, { ours }: Inventory): Promise<string | null> {
  const entry = ours.get(NOTICE_SHEET.id);
  if (!entry) return null;
  const sheet = session.context.workbook.worksheets.getItem(entry.id);
  const mark = sheet.getRangeByIndexes(NOTICE_MARK_ROW, 0, 1, 1).load('values');
  await session.request();
  return readNoticeMark(String(mark.values[0]?.[0] ?? ''))?.unit ?? null;
}

/** The sheet of a notice: emptied where it stands, else made; a person's texts on it are taken before. */
export function noticeSheet(
  context: Excel.RequestContext,
  { names }: Inventory,
  {
    entry,
    mark,
    called,
  }: { readonly entry?: SheetEntry | undefined; readonly mark: string; readonly called: string },
): { readonly sheet: Excel.Worksheet; readonly made: boolean } {
  const { worksheets } = context.workbook;
  if (entry) {
    const sheet = worksheets.getItem(entry.id);
    sheet.getRange().clear();
    return { sheet, made: false };
  }
  const sheet = worksheets.add(called);
  markSheet(context, sheet, mark, names);
  return { sheet, made: true };
}
