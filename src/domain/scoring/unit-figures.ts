import type { Unit } from '../units/unit';
import type { Figures } from './figures';
import type { LeafResult, SumsByCode, UnitScores } from './results';
import type { Totals } from './score-unit';
import type { ScoringPlan } from './scoring-plan';

/**
 * One unit's scores. Totals are there at once; the figures by code are worked out again when
 * somebody looks, which for most of 3,321 units nobody does.
 */
export function unitScores(
  unit: Unit,
  plan: ScoringPlan,
  totals: Totals,
  workOut: () => Figures,
): UnitScores {
  let figures: Figures | null = null;
  let leaves: ReadonlyMap<string, LeafResult> | null = null;
  const workedOut = (): Figures => (figures ??= workOut());
  return {
    unit,
    ...totals,
    get leaves(): ReadonlyMap<string, LeafResult> {
      leaves ??= new Map(leafResults(workedOut(), plan).map((leaf) => [leaf.criterion.code, leaf]));
      return leaves;
    },
    get nodes(): SumsByCode {
      const own = workedOut();
      return {
        get: (code) => {
          const position = plan.positions.get(code);
          return position === undefined ? undefined : own.at(position);
        },
      };
    },
  };
}

/** In the order of `regulation.leaves`. */
export function leafResults(figures: Figures, plan: ScoringPlan): readonly LeafResult[] {
  const { regulation, leafPositions } = plan;
  return regulation.leaves.map((criterion, index) => {
    const position = leafPositions[index] ?? -1;
    const note = figures.notes.get(position);
    return {
      criterion,
      state: note?.state ?? 'scored',
      effect: note?.effect ?? null,
      why: note?.why ?? null,
      ...figures.at(position),
    };
  });
}
