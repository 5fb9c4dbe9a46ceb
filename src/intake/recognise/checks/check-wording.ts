import { finding, type Finding } from '../../../domain/findings/finding';
import { isLeaf, type Criterion } from '../../../domain/regulation/criterion';
import { changedWords } from '../criteria/changed-words';
import type { Matching } from '../criteria/match-criteria';
import type { SheetView } from '../sheet-view';

/**
 * A code or a number stays while its words are changed: what the unit scored may be another thing.
 * Each criterion whose meaning is turned is named; other wordings, once for the sheet.
 */
export function checkWording(
  view: SheetView,
  { matches, doubts }: Matching,
  criteria: readonly Criterion[],
): readonly Finding[] {
  const asked = new Set(doubts.map(({ row }) => row));
  const reworded: string[] = [];
  const turned: Finding[] = [];
  for (const { row, criterion, by, against } of matches) {
    if (!isLeaf(criterion) || by === 'memory' || against || asked.has(row)) continue;
    const changed = changedWords(row.title, criterion, criteria);
    if (!changed) continue;
    if (!changed.turns) {
      reworded.push(criterion.code);
      continue;
    }
    const { dropped, added } = changed;
    turned.push(
      finding({
        kind: 'meaningChanged',
        place: view.place(row.row, row.columns.title?.column ?? 0),
        criterion: criterion.code,
        raw: row.title,
        params: {
          code: criterion.code,
          before: criterion.title,
          after: row.title,
          words: `${dropped.join(' ') || '–'} → ${added.join(' ') || '–'}`,
        },
      }),
    );
  }
  if (reworded.length === 0) return turned;
  const place = { file: view.file, sheet: view.grid.name, cell: null };
  const params = { codes: reworded, count: reworded.length };
  return [...turned, finding({ kind: 'wordingChanged', place, params })];
}
