import { groupBy } from '../collections/group-by';
import { Exact } from '../numbers/exact';
import { unitsLeftOut } from '../eligibility/exclusion';
import { ApplicabilityIndex } from '../regulation/applicability-index';
import type { Criterion } from '../regulation/criterion';
import type { HeldHonour } from '../regulation/rule';
import type { ScoreSheet } from '../score-sheet/score-sheet';
import { figureColumns } from '../score-sheet/figure-columns';
import {
  lateEffect,
  readLatePlace,
  readLateRule,
  type LateEffect,
  type LateRule,
} from '../regulation/submission/late-rule';
import { compareUnits, type Comparisons } from '../scoring/compare-units';
import type { LeafResult, NaEffect, UnitScores } from '../scoring/results';
import { Figures } from '../scoring/figures';
import { isPlain, scorePlainLeaves } from '../scoring/plain-leaf';
import { scoreLeaf, type LeafContext } from '../scoring/score-leaf';
import { scoreUnit, sumSections, type LatePenalty } from '../scoring/score-unit';
import { planScoring, type LeafRow, type ScoringPlan } from '../scoring/scoring-plan';
import { leafResult, leafResults, ScoredUnit } from '../scoring/unit-figures';
import { latenessOf } from '../submission/submission';
import type { Unit } from '../units/unit';
import type { Year } from './year';

/** Stands for points without a limit; what caps there are still apply to it. */
const OUT_OF_REACH = Exact.integer(1_000_000_000);

const IN_TIME: LateEffect = { points: Exact.zero, consequence: 'none' };

/** The most that a unit may still come to: open leaves with all their points, or taken away. */
interface BestCase {
  readonly most: 'points' | 'notScored';
  readonly isOpen: (leaf: LeafResult) => boolean;
}

/** What a what-if takes otherwise than the unit's sheet has it. */
export interface OtherFigures {
  /** Another sheet of the same unit. */
  readonly sheet?: ScoreSheet;
  /** Final points of criteria, by code: as if they had been scored so. */
  readonly finals?: ReadonlyMap<string, Exact>;
}

const AS_SENT: OtherFigures = {};

/** Scores the units of one year; what they share is worked out once. */
export class YearScorer {
  readonly plan: ScoringPlan;
  private readonly applicability: ApplicabilityIndex;
  private readonly comparisons: Comparisons;
  /** Leaves that apply to every unit and need nothing but its figures, in their order. */
  private readonly plain: readonly LeafRow[];
  private readonly special: readonly LeafRow[];
  /** The columns in which one unit after the other is summed. */
  private readonly shared: Figures;
  private readonly sectionPositions: readonly number[];
  private readonly honours: ReadonlyMap<string, readonly HeldHonour[]>;
  /** Null: it cannot be read, which is an error of its own. */
  readonly lateRule: LateRule | null;
  private readonly lateSection: string | null;
  /** Asked for with every scoring of a what-if. */
  private readonly late = new Map<string, LateEffect>();

  constructor(private readonly year: Year) {
    this.plan = planScoring(year.regulation);
    this.shared = new Figures(year.regulation.criteria.length);
    this.sectionPositions = this.plan.parents.map(({ position }) => position);
    this.applicability = new ApplicabilityIndex(year.regulation, year.notScored);
    const { policy, leaves } = this.plan;
    const isShort = ({ criterion }: LeafRow): boolean =>
      isPlain(criterion, policy) && !this.applicability.concerns(criterion);
    this.plain = leaves.filter(isShort);
    this.special = leaves.filter((leaf) => !isShort(leaf));
    this.honours = honoursByUnit(year);
    const { settings } = year.regulation;
    const rule = readLateRule(settings.text('lateRule'));
    this.lateRule = rule.ok ? rule.value : null;
    const place = readLatePlace(settings.text('latePenaltyInto'));
    this.lateSection = place.ok && place.value.into === 'section' ? place.value.code : null;
    this.comparisons = compareUnits(
      year,
      this.plan,
      (unit, criterion) => {
        return this.applicability.forUnit(unit)(criterion) === null;
      },
      this.leftOut(),
    );
  }

  private leftOut(): ReadonlySet<string> {
    const late = this.year.units.filter(
      (unit) => !['none', 'remind'].includes(this.lateEffectOn(unit).consequence),
    );
    return new Set([...unitsLeftOut(this.year), ...late.map(({ code }) => code)]);
  }

  /** What takes criteria away from this unit; null: it applies. */
  effectsOn(unit: Unit): (criterion: Criterion) => NaEffect | null {
    return this.applicability.forUnit(unit);
  }

  /** Every leaf of one unit, in the order of `regulation.leaves`. */
  leavesOf(unit: Unit, other: OtherFigures = AS_SENT): readonly LeafResult[] {
    const figures = new Figures(this.plan.regulation.criteria.length);
    this.fill(unit, figures, null, other);
    return leafResults(figures, this.plan);
  }

