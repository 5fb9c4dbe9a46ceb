import { wildcard } from './criteria';
import { whole, type FunctionEntry } from './function-kinds';
import { compareValues } from './operators';
import {
  asGrid,
  gridOf,
  isError,
  lift,
  NA,
  REF,
  scalarOf,
  toBoolean,
  toNumber,
  VALUE,
  type Grid,
  type Value,
} from './values';
import type { CellValue } from '../model/types';

type Line = (index: number) => CellValue;

function sameKind(a: CellValue, b: CellValue): boolean {
  return typeof a === typeof b && a !== null && b !== null && !isError(a);
}

/** The place of the first equal value; texts without case, with wildcards when asked. */
function findExact(wanted: CellValue, line: Line, length: number, patterns: boolean): number {
  const pattern = patterns && typeof wanted === 'string' ? wildcard(wanted) : undefined;
  for (let index = 0; index < length; index += 1) {
    const value = line(index);
    if (pattern !== undefined) {
      if (typeof value === 'string' && pattern.test(value)) return index;
    } else if (sameKind(value, wanted) && compareValues(value, wanted) === 0) return index;
  }
  return -1;
}

/**
 * The place of the last value that is not beyond the wanted one, in a line that rises (or falls). What
 * is of another kind is stepped over, errors too: `LOOKUP(2,1/(A1:A9="x"),B1:B9)` rests on that.
 */
function findSorted(wanted: CellValue, line: Line, length: number, falling: boolean): number {
  const places: number[] = [];
  for (let index = 0; index < length; index += 1) {
    if (sameKind(line(index), wanted)) places.push(index);
  }
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareValues(line(places[middle] ?? 0), wanted);
    if (falling ? order >= 0 : order <= 0) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

function lineOf(grid: Grid): [Line, number] {
  if (grid.columns === 1) return [(index) => grid.at(index, 0), grid.usedRows];
  return [(index) => grid.at(0, index), grid.usedColumns];
}

function match([wanted = null, range = null, kind = 1]: readonly Value[]): Value {
  const grid = asGrid(range);
  if (grid.rows > 1 && grid.columns > 1) return NA;
  const [line, length] = lineOf(grid);
  const type = toNumber(scalarOf(kind));
  if (isError(type)) return type;
  return lift([wanted], (value = null) => {
    if (isError(value)) return value;
    const target = value ?? 0;
    const place =
      type === 0
        ? findExact(target, line, length, true)
        : findSorted(target, line, length, type < 0);
    return place < 0 ? NA : place + 1;
  });
}

/** VLOOKUP, and HLOOKUP when `sideways`. */
function tableLookup(sideways: boolean) {
  return ([wanted = null, range = null, index = null, near = true]: readonly Value[]): Value => {
    const grid = asGrid(range);
    const approximate = toBoolean(scalarOf(near));
    if (isError(approximate)) return approximate;
    const key: Line = sideways ? (at) => grid.at(0, at) : (at) => grid.at(at, 0);
    const length = sideways ? grid.usedColumns : grid.usedRows;
    const depth = sideways ? grid.rows : grid.columns;
    return lift([wanted, index], (value = null, number = null) => {
      if (isError(value)) return value;
      const place = toNumber(number);
      if (isError(place)) return place;
      if (place < 1) return VALUE;
      if (place > depth) return REF;
      const target = value ?? 0;
      const found = approximate
        ? findSorted(target, key, length, false)
        : findExact(target, key, length, true);
      if (found < 0) return NA;
      const at = Math.trunc(place) - 1;
      return (sideways ? grid.at(at, found) : grid.at(found, at)) ?? 0;
    });
  };
}

/** Looks in the first column or row of a table, or in one line for the place in another. */
function lookup([wanted = null, range = null, results]: readonly Value[]): Value {
  const grid = asGrid(range);
  const wide = grid.columns > grid.rows;
  const key: Line = wide ? (at) => grid.at(0, at) : (at) => grid.at(at, 0);
  const length = wide ? grid.usedColumns : grid.usedRows;
  const target = results === undefined ? undefined : asGrid(results);
  return lift([wanted], (value = null) => {
    if (isError(value)) return value;
    const found = findSorted(value ?? 0, key, length, false);
    if (found < 0) return NA;
    if (target !== undefined) {
      return (target.columns > target.rows ? target.at(0, found) : target.at(found, 0)) ?? 0;
    }
    return (wide ? grid.at(grid.rows - 1, found) : grid.at(found, grid.columns - 1)) ?? 0;
  });
}

function nearest(wanted: CellValue, line: Line, length: number, below: boolean): number {
  let best = -1;
  for (let index = 0; index < length; index += 1) {
    const value = line(index);
    if (!sameKind(value, wanted)) continue;
    const order = compareValues(value, wanted);
    if (order === 0) return index;
    if (order < 0 !== below) continue;
    const step = best < 0 ? 1 : compareValues(value, line(best));
    if (best < 0 || (below ? step > 0 : step < 0)) best = index;
  }
  return best;
}

function xPlace(value: CellValue, keys: Grid, mode: number, backwards: boolean): number {
  const [forward, length] = lineOf(keys);
  const line: Line = backwards ? (index) => forward(length - 1 - index) : forward;
  const target = value ?? '';
  const found =
    mode === 0 || mode === 2
      ? findExact(target, line, length, mode === 2)
      : nearest(target, line, length, mode < 0);
  return found < 0 || !backwards ? found : length - 1 - found;
}

function xLookup(args: readonly Value[]): Value {
  const [wanted = null, range = null, results = null, missing, kind = 0, search = 1] = args;
  const [keys, target] = [asGrid(range), asGrid(results)];
  const [mode, order] = [toNumber(scalarOf(kind)), toNumber(scalarOf(search))];
  if (isError(mode) || isError(order)) return VALUE;
  const along = keys.columns === 1;
  const pick = (value: CellValue): number =>
    isError(value) ? -2 : xPlace(value, keys, mode, order < 0);
  const depth = along ? target.columns : target.rows;
  const single = scalarOf(wanted);
  if (depth > 1 && asGrid(wanted).rows * asGrid(wanted).columns === 1) {
    const found = pick(single);
    if (found < 0) return isError(single) ? single : (missing ?? NA);
    const line = Array.from({ length: depth }, (_, at) =>
      along ? target.at(found, at) : target.at(at, found),
    );
    return gridOf(along ? [line] : line.map((value) => [value]));
  }
  return lift([wanted], (value = null) => {
    if (isError(value)) return value;
    const found = pick(value);
    if (found < 0) return missing === undefined ? NA : scalarOf(missing);
    return (along ? target.at(found, 0) : target.at(0, found)) ?? 0;
  });
}

function xMatch([wanted = null, range = null, kind = 0, search = 1]: readonly Value[]): Value {
  const [mode, order] = [toNumber(scalarOf(kind)), toNumber(scalarOf(search))];
  if (isError(mode) || isError(order)) return VALUE;
  return lift([wanted], (value = null) => {
    if (isError(value)) return value;
    const found = xPlace(value, asGrid(range), mode, order < 0);
    return found < 0 ? NA : found + 1;
  });
}

export const LOOKUP_FUNCTIONS: readonly FunctionEntry[] = [
  whole('MATCH', [2, 3], match),
  whole('VLOOKUP', [3, 4], tableLookup(false)),
  whole('HLOOKUP', [3, 4], tableLookup(true)),
  whole('LOOKUP', [2, 3], lookup),
  whole('XLOOKUP', [3, 6], xLookup),
  whole('XMATCH', [2, 4], xMatch),
];
