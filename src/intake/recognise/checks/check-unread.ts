import { finding, type Finding } from '../../../domain/findings/finding';
import { tidy } from '../../../domain/text/fold';
import type { FigureColumn } from '../columns/figure-columns';
import type { UnreadColumns } from '../columns/unread-columns';
import { addressOf, type SheetView } from '../sheet-view';

/** Said once for all columns of a kind: what stands there is not read. */
export function checkUnread(
  view: SheetView,
  { theirs, others }: Pick<UnreadColumns, 'theirs' | 'others'>,
): readonly Finding[] {
  return [...about(view, 'verificationUnread', theirs), ...about(view, 'columnsUnread', others)];
}

function about(
  view: SheetView,
  kind: 'verificationUnread' | 'columnsUnread',
  columns: readonly FigureColumn[],
): readonly Finding[] {
  const [first] = columns;
  if (!first) return [];
  const names = columns.map(({ heading, column }) =>
    heading ? tidy(heading.text) : addressOf(0, column).replace('1', ''),
  );
  const headings = [...new Set(names)];
  const count = columns.reduce((sum, one) => sum + one.count, 0);
  return [
    finding({
      kind,
      place: view.place(first.row, first.column),
      raw: headings.join(' | '),
      params: { headings, count },
    }),
  ];
}
