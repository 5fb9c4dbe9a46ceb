import { NOTICE_SHEET } from '../../domain/book/sheets/notice';
import { groupBy } from '../../domain/collections/group-by';
import { sheetNameFor } from '../../excel/addresses';
import { noticeName } from '../../excel/identity';
import { readGrids } from '../../excel/read/grids';
import { inExcel, type ExcelSession } from '../../excel/run';
import { writeNotice } from '../../excel/sheets/notice';
import { markSheet } from '../../excel/write/mark-sheet';
import { Writer } from '../../excel/write/writer';
import { returnedNotice } from '../../intake/recognise/returned-notice';
import { guardProtection } from '../book/guard-protection';
import type { BookState } from '../book/read-state';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';
import { contentOf } from './notice-content';
import { takeExplanations } from './notice-explanations';
import { judgeNotices } from './returned-notices';
import type { ReviewNotice } from './notices.types';
import { readForNotices } from './review-notices';

/**
 * A notice for every unit whose scores verification changed, each on a sheet of its own that is found
 * again whatever it is called; returns how many. Three requests to read, two or three more
 * where such sheets stand there already, one to write (more only by bytes), however many units.
 */
export async function writeAllNotices(options: UseCaseOptions = {}): Promise<number> {
  try {
    const from = await readForNotices(options);
    const { state, notices } = from;
    guardProtection(state.snapshot.inventory);
    if (notices.length === 0) return 0;
    await inExcel(async (session) => {
      const writer = new Writer(session);
      const typed = await takeTyped(session, writer, state, options);
      const names = state.snapshot.inventory.sheets.map(({ name }) => name);
      let first: Excel.Worksheet | null = null;
      for (const notice of notices) {
        const sheet = noticeSheetOf(session, state, notice, names);
        const own = typed.get(notice.unit.code);
        const changed = notice.changed.map((one) => ({
          ...one,
          explanation: own?.get(one.criterion.code) ?? one.explanation,
        }));
        await writer.calls(4);
        await writeNotice(writer, sheet, contentOf(from, { ...notice, changed }, options));
        first ??= sheet;
      }
      first?.activate();
      await writer.flush();
    }, options);
    return notices.length;
  } catch (error) {
    throw toFailure(error);
  }
}

/** The unit's notice, emptied where it stands already. */
function noticeSheetOf(
  { context }: ExcelSession,
  { snapshot: { inventory } }: BookState,
  { unit }: ReviewNotice,
  names: string[],
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const name = noticeName(unit.code);
  const entry = inventory.notices.get(name);
  if (entry) {
    const sheet = worksheets.getItem(entry.id);
    sheet.getRange().clear();
    return sheet;
  }
  const called = sheetNameFor(`${NOTICE_SHEET.sheetName} ${unit.shortName}`, names);
  names.push(called);
  const sheet = worksheets.add(called);
  markSheet(context, sheet, name, inventory.names);
  return sheet;
}

/**
 * What somebody wrote into *Giải trình* of the notices that stand there goes into the units' sheets
 * where those say nothing, and stands on the notices as before.
 */
async function takeTyped(
  session: ExcelSession,
  writer: Writer,
  state: BookState,
  options: UseCaseOptions,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const entries = [...state.snapshot.inventory.notices.values()];
  if (entries.length === 0) return new Map();
  const grids = await readGrids(session, entries);
  const written = grids.flatMap((grid) => returnedNotice(grid.name, grid) ?? []);
  const explained = judgeNotices(state, written).flatMap(({ taken }) => taken);
  await takeExplanations(writer, state, explained, options);
  return new Map(
    [...groupBy(written, ({ unit }) => unit)].map(([unit, own]) => [
      unit,
      new Map(own.flatMap(({ rows }) => rows.map(({ criterion, text }) => [criterion, text]))),
    ]),
  );
}
