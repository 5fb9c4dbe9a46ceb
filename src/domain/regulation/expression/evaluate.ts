import { Exact } from '../../numbers/exact';
import { scored, unknown, type Computed, type RuleInput } from '../rule';
import {
  mentions,
  type Comparator,
  type Expression,
  type Figure,
  type Operator,
} from './expression';

/** What the names in a formula stand for. */
export interface Figures {
  readonly max: Exact;
  readonly input: RuleInput;
}

/** Far beyond any score: a chain of fractions that grows longer is not worth its time. */
const MOST_DIGITS = 100;

/** `ty_le` is this. */
const RATIO: Expression = {
  kind: 'operation',
  operator: '/',
  left: { kind: 'figure', figure: 'ket_qua' },
  right: { kind: 'figure', figure: 'chi_tieu' },
};

/** The exact value, or the first thing that is missing for it. */
export function evaluate(expression: Expression, figures: Figures): Computed {
  const valueOf = (part: Expression): Computed => evaluate(part, figures);
  switch (expression.kind) {
    case 'number':
      return bounded(expression.value);
    case 'figure':
      return figureOf(expression.figure, figures);
    case 'points':
      return bounded(figures.input.pointsOf(expression.code));
    case 'operation': {
      const { operator, left, right } = expression;
      return combine(valueOf(left), valueOf(right), (a, b) =>
        operator === '/' && b.sign() === 0
          ? divisionByZero(right, figures)
          : bounded(calculate(operator, a, b)),
      );
    }
    case 'extreme': {
      const pick = expression.which === 'min' ? Exact.min : Exact.max;
      const nearer = (best: Computed, other: Computed): Computed =>
        combine(best, other, (a, b) => scored(pick(a, b)));
      return expression.others.map(valueOf).reduce(nearer, valueOf(expression.first));
    }
    case 'rounded': {
      const value = valueOf(expression.value);
      if (value.kind === 'unknown') return value;
      return bounded(value.points.round(expression.decimals, 'halfUp'));
    }
    case 'choice': {
      const { condition, yes, no } = expression;
      // Only one branch: `neu(chi_tieu = 0; 0; ket_qua / chi_tieu)` never divides by zero.
      return combine(valueOf(condition.left), valueOf(condition.right), (a, b) =>
        valueOf(holds(condition.comparator, a, b) ? yes : no),
      );
    }
  }
}

function combine(a: Computed, b: Computed, next: (a: Exact, b: Exact) => Computed): Computed {
  if (a.kind === 'unknown') return a;
  return b.kind === 'unknown' ? b : next(a.points, b.points);
}

function bounded(value: Exact | null): Computed {
  return value === null || value.digits() > MOST_DIGITS ? unknown('notComputable') : scored(value);
}

function figureOf(figure: Figure, figures: Figures): Computed {
  const { result, target } = figures.input;
  switch (figure) {
    case 'toi_da':
      return bounded(figures.max);
    case 'chi_tieu':
      return target === null ? unknown('noTarget') : bounded(target);
    case 'ty_le':
      return evaluate(RATIO, figures);
    case 'ket_qua':
    case 'so_lan':
      if (result.kind === 'none') return unknown('noResult');
      return result.kind === 'text' ? unknown('resultUnreadable') : bounded(result.value);
  }
}

function calculate(operator: Operator, a: Exact, b: Exact): Exact {
  switch (operator) {
    case '+':
      return a.plus(b);
    case '-':
      return a.minus(b);
    case '*':
      return a.times(b);
    case '/':
      return a.dividedBy(b);
  }
}

/** The target's fault, or the formula's? */
function divisionByZero(divisor: Expression, { input }: Figures): Computed {
  const byTarget = input.target?.sign() === 0 && mentions(divisor, 'chi_tieu');
  return unknown(byTarget ? 'zeroTarget' : 'notComputable');
}

function holds(comparator: Comparator, a: Exact, b: Exact): boolean {
  const order = a.compare(b);
  switch (comparator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
  }
}
