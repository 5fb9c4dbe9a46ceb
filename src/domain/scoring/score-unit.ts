import { Exact, type RoundingMode } from '../numbers/exact';
import type { Branch, Criterion } from '../regulation/criterion';
import type { Regulation } from '../regulation/regulation';
import type { Settings } from '../settings/settings';
import type { Unit } from '../units/unit';
import type { LeafResult, Sums, UnitScores } from './results';

type Kind = 'self' | 'verified' | 'final';
const KINDS: readonly Kind[] = ['self', 'verified', 'final'];
const NOTHING: Sums = {
  self: Exact.zero,
  verified: Exact.zero,
  final: Exact.zero,
  base: Exact.zero,
};

/** Leaves → sections → total, base and percent of one unit; exact until the regulation rounds. */
export function scoreUnit(
  unit: Unit,
  leaves: ReadonlyMap<string, LeafResult>,
  regulation: Regulation,
): UnitScores {
  const { settings } = regulation;
  const nodes = new Map<string, Sums>();
  const sumOf = (criterion: Criterion): Sums => {
    const leaf = leaves.get(criterion.code);
    const sums = leaf
      ? roundSums(leaf, settings, 'criterion')
      : sumParent(criterion, regulation, leaves, sumOf);
    nodes.set(criterion.code, sums);
    return sums;
  };
  const branch = (name: Branch): Sums =>
    addAll(regulation.roots.filter((root) => root.branch === name).map(sumOf));

  const main = branch('main');
  const bonus = capped(branch('bonus'), settings.number('bonusCap'));
  const deduction = capped(branch('deduction'), settings.number('deductionCap'));
  const anyVerified = [...leaves.values()].some(
    (leaf) => leaf.verified !== null && !isAutomatic(leaf),
  );
  const total = (kind: Kind): Exact | null => totalOf(main, bonus, deduction, kind, settings);
  const final = total('final');
  return {
    unit,
    leaves,
    nodes,
    bonus,
    deduction,
    selfTotal: total('self'),
    verifiedTotal: anyVerified ? total('verified') : null,
    total: final,
    base: main.base,
    percent: percentOf(final, main.base, settings),
  };
}

function isAutomatic({ criterion, state }: LeafResult): boolean {
  return state === 'notApplicable' || criterion.rule?.automatic === true;
}

function sumParent(
  criterion: Criterion,
  regulation: Regulation,
  leaves: ReadonlyMap<string, LeafResult>,
  sumOf: (child: Criterion) => Sums,
): Sums {
  const { settings } = regulation;
  const children = regulation.childrenOf(criterion);
  const raw = redistribute(criterion, children, leaves, addAll(children.map(sumOf)));
  const { cap } = criterion.limits;
  const floor =
    criterion.limits.floor ?? (settings.choice('sectionBelowZero') === 'yes' ? null : Exact.zero);
  const limited = mapSums(raw, (value) => {
    const below = cap === null ? value : Exact.min(value, cap);
    return floor === null ? below : Exact.max(below, floor);
  });
  const sums = { ...limited, base: cap === null ? raw.base : Exact.min(raw.base, cap) };
  return criterion.parent === null ? roundSums(sums, settings, 'section') : sums;
}

/** *Chia lại trong mục*: the applicable children are stretched over the points of the others. */
function redistribute(
  criterion: Criterion,
  children: readonly Criterion[],
  leaves: ReadonlyMap<string, LeafResult>,
  sums: Sums,
): Sums {
  const freed = Exact.sum(
    children
      .filter((child) => leaves.get(child.code)?.effect === 'redistribute')
      .map((child) => child.max),
  );
  const rest = criterion.max.minus(freed);
  if (freed.sign() === 0 || rest.sign() <= 0) return sums;
  const factor = criterion.max.dividedBy(rest);
  return { ...mapSums(sums, (value) => value.times(factor)), base: sums.base.plus(freed) };
}

function totalOf(
  main: Sums,
  bonus: Sums,
  deduction: Sums,
  kind: Kind,
  settings: Settings,
): Exact | null {
  const [points, extra, less] = [main[kind], bonus[kind], deduction[kind]];
  if (points === null || extra === null || less === null) return null;
  const withBonus = settings.choice('bonusUse') === 'tieOnly' ? points : points.plus(extra);
  const cap = settings.number('rankTotalCap');
  let total = withBonus.minus(less);
  if (cap !== null) total = Exact.min(total, cap);
  if (settings.choice('totalBelowZero') === 'no') total = Exact.max(total, Exact.zero);
  return settings.choice('roundAt') === 'none' ? total : round(total, settings);
}

function percentOf(total: Exact | null, base: Exact, settings: Settings): Exact | null {
  if (total === null || base.sign() <= 0) return null;
  return total
    .times(Exact.hundred)
    .dividedBy(base)
    .round(settings.integer('percentDigits'), roundMode(settings));
}

export function roundMode(settings: Settings): RoundingMode {
  return settings.choice('roundMode') ?? 'halfUp';
}

export function round(value: Exact, settings: Settings): Exact {
  return value.round(settings.integer('roundDigits'), roundMode(settings));
}

function roundSums(sums: Sums, settings: Settings, at: 'criterion' | 'section'): Sums {
  const picked = { self: sums.self, verified: sums.verified, final: sums.final, base: sums.base };
  if (settings.choice('roundAt') !== at) return picked;
  return mapSums(picked, (value) => round(value, settings));
}

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
  return cap === null ? sums : mapSums(sums, (value) => Exact.min(value, cap));
}

function mapSums(sums: Sums, change: (value: Exact) => Exact): Sums {
  const mapped: Record<Kind, Exact | null> = { self: null, verified: null, final: null };
  for (const kind of KINDS) {
    const value = sums[kind];
    mapped[kind] = value === null ? null : change(value);
  }
  return { ...mapped, base: sums.base };
}
