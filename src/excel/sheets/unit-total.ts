import type { Branch } from '../../domain/regulation/criterion';
import type { Regulation } from '../../domain/regulation/regulation';
import type { UnitColumnKey } from '../../domain/book/unit-sheet';
import type { Cell } from '../write/writer';
import { totalFormula } from './summary-formulas';
import { lateCell, lateInDeduction } from './late-cell';
import { unitCell, type UnitLayout } from './unit-layout';

export const TOTAL_LABEL = 'TỔNG ĐIỂM';

/** The last row of a unit's sheet: its own totals, by the same rules as *Tổng hợp*. */
export function totalRow(regulation: Regulation, layout: UnitLayout): readonly Cell[] {
  const { settings } = regulation;
  const cellsOf = (branch: Branch, key: UnitColumnKey): readonly string[] =>
    regulation.roots
      .filter((root) => root.branch === branch)
      .flatMap((root) => unitCell(layout, key, root) ?? []);
  const late = lateInDeduction(settings) ? `+N(${lateCell(layout)})` : '';
  const capped = (
    branch: 'bonus' | 'deduction',
    key: 'self' | 'verified' | 'verified2' | 'final',
  ): string | null => {
    const cells = cellsOf(branch, key).join(',');
    const less = branch === 'deduction' && key !== 'self' ? late : '';
    if (cells === '') return less === '' ? null : less.slice(1);
    const cap = settings.number(branch === 'bonus' ? 'bonusCap' : 'deductionCap')?.toString();
    // A sum of blanks is zero, and zero would count as a figure: blank stays blank.
    const sum = `SUM(${cells})${less}`;
    const limited = cap === undefined ? sum : `MIN(${cap},${sum})`;
    return `IF(COUNT(${cells})=${String(cells.split(',').length)},${limited},"")`;
  };
  return [...layout.columns.keys()].map((key): Cell => {
    if (key === 'title') return TOTAL_LABEL;
    if (key === 'max' || key === 'base') return `=SUM(${cellsOf('main', key).join(',')})`;
    if (key !== 'self' && key !== 'verified' && key !== 'verified2' && key !== 'final') return null;
    return totalFormula(
      cellsOf('main', key),
      capped('bonus', key),
      capped('deduction', key),
      settings,
    );
  });
}
