import { Exact } from '../numbers/exact';
import { ExactTotal } from '../numbers/exact-total';
import { combine } from '../regulation/parents/parent-rule';
import type { Figures, Kind, LeafNote } from './figures';
import { cappedBase, combineBase, isInBase } from './parent-base';
import type { PlanParent, ScoringPlan } from './scoring-plan';

const total = new ExactTotal();

/** What a row with children passes on: combined, stretched over what is not scored, limited. */
export function sumParent(parent: PlanParent, figures: Figures, plan: ScoringPlan): void {
  const { position } = parent;
  const { base, stretch } = baseOf(parent, figures, plan);
  const counted = countedIn(parent, figures);
  const { self, verified, final } = figures;
  self[position] = passedOn(parent, counted, self, stretch, plan);
  verified[position] = passedOn(parent, counted, verified, stretch, plan);
  // Most units keep the points that they gave themselves.
  final[position] = areSame(counted, self, final)
    ? (self[position] ?? null)
    : passedOn(parent, counted, final, stretch, plan);
  figures.base[position] = base;
}

function passedOn(
  parent: PlanParent,
  counted: readonly number[],
  column: Figures[Kind],
  stretch: Exact | null,
  plan: ScoringPlan,
): Exact | null {
  const combined = combineColumn(parent, counted, column, plan);
  return combined && limit(parent, stretch ? combined.times(stretch) : combined);
}

interface ParentBase {
  readonly base: Exact;
  /** Null: the points of the children stay as they are. */
  readonly stretch: Exact | null;
}

function baseOf(parent: PlanParent, figures: Figures, plan: ScoringPlan): ParentBase {
  const { position, children } = parent;
  const full = plan.fullBases[position];
  if (full && full.sign() > 0 && areSame(children, figures.base, plan.fullBases)) {
    return { base: full, stretch: null };
  }
  const base = combineBase(parent, figures.base, plan.regulation.criteria);
  const freed = parent.rule.kind === 'sum' ? freedIn(parent, figures, plan) : null;
  const whole = freed === null || base.sign() <= 0 ? base : base.plus(freed);
  // Nothing in it is scored for this unit: it is no child that counts either.
  if (base.sign() <= 0 && !children.some((one) => counts(one, figures))) {
    figures.notes.set(position, NOT_SCORED);
  }
  return {
    base: cappedBase(parent, whole),
    stretch: whole === base ? null : whole.dividedBy(base),
  };
}

/** These positions of both columns hold the very same objects: they come to the same. */
function areSame<T>(
  positions: readonly number[],
  left: readonly T[],
  right: readonly T[],
): boolean {
  for (const position of positions) if (left[position] !== right[position]) return false;
  return true;
}

/** Every child of a sum; a mean or a highest is over those that are scored. */
function countedIn({ rule, children }: PlanParent, figures: Figures): readonly number[] {
  return rule.kind === 'sum' ? children : children.filter((one) => counts(one, figures));
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
    return value ? [{ code: plan.regulation.criteria[child]?.code ?? '', value }] : [];
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

const NOT_SCORED: LeafNote = { state: 'notApplicable', effect: null, why: null };

/** A mean or a highest is over what is scored, be it outside the base; what does not apply is not. */
export function counts(child: number, figures: Figures): boolean {
  return hasBase(child, figures) || figures.notes.get(child)?.state !== 'notApplicable';
}

export function hasBase(child: number, { base }: Figures): boolean {
  return isInBase(child, base);
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
