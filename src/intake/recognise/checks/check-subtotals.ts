import { finding, type Finding } from '../../../domain/findings/finding';
import { isLeaf, type Criterion } from '../../../domain/regulation/criterion';
import type { Regulation } from '../../../domain/regulation/regulation';
import { fold } from '../../../domain/text/fold';
import { likeness } from '../../../domain/text/likeness';
import { figureColumn, type BodyRow } from '../body-rows';
import { canonicalCode } from '../criteria/canonical-code';
import type { Match, Matching } from '../criteria/match-criteria';
import { decimalText, numberIn, sameNumber } from './own-figures';
import { isTotalOfBonusAndDeductions, isTotalOfMainPart, totalOfWhat } from '../criteria/row-kind';
import { cellText, type SheetView } from '../sheet-view';
import type { OwnSums } from './sums';

/** Sums that the unit wrote and that its own figures do not give (domain rows 14, 17). */
export function checkSubtotals(
  view: SheetView,
  regulation: Regulation,
  { matches, duplicates }: Matching,
  totals: readonly BodyRow[],
  sums: OwnSums,
): readonly Finding[] {
  // A section that comes again, as in a summary under the table, comes with its sum.
  const sections = [...matches, ...duplicates]
    .filter(({ criterion }) => !isLeaf(criterion) && isChecked(criterion, sums))
    .map(({ row, criterion }) => differs(view, row, criterion, sums.ofSection(criterion)));
  const written = totals.map((row) => {
    const section = sectionOf(row, regulation);
    if (section) {
      return isChecked(section, sums) ? differs(view, row, section, sums.ofSection(section)) : [];
    }
    // A total may stand above everything it is of.
    const above = sums.lastLeafAbove(row.row) ? row.row : Number.POSITIVE_INFINITY;
    if (!sums.isKnown(null, above)) return [];
    return differs(view, row, null, [
      ...rightlyAt(row, regulation, sums),
      ...ofOwnTable(row, matches),
    ]);
  });
  return [...sections, ...written].flat();
}

function isChecked(section: Criterion, sums: OwnSums): boolean {
  return sums.hasLeavesOf(section) && sums.isKnown(section, Number.POSITIVE_INFINITY);
}

/** A bare "Cộng" is a section's sum or the total; after the last row the total is meant first. */
function rightlyAt(row: BodyRow, regulation: Regulation, sums: OwnSums): readonly number[] {
  const last = sums.lastLeafAbove(row.row);
  const above = last ? row.row : Number.POSITIVE_INFINITY;
  const all = [
    ...sums.ofAllAbove(above),
    ...(isTotalOfBonusAndDeductions(row.title) ? sums.ofBonusAndDeductions() : []),
    ...(isTotalOfMainPart(row.title) ? sums.ofMainPartAbove(above) : []),
  ];
  const ancestors: Criterion[] = [];
  let at = regulation.find(last?.parent ?? '');
  for (; at; at = regulation.find(at.parent ?? '')) ancestors.push(at);
  const own = ancestors.flatMap((section) => sums.ofSection(section));
  // Rows that were forgotten may stand below the total, and even below the signature.
  return sums.hasLeafAfter(row.row)
    ? [...own, ...all, ...sums.ofAllAbove(Number.POSITIVE_INFINITY)]
    : [...all, ...own];
}

/** Where the table begins anew on the next page, its total may be of that page. */
function ofOwnTable(row: BodyRow, matches: readonly Match[]): readonly number[] {
  const own = matches.filter(
    (match) => isLeaf(match.criterion) && match.row.columns === row.columns,
  );
  const sum = own.reduce((all, { row: { self }, criterion: { branch } }) => {
    const value = numberIn(self) ?? 0;
    return branch === 'deduction' ? all - Math.abs(value) : all + value;
  }, 0);
  return own.length > 0 ? [sum] : [];
}

function differs(
  view: SheetView,
  row: BodyRow,
  section: Criterion | null,
  rightly: readonly number[],
): readonly Finding[] {
  const found = numberIn(row.self);
  const [plain = 0] = rightly;
  const sign = section?.branch === 'deduction' ? Math.abs : (value: number): number => value;
  if (found === null || rightly.some((sum) => sameNumber(sign(sum), sign(found)))) return [];
  const column = figureColumn(view, row.row, row.columns.self) ?? 0;
  return [
    finding({
      kind: 'subtotalDiffers',
      place: view.place(row.row, column),
      criterion: section?.code ?? null,
      raw: cellText(row.self),
      stored: decimalText(found),
      params: { title: row.title, expected: decimalText(plain), found: decimalText(found) },
    }),
  ];
}

/** "Cộng mục I", "Tổng điểm thưởng" → the section; undefined for a total of everything. */
function sectionOf(row: BodyRow, regulation: Regulation): Criterion | undefined {
  const what = totalOfWhat(row.title);
  if (what === '') return undefined;
  const sections = regulation.criteria.filter((criterion) => !isLeaf(criterion));
  const label = canonicalCode(what);
  return (
    sections.find(({ code }) => canonicalCode(code) === label) ??
    sections.find(({ order, parent }) => parent === null && canonicalCode(order) === label) ??
    sections.find(({ title }) => fold(title) === fold(what)) ??
    sections.find(({ title }) => likeness(title, what) >= 0.8)
  );
}
