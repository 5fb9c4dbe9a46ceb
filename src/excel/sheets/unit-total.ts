import type { Branch } from '../../domain/regulation/criterion';
import type { Regulation } from '../../domain/regulation/regulation';
import type { Cell } from '../write/as-text';
import { lateCell, lateInDeduction } from './late-cell';
import { sumOfTerms, totalFormula } from './summary-formulas';
import type { UnitKnowledge } from './unit-known';
import { unitCell, type UnitLayout } from './unit-layout';
import { pointsOrNothing, UnitTerms, type PointColumn } from './unit-terms';

export const TOTAL_LABEL = 'TỔNG ĐIỂM';

/** The last row of a unit's sheet: its own totals, by the same rules as *Tổng hợp*. */
export function totalRow(
  regulation: Regulation,
  layout: UnitLayout,
  known: Pick<UnitKnowledge, 'leaves'>,
): readonly Cell[] {
  return [...layout.columns.keys()].map((key): Cell => {
    if (key === 'title') return TOTAL_LABEL;
    if (key === 'max' || key === 'base') {
      const cells = regulation.roots
        .filter((root) => root.branch === 'main')
        .flatMap((root) => unitCell(layout, key, root) ?? []);
      return `=SUM(${cells.join(',')})`;
    }
    if (key !== 'self' && key !== 'verified' && key !== 'verified2' && key !== 'final') return null;
    return pointsTotal(regulation, layout, known, key);
  });
}

/** The total of one column of points, wherever it is written. */
export function pointsTotal(
  regulation: Regulation,
  layout: UnitLayout,
  known: Pick<UnitKnowledge, 'leaves'>,
  column: PointColumn,
): string {
  const terms = new UnitTerms(regulation, layout, known);
  const parts = (terms.ofRoots('main', column) ?? []).map(pointsOrNothing);
  const [plus, minus] = (['bonus', 'deduction'] as const).map((branch) =>
    branchPoints(branch, regulation, layout, known, column),
  );
  return totalFormula(parts, plus ?? null, minus ?? null, regulation.settings);
}

/** Bonus or deductions within their limit. Null: the regulation has none. */
export function branchPoints(
  branch: Exclude<Branch, 'main'>,
  regulation: Regulation,
  layout: UnitLayout,
  known: Pick<UnitKnowledge, 'leaves'>,
  column: PointColumn,
): string | null {
  const { settings } = regulation;
  const terms = new UnitTerms(regulation, layout, known).ofRoots(branch, column);
  // Lateness is nobody's claim: what the unit says of itself stays as it is.
  const takesLate = branch === 'deduction' && column !== 'self' && lateInDeduction(settings);
  const late = takesLate ? `+N(${lateCell(layout)})` : '';
  if (terms === null && late === '') return null;
  const cap = settings.number(branch === 'bonus' ? 'bonusCap' : 'deductionCap');
  return sumOfTerms(terms ?? [], cap?.toString() ?? null, late);
}
