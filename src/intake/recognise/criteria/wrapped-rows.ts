import { isLeaf } from '../../../domain/regulation/criterion';
import { fold } from '../../../domain/text/fold';
import { isOneSlip } from '../../../domain/text/likeness';
import type { BodyRow } from '../body-rows';
import { splitTitle } from './canonical-code';
import type { Match, Matching } from './match-criteria';

/**
 * The words of a criterion over two rows, and the score in the second: both together are its row. The
 * words must be the regulation's own, so that no figure of somebody else's row is taken.
 */
export function joinWrapped(matching: Matching, rows: readonly BodyRow[]): Matching {
  const places = new Map(rows.map((row, index) => [row, index]));
  const unmatched = new Set(matching.unmatched);
  const ends = new Set<BodyRow>();
  const matches = matching.matches.map((match): Match => {
    const end = rows[(places.get(match.row) ?? rows.length) + 1];
    if (!end || !unmatched.has(end) || !isEndOf(end, match)) return match;
    ends.add(end);
    return { ...match, row: { ...match.row, self: end.self, selfRow: end.row } };
  });
  if (ends.size === 0) return matching;
  return { ...matching, matches, unmatched: matching.unmatched.filter((row) => !ends.has(row)) };
}

function isEndOf(end: BodyRow, { row, criterion }: Match): boolean {
  if (!isLeaf(criterion) || row.self || !end.self) return false;
  if (end.code !== '' || end.order !== '' || end.max || end.row !== row.row + 1) return false;
  const whole = fold(`${splitTitle(row.title).words} ${end.title}`);
  return isOneSlip(whole, fold(criterion.title));
}
