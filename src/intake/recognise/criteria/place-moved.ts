import type { Criterion } from '../../../domain/regulation/criterion';
import type { BodyRow } from '../body-rows';
import { splitTitle } from './canonical-code';
import type { Likeness } from './likeness-table';
import { NARROW, pairWorth } from './pair-worth';

/** Words out of order must be nearly the regulation's own. */
export const MOVED = 0.75;

/** Rows that stand where the regulation does not expect them, surest first. */
export function placeMoved(
  rows: readonly BodyRow[],
  criteria: readonly Criterion[],
  likeness: Likeness,
  used: Set<string>,
): readonly { row: BodyRow; outcome: readonly Criterion[] }[] {
  const ranked = rows
    .flatMap((row) => {
      const like = likeness.of(splitTitle(row.title).words);
      const found = [...like].flatMap(([index, value]) => {
        const criterion = criteria[index];
        return criterion && value >= MOVED
          ? [{ criterion, worth: pairWorth(row, criterion, value) }]
          : [];
      });
      return found.length === 0 ? [] : [{ row, found }];
    })
    .sort((a, b) => top(b.found) - top(a.found));
  const placed: { row: BodyRow; outcome: readonly Criterion[] }[] = [];
  for (const { row, found } of ranked) {
    const free = found
      .filter(({ criterion }) => !used.has(criterion.code))
      .sort((a, b) => b.worth - a.worth);
    const [first, second] = free;
    // Words that belong to a criterion already found better than to any open one say nothing.
    if (!first || first.worth < top(found) - NARROW) continue;
    const close = second !== undefined && first.worth - second.worth < NARROW;
    placed.push({
      row,
      outcome: close ? [first.criterion, second.criterion] : [first.criterion],
    });
    if (!close) used.add(first.criterion.code);
  }
  return placed;
}

function top(found: readonly { readonly worth: number }[]): number {
  return Math.max(...found.map(({ worth }) => worth));
}
