import { readFormMark } from '../../../domain/regulation/versions/form-mark';
import type { Place } from '../../../domain/findings/finding';
import type { FoundMark } from '../recognised-sheet';
import type { SheetView } from '../sheet-view';

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

/** Two lines that differ – a form pasted under another – tell nothing. */
export function findMark(lines: readonly HeadLine[]): FoundMark | null {
  const marks = lines.flatMap(({ text, place }): readonly FoundMark[] => {
    const mark = readFormMark(text);
    return mark ? [{ ...mark, line: text, place }] : [];
  });
  const [first] = marks;
  const same = ({ unit, year, version, fingerprint }: FoundMark): boolean =>
    first !== undefined &&
    [unit, year, version, fingerprint].join('|') ===
      [first.unit, first.year, first.version, first.fingerprint].join('|');
  return first && marks.every(same) ? first : null;
}
