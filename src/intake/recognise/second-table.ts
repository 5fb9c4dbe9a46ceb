import { finding, type Finding } from '../../domain/findings/finding';
import { isLeaf } from '../../domain/regulation/criterion';
import type { Unit } from '../../domain/units/unit';
import type { Header } from './columns/find-header';
import type { Matching } from './criteria/match-criteria';
import { findUnit } from './identity/find-unit';
import { readLines, type HeadLine } from './identity/head-lines';
import type { SheetView } from './sheet-view';

/** A table that gives this share of the criteria again is another form, not a second page. */
const SHARE = 0.5;
const FEWEST = 5;

/** Where a second form begins under the first: the row of its headings, and how much it repeats. */
export interface SecondTable {
  readonly from: number;
  readonly count: number;
}

/** All that stands under one of the later headings stood above already: a form of its own. */
export function secondTable(
  headers: readonly Header[],
  { matches, duplicates }: Matching,
): SecondTable | null {
  const leaves = matches.filter(({ criterion }) => isLeaf(criterion));
  const again = duplicates.filter(({ criterion }) => isLeaf(criterion));
  for (const { top } of headers.slice(1)) {
    const count = again.filter(({ row }) => row.row >= top).length;
    const fresh = leaves.filter(({ row }) => row.row >= top).length;
    const many = count >= FEWEST && count >= leaves.length * SHARE;
    if (many && fresh < count * (1 - SHARE)) return { from: top, count };
  }
  return null;
}

/** Said once, with the unit that the lines between the two tables name. */
export function sayOfSecondTable(
  view: SheetView,
  { from, count }: SecondTable,
  last: number,
  units: readonly Unit[],
): Finding {
  const above = readLines(view, last + 1, from);
  const nameIn = (line: HeadLine): string | undefined =>
    findUnit(units, { file: '', sheet: '', above: [line], below: [] }).unit?.name;
  // Between the two stands the signature of the first as well.
  const own = [...above].reverse().find((line) => nameIn(line) !== undefined);
  const named = own && nameIn(own);
  return finding({
    kind: 'secondUnit',
    place: own?.place ?? view.place(from, 0),
    params: { count, ...(named === undefined ? {} : { name: named }) },
  });
}
