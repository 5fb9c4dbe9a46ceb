import type { Exact } from '../../numbers/exact';

/** What a formula can name of the unit and its criterion. */
export type Figure = 'toi_da' | 'chi_tieu' | 'ket_qua' | 'ty_le' | 'so_lan';
export type Operator = '+' | '-' | '*' | '/';
export type Comparator = '<' | '<=' | '>' | '>=' | '=' | '<>';

/** True or false: the first argument of `neu`, and nowhere else. */
export interface Condition {
  readonly comparator: Comparator;
  readonly left: Expression;
  readonly right: Expression;
}

/**
 * A formula, understood. It has no signs: `-x` is `0 - x`, so that no formula begins with a
 * character that Excel would take for one of its own.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'points'; readonly code: string }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'extreme';
      readonly which: 'min' | 'max';
      readonly first: Expression;
      readonly others: readonly Expression[];
    }
  | { readonly kind: 'rounded'; readonly value: Expression; readonly decimals: number }
  | {
      readonly kind: 'choice';
      readonly condition: Condition;
      readonly yes: Expression;
      readonly no: Expression;
    };

/** The expression and everything inside it. */
export function* partsOf(expression: Expression): Generator<Expression> {
  yield expression;
  for (const part of directPartsOf(expression)) yield* partsOf(part);
}

function directPartsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'figure':
    case 'points':
      return [];
    case 'operation':
      return [expression.left, expression.right];
    case 'extreme':
      return [expression.first, ...expression.others];
    case 'rounded':
      return [expression.value];
    case 'choice': {
      const { condition, yes, no } = expression;
      return [condition.left, condition.right, yes, no];
    }
  }
}

export function mentions(expression: Expression, ...figures: readonly Figure[]): boolean {
  for (const part of partsOf(expression)) {
    if (part.kind === 'figure' && figures.includes(part.figure)) return true;
  }
  return false;
}

/** Codes of the criteria whose points it takes, each once. */
export function codesIn(expression: Expression): readonly string[] {
  const codes = new Set<string>();
  for (const part of partsOf(expression)) if (part.kind === 'points') codes.add(part.code);
  return [...codes];
}
