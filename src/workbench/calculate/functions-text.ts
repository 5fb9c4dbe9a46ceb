import { generalText } from '../model/general-text';
import { formatNumber } from '../model/number-format';
import { wildcard } from './criteria';
import { visitValues } from './collect';
import { each, scalar, textual, whole, type FunctionEntry } from './function-kinds';
import {
  isError,
  NA,
  numberOfText,
  scalarOf,
  toBoolean,
  toNumber,
  toText,
  VALUE,
  type Value,
} from './values';
import type { CellError, CellValue } from '../model/types';

/** Text first, then numbers: LEFT, MID, REPT and their like. */
function withNumbers(
  name: string,
  limits: readonly [number, number],
  compute: (text: string, ...numbers: number[]) => CellValue,
): FunctionEntry {
  return scalar(name, limits, (first = null, ...rest) => {
    const text = toText(first);
    if (isError(text)) return text;
    const numbers: number[] = [];
    for (const value of rest) {
      const number = toNumber(value);
      if (isError(number)) return number;
      numbers.push(Math.trunc(number));
    }
    return compute(text, ...numbers);
  });
}

function find(name: string, exact: boolean): FunctionEntry {
  return scalar(name, [2, 3], (first = null, second = null, third = 1) => {
    const [needle, hay, from] = [toText(first), toText(second), toNumber(third)];
    if (isError(needle)) return needle;
    if (isError(hay)) return hay;
    if (isError(from)) return from;
    const start = Math.trunc(from) - 1;
    if (start < 0 || start > hay.length) return VALUE;
    const pattern = exact ? undefined : wildcard(needle);
    if (pattern !== undefined) {
      const open = new RegExp(pattern.source.slice(1, -1), 'iu');
      const place = hay.slice(start).search(open);
      return place < 0 ? VALUE : start + place + 1;
    }
    const place = exact
      ? hay.indexOf(needle, start)
      : hay.toLowerCase().indexOf(needle.toLowerCase(), start);
    return place < 0 ? VALUE : place + 1;
  });
}

function substitute(...values: CellValue[]): CellValue {
  const [text, old, fresh] = [0, 1, 2].map((at) => toText(values[at] ?? null));
  for (const part of [text, old, fresh]) if (isError(part)) return part;
  const [source, from, to] = [String(text), String(old), String(fresh)];
  if (from === '') return source;
  if (values[3] === undefined) return source.replaceAll(from, () => to);
  const which = toNumber(values[3]);
  if (isError(which) || which < 1) return VALUE;
  let place = -1;
  for (let count = 0; count < Math.trunc(which); count += 1) {
    place = source.indexOf(from, place + 1);
    if (place < 0) return source;
  }
  return source.slice(0, place) + to + source.slice(place + from.length);
}

function text(value: CellValue, format: string | CellError): CellValue {
  if (isError(value)) return value;
  if (isError(format)) return format;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = typeof value === 'string' ? numberOfText(value) : (value ?? 0);
  if (format === '') return '';
  if (/^general$/i.test(format)) return number === undefined ? value : generalText(number);
  return formatNumber(number ?? String(value), format, false);
}

function join(parts: readonly Value[], separator: string, skipEmpty: boolean): CellValue {
  const texts: string[] = [];
  let error: CellError | undefined;
  visitValues(parts, (value) => {
    const shown = toText(value);
    if (isError(shown)) error ??= shown;
    else if (shown !== '' || !skipEmpty) texts.push(shown);
  });
  return error ?? texts.join(separator);
}

function textJoin([first = null, second = null, ...parts]: readonly Value[]): Value {
  const [separator, skip] = [toText(scalarOf(first)), toBoolean(scalarOf(second))];
  if (isError(separator)) return separator;
  return isError(skip) ? skip : join(parts, separator, skip);
}

const proper = (value = ''): string =>
  value.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const [first = '', ...rest] = word;
    return first.toUpperCase() + rest.join('');
  });

export const TEXT_FUNCTIONS: readonly FunctionEntry[] = [
  textual('LEN', [1, 1], (value = '') => value.length),
  textual('UPPER', [1, 1], (value = '') => value.toUpperCase()),
  textual('LOWER', [1, 1], (value = '') => value.toLowerCase()),
  textual('PROPER', [1, 1], proper),
  textual('TRIM', [1, 1], (value = '') => value.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  // eslint-disable-next-line no-control-regex -- exactly the characters CLEAN removes.
  textual('CLEAN', [1, 1], (value = '') => value.replace(/[\u0000-\u001f]/g, '')),
  textual('EXACT', [2, 2], (a = '', b = '') => a === b),
  textual('CONCATENATE', [1, 255], (...texts) => texts.join('')),
  textual('UNICODE', [1, 1], (value = '') => value.codePointAt(0) ?? VALUE),
  withNumbers('LEFT', [1, 2], (value, count = 1) => (count < 0 ? VALUE : value.slice(0, count))),
  withNumbers('RIGHT', [1, 2], (value, count = 1) => {
    if (count < 0) return VALUE;
    return count === 0 ? '' : value.slice(-count);
  }),
  withNumbers('MID', [3, 3], (value, start = 1, count = 0) =>
    start < 1 || count < 0 ? VALUE : value.slice(start - 1, start - 1 + count),
  ),
  withNumbers('REPT', [2, 2], (value, count = 0) =>
    count < 0 || value.length * count > 32_767 ? VALUE : value.repeat(count),
  ),
  scalar('REPLACE', [4, 4], (source = null, start = null, count = null, fresh = null) => {
    const [old, put] = [toText(source), toText(fresh)];
    const [from, length] = [toNumber(start), toNumber(count)];
    if (isError(old) || isError(put) || isError(from) || isError(length)) return VALUE;
    if (from < 1 || length < 0) return VALUE;
    return old.slice(0, from - 1) + put + old.slice(from - 1 + length);
  }),
  scalar('VALUE', [1, 1], (value = null) => (typeof value === 'boolean' ? VALUE : toNumber(value))),
  scalar('CHAR', [1, 1], (value = null) => {
    const code = toNumber(value);
    if (isError(code)) return code;
    return code < 1 || code >= 256
      ? VALUE
      : new TextDecoder('windows-1252').decode(Uint8Array.of(Math.trunc(code)));
  }),
  scalar('UNICHAR', [1, 1], (value = null) => {
    const code = toNumber(value);
    if (isError(code)) return code;
    return code < 1 || code > 0x10ffff ? NA : String.fromCodePoint(Math.trunc(code));
  }),
  each('TEXT', [2, 2], (value = null, format = null) => text(value, toText(format))),
  find('FIND', true),
  find('SEARCH', false),
  scalar('SUBSTITUTE', [3, 4], substitute),
  whole('CONCAT', [1, 255], (parts) => join(parts, '', false)),
  whole('TEXTJOIN', [3, 255], textJoin),
];
