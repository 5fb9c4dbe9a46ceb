import { Exact } from '../numbers/exact';
import type { OutsideScores } from '../outside/outside-scores';
import type { Branch } from '../regulation/criterion';
import type { Settings } from '../settings/settings';
import type { Unit } from '../units/unit';
import { KINDS, type Figures, type Kind } from './figures';
import { mixOthers, sectionsMixed } from './mix-others';
import type { Sums, UnitScores } from './results';
import { mixesOthers, type ScorePolicy } from './score-policy';
import type { PlanParent, PlanRoot, PlanRow, ScoringPlan } from './scoring-plan';
import { hasBase, limit, sumOf, sumParent } from './sum-parents';

/** Points taken because the sheet came late, and where they are taken. */
export interface LatePenalty {
  readonly points: Exact;
  /** Code of a section; null: with the deductions. */
  readonly section: string | null;
}

/** What a unit's figures come to. */
export type Totals = Omit<UnitScores, 'unit' | 'leaves' | 'nodes'>;

/**
 * Leaves → sections → total, base and percent of one unit; exact until the regulation rounds.
 * @param figures hold the unit's leaves, and afterwards its sections too
 */
export function scoreUnit(
  unit: Unit,
  figures: Figures,
  plan: ScoringPlan,
  outside: OutsideScores,
  late: LatePenalty | null,
): Totals {
  const { policy } = plan;
  const { settings } = plan.regulation;
  sumSections(unit, figures, plan, outside, late);
  const lateness = late?.section === null ? late.points : Exact.zero;
  const sums = sumBranches(figures, plan, lateness);
  const totals = (kind: Kind): Exact | null => {
    if (kind !== 'final' || policy.mixLevel !== 'total' || !mixesOthers(policy)) {
      return exactTotalOf(sums, kind, settings);
    }
    const before = sumBranches(figures, plan, Exact.zero);
    const mixed = mixOthers(exactTotalOf(before, kind, settings), null, unit.code, outside, policy);
    if (mixed === null) return null;
    // Nobody's share makes lateness cheaper: what is taken for it is taken from the mixed points.
    const taken = (sums.deduction.final ?? lateness).minus(before.deduction.final ?? Exact.zero);
    return withinLimits(mixed.minus(taken), settings);
  };
  const rounded = (total: Exact | null): Exact | null =>
    total === null || policy.roundAt === 'none' ? total : roundPoints(total, policy);
  const { base } = sums.main;
  const exactTotal = totals('final');
  const total = rounded(exactTotal);
  const percent = percentOf(total, base);
  return {
    bonus: sums.bonus,
    deduction: sums.deduction,
    latePenalty: late?.points ?? Exact.zero,
    selfTotal: rounded(totals('self')),
    verifiedTotal: figures.verifiedByAnyone ? rounded(totals('verified')) : null,
    total,
    exactTotal,
    base,
    percent: percent?.round(settings.integer('percentDigits'), policy.mode) ?? null,
    exactPercent: percentOf(exactTotal, base),
  };
}

/** The rows with children, below them everything in place. */
export function sumSections(
  unit: Unit,
  figures: Figures,
  plan: ScoringPlan,
  outside: OutsideScores,
  late: LatePenalty | null,
): void {
  const { policy } = plan;
  const mixed = sectionsMixed(
    plan,
    ({ position }) => figures.notes.get(position)?.state !== 'notApplicable',
  );
  const mixedLate = mixed.some(({ criterion }) => criterion.code === late?.section);
  if (late !== null && !mixedLate) lateInLeaf(late, figures, plan);
  if (policy.roundAt === 'criterion') roundAt(plan.leaves, figures, policy);
  for (const parent of plan.parents) {
    sumParent(parent, figures, plan);
    if (late?.section !== parent.criterion.code) continue;
    takeLate(late.points, parent, figures.verified, figures);
    if (!mixedLate) takeLate(late.points, parent, figures.final, figures);
  }
  for (const root of mixed) mixSection(root, unit.code, figures, plan, outside, late);
  if (policy.roundAt === 'section') {
    const sections = plan.roots.filter(({ criterion }) => criterion.children.length > 0);
    roundAt(sections, figures, policy);
  }
}

function roundAt(rows: readonly PlanRow[], figures: Figures, policy: ScorePolicy): void {
  for (const { position } of rows) {
    for (const kind of KINDS) {
      const value = figures[kind][position];
      if (value) figures[kind][position] = roundPoints(value, policy);
    }
  }
}

/**
 * A section may be a criterion without children. What was verified of it stays as it stands; from what
 * does not apply to the unit nothing can be taken.
 */
