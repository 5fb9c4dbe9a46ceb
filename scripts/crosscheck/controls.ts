import { bookFigures, cellOf, type BookFigure } from '../../tests/support/book/book-figures';
import { placeKey, type ChangedLeaf } from './change-leaf';
import { freezeFormula } from './edit-file';
import type { CheckedBook } from './generated-book';

/** Every kind of cell that holds a formula and that a score can move. */
export const LIVE_KINDS = [
  ...['section', 'bonus', 'deduction', 'selfTotal', 'verifiedTotal', 'difference'],
  ...['total', 'percent', 'closeness', 'atMaximum', 'rank', 'classification'],
]
  .map((key) => `summary ${key}`)
  .concat(
    ['leaf final', 'section self', 'section final'].map((key) => `sheet ${key}`),
    ['self', 'verified', 'final'].map((key) => `sheet total ${key}`),
  );

/** A changed workbook in which one formula has become the number that it showed before. */
export interface Control {
  readonly figure: BookFigure;
  readonly bytes: Uint8Array;
}

/** One cell of each kind in `kinds` that the change has moved. */
export function controlsFor(
  book: CheckedBook,
  changed: ChangedLeaf,
  kinds: ReadonlySet<string>,
): readonly Control[] {
  const shown = new Map(
    bookFigures(book.workbook, book.report).map((figure) => [placeKey(figure), figure.wanted]),
  );
  const found = new Map<string, BookFigure>();
  for (const figure of changed.figures) {
    if (!kinds.has(figure.kind) || found.has(figure.kind)) continue;
    if (shown.get(placeKey(figure)) === figure.wanted) continue;
    if (cellOf(book.workbook, figure)?.formula === undefined) continue;
    found.set(figure.kind, figure);
  }
  return [...found.values()].map((figure) => ({
    figure,
    bytes: freezeFormula(changed.bytes, figure),
  }));
}
