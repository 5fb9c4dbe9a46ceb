import { Exact } from '../numbers/exact';
import { ExactTotal } from '../numbers/exact-total';
import { combine } from '../regulation/parents/parent-rule';
import { KINDS, type Figures, type Kind, type LeafNote } from './figures';
import type { PlanParent, ScoringPlan } from './scoring-plan';

const total = new ExactTotal();

/** What a row with children passes on: combined, stretched over what is not scored, limited. */
export function sumParent(parent: PlanParent, figures: Figures, plan: ScoringPlan): void {
  const isSum = parent.rule.kind === 'sum';
  const counted = isSum ? parent.children : parent.children.filter((one) => counts(one, figures));
  const inBase = isSum ? parent.children : parent.children.filter((one) => hasBase(one, figures));
  const base = combineBase(parent, inBase, figures.base, plan);
  const freed = isSum ? freedIn(parent, figures, plan) : null;
  const whole = freed === null || base.sign() <= 0 ? base : base.plus(freed);
  const stretch = whole === base ? null : whole.dividedBy(base);
  for (const kind of KINDS) {
    const combined = combineColumn(parent, counted, figures[kind], plan);
    figures[kind][parent.position] =
      combined === null ? null : limit(parent, stretch ? combined.times(stretch) : combined);
  }
  figures.base[parent.position] = parent.cap === null ? whole : Exact.min(whole, parent.cap);
  // Nothing in it is scored for this unit: it is no child that counts either.
  if (base.sign() <= 0 && !parent.children.some((one) => counts(one, figures))) {
    figures.notes.set(parent.position, NOT_SCORED);
  }
}

function combineColumn(
  parent: PlanParent,
  counted: readonly number[],
  column: Figures[Kind],
  plan: ScoringPlan,
): Exact | null {
  if (parent.rule.kind === 'sum') return sumOf(counted, column);
  const values = counted.flatMap((child) => {
    const value = column[child];
    return value ? [{ code: codeAt(child, plan), value }] : [];
  });
  return values.length === counted.length ? combine(parent.rule, values) : null;
}

/** Null: one of them has no figure. */
export function sumOf(
  positions: readonly number[],
  column: readonly (Exact | null)[],
): Exact | null {
  for (const position of positions) {
    const value = column[position];
    if (!value) {
      // What was added so far is nobody's sum: the next one starts from zero.
      total.take();
      return null;
    }
    total.add(value);
  }
  return total.take();
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

const NOT_SCORED: LeafNote = { state: 'notApplicable', effect: null, why: null };

/** A mean or a highest is over what is scored, be it outside the base; what does not apply is not. */
export function counts(child: number, figures: Figures): boolean {
  return hasBase(child, figures) || figures.notes.get(child)?.state !== 'notApplicable';
}

export function hasBase(child: number, { base }: Figures): boolean {
  return (base[child] ?? Exact.zero).sign() > 0;
}

/** What a section may pass on at most and at least. */
export function limit({ cap, floor }: Pick<PlanParent, 'cap' | 'floor'>, value: Exact): Exact {
  const below = cap === null ? value : Exact.min(value, cap);
  return floor === null ? below : Exact.max(below, floor);
}

/**
 * *Chia lại trong mục*: the points of these children, over which the ones that count for the unit
 * are stretched. Null: there are none.
 */
export function freedIn(
  { children }: PlanParent,
  { notes }: Figures,
  { regulation }: ScoringPlan,
): Exact | null {
  if (notes.size === 0) return null;
  let freed: Exact | null = null;
  for (const child of children) {
    if (notes.get(child)?.effect !== 'redistribute') continue;
    freed = (freed ?? Exact.zero).plus(regulation.criteria[child]?.max ?? Exact.zero);
  }
  return freed;
}
