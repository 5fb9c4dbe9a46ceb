import { compareTexts } from './operators';
import { isError, numberOfText } from './values';
import type { CellValue } from '../model/types';

export type Test = (value: CellValue) => boolean;

/** `*` and `?` stand for any text and one character; `~` takes their meaning away. */
export function wildcard(pattern: string): RegExp | undefined {
  if (!/[*?~]/.test(pattern)) return undefined;
  const source = pattern.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\/-])/g,
    (_, plain, mark, special) => {
      if (plain !== undefined) return `\\${String(plain)}`.replace('\\~', '~');
      if (mark === '*') return '[\\s\\S]*';
      return mark === '?' ? '[\\s\\S]' : `\\${String(special)}`;
    },
  );
  return new RegExp(`^${source}$`, 'iu');
}

function equalTo(operand: string): Test {
  const number = numberOfText(operand);
  if (number !== undefined) {
    // A number in the criterion also finds the same number stored as text.
    return (value) =>
      typeof value === 'number'
        ? value === number
        : typeof value === 'string' && numberOfText(value) === number;
  }
  if (/^(true|false)$/i.test(operand)) {
    const truth = operand.toLowerCase() === 'true';
    return (value) => value === truth;
  }
  if (operand.startsWith('#'))
    return (value) => isError(value) && value.error === operand.toUpperCase();
  const pattern = wildcard(operand);
  if (pattern !== undefined) return (value) => typeof value === 'string' && pattern.test(value);
  return (value) => typeof value === 'string' && compareTexts(value, operand) === 0;
}

const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function compared(operator: string, operand: string): Test {
  const holds = COMPARE[operator] ?? (() => false);
  const number = numberOfText(operand);
  if (number !== undefined) return (value) => typeof value === 'number' && holds(value - number);
  return (value) => typeof value === 'string' && holds(compareTexts(value, operand));
}

/** The criterion of COUNTIF and its kin: `">=80"`, `"Đơn vị*"`, `5`, an empty cell. */
export function criterion(value: CellValue): Test {
  if (isError(value)) return (other) => isError(other) && other.error === value.error;
  if (typeof value === 'boolean') return (other) => other === value;
  if (typeof value === 'number') return equalTo(String(value));
  // An empty cell as criterion means 0, the empty text means blank.
  if (value === null) return equalTo('0');
  const match = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(value);
  const [operator, operand] = [match?.[1] ?? '', match?.[2] ?? ''];
  if (operator === '') {
    return operand === '' ? (other) => other === null || other === '' : equalTo(operand);
  }
  if (operator === '=') return operand === '' ? (other) => other === null : equalTo(operand);
  if (operator === '<>') {
    if (operand === '') return (other) => other !== null;
    const same = equalTo(operand);
    return (other) => !same(other);
  }
  return compared(operator, operand);
}
