import type { Place } from '../../domain/findings/finding';
import type { SheetView } from './sheet-view';

/** A text above or below the table. */
export interface HeadLine {
  readonly text: string;
  readonly place: Place;
}

/** Texts of the rows in between, cell by cell; a cell of several lines is several lines. */
export function readLines(view: SheetView, from: number, to: number): readonly HeadLine[] {
  return view.rows
    .filter((row) => from <= row && row < to)
    .flatMap((row) =>
      view.columns(row).flatMap((column) => {
        const value = view.cell(row, column)?.value;
        if (typeof value !== 'string') return [];
        return value
          .split(/\r?\n/)
          .filter((line) => line.trim() !== '')
          .map((text) => ({ text, place: view.place(row, column) }));
      }),
    );
}
