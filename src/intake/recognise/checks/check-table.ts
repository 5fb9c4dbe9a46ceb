import type { Finding } from '../../../domain/findings/finding';
import { isLeaf } from '../../../domain/regulation/criterion';
import type { Regulation } from '../../../domain/regulation/regulation';
import { checkMerged } from './check-merged';
import { checkRows, sortOtherRows } from './check-rows';
import { checkShifted } from './check-shifted';
import { checkShown } from './check-shown';
import { checkSubtotals } from './check-subtotals';
import { checkTexts } from './check-texts';
import { checkWording } from './check-wording';
import { type Matching } from '../criteria/match-criteria';
import { isTotalTitle } from '../criteria/row-kind';
import type { SheetView } from '../sheet-view';
import { OwnSums } from './sums';

/** What the rows say of each other and of the regulation. */
export function checkTable(
  view: SheetView,
  regulation: Regulation,
  matching: Matching,
): readonly Finding[] {
  const { totals, unknown } = sortOtherRows(matching, regulation);
  const strays = [
    ...unknown,
    ...matching.ignored.filter(({ title }) => !isTotalTitle(title)),
    ...matching.duplicates.filter(({ criterion }) => isLeaf(criterion)).map(({ row }) => row),
    ...matching.doubts.filter(({ candidates }) => candidates.length > 1).map(({ row }) => row),
  ];
  const sums = new OwnSums(regulation, matching, strays);
  return [
    ...checkRows(view, matching, unknown),
    ...checkMerged(view, matching.matches),
    ...checkShifted(view, matching.matches),
    ...checkShown(view, matching.matches),
    ...checkTexts(view, matching.matches),
    ...checkWording(view, matching, regulation.criteria),
    ...checkSubtotals(view, regulation, matching, totals, sums),
  ];
}
