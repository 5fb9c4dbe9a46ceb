import {
  NO_LIMITS,
  printLimits,
  readLimit,
  type WrittenLimits,
} from '../../../../src/domain/regulation/language/limits';
import type { Exact } from '../../../../src/domain/numbers/exact';
import { readWeight } from '../../../../src/domain/regulation/language/weight';
import { exact } from '../../builders';
import { printedOr } from './parsing';

/** The clauses one after the other: what is printed of them, the first problem, or null. */
function limits(text: string, largest: Exact | null = null): string | null {
  let before: WrittenLimits = NO_LIMITS;
  for (const clause of text.split('; ')) {
    const read = readLimit(clause, before, largest);
    if (read === null) return null;
    if (!read.ok) return printedOr(read, String);
    before = read.value;
  }
  return printLimits(before).join('; ');
}

describe('limits of a row', () => {
  it.each([
    ['tối đa 10', 'tối đa 10'],
    ['TOI DA 10,5', 'tối đa 10,5'],
    ['max 10', 'tối đa 10'],
    ['at most 10', 'tối đa 10'],
    ['tối đa 0', 'tối đa 0'],
    ['tối thiểu 2', 'tối thiểu 2'],
    ['min 2', 'tối thiểu 2'],
    ['at least 2', 'tối thiểu 2'],
    ['tối thiểu âm 5', 'tối thiểu âm 5'],
    ['tối thiểu 0', 'tối thiểu 0'],
    ['không giới hạn', 'không giới hạn'],
    ['no limit', 'không giới hạn'],
    ['Unlimited', 'không giới hạn'],
    ['tối thiểu 2; tối đa 10', 'tối đa 10; tối thiểu 2'],
    ['tối đa 10; tối thiểu 10', 'tối đa 10; tối thiểu 10'],
    ['tối thiểu 2; không giới hạn', 'không giới hạn; tối thiểu 2'],
    ['không giới hạn; tối thiểu 2', 'không giới hạn; tối thiểu 2'],
    // What cannot be read, or cannot hold
    ['tối đa mười', 'notANumber tối đa mười'],
    ['tối đa 1.000', 'ambiguousNumber tối đa 1.000'],
    ['tối đa 10; tối đa 12', 'saidTwice tối đa 12'],
    ['tối đa 0; tối đa 12', 'saidTwice tối đa 12'],
    ['tối thiểu 0; tối thiểu 2', 'saidTwice tối thiểu 2'],
    ['không giới hạn; tối đa 12', 'saidTwice tối đa 12'],
    ['tối đa 12; không giới hạn', 'saidTwice không giới hạn'],
    ['không giới hạn; không giới hạn', 'saidTwice không giới hạn'],
    ['tối thiểu 11; tối đa 10', 'contradiction tối đa 10'],
    ['tối đa 10; tối thiểu 11', 'contradiction tối thiểu 11'],
    ['tối thiểu 1; tối đa 0', 'contradiction tối đa 0'],
    ['tối đa âm 1; tối thiểu 0', 'contradiction tối thiểu 0'],
    // About something else
    ['I.1: 2', null],
    ['điểm tối đa 10', null],
    ['tối đa', null],
    ['tối đang 10', null],
    ['', null],
  ])('%j: %j', (text, expected) => {
    expect(limits(text)).toBe(expected);
  });

  it('a dot is one of thousands where so many points are possible', () => {
    expect(limits('tối đa 1.000', exact('1000'))).toBe('tối đa 1000');
    expect(limits('tối đa 1.000', exact('999'))).toBe('ambiguousNumber tối đa 1.000');
  });

  it('nothing was said', () => {
    expect(printLimits(NO_LIMITS)).toEqual([]);
  });
});

describe('a weight', () => {
  it.each([
    ['2', '2'],
    [' 1,5 ', '1.5'],
    ['60%', '0.6'],
    ['12,5 %', '0.125'],
    ['100%', '1'],
    ['0', 'notPositive 0'],
    ['0%', 'notPositive 0%'],
    ['âm 1', 'notPositive âm 1'],
    ['một', 'notANumber một'],
    ['%', 'notANumber '],
    ['1.000', 'ambiguousNumber 1.000'],
  ])('%j: %s', (text, expected) => {
    expect(printedOr(readWeight(text), (weight) => weight.toString())).toBe(expected);
  });
});
