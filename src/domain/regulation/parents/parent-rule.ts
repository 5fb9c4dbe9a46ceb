import type { Exact } from '../../numbers/exact';
import { nearest } from '../../text/likeness';
import { splitClauses, splitLabel } from '../language/clauses';
import {
  LIMIT_KEYWORDS,
  NO_LIMITS,
  printLimits,
  readLimit,
  type WrittenLimits,
} from '../language/limits';
import { printNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import { readWeight } from '../language/weight';
import type { ChildValue, ParentKind } from './parent-kind';
import { findParentKind, nearestParentLabel, PARENT_KINDS } from './registry';

export type { ParentKind } from './parent-kind';

/** How a row with children combines them: *Cách chấm* and *Mức điểm* of that row. */
export interface ParentRule {
  readonly kind: ParentKind['kind'];
  readonly label: string;
  /** By the child's code, in the children's order; empty where the kind does not weigh. */
  readonly weights: ReadonlyMap<string, Exact>;
  /** Undefined: nothing was said; null: said to be unlimited. */
  readonly cap: Exact | null | undefined;
  readonly floor: Exact | null;
  print(): { readonly method: string; readonly points: string };
}

export function readParentRule(
  method: string,
  points: string,
  max: Exact,
  children: readonly string[],
): Parsed<ParentRule> {
  const kind = findParentKind(method);
  if (!kind) return unreadable('unknownWord', method, nearestParentLabel(method));
  const written = new Map<string, Exact>();
  let limits: WrittenLimits = NO_LIMITS;
  for (const clause of splitClauses(points, LIMIT_KEYWORDS)) {
    const limit = readLimit(clause, limits, max);
    if (limit) {
      if (!limit.ok) return limit;
      limits = limit.value;
      continue;
    }
    if (!kind.weighs) return unreadable('unknownWord', clause, 'tối đa');
    const weight = readChildWeight(clause, children);
    if (!weight.ok) return weight;
    if (written.has(weight.value.code)) return unreadable('saidTwice', clause);
    written.set(weight.value.code, weight.value.value);
  }
  const weights = new Map<string, Exact>();
  for (const code of kind.weighs ? children : []) {
    const weight = written.get(code);
    if (weight === undefined) return unreadable('missingWeight', code);
    weights.set(code, weight);
  }
  return parsed(parentRule(kind, weights, limits));
}

function readChildWeight(clause: string, children: readonly string[]): Parsed<ChildValue> {
  const labelled = splitLabel(clause);
  if (!labelled.ok) return labelled;
  const { label: code, value } = labelled.value;
  if (!children.includes(code)) return unreadable('unknownCode', code, nearest(code, children));
  const weight = readWeight(value);
  return weight.ok
    ? parsed({ code, value: weight.value })
    : unreadable(weight.error.problem, clause);
}

function parentRule(
  { kind, label }: ParentKind,
  weights: ReadonlyMap<string, Exact>,
  limits: WrittenLimits,
): ParentRule {
  return {
    kind,
    label,
    weights,
    ...limits,
    print: () => ({
      method: label,
      points: [
        ...[...weights].map(([code, weight]) => `${code}: ${printNumber(weight)}`),
        ...printLimits(limits),
      ].join('; '),
    }),
  };
}

/**
 * What the children make together, one value per applicable child that has a figure, in any order.
 * Limits are not applied here: their defaults depend on the row and on *Thiết lập*.
 */
export function combine(rule: ParentRule, values: readonly ChildValue[]): Exact {
  const kind = PARENT_KINDS.find((one) => one.kind === rule.kind);
  if (!kind) throw new RangeError(`no such kind: ${rule.kind}`);
  return kind.combine(values, (code) => {
    const weight = rule.weights.get(code);
    if (weight === undefined) throw new RangeError(`no weight for ${code}`);
    return weight;
  });
}
