import { NOTICE_SHEET } from '../../domain/book/sheets/notice';
import { groupBy } from '../../domain/collections/group-by';
import { SheetNames } from '../../excel/addresses';
import { noticeName } from '../../excel/identity';
import { readGrids } from '../../excel/read/grids';
import { inExcel, type ExcelSession } from '../../excel/run';
import { writeNotice } from '../../excel/sheets/notice';
import { writeMarked } from '../../excel/write/begin-run';
import { sheetIsWhole } from '../../excel/write/mark-sheet';
import { returnedNotice } from '../../intake/recognise/returned-notice';
import { guardProtection } from '../book/guard-protection';
import type { BookState } from '../book/read-state';
import { atOneMoment } from '../use-case/clock';
import { runOf } from '../use-case/run-of';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';
import { contentOf } from './notice-content';
import { takeExplanations, type Explained } from './notice-explanations';
import { judgeNotices } from './returned-notices';
import { noticeSheet, readForNotices } from './review-notices';

/**
 * A notice for every unit whose scores verification changed, each on a sheet of its own that is found
 * again whatever it is called; returns how many. Three requests to read, two or three more
 * where such sheets stand there already, one to write (more only by bytes), however many units.
 */
export async function writeAllNotices(given: UseCaseOptions = {}): Promise<number> {
  const options = atOneMoment(given);
  try {
    const from = await readForNotices(options);
    const { state, notices } = from;
    guardProtection(state.snapshot.inventory);
    if (notices.length === 0) return 0;
    const { inventory } = state.snapshot;
    await inExcel(async (session) => {
      const typed = await readTyped(session, state);
      const run = runOf('notices', options);
      await writeMarked(session, inventory, run, async (writer) => {
        await takeExplanations(writer, state, typed.explained, options);
        const names = new SheetNames(inventory.sheets.map(({ name }) => name));
        let first: Excel.Worksheet | null = null;
        for (const notice of notices) {
          const { code, shortName } = notice.unit;
          const mark = noticeName(code);
          const entry = inventory.notices.get(mark);
          const called = entry?.name ?? names.take(`${NOTICE_SHEET.sheetName} ${shortName}`);
          await writer.step(called);
          const { sheet, made } = noticeSheet(session.context, inventory, { entry, mark, called });
          const own = typed.texts.get(code);
          const changed = notice.changed.map((one) => ({
            ...one,
            explanation: own?.get(one.criterion.code) ?? one.explanation,
          }));
          await writeNotice(writer, sheet, contentOf(from, { ...notice, changed }, options));
          if (made) sheetIsWhole(session.context, mark);
          await writer.calls(6);
          first ??= sheet;
        }
        first?.activate();
      });
    }, options);
    return notices.length;
  } catch (error) {
    throw toFailure(error);
  }
}

/** What somebody wrote into *Giải trình* of the notices that stand there. */
interface Typed {
  /** What goes into the units' sheets, where those say nothing. */
  readonly explained: readonly Explained[];
  /** What stands on the notices as before: unit → criterion → text. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

async function readTyped(session: ExcelSession, state: BookState): Promise<Typed> {
  const entries = [...state.snapshot.inventory.notices.values()];
  if (entries.length === 0) return { explained: [], texts: new Map() };
  const grids = await readGrids(session, entries);
  const written = grids.flatMap((grid) => returnedNotice(grid.name, grid) ?? []);
  const texts = new Map(
    [...groupBy(written, ({ unit }) => unit)].map(([unit, own]) => [
      unit,
      new Map(own.flatMap(({ rows }) => rows.map(({ criterion, text }) => [criterion, text]))),
    ]),
  );
  return { explained: judgeNotices(state, written).flatMap(({ taken }) => taken), texts };
}
