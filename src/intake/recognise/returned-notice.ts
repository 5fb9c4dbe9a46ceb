import { readNoticeMark, type NoticeMark } from '../../domain/book/notice-mark';
import { NOTICE_SHEET } from '../../domain/book/sheets/notice';
import type { Place } from '../../domain/findings/finding';
import type { Grid } from '../../domain/score-sheet/grid';
import { fold, tidy } from '../../domain/text/fold';
import { SheetView } from './sheet-view';

/** A notice of verification that a unit sent back: plain data, wherever it was read. */
export interface ReturnedNotice extends NoticeMark {
  readonly file: string;
  readonly sheet: string;
  /** Criteria that the unit explains, in the order of the notice. */
  readonly rows: readonly ReturnedExplanation[];
}

export interface ReturnedExplanation {
  readonly criterion: string;
  readonly text: string;
  readonly place: Place;
}

/** The mark stands above the table, which begins within the first rows. */
const DEPTH = 40;

/** Null: no notice. It looks like a scoring sheet, and only its mark tells. */
export function returnedNotice(file: string, grid: Grid): ReturnedNotice | null {
  const view = new SheetView(file, grid);
  const head = view.rows.filter((row) => row < DEPTH);
  const texts = head.flatMap((row) =>
    view.columns(row).map((column) => ({ row, column, text: tidy(view.text(row, column)) })),
  );
  const mark = texts.map(({ text }) => readNoticeMark(text)).find((one) => one !== undefined);
  if (!mark) return null;
  const { code, explanation } = NOTICE_SHEET.columns;
  const find = (heading: string) => texts.find(({ text }) => fold(text) === fold(heading));
  const [codes, explained] = [find(code.heading), find(explanation.heading)];
  const rows =
    codes && explained
      ? view.rows.flatMap((row): readonly ReturnedExplanation[] => {
          const criterion = tidy(view.text(row, codes.column));
          const text = tidy(view.text(row, explained.column));
          if (row <= explained.row || criterion === '' || text === '') return [];
          return [{ criterion, text, place: view.place(row, explained.column) }];
        })
      : [];
  return { ...mark, file, sheet: grid.name, rows };
}