function lateInLeaf({ points, section }: LatePenalty, figures: Figures, plan: ScoringPlan): void {
  const leaf = plan.leaves.find(({ criterion }) => criterion.code === section);
  if (!leaf) return;
  const { position } = leaf;
  const value = figures.final[position];
  if (!value || !hasBase(position, figures)) return;
  const less = value.minus(points);
  figures.final[position] = plan.policy.sectionBelowZero ? less : Exact.max(less, Exact.zero);
}

/** A score for lateness is nobody's claim: what the unit says of itself stays as it is. */
function takeLate(
  points: Exact,
  { floor, position }: Pick<PlanParent, 'floor' | 'position'>,
  column: Figures[Kind],
  figures: Figures,
): void {
  const value = column[position];
  if (!value || !hasBase(position, figures)) return;
  const less = value.minus(points);
  column[position] = floor === null ? less : Exact.max(less, floor);
}

/** What others gave comes to the section's own points, and lateness is taken from both. */
function mixSection(
  { criterion, position, parent }: PlanRoot,
  unit: string,
  figures: Figures,
  { policy }: ScoringPlan,
  outside: OutsideScores,
  late: LatePenalty | null,
): void {
  const own = figures.final[position] ?? null;
  const points = mixOthers(own, criterion.code, unit, outside, policy);
  figures.final[position] = points && parent ? limit(parent, points) : points;
  if (late?.section === criterion.code) {
    const floor = parent ? parent.floor : policy.sectionBelowZero ? null : Exact.zero;
    takeLate(late.points, { position, floor }, figures.final, figures);
  }
  const final = figures.final[position];
  if (final && !parent) figures.final[position] = asLeaf(final, policy);
}

/** A criterion that is a section is rounded as a criterion, with what others gave it. */
function asLeaf(points: Exact, policy: ScorePolicy): Exact {
  return policy.roundAt === 'criterion' ? roundPoints(points, policy) : points;
}

function sumBranches(
  figures: Figures,
  { branches, regulation }: ScoringPlan,
  late: Exact,
): Readonly<Record<Branch, Sums>> {
  const { settings } = regulation;
  const own = sumsOf(branches.deduction, figures);
  const deduction =
    late.sign() === 0
      ? own
      : {
          ...own,
          verified: own.verified?.plus(late) ?? null,
          final: own.final?.plus(late) ?? null,
        };
  return {
    main: sumsOf(branches.main, figures),
    bonus: capped(sumsOf(branches.bonus, figures), settings.number('bonusCap')),
    deduction: capped(deduction, settings.number('deductionCap')),
  };
}

function exactTotalOf(
  { main, bonus, deduction }: Readonly<Record<Branch, Sums>>,
  kind: Kind,
  settings: Settings,
): Exact | null {
  const [points, extra, less] = [main[kind], bonus[kind], deduction[kind]];
  if (points === null || extra === null || less === null) return null;
  const withBonus = settings.choice('bonusUse') === 'tieOnly' ? points : points.plus(extra);
  return withinLimits(withBonus.minus(less), settings);
}

/** *Tổng điểm tối đa để xếp hạng*, and whether a total may be negative. */
function withinLimits(total: Exact, settings: Settings): Exact {
  const cap = settings.number('rankTotalCap');
  const below = cap === null ? total : Exact.min(total, cap);
  return settings.choice('totalBelowZero') === 'no' ? Exact.max(below, Exact.zero) : below;
}

function percentOf(total: Exact | null, base: Exact): Exact | null {
  if (total === null || base.sign() <= 0) return null;
  return total.times(Exact.hundred).dividedBy(base);
}

export function roundPoints(value: Exact, policy: Pick<ScorePolicy, 'digits' | 'mode'>): Exact {
  return value.round(policy.digits, policy.mode);
}

const NOTHING: Sums = {
  self: Exact.zero,
  verified: Exact.zero,
  final: Exact.zero,
  base: Exact.zero,
};

function sumsOf(positions: readonly number[], figures: Figures): Sums {
  if (positions.length === 0) return NOTHING;
  const { self, verified, final, base } = figures;
  return {
    self: sumOf(positions, self),
    verified: sumOf(positions, verified),
    final: sumOf(positions, final),
    base: sumOf(positions, base) ?? Exact.zero,
  };
}

function capped(sums: Sums, cap: Exact | null): Sums {
  if (cap === null) return sums;
  const under = (value: Exact | null): Exact | null =>
    value === null ? null : Exact.min(value, cap);
  return {
    ...sums,
    self: under(sums.self),
    verified: under(sums.verified),
    final: under(sums.final),
  };
}
