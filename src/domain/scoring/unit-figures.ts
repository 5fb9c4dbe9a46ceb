import type { Exact } from '../numbers/exact';
import type { Unit } from '../units/unit';
import type { Figures } from './figures';
import type { LeafResult, Sums, UnitScores } from './results';
import type { ScoringPlan } from './scoring-plan';

type Totals = Omit<UnitScores, 'unit' | 'leaves' | 'nodes'>;

/**
 * One unit's scores. Totals are there at once; the maps by code are made when somebody looks, which
 * for most of 3,321 units nobody does.
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
  private leafMap: ReadonlyMap<string, LeafResult> | null = null;
  private nodeMap: ReadonlyMap<string, Sums> | null = null;

  constructor(
    readonly unit: Unit,
    private readonly leafResults: readonly LeafResult[],
    private readonly figures: Figures,
    private readonly plan: ScoringPlan,
    totals: Totals,
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
    this.leafMap ??= new Map(this.leafResults.map((leaf) => [leaf.criterion.code, leaf]));
    return this.leafMap;
  }

  get nodes(): ReadonlyMap<string, Sums> {
    this.nodeMap ??= new Map(
      this.plan.regulation.criteria.map(({ code }, index) => [code, this.figures.at(index)]),
    );
    return this.nodeMap;
  }
}
