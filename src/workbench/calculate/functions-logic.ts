import { each, lazy, scalar, whole, type FunctionEntry } from './function-kinds';
import { compareValues } from './operators';
import type { Scope } from './scope';
import { NODE, type SyntaxNode } from './syntax';
import {
  isError,
  isGrid,
  isUnion,
  lift,
  NA,
  scalarOf,
  toBoolean,
  VALUE,
  type Value,
} from './values';
import type { CellError, CellValue } from '../model/types';

function isMany(value: Value): boolean {
  return isGrid(value) && (value.rows > 1 || value.columns > 1);
}

function choose(condition: CellValue, yes: CellValue, no: CellValue): CellValue {
  const answer = toBoolean(condition);
  if (isError(answer)) return answer;
  return answer ? yes : no;
}

/** Only the branch that is taken runs, unless the condition is a range. */
function ifElse(args: readonly SyntaxNode[], scope: Scope): Value {
  const [test, yes, no] = args;
  if (test === undefined || yes === undefined) return VALUE;
  const condition = scope.evaluate(test, scope);
  const branch = (node: SyntaxNode | undefined): Value => {
    if (node === undefined) return false;
    // An argument left empty counts as 0.
    return node.type === NODE.missing ? 0 : scope.evaluate(node, scope);
  };
  if (isMany(condition)) {
    return lift([condition, branch(yes), branch(no)], (c = null, a = null, b = null) =>
      choose(c, a, b),
    );
  }
  const answer = toBoolean(scalarOf(condition));
  if (isError(answer)) return answer;
  return branch(answer ? yes : no);
}

function rescue(test: (error: CellError) => boolean) {
  return (args: readonly SyntaxNode[], scope: Scope): Value => {
    const [first, second] = args;
    if (first === undefined || second === undefined) return VALUE;
    const value = scope.evaluate(first, scope);
    if (isMany(value)) {
      return lift([value, scope.evaluate(second, scope)], (a = null, b = null) =>
        isError(a) && test(a) ? b : a,
      );
    }
    const single = scalarOf(value);
    if (!isError(single)) return single ?? 0;
    if (!test(single)) return single;
    const instead = scope.evaluate(second, scope);
    return instead === null ? 0 : instead;
  };
}

/** TRUE and FALSE of the arguments; texts and blanks inside ranges do not count. */
function truths(args: readonly Value[]): boolean[] | CellError {
  const found: boolean[] = [];
  const add = (value: CellValue, inRange: boolean): CellError | undefined => {
    if (isError(value)) return value;
    if (inRange && (value === null || typeof value === 'string')) return undefined;
    const truth = toBoolean(value);
    if (isError(truth)) return truth;
    found.push(truth);
    return undefined;
  };
  for (const arg of args) {
    for (const part of isUnion(arg) ? arg : [arg]) {
      if (!isGrid(part)) {
        const error = add(part as CellValue, false);
        if (error !== undefined) return error;
        continue;
      }
      for (let row = 0; row < part.usedRows; row += 1) {
        for (let column = 0; column < part.usedColumns; column += 1) {
          const error = add(part.at(row, column), true);
          if (error !== undefined) return error;
        }
      }
    }
  }
  return found.length === 0 ? VALUE : found;
}

function gate(name: string, decide: (truths: readonly boolean[]) => boolean): FunctionEntry {
  return whole(name, [1, 255], (args) => {
    const found = truths(args);
    return Array.isArray(found) ? decide(found) : found;
  });
}

function pairs(args: readonly SyntaxNode[], scope: Scope): Value {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const [test, result] = [args[at], args[at + 1]];
    if (test === undefined || result === undefined) return VALUE;
    const answer = toBoolean(scalarOf(scope.evaluate(test, scope)));
    if (isError(answer)) return answer;
    if (answer) return scope.evaluate(result, scope);
  }
  return NA;
}

function switchCase(args: readonly SyntaxNode[], scope: Scope): Value {
  const [subject, ...cases] = args;
  if (subject === undefined) return VALUE;
  const value = scalarOf(scope.evaluate(subject, scope));
  if (isError(value)) return value;
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const [candidate, result] = [cases[at], cases[at + 1]];
    if (candidate === undefined || result === undefined) return VALUE;
    const other = scalarOf(scope.evaluate(candidate, scope));
    if (isError(other)) return other;
    if (compareValues(value, other) === 0) return scope.evaluate(result, scope);
  }
  const rest = cases.length % 2 === 1 ? cases[cases.length - 1] : undefined;
  return rest === undefined ? NA : scope.evaluate(rest, scope);
}

function letNames(args: readonly SyntaxNode[], scope: Scope): Value {
  const locals = new Map(scope.locals);
  const inner: Scope = { ...scope, locals };
  for (let at = 0; at + 2 < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if (name?.type !== NODE.name || value === undefined) return VALUE;
    locals.set(
      name.name.toUpperCase(),
      scope.evaluate(value, { ...inner, locals: new Map(locals) }),
    );
  }
  const last = args[args.length - 1];
  return last === undefined || args.length % 2 === 0 ? VALUE : scope.evaluate(last, inner);
}

export const LOGIC_FUNCTIONS: readonly FunctionEntry[] = [
  lazy('IF', [2, 3], ifElse),
  lazy(
    'IFERROR',
    [2, 2],
    rescue(() => true),
  ),
  lazy(
    'IFNA',
    [2, 2],
    rescue(({ error }) => error === '#N/A'),
  ),
  lazy('IFS', [2, 254], pairs),
  lazy('SWITCH', [3, 254], switchCase),
  lazy('LET', [3, 253], letNames),
  gate('AND', (found) => found.every(Boolean)),
  gate('OR', (found) => found.some(Boolean)),
  gate('XOR', (found) => found.filter(Boolean).length % 2 === 1),
  scalar('NOT', [1, 1], (value = null) => {
    const truth = toBoolean(value);
    return isError(truth) ? truth : !truth;
  }),
  each('TRUE', [0, 0], () => true),
  each('FALSE', [0, 0], () => false),
];
