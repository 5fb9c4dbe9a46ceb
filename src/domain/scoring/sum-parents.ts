import { Exact } from '../numbers/exact';
import { ExactTotal } from '../numbers/exact-total';
import { combine } from '../regulation/parents/parent-rule';
import { KINDS, type Figures, type Kind } from './figures';
import type { PlanParent, ScoringPlan } from './scoring-plan';

const total = new ExactTotal();

/** What a row with children passes on: combined, stretched over what is not scored, limited. */
export function sumParent(parent: PlanParent, figures: Figures, plan: ScoringPlan): void {
  const counted = parent.rule.kind === 'sum' ? parent.children : applicable(parent, figures);
  const stretch = parent.rule.kind === 'sum' ? stretchOf(parent, figures, plan) : null;
  for (const kind of KINDS) {
    const combined = combineColumn(parent, counted, figures[kind], plan);
    figures[kind][parent.position] =
      combined === null ? null : limit(parent, stretch ? combined.times(stretch.factor) : combined);
  }
  const base = combineBase(parent, counted, figures.base, plan);
  const whole = stretch ? base.plus(stretch.freed) : base;
  figures.base[parent.position] = parent.cap === null ? whole : Exact.min(whole, parent.cap);
}

function combineColumn(
  parent: PlanParent,
  counted: readonly number[],
  column: Figures[Kind],
  plan: ScoringPlan,
): Exact | null {
  if (parent.rule.kind === 'sum') {
    for (const child of counted) {
      const value = column[child];
      if (!value) {
        // What was added so far is nobody's sum: the next one starts from zero.
        total.take();
        return null;
      }
      total.add(value);
    }
    return total.take();
  }
  const values = counted.flatMap((child) => {
    const value = column[child];
    return value ? [{ code: codeAt(child, plan), value }] : [];
  });
  return values.length === counted.length ? combine(parent.rule, values) : null;
}

function combineBase(
  parent: PlanParent,
  counted: readonly number[],
  column: Figures['base'],
  plan: ScoringPlan,
): Exact {
  if (parent.rule.kind === 'sum') {
    for (const child of counted) total.add(column[child] ?? Exact.zero);
    return total.take();
  }
  return combine(
    parent.rule,
    counted.map((child) => ({ code: codeAt(child, plan), value: column[child] ?? Exact.zero })),
  );
}

function codeAt(position: number, { regulation }: ScoringPlan): string {
  return regulation.criteria[position]?.code ?? '';
}

/** A mean or a highest is over what applies to the unit; a child without base does not. */
function applicable({ children }: PlanParent, { base }: Figures): readonly number[] {
  return children.filter((child) => (base[child] ?? Exact.zero).sign() > 0);
}

function limit({ cap, floor }: PlanParent, value: Exact): Exact {
  const below = cap === null ? value : Exact.min(value, cap);
  return floor === null ? below : Exact.max(below, floor);
}

/** *Chia lại trong mục*: the applicable children are stretched over the points of the others. */
function stretchOf(
  { criterion, children }: PlanParent,
  { notes }: Figures,
  { regulation }: ScoringPlan,
): { readonly factor: Exact; readonly freed: Exact } | null {
  if (notes.size === 0) return null;
  let freed = Exact.zero;
  for (const child of children) {
    if (notes.get(child)?.effect !== 'redistribute') continue;
    freed = freed.plus(regulation.criteria[child]?.max ?? Exact.zero);
  }
  const rest = criterion.max.minus(freed);
  if (freed.sign() === 0 || rest.sign() <= 0) return null;
  return { factor: criterion.max.dividedBy(rest), freed };
}
