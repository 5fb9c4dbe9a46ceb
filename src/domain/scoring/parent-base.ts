import { Exact } from '../numbers/exact';
import { ExactTotal } from '../numbers/exact-total';
import type { Criterion } from '../regulation/criterion';
import { combine, type ParentRule } from '../regulation/parents/parent-rule';

const total = new ExactTotal();

/** Bases by the position of their row. */
type Bases = readonly Exact[];

/** What a base looks at of a row with children. */
interface Parent {
  readonly position: number;
  readonly rule: ParentRule;
  readonly children: readonly number[];
  readonly cap: Exact | null;
}

/** What the children's bases come to by the rule of their row, before any limit. */
export function combineBase(
  { rule, children }: Pick<Parent, 'rule' | 'children'>,
  bases: Bases,
  criteria: readonly Criterion[],
): Exact {
  if (rule.kind === 'sum') {
    for (const child of children) total.add(bases[child] ?? Exact.zero);
    return total.take();
  }
  return combine(
    rule,
    children
      .filter((child) => isInBase(child, bases))
      .map((child) => ({
        code: criteria[child]?.code ?? '',
        value: bases[child] ?? Exact.zero,
      })),
  );
}

export function isInBase(position: number, bases: Bases): boolean {
  return (bases[position] ?? Exact.zero).sign() > 0;
}

/** What a row passes on of its base. */
export function cappedBase({ cap }: Pick<Parent, 'cap'>, base: Exact): Exact {
  return cap === null ? base : Exact.min(base, cap);
}

/**
 * Row by row, the base of a unit to which all of the regulation applies, as most units are: theirs
 * are these very objects and need not be added up again.
 * @param parents children before their parents
 */
export function fullBases(criteria: readonly Criterion[], parents: readonly Parent[]): Bases {
  const bases = criteria.map(({ max }) => max);
  for (const parent of parents) {
    bases[parent.position] = cappedBase(parent, combineBase(parent, bases, criteria));
  }
  return bases;
}
