import { finding, type Finding } from '../../../domain/findings/finding';
import { isLeaf } from '../../../domain/regulation/criterion';
import { figureColumn } from '../body-rows';
import type { Match } from '../criteria/match-criteria';
import { cellText, type SheetView } from '../sheet-view';
import { numberIn, sameNumber } from './own-figures';

/**
 * A row that slipped one cell to the right: nothing stands where the other rows have their maximum,
 * the maximum stands as the score, and a number beside it.
 */
export function checkShifted(view: SheetView, matches: readonly Match[]): readonly Finding[] {
  const leaves = matches.filter(({ criterion }) => isLeaf(criterion));
  const without = leaves.filter(({ row }) => row.columns.max && !row.max);
  // A table whose maxima are mostly left out says nothing by one.
  if (without.length * 2 > leaves.length) return [];
  return without.flatMap(({ row, criterion }) => {
    const column = figureColumn(view, row.row, row.columns.self);
    const score = numberIn(row.self);
    const next = column === undefined ? undefined : view.cell(row.row, column + 1);
    if (column === undefined || score === null || numberIn(next) === null) return [];
    if (!sameNumber(score, criterion.max.toNumber())) return [];
    return [
      finding({
        kind: 'rowShifted',
        place: view.place(row.row, column),
        criterion: criterion.code,
        raw: cellText(row.self),
        params: { title: row.title, max: criterion.max.toString(), next: cellText(next) },
      }),
    ];
  });
}