  score(unit: Unit, best: BestCase | null = null, other: OtherFigures = AS_SENT): UnitScores {
    const { plan, year } = this;
    const late = this.penaltyOf(unit);
    this.fill(unit, this.shared, best, other);
    const totals = scoreUnit(unit, this.shared, plan, year.outside, late);
    const sections = this.shared.sumsAt(this.sectionPositions);
    return new ScoredUnit(unit, plan, totals, sections, () => this.figuresOf(unit, best, other));
  }

  /** Every row of one unit, in columns of its own. */
  figuresOf(unit: Unit, best: BestCase | null = null, other: OtherFigures = AS_SENT): Figures {
    const { plan, year } = this;
    const own = new Figures(plan.regulation.criteria.length);
    this.fill(unit, own, best, other);
    sumSections(unit, own, plan, year.outside, this.penaltyOf(unit));
    return own;
  }

  private fill(unit: Unit, figures: Figures, best: BestCase | null, other: OtherFigures): void {
    const { regulation, leaves, positions, policy } = this.plan;
    const context = this.contextOf(unit);
    const sheet = other.sheet ?? this.year.sheets.get(unit.code);
    const columns = sheet ? figureColumns(sheet, regulation.leaves) : null;
    figures.restart();
    const { blankIsZero } = context;
    const withWord = scorePlainLeaves(this.plain, columns, policy, blankIsZero, figures);
    for (const { criterion, position } of [...this.special, ...withWord]) {
      scoreLeaf(criterion, sheet?.claims.get(criterion.code), context, position, figures);
    }
    for (const [code, final] of other.finals ?? []) {
      putFinal(final, positions.get(code) ?? -1, regulation.find(code), figures);
    }
    if (best === null) return;
    for (const row of leaves) {
      const leaf = leafResult(row, figures);
      if (!best.isOpen(leaf)) continue;
      if (best.most === 'points') putBest(leaf, row.position, figures);
      else putNotScored(row.position, figures);
    }
  }

  /** What lateness costs this unit; a date that nobody has stood for costs nothing yet. */
  lateEffectOn(unit: Unit): LateEffect {
    const known = this.late.get(unit.code) ?? this.workOutLateness(unit);
    this.late.set(unit.code, known);
    return known;
  }

  private workOutLateness(unit: Unit): LateEffect {
    const { settings } = this.plan.regulation;
    const lateness = latenessOf(this.year.submissions.get(unit.code), settings);
    if (!this.lateRule || !lateness?.confirmed || lateness.days === null) return IN_TIME;
    return lateEffect(this.lateRule, lateness.days);
  }

  /** What scoring this unit's leaves needs besides their claims. */
  contextOf(unit: Unit): LeafContext {
    const { comparisons } = this;
    const { policy } = this.plan;
    const nothingSent = policy.missingSheetIsZero && !this.year.sheets.has(unit.code);
    return {
      policy,
      unit: unit.code,
      blankIsZero: policy.blankIsZero || nothingSent,
      nothingSent,
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

/** What was not scored counts in the base once it is. */
function putFinal(
  final: Exact,
  position: number,
  criterion: Criterion | undefined,
  into: Figures,
): void {
  const { self, verified, base } = into.at(position);
  const scored = (into.notes.get(position)?.state ?? 'scored') === 'scored';
  into.put(position, scored || !criterion ? base : criterion.max, self, verified, final);
  into.notes.delete(position);
}

function putNotScored(position: number, into: Figures): void {
  into.put(position, Exact.zero, Exact.zero, Exact.zero, Exact.zero);
  into.notes.set(position, { state: 'notApplicable', effect: 'shrinkBase', why: null });
}

function putBest(leaf: LeafResult, position: number, into: Figures): void {
  if (leaf.effect === 'grantMax') return;
  const { branch, max, rule } = leaf.criterion;
  const highest = rule?.highest === undefined ? max : (rule.highest ?? OUT_OF_REACH);
  const final = branch === 'deduction' ? Exact.zero : Exact.max(highest, max);
  into.put(position, max, leaf.self, leaf.verified, final);
  into.notes.delete(position);
}

/** An award with its distance from the year that is scored. */
function honoursByUnit({ honours, regulation }: Year): ReadonlyMap<string, readonly HeldHonour[]> {
  const thisYear = Number(regulation.settings.text('year'));
  const own = groupBy(honours, ({ unit }) => unit);
  return new Map(
    [...own].map(([unit, held]) => [
      unit,
      held.map(({ award, counts, year, place }) => ({
        award,
        inPeriod: counts,
        yearsAgo: thisYear - year,
        place,
      })),
    ]),
  );
}
