import { finding, type Finding } from '../../../domain/findings/finding';
import { isLeaf } from '../../../domain/regulation/criterion';
import type { GridCell } from '../../../domain/score-sheet/grid';
import { bareFormat, showsDate, showsPercent } from '../../../domain/score-sheet/read-figure';
import { figureColumn } from '../body-rows';
import type { Match } from '../criteria/match-criteria';
import { decimalText, sameNumber } from './own-figures';
import type { SheetView } from '../sheet-view';

/**
 * Scores of which the cell shows less than it holds (domain row 19): the sheet that was printed and
 * signed cannot be added up to what it says. Said once, at the first of them.
 */
export function checkShown(view: SheetView, matches: readonly Match[]): readonly Finding[] {
  const rounded = matches.flatMap(({ row, criterion }) => {
    const column = figureColumn(view, row.row, row.columns.self);
    const shown = isLeaf(criterion) && row.self ? shownNumber(row.self) : null;
    if (column === undefined || shown === null || typeof row.self?.value !== 'number') return [];
    if (sameNumber(Number(shown), row.self.value)) return [];
    const stored = decimalText(row.self.value);
    return [{ place: view.place(row.row, column), shown, stored, code: criterion.code }];
  });
  const [first] = rounded;
  if (!first) return [];
  return [
    finding({
      kind: 'shownRounded',
      place: first.place,
      criterion: first.code,
      raw: first.shown,
      stored: first.stored,
      params: { shown: first.shown, stored: first.stored, count: rounded.length },
    }),
  ];
}

/** Excel takes no longer one; what a file says may be longer. */
const LONGEST_FORMAT = 255;

/** What a plain decimal format shows; null: another kind of format, or none. */
function shownNumber({ value, numberFormat }: GridCell): string | null {
  if (typeof value !== 'number' || numberFormat === undefined) return null;
  if (showsDate(numberFormat) || showsPercent(numberFormat)) return null;
  const code = bareFormat(numberFormat.split(';')[0] ?? '').trim();
  if (code.length > LONGEST_FORMAT) return null;
  const decimals = /^[#,]*[0#]+(?:\.([0#?]+))?$/.exec(code);
  return decimals ? value.toFixed(Math.min(20, decimals[1]?.length ?? 0)) : null;
}
