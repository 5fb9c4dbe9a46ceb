import { finding, type Finding } from '../../../domain/findings/finding';
import { isLeaf } from '../../../domain/regulation/criterion';
import { figureColumn } from '../body-rows';
import type { Match } from '../criteria/match-criteria';
import { cellText, type SheetView } from '../sheet-view';

/**
 * One score cell merged down over several criteria (domain row 21): only the first one has it, and
 * whether it was meant for all together nobody can see.
 */
export function checkMerged(view: SheetView, matches: readonly Match[]): readonly Finding[] {
  const leaves = matches.filter(({ criterion }) => isLeaf(criterion));
  return leaves.flatMap(({ row, criterion }) => {
    const column = figureColumn(view, row.row, row.columns.self);
    const area = column === undefined ? undefined : view.areaAt(row.row, column);
    if (column === undefined || !row.self || !area || area.top !== row.row) return [];
    const under = leaves.filter((other) => row.row < other.row.row && other.row.row <= area.bottom);
    if (under.length === 0) return [];
    return [
      finding({
        kind: 'mergedScore',
        place: view.place(row.row, column),
        criterion: criterion.code,
        raw: cellText(row.self),
        params: {
          value: cellText(row.self),
          codes: [criterion.code, ...under.map((other) => other.criterion.code)],
        },
      }),
    ];
  });
}
