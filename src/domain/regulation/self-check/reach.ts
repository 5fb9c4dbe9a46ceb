import { Exact } from '../../numbers/exact';
import type { Criterion } from '../criterion';
import type { Regulation } from '../regulation';
import { tablesOf } from './group-tables';

export interface Reach {
  /** What a unit is measured by: the points of its table. */
  readonly base: Exact;
  /** The most that a total can be; null: without limit. */
  readonly total: Exact | null;
}

export function reachOf(regulation: Regulation): Reach {
  const { settings } = regulation;
  const tables = tablesOf(regulation).map(({ roots }) => roots);
  const base = tables
    .map((roots) => Exact.sum(roots.map(({ max }) => max)))
    .reduce(Exact.max, Exact.zero);
  const main = tables
    .map(mostOf)
    .reduce((a, b) => (a === null || b === null ? null : Exact.max(a, b)), Exact.zero);
  const rows = regulation.roots.filter(({ branch }) => branch === 'bonus');
  const bonus =
    settings.choice('bonusUse') === 'tieOnly'
      ? Exact.zero
      : atMost(mostOf(rows), settings.number('bonusCap'));
  const both = main === null || bonus === null ? null : main.plus(bonus);
  return { base, total: atMost(both, settings.number('rankTotalCap')) };
}

/** Null on either side: no limit there. */
function atMost(value: Exact | null, cap: Exact | null): Exact | null {
  return value === null || cap === null ? (value ?? cap) : Exact.min(value, cap);
}

function mostOf(rows: readonly Criterion[]): Exact | null {
  let sum = Exact.zero;
  for (const row of rows) {
    const most = highestOf(row);
    if (most === null) return null;
    sum = sum.plus(most);
  }
  return sum;
}

/** A section by its limit, a leaf by its rule. */
function highestOf({ children, limits, rule, max }: Criterion): Exact | null {
  if (children.length > 0) return limits.cap;
  if (rule?.highest === undefined) return max;
  return rule.highest === null ? null : Exact.max(rule.highest, max);
}
