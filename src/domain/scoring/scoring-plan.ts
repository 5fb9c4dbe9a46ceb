import { Exact } from '../numbers/exact';
import { isLeaf, type Branch, type Criterion } from '../regulation/criterion';
import type { ParentRule } from '../regulation/parents/parent-rule';
import type { Regulation } from '../regulation/regulation';
import { fullBases } from './parent-base';
import { readPolicy, type ScorePolicy } from './score-policy';

/** A row with children, its children by their position in the regulation. */
export interface PlanParent {
  readonly criterion: Criterion;
  readonly position: number;
  readonly rule: ParentRule;
  readonly children: readonly number[];
  readonly cap: Exact | null;
  /** The row's own, else what *Mục được xuống dưới 0* says. */
  readonly floor: Exact | null;
}

/** The regulation laid out for scoring: worked out once, used for every unit. */
export interface ScoringPlan {
  readonly regulation: Regulation;
  readonly policy: ScorePolicy;
  /** Position of each row in `regulation.criteria`, by its code. */
  readonly positions: ReadonlyMap<string, number>;
  /** In the order of `regulation.leaves`. */
  readonly leaves: readonly LeafRow[];
  /** Children before their parents, whatever order the rows stand in. */
  readonly parents: readonly PlanParent[];
  /** Code of a row with children → where it stands in `parents`. */
  readonly parentIndex: ReadonlyMap<string, number>;
  readonly roots: readonly PlanRoot[];
  /** Positions of the roots of each branch. */
  readonly branches: Readonly<Record<Branch, readonly number[]>>;
  /** By position: the base of a unit to which all of the regulation applies. */
  readonly fullBases: readonly Exact[];
}

export interface PlanRow {
  readonly criterion: Criterion;
  /** In `regulation.criteria`. */
  readonly position: number;
}

export interface LeafRow extends PlanRow {
  /** In `regulation.leaves`, as in the columns of a sheet. */
  readonly index: number;
}

export interface PlanRoot extends PlanRow {
  /** Null: the section is a criterion itself. */
  readonly parent: PlanParent | null;
  /** Its criteria, however deep they stand. */
  readonly leaves: readonly PlanRow[];
}

export function planScoring(regulation: Regulation): ScoringPlan {
  const policy = readPolicy(regulation.settings);
  const positions = new Map(regulation.criteria.map(({ code }, index) => [code, index]));
  const positionOf = ({ code }: Pick<Criterion, 'code'>): number => positions.get(code) ?? -1;
  const rowOf = (criterion: Criterion): PlanRow => ({ criterion, position: positionOf(criterion) });
  const parents: PlanParent[] = [];
  const visit = (criterion: Criterion): void => {
    const children = regulation.childrenOf(criterion);
    children.forEach(visit);
    const rule = criterion.parentRule;
    if (rule === null) return;
    const { cap, floor: own } = criterion.limits;
    // What the row itself says goes before *Mục được xuống dưới 0*.
    const floor = own ?? (policy.sectionBelowZero ? null : Exact.zero);
    const position = positionOf(criterion);
    parents.push({ criterion, position, rule, children: children.map(positionOf), cap, floor });
  };
  regulation.roots.forEach(visit);
  const leavesBelow = (criterion: Criterion): readonly PlanRow[] =>
    isLeaf(criterion) ? [rowOf(criterion)] : regulation.childrenOf(criterion).flatMap(leavesBelow);
  const branch = (name: Branch): readonly number[] =>
    regulation.roots.filter((root) => root.branch === name).map(positionOf);
  return {
    regulation,
    policy,
    positions,
    leaves: regulation.leaves.map((leaf, index) => ({ ...rowOf(leaf), index })),
    parents,
    parentIndex: new Map(parents.map(({ criterion }, index) => [criterion.code, index])),
    roots: regulation.roots.map((criterion) => ({
      ...rowOf(criterion),
      parent: parents.find((one) => one.criterion === criterion) ?? null,
      leaves: leavesBelow(criterion),
    })),
    branches: {
      main: branch('main'),
      bonus: branch('bonus'),
      deduction: branch('deduction'),
    },
    fullBases: fullBases(regulation.criteria, parents),
  };
}
