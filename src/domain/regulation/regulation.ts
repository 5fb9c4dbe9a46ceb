import type { AwardTier } from '../awards/award-tier';
import type { Consideration } from '../eligibility/consideration';
import type { ClassBand } from '../ranking/classification';
import type { TieChain } from '../ranking/tie-chain';
import type { Settings } from '../settings/settings';
import { isLeaf, type Criterion } from './criterion';

/** One regulation, read and understood; everything numeric comes from here, nothing from code. */
export class Regulation {
  readonly leaves: readonly Criterion[];
  readonly roots: readonly Criterion[];
  private readonly byCode: ReadonlyMap<string, Criterion>;

  constructor(
    readonly settings: Settings,
    readonly criteria: readonly Criterion[],
    readonly classes: readonly ClassBand[],
    readonly awards: readonly AwardTier[],
    readonly tieChain: TieChain,
    readonly considerations: readonly Consideration[],
  ) {
    this.byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
    this.leaves = criteria.filter(isLeaf);
    this.roots = criteria.filter((criterion) => criterion.parent === null);
  }

  find(code: string): Criterion | undefined {
    return this.byCode.get(code);
  }

  childrenOf(criterion: Criterion): readonly Criterion[] {
    return criterion.children.flatMap((code) => this.byCode.get(code) ?? []);
  }

  /** The same regulation under other settings: what-if runs for open questions. */
  withSettings(settings: Settings): Regulation {
    const shortfall = settings.choice('onShortfall');
    return new Regulation(
      settings,
      this.criteria,
      this.classes,
      this.awards.map((tier) => (tier.shortfallBySetting ? { ...tier, shortfall } : tier)),
      this.tieChain,
      this.considerations,
    );
  }
}
