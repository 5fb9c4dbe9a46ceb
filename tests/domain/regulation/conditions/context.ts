import type {
  Condition,
  ConditionContext,
} from '../../../../src/domain/regulation/conditions/conditions';
import {
  evaluateAll,
  readConditions,
} from '../../../../src/domain/regulation/conditions/conditions';
import type { Criterion } from '../../../../src/domain/regulation/criterion';
import type { LeafResult, Sums } from '../../../../src/domain/scoring/results';
import { exact, regulationOf, unitOf } from '../../builders';
import { scoresOf } from '../../ranking/scores';
import { valueOf } from '../language/parsing';

export const REGULATION = regulationOf({
  criteria: [
    ['I', 'Mục', 40],
    ['I.1', 'Tiêu chí', 8, 'Trực tiếp'],
    ['I.2', 'Tiêu chí', 32, 'Trực tiếp'],
    ['I.3', 'Tiêu chí', 0, 'Trực tiếp'],
    ['T', 'Điểm thưởng', 10],
    ['T.1', 'Điểm thưởng', 10, 'Trực tiếp'],
  ],
});

export interface ContextDraft extends Partial<Omit<ConditionContext, 'scores' | 'honours'>> {
  readonly total?: string | null;
  readonly percent?: string | null;
  /** Final and base of a node. */
  readonly nodes?: Readonly<Record<string, readonly [string | null, string]>>;
  /** Points of leaves, null where there are none, `KAD` where the criterion does not apply. */
  readonly leaves?: Readonly<Record<string, string | null>>;
  /** `2019 Cờ thi đua` */
  readonly held?: readonly string[];
}

/** A good year in 2020 whose records are complete, unless the test says otherwise. */
export function contextOf(draft: ContextDraft = {}): ConditionContext {
  const { total = '90', percent = '90', nodes = {}, leaves = {}, held = [], ...rest } = draft;
  const unit = draft.unit ?? unitOf('A');
  const results = Object.entries(leaves).map(
    ([code, points]) => [code, leafOf(code, points)] as const,
  );
  const sums = Object.entries(nodes).map(([code, node]) => [code, sumsOf(...node)] as const);
  return {
    scores: {
      ...scoresOf(unit.code, { total, percent, leaves: new Map(results) }),
      nodes: new Map(sums),
    },
    classification: 'Tốt',
    classNames: ['Xuất sắc', 'Tốt', 'Khá'],
    rank: 1,
    year: 2020,
    historyFrom: 2010,
    registrationKept: true,
    pactKept: true,
    exclusionsReviewed: true,
    failedConfirmations: new Set(),
    ...rest,
    unit,
    honours: held.map((text) => ({ year: Number(text.slice(0, 4)), award: text.slice(5) })),
  };
}

function sumsOf(final: string | null, base: string): Sums {
  const value = final === null ? null : exact(final);
  return { self: value, verified: null, final: value, base: exact(base) };
}

function leafOf(code: string, points: string | null): LeafResult {
  const criterion: Criterion | undefined = REGULATION.find(code);
  if (!criterion) throw new Error(`no such criterion: ${code}`);
  const state = points === 'KAD' ? 'notApplicable' : points === null ? 'missing' : 'scored';
  const final = points === null ? null : exact(points === 'KAD' ? '0' : points);
  return {
    criterion,
    state,
    effect: state === 'notApplicable' ? 'shrinkBase' : null,
    base: criterion.max,
    self: final,
    verified: null,
    final,
    why: null,
  };
}

export function conditionsOf(text: string): readonly Condition[] {
  return valueOf(readConditions(text));
}

/** `met`, `failed` or `unknown`. */
export function verdict(text: string, draft: ContextDraft = {}): string {
  return evaluateAll(conditionsOf(text), contextOf(draft)).verdict;
}
