import type { Exact } from '../numbers/exact';
import type { Unit } from '../units/unit';
import type { Figures } from './figures';
import type { LeafResult, Sums, SumsByCode, UnitScores } from './results';
import type { Totals } from './score-unit';
import type { PlanRow, ScoringPlan } from './scoring-plan';

/**
 * One unit's scores. Totals and sections, which tell apart who is level, are there at once; its
 * leaves are worked out again when somebody looks, which for most of 3,321 units nobody does.
 */
export class ScoredUnit implements UnitScores {
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
  private byCode: ReadonlyMap<string, LeafResult> | null = null;

  /** @param sections in the order of `plan.parents` */
  constructor(
    readonly unit: Unit,
    private readonly plan: ScoringPlan,
    totals: Totals,
    private readonly sections: readonly Sums[],
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
    this.byCode ??= new Map(
      leafResults(this.workedOut(), this.plan).map((leaf) => [leaf.criterion.code, leaf]),
    );
    return this.byCode;
  }

  get nodes(): SumsByCode {
    return { get: (code) => this.node(code) };
  }

  private node(code: string): Sums | undefined {
    const section = this.plan.parentIndex.get(code);
    if (section !== undefined) return this.sections[section];
    const position = this.plan.positions.get(code);
    return position === undefined ? undefined : this.workedOut().at(position);
  }

  private workedOut(): Figures {
    return (this.figures ??= this.workOut());
  }
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
