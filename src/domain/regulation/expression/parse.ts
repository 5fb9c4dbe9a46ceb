import { Exact } from '../../numbers/exact';
import { tidy } from '../../text/fold';
import { readNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import { Cursor } from './cursor';
import type { Condition, Expression, Operator } from './expression';
import { printExpression } from './print';
import { tokenise } from './tokens';
import { figureNamed, functionNamed } from './words';

/** More than that, nobody checks with a pocket calculator. */
const LONGEST = 500;
const MOST_DECIMALS = 10;

/**
 * `min(toi_da; toi_da * ket_qua / chi_tieu)` → its tree, by recursive descent: one function for each
 * level of the grammar. A leading `=`, the habit of Excel, is passed over.
 */
export function parseExpression(text: string, max: Exact): Parsed<Expression> {
  const written = tidy(text).replace(/^= ?/, '');
  if (written === '') return unreadable('empty', text);
  if (written.length > LONGEST) return unreadable('unreadable', written);
  const tokens = tokenise(written);
  if (!tokens.ok) return tokens;
  const cursor = new Cursor(tokens.value, written, max);
  const expression = sum(cursor);
  if (!expression.ok) return expression;
  if (!cursor.atEnd) return cursor.refuse();
  // The normal form has to be readable as well.
  const fits = printExpression(expression.value).length <= LONGEST;
  return fits ? expression : unreadable('unreadable', written);
}

function sum(cursor: Cursor): Parsed<Expression> {
  return chain(cursor, product, ['+', '-']);
}

function product(cursor: Cursor): Parsed<Expression> {
  return chain(cursor, factor, ['*', '/']);
}

/** From the left: `a - b - c` is `(a - b) - c`. */
function chain(
  cursor: Cursor,
  operand: (cursor: Cursor) => Parsed<Expression>,
  operators: readonly Operator[],
): Parsed<Expression> {
  let left = operand(cursor);
  while (left.ok) {
    const operator = cursor.take(...operators);
    if (!operator) break;
    const right = operand(cursor);
    if (!right.ok) return right;
    left = parsed({ kind: 'operation', operator, left: left.value, right: right.value });
  }
  return left;
}

function factor(cursor: Cursor): Parsed<Expression> {
  if (cursor.take('-')) return cursor.deeper(() => negative(cursor));
  if (cursor.take('(')) return cursor.deeper(() => closed(cursor, sum(cursor)));
  const operand = cursor.takeOperand();
  switch (operand?.kind) {
    case undefined:
      return cursor.refuse();
    case 'number': {
      const number = readNumber(operand.text, cursor.largest);
      return number.ok ? parsed({ kind: 'number', value: number.value }) : number;
    }
    case 'code':
      return parsed({ kind: 'points', code: operand.text });
    case 'name':
      return cursor.take('(')
        ? cursor.deeper(() => closed(cursor, call(cursor, operand.text)))
        : figure(operand.text);
  }
}

function negative(cursor: Cursor): Parsed<Expression> {
  const right = factor(cursor);
  if (!right.ok) return right;
  const left: Expression = { kind: 'number', value: Exact.zero };
  return parsed({ kind: 'operation', operator: '-', left, right: right.value });
}

function closed(cursor: Cursor, inside: Parsed<Expression>): Parsed<Expression> {
  return !inside.ok || cursor.take(')') ? inside : cursor.refuse();
}

function figure(name: string): Parsed<Expression> {
  const read = figureNamed(name);
  return read.ok ? parsed({ kind: 'figure', figure: read.value }) : read;
}

function call(cursor: Cursor, name: string): Parsed<Expression> {
  const called = functionNamed(name);
  if (!called.ok) return called;
  switch (called.value) {
    case 'min':
    case 'max':
      return extreme(cursor, called.value);
    case 'tron':
      return rounded(cursor);
    case 'neu':
      return choice(cursor);
  }
}

function extreme(cursor: Cursor, which: 'min' | 'max'): Parsed<Expression> {
  const first = sum(cursor);
  if (!first.ok) return first;
  const others: Expression[] = [];
  while (cursor.take(';')) {
    const next = sum(cursor);
    if (!next.ok) return next;
    others.push(next.value);
  }
  // `min(3,5)` has one argument, three and a half: a comma does not separate.
  if (others.length === 0 && cursor.take(')')) return unreadable('useSemicolon', which);
  return parsed({ kind: 'extreme', which, first: first.value, others });
}

/** `tron(x; 2)`: how many decimals is said in the text, not computed; without it, none. */
function rounded(cursor: Cursor): Parsed<Expression> {
  const value = sum(cursor);
  if (!value.ok) return value;
  if (!cursor.take(';')) return parsed({ kind: 'rounded', value: value.value, decimals: 0 });
  const written = cursor.takeOperand();
  const decimals = written?.kind === 'number' ? Number(written.text) : NaN;
  return Number.isInteger(decimals) && decimals <= MOST_DECIMALS
    ? parsed({ kind: 'rounded', value: value.value, decimals })
    : unreadable('notANumber', written?.text ?? '');
}

function choice(cursor: Cursor): Parsed<Expression> {
  const condition = comparison(cursor);
  if (!condition.ok) return condition;
  if (!cursor.take(';')) return cursor.refuse();
  const yes = sum(cursor);
  if (!yes.ok) return yes;
  if (!cursor.take(';')) return cursor.refuse();
  const no = sum(cursor);
  if (!no.ok) return no;
  return parsed({ kind: 'choice', condition: condition.value, yes: yes.value, no: no.value });
}

function comparison(cursor: Cursor): Parsed<Condition> {
  const left = sum(cursor);
  if (!left.ok) return left;
  const comparator = cursor.take('<', '<=', '>', '>=', '=', '<>');
  if (!comparator) return cursor.refuse();
  const right = sum(cursor);
  if (!right.ok) return right;
  return parsed({ comparator, left: left.value, right: right.value });
}
