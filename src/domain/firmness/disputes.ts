import type { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import { isBlank, lastVerified, numberOf } from '../score-sheet/claim-figures';
import { withFigures, type FigureChange } from '../score-sheet/with-figures';
import type { Unit } from '../units/unit';
import type { YearScorer } from '../year/score-year';
import type { Year } from '../year/year';

/** A criterion whose verified score is not the unit's own: it may be resolved either way. */
export interface Dispute {
  readonly unit: string;
  readonly criterion: Criterion;
  readonly self: Exact;
  readonly verified: Exact;
  /** The final points as they stand, and as they would be if the unit's own score held. */
  readonly final: Exact;
  readonly otherwise: Exact;
}

/** Differences of one unit that have an effect on its final points, in the regulation's order. */
export function disputesOf(unit: Unit, year: Year, scorer: YearScorer): readonly Dispute[] {
  const sheet = year.sheets.get(unit.code);
  if (!sheet) return [];
  const figures = new Map<string, { readonly self: Exact; readonly verified: Exact }>();
  const changes: FigureChange[] = [];
  for (const claim of sheet.claims.values()) {
    const self = numberOf(claim.self);
    const verified = numberOf(lastVerified(claim));
    if (self === null || verified === null || self.equals(verified)) continue;
    const { criterion } = claim;
    figures.set(criterion, { self, verified });
    const field = isBlank(claim.verified2) ? 'verified' : 'verified2';
    changes.push({ criterion, field, value: self });
  }
  if (changes.length === 0) return [];
  // Leaves do not look at each other, so that all can be asked in one go.
  const otherwise = scorer.leavesOf(unit, { sheet: withFigures(sheet, changes) });
  return scorer.leavesOf(unit).flatMap(({ criterion, state, final }, index): readonly Dispute[] => {
    const figure = figures.get(criterion.code);
    const other = otherwise[index]?.final ?? null;
    if (!figure || state !== 'scored' || final === null || other === null) return [];
    if (final.equals(other)) return [];
    return [{ unit: unit.code, criterion, ...figure, final, otherwise: other }];
  });
}
