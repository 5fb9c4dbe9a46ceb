import { finding, type Finding } from '../../../domain/findings/finding';
import { ApplicabilityIndex } from '../../../domain/regulation/applicability-index';
import { isLeaf, type Criterion } from '../../../domain/regulation/criterion';
import type { Regulation } from '../../../domain/regulation/regulation';
import type { Unit } from '../../../domain/units/unit';
import type { ColumnMap, Span } from '../columns/column-map';
import type { Matching } from '../criteria/match-criteria';
import { meansNumber } from './own-figures';
import type { SheetView } from '../sheet-view';

/** Leaves the unit owes a score for and that the table does not have. */
export function absentCriteria(
  regulation: Regulation,
  { matches, doubts }: Matching,
  unit: Unit | undefined,
): readonly Criterion[] {
  const seen = new Set([
    ...matches.map(({ criterion }) => criterion.code),
    ...doubts.flatMap(({ candidates }) => candidates.map(({ code }) => code)),
  ]);
  const effectOn = unit && new ApplicabilityIndex(regulation, []).forUnit(unit);
  return regulation.leaves.filter(
    (leaf) => !seen.has(leaf.code) && isAsked(leaf) && (effectOn?.(leaf) ?? null) === null,
  );
}

/** The unit has something to write for it: a score, or the result that one is computed from. */
function isAsked({ rule }: Criterion): boolean {
  return rule?.automatic !== true || rule.needsResult !== 'no';
}

/** What is said once about the whole sheet. */
export function checkSheet(
  view: SheetView,
  matching: Matching,
  absent: readonly Criterion[],
): readonly Finding[] {
  const place = { file: view.file, sheet: view.grid.name, cell: null };
  const findings: Finding[] = [];
  const byText = matching.matches.filter(
    ({ criterion, by }) => by === 'text' && isLeaf(criterion),
  ).length;
  if (byText > 0)
    findings.push(finding({ kind: 'matchedByText', place, params: { count: byText } }));
  if (absent.length > 0) {
    const codes = absent.map(({ code }) => code);
    findings.push(
      finding({ kind: 'criterionAbsent', place, params: { codes, count: codes.length } }),
    );
  }
  const hidden = hiddenCells(view, matching);
  const [first] = hidden;
  if (first) {
    findings.push(
      finding({ kind: 'hiddenFigures', place: first, params: { count: hidden.length } }),
    );
  }
  const decomposed = decomposedCell(view);
  if (decomposed) findings.push(finding({ kind: 'decomposedText', place: decomposed }));
  return findings;
}

/** Figures that nobody sees (domain row 20): hidden rows, columns, or the whole sheet. */
function hiddenCells(
  view: SheetView,
  { matches, unmatched }: Matching,
): readonly Finding['place'][] {
  const { grid } = view;
  const places: Finding['place'][] = [];
  const hiddenColumns = [...grid.hiddenColumns];
  const last = matches.at(-1)?.row.row ?? -1;
  const rows = [...matches.map(({ row }) => row), ...unmatched]
    .filter(({ row }) => row <= last)
    .sort((a, b) => a.row - b.row);
  for (const { row, columns } of rows) {
    const whole = grid.visibility !== 'visible' || grid.hiddenRows.has(row);
    const spans = whole ? figureSpans(columns) : [];
    const at = [
      ...spans.flatMap(({ column, lastColumn }) => range(column, lastColumn)),
      ...hiddenColumns.filter((column) => !known(columns).some((span) => holds(span, column))),
    ];
    for (const column of new Set(at)) {
      if (meansNumber(view.cell(row, column))) places.push(view.place(row, column));
    }
  }
  return places;
}

function figureSpans({ target, result, self }: ColumnMap): readonly Span[] {
  return [target, result, self].filter((span) => span !== undefined);
}

/** What these say the regulation says too: nothing is hidden from anybody. */
function known({ code, order, max }: ColumnMap): readonly Span[] {
  return [code, order, max].filter((span) => span !== undefined);
}

function holds({ column, lastColumn }: Span, at: number): boolean {
  return column <= at && at <= lastColumn;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The first cell whose letters and accents are stored apart (domain row 31). */
function decomposedCell(view: SheetView): Finding['place'] | null {
  for (const row of view.rows) {
    for (const column of view.columns(row)) {
      const value = view.cell(row, column)?.value;
      if (typeof value !== 'string' || !/[\u0300-\u036f]/.test(value)) continue;
      if (value !== value.normalize('NFC')) return view.place(row, column);
    }
  }
  return null;
}
