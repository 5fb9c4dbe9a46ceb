import { wordingKey } from '../../../domain/memory/memory';
import { printAskedColumn } from '../../../domain/memory/asked-column';
import type { Finding } from '../../../domain/findings/finding';
import { finding } from '../../../domain/findings/finding';
import { type AmbiguousColumn } from './column-map';
import type { SheetView } from '../sheet-view';

/** Headings that nothing tells apart; only the score column stops the whole sheet. */
export function ambiguousColumn(
  view: SheetView,
  headerRow: number,
  { meaning, headings, blank }: AmbiguousColumn,
): Finding {
  const cells = headings.map(({ column }) => view.place(headerRow, column).cell ?? '');
  const hidden = headings.flatMap(({ column }, index) =>
    view.grid.hiddenColumns.has(column) ? (cells[index] ?? []) : [],
  );
  const alike = new Set(headings.map(({ text }) => wordingKey(text))).size < headings.length;
  return finding({
    kind: 'noScoringTable',
    place: view.place(headerRow, headings[0]?.column ?? 0),
    raw: headings.map(({ text }) => text).join(' | '),
    params: {
      reason: 'ambiguousColumn',
      column: meaning,
      headings: headings.map(({ text }) => text),
      cells,
      ...(hidden.length > 0 ? { hidden } : {}),
      ...(alike ? { alike: 'yes' } : {}),
      ...(blank
        ? { blank: headings[0]?.text ?? '', filled: headings.slice(1).map(({ text }) => text) }
        : {}),
      asked: printAskedColumn(
        meaning,
        headings.map(({ text }) => text),
      ),
    },
  });
}
