import { Exact } from '../numbers/exact';
import type { Branch } from '../regulation/criterion';
import { mixesOthers } from '../scoring/score-policy';
import { explainRow, valuesOf } from './explain-section';
import { addRounding, addShares } from './explain-shares';
import { sharedDetail } from './leaf-detail';
import type { PointsNode } from './node';
import { Trail } from './step';
import type { UnitFacts } from './unit-facts';

/** Why the unit has this total: its sections, what is added and taken away, limits and rounding. */
export function explainTotal(facts: UnitFacts): PointsNode {
  const { scores, plan } = facts;
  const sections = rowsOf('main', facts);
  const [bonus, deduction] = [branch('bonus', facts), branch('deduction', facts)];
  const children = [...sections, ...[bonus, deduction].flatMap((node) => node ?? [])];
  const trail = new Trail(valuesOf(children));
  const tieOnly = plan.regulation.settings.choice('bonusUse') === 'tieOnly';
  const extra = bonus ? [bonus.key] : [];
  trail.add({
    move: 'balance',
    plus: [...sections.map(({ key }) => key), ...(tieOnly ? [] : extra)],
    minus: deduction ? [deduction.key] : [],
    aside: tieOnly ? extra : [],
  });
  const shared = plan.policy.mixLevel === 'total' && mixesOthers(plan.policy);
  if (shared) addTotalShares(trail, facts);
  else addTotalLimits(trail, facts);
  if (plan.policy.roundAt !== 'none') addRounding(trail, facts);
  return {
    ...plainNode('total', scores.total, trail),
    children,
    self: scores.selfTotal,
    verified: scores.verifiedTotal,
    detail: shared ? sharedDetail(null, facts) : null,
  };
}

/** What the unit would have without lateness is mixed with what others gave; then it is late. */
function addTotalShares(trail: Trail, facts: UnitFacts): void {
  const taken = lateTaken(facts);
  if (taken.sign() !== 0) trail.add({ move: 'lateApart', points: taken });
  addTotalLimits(trail, facts);
  addShares(trail, null, facts);
  if (taken.sign() !== 0) trail.add({ move: 'late', points: taken, days: facts.daysLate });
  addTotalLimits(trail, facts);
}

/** What lateness adds to the deductions, under their cap. */
function lateTaken({ late, scores, figures, plan }: UnitFacts): Exact {
  if (late === null || late.section !== null) return Exact.zero;
  const { final } = scores.deduction;
  if (final === null) return late.points;
  const own = plan.branches.deduction.reduce(
    (sum, position) => sum.plus(figures.final[position] ?? Exact.zero),
    Exact.zero,
  );
  const cap = plan.regulation.settings.number('deductionCap');
  return final.minus(cap === null ? own : Exact.min(own, cap));
}

function addTotalLimits(trail: Trail, { plan }: UnitFacts): void {
  const { settings } = plan.regulation;
  const cap = settings.number('rankTotalCap');
  if (cap !== null) trail.addIfFelt({ move: 'capped', at: cap });
  if (settings.choice('totalBelowZero') === 'no') {
    trail.addIfFelt({ move: 'floored', at: Exact.zero });
  }
}

/** Null: the regulation has no such rows, and nothing is taken for lateness. */
function branch(about: 'bonus' | 'deduction', facts: UnitFacts): PointsNode | null {
  const { scores, plan, late } = facts;
  const children = rowsOf(about, facts);
  const lateness = about === 'deduction' && late?.section === null ? late : null;
  if (children.length === 0 && lateness === null) return null;
  const trail = new Trail(valuesOf(children));
  trail.add({ move: 'added' });
  if (lateness) trail.add({ move: 'lateAdded', points: lateness.points, days: facts.daysLate });
  const cap = plan.regulation.settings.number(about === 'bonus' ? 'bonusCap' : 'deductionCap');
  if (cap !== null) trail.addIfFelt({ move: 'capped', at: cap });
  const { self, verified, final } = scores[about];
  return { ...plainNode(about, final, trail), children, self, verified };
}

function rowsOf(name: Branch, facts: UnitFacts): readonly PointsNode[] {
  return facts.plan.regulation.roots
    .filter((root) => root.branch === name)
    .map((root) => explainRow(root, facts));
}

/** Why the percentage is what it is: the total as it is ranked, set against the unit's own base. */
export function explainPercent({ scores, plan }: UnitFacts): PointsNode {
  const trail = new Trail();
  trail.add({ move: 'ratio', of: scores.total, to: scores.base });
  const digits = plan.regulation.settings.integer('percentDigits');
  trail.addIfFelt({ move: 'rounded', digits, mode: plan.policy.mode });
  return plainNode('percent', scores.percent, trail);
}

function plainNode(
  about: 'total' | 'bonus' | 'deduction' | 'percent',
  value: Exact | null,
  trail: Trail,
): PointsNode {
  return {
    subject: { about },
    // No code of a criterion has a space in it.
    key: ` ${about}`,
    value,
    steps: trail.steps,
    children: [],
    self: null,
    verified: null,
    detail: null,
    place: null,
    origin: null,
    findings: [],
  };
}
