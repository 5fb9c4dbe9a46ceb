import type { Criterion } from '../regulation/criterion';
import { counts, freedIn } from '../scoring/sum-parents';
import type { PlanParent } from '../scoring/scoring-plan';
import { explainLeaf } from './explain-leaf';
import { addLate, addLimits, addRounding, addSectionShares } from './explain-shares';
import { sharedDetail } from './leaf-detail';
import type { PointsNode } from './node';
import { Trail, type Below } from './step';
import { takesLate, type UnitFacts } from './unit-facts';

/** Why a row of the regulation has these points: a section with all below it, or a leaf. */
export function explainRow(criterion: Criterion, facts: UnitFacts): PointsNode {
  const { plan } = facts;
  const index = plan.parentIndex.get(criterion.code);
  const parent = index === undefined ? undefined : plan.parents[index];
  return parent ? explainParent(parent, facts) : explainLeaf(criterion, facts);
}

function explainParent(parent: PlanParent, facts: UnitFacts): PointsNode {
  const { plan, figures, sheet } = facts;
  const { criterion, position, rule } = parent;
  const { code } = criterion;
  const children = plan.regulation.childrenOf(criterion).map((one) => explainRow(one, facts));
  const trail = new Trail(valuesOf(children));
  const of = rule.kind === 'sum' ? criterion.children : countedIn(parent, facts);
  trail.add({ move: 'combined', rule, of });
  addStretch(trail, parent, facts);
  addLimits(trail, parent);
  if (takesLate(code, position, facts)) addLate(trail, parent.floor, facts);
  if (facts.mixed.has(code)) addSectionShares(trail, code, position, parent, facts);
  if (plan.policy.roundAt === 'section' && criterion.parent === null) addRounding(trail, facts);
  const { self, verified, final } = figures.at(position);
  return {
    subject: { about: 'section', criterion },
    key: code,
    value: final,
    steps: trail.steps,
    children,
    self,
    verified,
    detail: facts.mixed.has(code) ? sharedDetail(code, facts) : null,
    place: sheet?.claims.get(code)?.concluded?.final ?? null,
    origin: null,
    findings: facts.findingsOn(code),
  };
}

export function valuesOf(children: readonly PointsNode[]): Below {
  return new Map(children.map(({ key, value }) => [key, value]));
}

function countedIn({ children }: PlanParent, { figures, plan }: UnitFacts): readonly string[] {
  return children
    .filter((child) => counts(child, figures))
    .flatMap((child) => plan.regulation.criteria[child]?.code ?? []);
}

/** *Chia lại trong mục*: what is scored is stretched over the points of what is not. */
function addStretch(trail: Trail, parent: PlanParent, { figures, plan }: UnitFacts): void {
  if (parent.rule.kind !== 'sum') return;
  const freed = freedIn(parent, figures, plan);
  const scored = parent.children
    .flatMap((child) => figures.base[child] ?? [])
    .reduce((sum, base) => sum.plus(base));
  if (freed === null || scored.sign() <= 0) return;
  trail.addIfFelt({ move: 'stretched', whole: scored.plus(freed), scored });
}
