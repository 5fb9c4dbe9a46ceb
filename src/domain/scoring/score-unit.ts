import { Exact } from '../numbers/exact';
import type { OutsideScores } from '../outside/outside-scores';
import type { Branch } from '../regulation/criterion';
import type { Settings } from '../settings/settings';
import type { Unit } from '../units/unit';
import { Figures, KINDS, type Kind } from './figures';
import { mixOthers } from './mix-others';
import type { LeafResult, Sums, UnitScores } from './results';
import { mixesOthers, type ScorePolicy } from './score-policy';
import type { PlanParent, ScoringPlan } from './scoring-plan';
import { sumParent } from './sum-parents';
import { UnitFigures } from './unit-figures';

/** Points taken because the sheet came late, and where they are taken. */
export interface LatePenalty {
  readonly points: Exact;
  /** Code of a section; null: with the deductions. */
  readonly section: string | null;
}

/**
 * Leaves → sections → total, base and percent of one unit; exact until the regulation rounds.
 * @param leaves in the order of `regulation.leaves`
 */
export function scoreUnit(
  unit: Unit,
  leaves: readonly LeafResult[],
  plan: ScoringPlan,
  outside: OutsideScores,
  late: LatePenalty | null,
): UnitScores {
  const { regulation, policy } = plan;
  const { settings } = regulation;
  const figures = new Figures(regulation.criteria.length);
  placeLeaves(leaves, figures, plan);
  const leafAt = leafFinder(leaves, plan);
  for (const parent of plan.parents) {
    sumParent(parent, figures, leafAt, plan);
    if (late !== null && late.section === parent.criterion.code) {
      takeLate(late.points, parent, figures);
    }
  }
  if (policy.mixLevel === 'section' && mixesOthers(policy)) {
    mixSections(unit.code, figures, plan, outside);
  }
  if (policy.roundAt === 'section') roundRoots(figures, plan);

  const sums = sumBranches(figures, plan, late?.section === null ? late.points : Exact.zero);
  const main = sums.main;
  const totals = (kind: Kind): Exact | null => {
    const own = exactTotalOf(sums, kind, settings);
    if (kind !== 'final' || policy.mixLevel !== 'total' || !mixesOthers(policy)) return own;
    return mixOthers(own, null, unit.code, outside, policy);
  };
  const rounded = (total: Exact | null): Exact | null =>
    total === null || policy.roundAt === 'none' ? total : roundPoints(total, policy);
  const exactTotal = totals('final');
  const total = rounded(exactTotal);
  const verifiedTotal = anyVerified(leaves) ? rounded(totals('verified')) : null;
  const percent = percentOf(total, main.base);
  return new UnitFigures(unit, leaves, figures, plan, {
    bonus: sums.bonus,
    deduction: sums.deduction,
    latePenalty: late?.points ?? Exact.zero,
    selfTotal: rounded(totals('self')),
    verifiedTotal,
    total,
    exactTotal,
    base: main.base,
    percent: percent?.round(settings.integer('percentDigits'), policy.mode) ?? null,
    exactPercent: percentOf(exactTotal, main.base),
  });
}

function placeLeaves(leaves: readonly LeafResult[], figures: Figures, plan: ScoringPlan): void {
  const { policy, leafPositions } = plan;
  const round = policy.roundAt === 'criterion';
  leaves.forEach((leaf, index) => {
    const position = leafPositions[index] ?? -1;
    figures.self[position] = round ? roundNullable(leaf.self, policy) : leaf.self;
    figures.verified[position] = round ? roundNullable(leaf.verified, policy) : leaf.verified;
    figures.final[position] = round ? roundNullable(leaf.final, policy) : leaf.final;
    figures.base[position] = leaf.base;
  });
}

function leafFinder(
  leaves: readonly LeafResult[],
  { leafIndexAt }: ScoringPlan,
): (position: number) => LeafResult | undefined {
  return (position) => leaves[leafIndexAt[position] ?? -1];
}

/** A score for lateness is nobody's claim: what the unit says of itself stays as it is. */
function takeLate(points: Exact, { floor, position }: PlanParent, figures: Figures): void {
  for (const column of [figures.verified, figures.final]) {
    const value = column[position];
    if (!value) continue;
    const less = value.minus(points);
    column[position] = floor === null ? less : Exact.max(less, floor);
  }
}

function mixSections(
  unit: string,
  figures: Figures,
  { roots, policy }: ScoringPlan,
  outside: OutsideScores,
): void {
  for (const { criterion, position } of roots) {
    const applies = (figures.base[position] ?? Exact.zero).sign() > 0;
    if (criterion.branch !== 'main' || !applies) continue;
    const own = figures.final[position] ?? null;
    figures.final[position] = mixOthers(own, criterion.code, unit, outside, policy);
  }
}

function roundRoots(figures: Figures, { roots, policy }: ScoringPlan): void {
  for (const { criterion, position } of roots) {
    if (criterion.children.length === 0) continue;
    for (const kind of KINDS) {
      figures[kind][position] = roundNullable(figures[kind][position] ?? null, policy);
    }
  }
}

function sumBranches(
  figures: Figures,
  { roots, regulation }: ScoringPlan,
  late: Exact,
): Readonly<Record<Branch, Sums>> {
  const { settings } = regulation;
  const branch = (name: Branch): Sums =>
    addAll(
      roots
        .filter(({ criterion }) => criterion.branch === name)
        .map(({ position }) => figures.at(position)),
    );
  const own = branch('deduction');
  const deduction =
    late.sign() === 0
      ? own
      : {
          ...own,
          verified: own.verified?.plus(late) ?? null,
          final: own.final?.plus(late) ?? null,
        };
  return {
    main: branch('main'),
    bonus: capped(branch('bonus'), settings.number('bonusCap')),
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
  const cap = settings.number('rankTotalCap');
  let total = withBonus.minus(less);
  if (cap !== null) total = Exact.min(total, cap);
  return settings.choice('totalBelowZero') === 'no' ? Exact.max(total, Exact.zero) : total;
}

function percentOf(total: Exact | null, base: Exact): Exact | null {
  if (total === null || base.sign() <= 0) return null;
  return total.times(Exact.hundred).dividedBy(base);
}

export function roundPoints(value: Exact, policy: Pick<ScorePolicy, 'digits' | 'mode'>): Exact {
  return value.round(policy.digits, policy.mode);
}

function roundNullable(value: Exact | null, policy: ScorePolicy): Exact | null {
  return value === null ? null : roundPoints(value, policy);
}

/** Somebody verified something; what no person scores says nothing about that. */
function anyVerified(leaves: readonly LeafResult[]): boolean {
  return leaves.some(
    ({ verified, state, criterion }) =>
      verified !== null && state !== 'notApplicable' && criterion.rule?.automatic !== true,
  );
}

const NOTHING: Sums = {
  self: Exact.zero,
  verified: Exact.zero,
  final: Exact.zero,
  base: Exact.zero,
};

function addAll(list: readonly Sums[]): Sums {
  return list.reduce(
    (total, one) => ({
      self: addNullable(total.self, one.self),
      verified: addNullable(total.verified, one.verified),
      final: addNullable(total.final, one.final),
      base: total.base.plus(one.base),
    }),
    NOTHING,
  );
}

function addNullable(a: Exact | null, b: Exact | null): Exact | null {
  return a === null || b === null ? null : a.plus(b);
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
