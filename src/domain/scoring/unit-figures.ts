import type { Unit } from '../units/unit';
import type { Figures } from './figures';
import type { LeafResult, Sums, SumsByCode, UnitScores } from './results';
import type { Totals } from './score-unit';
import type { PlanRow, ScoringPlan } from './scoring-plan';

/**
 * One unit's scores. Totals and sections, which tell apart who is level, are there at once; its
 * leaves are worked out again when somebody looks, which for most of 3,321 units nobody does.
 * @param sections in the order of `plan.parents`
 */
export function unitScores(
  unit: Unit,
  plan: ScoringPlan,
  totals: Totals,
  sections: readonly Sums[],
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
      return {
        get: (code) => {
          const section = plan.parentIndex.get(code);
          if (section !== undefined) return sections[section];
          const position = plan.positions.get(code);
          return position === undefined ? undefined : workedOut().at(position);
        },
      };
    },
  };
}

/** In the order of `regulation.leaves`. */
export function leafResults(figures: Figures, { leaves }: ScoringPlan): readonly LeafResult[] {
  return leaves.map((row) => leafResult(row, figures));
}

export function leafResult({ criterion, position }: PlanRow, figures: Figures): LeafResult {
  const note = figures.notes.get(position);
  return {
    criterion,
    state: note?.state ?? 'scored',
    effect: note?.effect ?? null,
    why: note?.why ?? null,
    ...figures.at(position),
  };
}
