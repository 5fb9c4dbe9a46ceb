import type { Exact } from '../numbers/exact';
import type { Unit } from '../units/unit';
import type { Figures } from './figures';
import type { LeafResult, Sums, SumsByCode, UnitScores } from './results';
import type { Totals } from './score-unit';
import type { ScoringPlan } from './scoring-plan';

/**
 * One unit's scores. Totals are there at once; the figures by code are worked out again when
 * somebody looks, which for most of 3,321 units nobody does.
 */
export class UnitFigures implements UnitScores {
  readonly bonus: Sums;
  readonly deduction: Sums;
  readonly latePenalty: Exact;
  readonly selfTotal: Exact | null;
  readonly verifiedTotal: Exact | null;
  readonly total: Exact | null;
  readonly exactTotal: Exact | null;
  readonly base: Exact;
  readonly percent: Exact | null;
  readonly exactPercent: Exact | null;
  private figures: Figures | null = null;
  private leafMap: ReadonlyMap<string, LeafResult> | null = null;

  constructor(
    readonly unit: Unit,
    private readonly plan: ScoringPlan,
    totals: Totals,
    private readonly workOut: () => Figures,
  ) {
    this.bonus = totals.bonus;
    this.deduction = totals.deduction;
    this.latePenalty = totals.latePenalty;
    this.selfTotal = totals.selfTotal;
    this.verifiedTotal = totals.verifiedTotal;
    this.total = totals.total;
    this.exactTotal = totals.exactTotal;
    this.base = totals.base;
    this.percent = totals.percent;
    this.exactPercent = totals.exactPercent;
  }

  get leaves(): ReadonlyMap<string, LeafResult> {
    this.figures ??= this.workOut();
    this.leafMap ??= new Map(
      leafResults(this.figures, this.plan).map((leaf) => [leaf.criterion.code, leaf]),
    );
    return this.leafMap;
  }

  get nodes(): SumsByCode {
    const figures = (this.figures ??= this.workOut());
    const { positions } = this.plan;
    return {
      get: (code) => {
        const position = positions.get(code);
        return position === undefined ? undefined : figures.at(position);
      },
    };
  }
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
