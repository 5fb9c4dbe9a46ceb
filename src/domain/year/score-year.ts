import { Exact } from '../numbers/exact';
import { ApplicabilityIndex } from '../regulation/applicability-index';
import type { Criterion } from '../regulation/criterion';
import {
  lateEffect,
  readLatePlace,
  readLateRule,
  type LateEffect,
  type LateRule,
} from '../regulation/submission/late-rule';
import { compareUnits, type Comparisons } from '../scoring/compare-units';
import type { LeafResult, NaEffect, UnitScores } from '../scoring/results';
import { scoreLeaf, type LeafContext } from '../scoring/score-leaf';
import { scoreUnit, type LatePenalty } from '../scoring/score-unit';
import { planScoring, type ScoringPlan } from '../scoring/scoring-plan';
import { latenessOf } from '../submission/submission';
import type { Unit } from '../units/unit';
import type { Year } from './year';

/** Stands for points without a limit; what caps there are still apply to it. */
const OUT_OF_REACH = Exact.integer(1_000_000_000);

const IN_TIME: LateEffect = { points: Exact.zero, consequence: 'none' };

/** Scores the units of one year; what they share is worked out once. */
export class YearScorer {
  readonly plan: ScoringPlan;
  private readonly applicability: ApplicabilityIndex;
  private readonly comparisons: Comparisons;
  private readonly honours: ReadonlyMap<string, readonly string[]>;
  /** Null: it cannot be read, which is an error of its own. */
  private readonly lateRule: LateRule | null;
  private readonly lateSection: string | null;

  constructor(private readonly year: Year) {
    this.plan = planScoring(year.regulation);
    this.applicability = new ApplicabilityIndex(year.regulation, year.notScored);
    this.comparisons = compareUnits(year, this.plan, (unit, criterion) => {
      return this.applicability.forUnit(unit)(criterion) === null;
    });
    this.honours = honoursByUnit(year);
    const { settings } = year.regulation;
    const rule = readLateRule(settings.text('lateRule'));
    this.lateRule = rule.ok ? rule.value : null;
    const place = readLatePlace(settings.text('latePenaltyInto'));
    this.lateSection = place.ok && place.value.into === 'section' ? place.value.code : null;
  }

  /** What takes criteria away from this unit; null: it applies. */
  effectsOn(unit: Unit): (criterion: Criterion) => NaEffect | null {
    return this.applicability.forUnit(unit);
  }

  /** Every leaf of one unit, in the order of `regulation.leaves`. */
  leavesOf(unit: Unit): readonly LeafResult[] {
    const context = this.contextOf(unit);
    const claims = this.year.sheets.get(unit.code)?.claims;
    return this.plan.regulation.leaves.map((criterion) =>
      scoreLeaf(criterion, claims?.get(criterion.code), context),
    );
  }

  /** @param best leaves that count as if the unit got the most it can for them */
  score(unit: Unit, best?: (leaf: LeafResult) => boolean): UnitScores {
    const leaves = this.leavesOf(unit);
    const chosen = best ? leaves.map((leaf) => (best(leaf) ? atBest(leaf) : leaf)) : leaves;
    return scoreUnit(unit, chosen, this.plan, this.year.outside, this.penaltyOf(unit));
  }

  /** What lateness costs this unit; a date that nobody has stood for costs nothing yet. */
  lateEffectOn(unit: Unit): LateEffect {
    const { settings } = this.plan.regulation;
    const lateness = latenessOf(this.year.submissions.get(unit.code), settings);
    if (!this.lateRule || !lateness?.confirmed || lateness.days === null) return IN_TIME;
    return lateEffect(this.lateRule, lateness.days);
  }

  private contextOf(unit: Unit): LeafContext {
    const { comparisons } = this;
    const { policy } = this.plan;
    return {
      policy,
      unit: unit.code,
      blankIsZero:
        policy.blankIsZero || (policy.missingSheetIsZero && !this.year.sheets.has(unit.code)),
      honours: this.honours.get(unit.code) ?? [],
      outside: this.year.outside,
      effectOf: this.applicability.forUnit(unit),
      comparedBy: ({ code }) => comparisons.get(code)?.get(unit.code),
    };
  }

  /** Null: nothing is taken. */
  penaltyOf(unit: Unit): LatePenalty | null {
    const { points } = this.lateEffectOn(unit);
    return points.sign() === 0 ? null : { points, section: this.lateSection };
  }
}

function atBest(leaf: LeafResult): LeafResult {
  if (leaf.state === 'notApplicable' && leaf.effect === 'grantMax') return leaf;
  const { branch, max, rule } = leaf.criterion;
  const highest = rule?.highest === undefined ? max : (rule.highest ?? OUT_OF_REACH);
  const final = branch === 'deduction' ? Exact.zero : Exact.max(highest, max);
  return { ...leaf, state: 'scored', effect: null, base: max, final, why: null };
}

function honoursByUnit(year: Year): ReadonlyMap<string, readonly string[]> {
  const honours = new Map<string, string[]>();
  for (const { unit, award, counts } of year.honours) {
    if (!counts) continue;
    const own = honours.get(unit);
    if (own) own.push(award);
    else honours.set(unit, [award]);
  }
  return honours;
}
