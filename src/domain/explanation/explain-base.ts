import { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import { freedIn, hasBase } from '../scoring/sum-parents';
import { causeOf } from './explain-leaf';
import { valuesOf } from './explain-section';
import type { PointsNode, PointsSubject } from './node';
import { Trail } from './step';
import type { UnitFacts } from './unit-facts';
import { causePlace } from './value-place';

/** Why the unit is measured against this many points. */
export function explainBase(facts: UnitFacts): PointsNode {
  const roots = facts.plan.regulation.roots.filter(({ branch }) => branch === 'main');
  const children = roots.map((root) => explainRowBase(root, facts));
  const trail = new Trail(valuesOf(children));
  trail.add({ move: 'added' });
  return baseNode({ about: 'base' }, ' base', facts.scores.base, trail, children);
}

function explainRowBase(criterion: Criterion, facts: UnitFacts): PointsNode {
  const { plan, figures } = facts;
  const { code, max } = criterion;
  const position = plan.positions.get(code) ?? -1;
  const value = figures.base[position] ?? Exact.zero;
  const place = facts.sheet?.claims.get(code)?.concluded?.base ?? null;
  const index = plan.parentIndex.get(code);
  const parent = index === undefined ? undefined : plan.parents[index];
  if (!parent) return leafBase(criterion, value, facts);
  if (value.equals(max) && isWhole(criterion, facts)) {
    const whole = new Trail();
    whole.add({ move: 'maximum', points: max });
    return { ...baseNode({ about: 'sectionBase', criterion }, code, value, whole, []), place };
  }
  const children = plan.regulation.childrenOf(criterion).map((one) => explainRowBase(one, facts));
  const trail = new Trail(valuesOf(children));
  const isSum = parent.rule.kind === 'sum';
  const inBase = isSum ? parent.children : parent.children.filter((one) => hasBase(one, figures));
  const of = inBase.flatMap((one) => plan.regulation.criteria[one]?.code ?? []);
  trail.add({ move: 'combined', rule: parent.rule, of });
  const freed = isSum ? freedIn(parent, figures, plan) : null;
  if (freed !== null && (trail.value?.sign() ?? 0) > 0) {
    trail.addIfFelt({ move: 'freed', points: freed });
  }
  if (parent.cap !== null) trail.addIfFelt({ move: 'capped', at: parent.cap });
  return { ...baseNode({ about: 'sectionBase', criterion }, code, value, trail, children), place };
}

function leafBase(criterion: Criterion, value: Exact, facts: UnitFacts): PointsNode {
  const { plan, figures, sheet } = facts;
  const { code, max } = criterion;
  const claim = sheet?.claims.get(code);
  const note = figures.notes.get(plan.positions.get(code) ?? -1);
  const trail = new Trail();
  if (value.equals(max)) trail.add({ move: 'maximum', points: max });
  else {
    const effect = note?.effect ?? 'shrinkBase';
    const cause = causeOf(criterion, claim, facts);
    trail.add({ move: 'notScored', effect, cause, points: value });
  }
  const node = baseNode({ about: 'leafBase', criterion }, code, value, trail, []);
  const [first] = trail.steps;
  const decided = first?.move === 'notScored' ? causePlace(first.cause, claim) : null;
  return { ...node, ...(decided ?? { place: claim?.concluded?.base ?? null }) };
}

/** Nothing below it is out of the ordinary, so that its maximum says it all. */
function isWhole(criterion: Criterion, facts: UnitFacts): boolean {
  const { plan, figures } = facts;
  return plan.regulation.childrenOf(criterion).every((child) => {
    const base = figures.base[plan.positions.get(child.code) ?? -1];
    const own = child.children.length > 0 || base?.equals(child.max) === true;
    return own && isWhole(child, facts);
  });
}

function baseNode(
  subject: PointsSubject,
  key: string,
  value: Exact,
  trail: Trail,
  children: readonly PointsNode[],
): PointsNode {
  return {
    subject,
    key,
    value,
    steps: trail.steps,
    children,
    self: null,
    verified: null,
    detail: null,
    place: null,
    origin: null,
    findings: [],
  };
}
