import { NO_FACTS, type TieFigure } from '../../domain/ranking/tie-step';
import type { Regulation } from '../../domain/regulation/regulation';
import type { UnitScores } from '../../domain/scoring/results';
import { fixedAddress } from '../addresses';
import { LONGEST_FORMULA } from './longest-formula';
import type { UnitLayout } from './unit-layout';

/** What the core compares equals by, as its column of *Tổng hợp* shows it. Null: nobody knows. */
export function tieFigure(
  figure: TieFigure,
  { tieChain }: Pick<Regulation, 'tieChain'>,
  scores: UnitScores,
): number | null {
  const step = tieChain.steps.find(({ column }) => column?.kind === figure);
  const metric = step?.metric(scores, NO_FACTS) ?? null;
  if (metric === null) return null;
  const value = typeof metric === 'number' ? metric : metric.toNumber();
  return Math.abs(value);
}

/** How far the unit's own total lies from the final one, up or down. */
export function closenessFormula(self: string, total: string): string {
  return `=IF(AND(ISNUMBER(${self}),ISNUMBER(${total})),ROUND(ABS(${total}-${self}),10),"")`;
}

/**
 * How many criteria of the main scale have their maximum: stretches of the unit's sheet in which
 * only such criteria stand. Blank rows that somebody puts between count nothing. Null: too long.
 */
export function atMaximumFormula(
  regulation: Regulation,
  layout: UnitLayout,
  leaves: UnitScores['leaves'],
): string | null {
  const { columns, prefix = '' } = layout;
  const [final, max] = [columns.get('final'), columns.get('max')];
  if (final === undefined || max === undefined) return null;
  const formula = stretchesOf(regulation, layout, leaves)
    .map(([top, bottom]) => {
      const [points, most] = [final, max].map(
        (column) => `${prefix}${fixedAddress(top, column)}:${fixedAddress(bottom, column)}`,
      );
      return `SUMPRODUCT(ISNUMBER(${points ?? ''})*(${points ?? ''}=${most ?? ''}))`;
    })
    .join('+');
  return formula.length > LONGEST_FORMULA ? null : `=${formula || '0'}`;
}

/** First and last row of each run of rows without a section, a bonus or what is not scored. */
function stretchesOf(
  regulation: Regulation,
  { rows }: UnitLayout,
  leaves: UnitScores['leaves'],
): readonly (readonly [number, number])[] {
  const counts = new Set(
    regulation.leaves.flatMap(({ code, branch }) =>
      branch === 'main' && leaves.get(code)?.state !== 'notApplicable' ? [code] : [],
    ),
  );
  const stretches: [number, number][] = [];
  let open = false;
  for (const [code, row] of [...rows].sort(([, a], [, b]) => a - b)) {
    const last = stretches.at(-1);
    // A figure of the criterion above it has no points of its own.
    if (!counts.has(code)) open &&= regulation.find(code) === undefined;
    else if (open && last) last[1] = row;
    else {
      stretches.push([row, row]);
      open = true;
    }
  }
  return stretches;
}
