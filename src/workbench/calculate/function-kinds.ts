import type { Scope } from './scope';
import type { SyntaxNode } from './syntax';
import { isError, lift, toNumber, toText, type Value } from './values';
import type { CellError, CellValue } from '../model/types';

export interface SheetFunction {
  readonly least: number;
  readonly most: number;
  call(args: readonly SyntaxNode[], scope: Scope): Value;
}

export type FunctionEntry = readonly [string, SheetFunction];

/** Decides itself which arguments run. */
export function lazy(
  name: string,
  [least, most]: readonly [number, number],
  call: SheetFunction['call'],
): FunctionEntry {
  return [name, { least, most, call }];
}

/** Sees ranges as ranges. */
export function whole(
  name: string,
  [least, most]: readonly [number, number],
  compute: (args: readonly Value[], scope: Scope) => Value,
): FunctionEntry {
  const call = (nodes: readonly SyntaxNode[], scope: Scope): Value =>
    compute(
      nodes.map((node) => scope.evaluate(node, scope)),
      scope,
    );
  return [name, { least, most, call }];
}

/** Sees single values, errors too; runs once per cell when an argument is a range. */
export function each(
  name: string,
  limits: readonly [number, number],
  compute: (...values: CellValue[]) => CellValue,
): FunctionEntry {
  return whole(name, limits, (args) => lift(args, compute));
}

/** Sees single values that are no errors: the first error is the result. */
export function scalar(
  name: string,
  limits: readonly [number, number],
  compute: (...values: CellValue[]) => CellValue,
): FunctionEntry {
  return each(name, limits, (...values) => values.find(isError) ?? compute(...values));
}

function converted<T>(
  values: readonly CellValue[],
  convert: (value: CellValue) => T | CellError,
): T[] | CellError {
  const results: T[] = [];
  for (const value of values) {
    const result = convert(value);
    if (isError(result)) return result;
    results.push(result);
  }
  return results;
}

/** All arguments are numbers. */
export function numeric(
  name: string,
  limits: readonly [number, number],
  compute: (...numbers: number[]) => CellValue,
): FunctionEntry {
  return each(name, limits, (...values) => {
    const numbers = converted(values, toNumber);
    return Array.isArray(numbers) ? compute(...numbers) : numbers;
  });
}

/** All arguments are texts. */
export function textual(
  name: string,
  limits: readonly [number, number],
  compute: (...texts: string[]) => CellValue,
): FunctionEntry {
  return each(name, limits, (...values) => {
    const texts = converted(values, toText);
    return Array.isArray(texts) ? compute(...texts) : texts;
  });
}
