import { finding, type Finding } from '../../../domain/findings/finding';
import { printAskedRow } from '../../../domain/memory/asked-row';
import { isLeaf } from '../../../domain/regulation/criterion';
import { showsDate } from '../../../domain/score-sheet/read-figure';
import { figureColumn, type BodyRow } from '../body-rows';
import { rowsOfFormula } from './formula-rows';
import type { Match, Matching } from '../criteria/match-criteria';
import { meansNumber, numberIn, sameNumber } from './own-figures';
import { maximumOf } from '../criteria/pair-worth';
import { isCarriedSum, isTotalTitle } from '../criteria/row-kind';
import { cellText, type SheetView } from '../sheet-view';
import { OwnSums } from './sums';
import type { Regulation } from '../../../domain/regulation/regulation';

/** Rows with a figure that no criterion takes, told apart by what they are. */
export interface OtherRows {
  readonly totals: readonly BodyRow[];
  readonly unknown: readonly BodyRow[];
}

export function sortOtherRows(matching: Matching, regulation: Regulation): OtherRows {
  const { matches, unmatched } = matching;
  const last = matches.at(-1)?.row.row ?? -1;
  const details = matches
    .filter(({ criterion }) => isLeaf(criterion))
    .flatMap(({ row }) => rowsOfFormula(row.self?.formula, selfColumn(row)));
  const totals: BodyRow[] = [];
  const unknown: BodyRow[] = [];
  const sums = new OwnSums(regulation, matching, []);
  for (const row of unmatched) {
    if (!meansNumber(row.self) || isCarriedSum(row.title)) continue;
    if (isTotalTitle(row.title)) totals.push(row);
    else if (
      !addsUpRows(row) &&
      !details.some(([top, bottom]) => top <= row.row && row.row <= bottom) &&
      !isOfPaper(row, last, sums)
    ) {
      unknown.push(row);
    }
  }
  return { totals, unknown: unknown.filter((row) => !isPart(row, unknown, matches)) };
}

/** Rows under a criterion that together give its very score are its parts. */
function isPart(row: BodyRow, unknown: readonly BodyRow[], matches: readonly Match[]): boolean {
  const owner = ownerOf(row, matches);
  const score = numberIn(owner?.row.self);
  if (!owner || score === null) return false;
  const parts = unknown.filter((other) => ownerOf(other, matches) === owner);
  const sum = parts.reduce((all, { self }) => all + (numberIn(self) ?? 0), 0);
  return parts.length > 1 && sameNumber(sum, score);
}

/** The criterion that stands above, if it is one that is scored. */
function ownerOf(row: BodyRow, matches: readonly Match[]): Match | undefined {
  const above = matches.filter((match) => match.row.row < row.row).at(-1);
  return above && isLeaf(above.criterion) ? above : undefined;
}

/** A heading of the unit's own ("A. PHẦN ĐIỂM CHUẨN") that sums the rows under it, or repeats a sum. */
function addsUpRows(row: BodyRow): boolean {
  const { formula } = row.self ?? {};
  const spans = rowsOfFormula(formula, selfColumn(row)).filter(
    ([top, bottom]) => row.row < top || bottom < row.row,
  );
  const count = spans.reduce((sum, [top, bottom]) => sum + bottom - top + 1, 0);
  // Half of another row's score is a score of its own.
  return count > 1 || (count === 1 && /^[A-Z\d$]+$/i.test(formula ?? ''));
}

/** Under the table: a date beside a signature, or the total, whatever it is called ("Số điểm đạt được"). */
function isOfPaper(row: BodyRow, last: number, sums: OwnSums): boolean {
  if (row.row < last) return false;
  const value = numberIn(row.self);
  if (value === null) return showsDate(row.self?.numberFormat);
  const sum = sums.ofAllAbove(row.row);
  return sum.some((one) => sameNumber(one, value));
}

function selfColumn(row: BodyRow): number {
  return row.columns.self?.column ?? 0;
}

/** What the clerk is asked about a row, with what its answer needs. */
function askedRow(view: SheetView, row: BodyRow): string {
  const { target, result, evidence, unitNote } = row.columns;
  const more = [target, result, ...evidence, ...unitNote].some((span) => {
    const column = figureColumn(view, row.row, span);
    return column !== undefined && view.text(row.row, column) !== '';
  });
  return printAskedRow(row.code, row.title, row.self, more);
}

/** Findings of single rows: unknown, doubtful and repeated ones, and changed maxima. */
export function checkRows(
  view: SheetView,
  { matches, doubts, duplicates }: Matching,
  unknown: readonly BodyRow[],
): readonly Finding[] {
  const at = (row: BodyRow): Finding['place'] =>
    view.place(row.row, figureColumn(view, row.row, row.columns.self) ?? 0);
  return [
    ...unknown.map((row) =>
      finding({
        kind: 'unknownRow',
        place: at(row),
        raw: cellText(row.self),
        params: {
          title: row.title || row.code,
          value: cellText(row.self),
          asked: askedRow(view, row),
        },
      }),
    ),
    ...doubts.map(({ row, candidates }) =>
      finding({
        kind: 'ambiguousCriterion',
        place: at(row),
        criterion: candidates.length === 1 ? (candidates[0]?.code ?? null) : null,
        raw: row.title,
        params: {
          title: row.title,
          code: row.code,
          value: cellText(row.self),
          candidates: candidates.map(({ code }) => code),
          asked: askedRow(view, row),
        },
      }),
    ),
    // Of a section the sum comes again, and is checked as such.
    ...duplicates.flatMap(({ row, criterion }) => {
      if (!isLeaf(criterion)) return [];
      const first = matches.find((match) => match.criterion.code === criterion.code)?.row;
      return finding({
        kind: 'duplicateCriterion',
        place: at(row),
        criterion: criterion.code,
        raw: cellText(row.self),
        params: {
          code: criterion.code,
          value: cellText(row.self),
          firstCell: first ? (at(first).cell ?? '') : '',
          firstValue: cellText(first?.self),
        },
      });
    }),
    ...matches.flatMap(({ row, criterion, against }) =>
      against && isLeaf(criterion)
        ? [
            finding({
              kind: 'renumbered',
              place: at(row),
              criterion: criterion.code,
              raw: against.code,
              proposed: criterion.code,
              params: { title: row.title, code: criterion.code, written: against.code },
            }),
          ]
        : [],
    ),
    ...matches.flatMap(({ row, criterion }) => {
      const found = maximumOf(row, criterion);
      if (found === null || found.equals(criterion.max)) return [];
      const column = figureColumn(view, row.row, row.columns.max) ?? 0;
      return [
        finding({
          kind: 'changedMaximum',
          place: view.place(row.row, column),
          criterion: criterion.code,
          raw: cellText(row.max),
          stored: found.toString(),
          params: {
            code: criterion.code,
            expected: criterion.max.toString(),
            found: found.toString(),
          },
        }),
      ];
    }),
  ];
}
