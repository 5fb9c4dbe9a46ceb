import { ERROR_CODES } from '../error-codes';
import { XLS_FUNCTIONS } from './functions';
import type { XlsRecord } from './records';
import { References } from './references';
import { UNICODE, unicode, type XlsText } from './text';

/** What references and names of a formula are looked up in. */
export interface FormulaScope {
  readonly text: XlsText;
  /** Sheet part of a reference by its index, `'Phòng 1'!`; undefined when there is none. */
  readonly sheet: (index: number) => string | undefined;
  readonly name: (index: number) => string | undefined;
}

const OPERATORS = ['+', '-', '*', '/', '^', '&', '<', '<=', '=', '>=', '>', '<>', ' ', ',', ':'];
const REF = '#REF!';
const MOST_TEXT = 20_000;

/**
 * The tokens of a parsed expression (MS-XLS §2.5.198) as text. Undefined where one is not known: the
 * stored result stands, and no formula is better than a wrong one. `row` and `column` are those of the
 * cell, for references that are stored as distances.
 */
export function formulaText(
  record: XlsRecord,
  length: number,
  scope: FormulaScope,
  row: number,
  column: number,
): string | undefined {
  const stack: string[] = [];
  const stop = record.left - length;
  if (stop < 0) return undefined;
  const references = new References(record, scope.text.version >= UNICODE, row, column);
  let written = 0;
  while (record.left > stop) {
    if (!step(record, stack, scope, references)) return undefined;
    written += stack.at(-1)?.length ?? 0;
    if (written > MOST_TEXT * 10 || (stack.at(-1)?.length ?? 0) > MOST_TEXT) return undefined;
  }
  return record.left === stop && stack.length === 1 ? stack[0] : undefined;
}

function step(
  record: XlsRecord,
  stack: string[],
  scope: FormulaScope,
  references: References,
): boolean {
  const id = record.u8();
  const token = id < 0x20 ? id : (id & 0x1f) | 0x20;
  const modern = scope.text.version >= UNICODE;
  const push = (text: string | undefined): boolean => text !== undefined && stack.push(text) > 0;
  const operator = OPERATORS[token - 3];
  if (operator !== undefined) {
    const right = stack.pop();
    const left = stack.pop();
    return left !== undefined && right !== undefined && push(`${left}${operator}${right}`);
  }
  switch (token) {
    case 0x12:
    case 0x13:
      return push(prefixed(token === 0x12 ? '+' : '-', stack.pop(), ''));
    case 0x14:
      return push(prefixed('', stack.pop(), '%'));
    case 0x15:
      return push(prefixed('(', stack.pop(), ')'));
    case 0x16:
      return push('');
    case 0x17: {
      const count = record.u8();
      const text = modern ? unicode(record, count) : plain(record.bytes(count));
      return push(`"${text.replaceAll('"', '""')}"`);
    }
    case 0x19:
      return attribute(record, stack);
    case 0x1c:
      return push(ERROR_CODES.get(record.u8()));
    case 0x1d:
      return push(record.u8() === 1 ? 'TRUE' : 'FALSE');
    case 0x1e:
      return push(String(record.u16()));
    case 0x1f:
      return push(String(record.f64()));
    case 0x20:
      record.skip(7);
      return push('{…}');
    case 0x21:
      return call(stack, record.u16(), undefined);
    case 0x22: {
      const count = record.u8() & 0x7f;
      return call(stack, record.u16() & 0x7fff, count);
    }
    case 0x23: {
      const name = scope.name(record.u16() - 1);
      record.skip(modern ? 2 : 12);
      return push(name);
    }
    case 0x24:
    case 0x2c:
      return push(references.cell(token === 0x2c));
    case 0x25:
    case 0x2d:
      return push(references.area(token === 0x2d));
    case 0x26:
    case 0x27:
    case 0x28:
      record.skip(6);
      return true;
    case 0x29:
      record.skip(2);
      return true;
    case 0x2a:
      record.skip(modern ? 4 : 3);
      return push(REF);
    case 0x2b:
      record.skip(modern ? 8 : 6);
      return push(REF);
    case 0x3a:
    case 0x3b: {
      // Excel 5 spells the sheets out in another way, with what only its own file knows.
      if (!modern) return false;
      const sheet = scope.sheet(record.u16());
      const cells = token === 0x3a ? references.cell(false) : references.area(false);
      return push(sheet === undefined ? undefined : `${sheet}${cells}`);
    }
    case 0x3c:
    case 0x3d:
      if (!modern) return false;
      record.skip(token === 0x3c ? 6 : 10);
      return push(REF);
    default:
      return false;
  }
}

function prefixed(before: string, text: string | undefined, after: string): string | undefined {
  return text === undefined ? undefined : `${before}${text}${after}`;
}

/** Marks of how the formula was typed and is evaluated; only the short form of SUM says something. */
function attribute(record: XlsRecord, stack: string[]): boolean {
  const flags = record.u8();
  const data = record.u16();
  if (flags & 0x04) record.skip((data + 1) * 2);
  if ((flags & 0x10) === 0) return true;
  const text = stack.pop();
  return text !== undefined && stack.push(`SUM(${text})`) > 0;
}

function call(stack: string[], number: number, given: number | undefined): boolean {
  const known = XLS_FUNCTIONS.get(number);
  const count = given ?? known?.count;
  if (count === undefined || count > stack.length) return false;
  const values = stack.splice(stack.length - count);
  // Number 255 is a function by name, which comes first.
  const name = number === 255 ? values.shift() : known?.name;
  return name !== undefined && stack.push(`${name}(${values.join(',')})`) > 0;
}

function plain(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
