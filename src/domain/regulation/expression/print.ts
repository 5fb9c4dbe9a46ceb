import { printNumber } from '../language/numbers';
import type { Expression } from './expression';

/** Normal form: one space around an operator, parentheses only where the tree needs them. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return printNumber(expression.value);
    case 'figure':
      return expression.figure;
    case 'points':
      return `diem(${expression.code})`;
    case 'operation': {
      const { operator, left, right } = expression;
      const own = binding(expression);
      // From the left: `a - (b - c)` needs its parentheses, `(a - b) - c` does not.
      return `${within(left, own)} ${operator} ${within(right, own + 1)}`;
    }
    case 'extreme':
      return call(expression.which, [expression.first, ...expression.others].map(printExpression));
    case 'rounded':
      return call('tron', [printExpression(expression.value), String(expression.decimals)]);
    case 'choice': {
      const { left, comparator, right } = expression.condition;
      const condition = `${printExpression(left)} ${comparator} ${printExpression(right)}`;
      const { yes, no } = expression;
      return call('neu', [condition, printExpression(yes), printExpression(no)]);
    }
  }
}

function call(name: string, written: readonly string[]): string {
  return `${name}(${written.join('; ')})`;
}

function within(part: Expression, atLeast: number): string {
  const written = printExpression(part);
  return binding(part) < atLeast ? `(${written})` : written;
}

/** How tightly it holds together. */
function binding(expression: Expression): number {
  if (expression.kind !== 'operation') return 3;
  return expression.operator === '*' || expression.operator === '/' ? 2 : 1;
}
