import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import {
  printNumber,
  readCellNumber,
  readNumber,
} from '../../../../src/domain/regulation/language/numbers';

const THOUSAND = Exact.integer(1000);

function read(text: string, largest: Exact | null): string {
  const result = readNumber(text, largest);
  return result.ok ? result.value.toString() : result.error.problem;
}

describe('a number of the regulation', () => {
  it.each([
    ['10', '10'],
    ['1,5', '1.5'],
    ['0.5', '0.5'],
    ['âm 5', '-5'],
    ['ÂM 1,5', '-1.5'],
    ['am 5', '-5'],
    ['âm 5'.normalize('NFD'), '-5'],
    ['minus 5', '-5'],
    ['Minus 1.5', '-1.5'],
    [`1${'0'.repeat(39)}`, `1${'0'.repeat(39)}`],
    [`1${'0'.repeat(40)}`, 'notANumber'],
    ['-5', '-5'],
    ['−5', '-5'],
    [' 10 ', '10'],
    ['1.000', '1000'],
    ['0.125', '0.125'],
    ['0.500', '0.5'],
    ['1.25', '1.25'],
    ['1.2500', '1.25'],
    ['1,000', '1'],
    ['', 'notANumber'],
    ['mười', 'notANumber'],
    ['1,5,2', 'notANumber'],
    ['10 điểm', 'notANumber'],
    ['+5', 'notANumber'],
    ['1e3', 'notANumber'],
    ['80%', 'notANumber'],
  ])('%j where a thousand is possible: %s', (text, expected) => {
    expect(read(text, THOUSAND)).toBe(expected);
  });

  it.each([
    ['1.000', Exact.integer(10), 'ambiguousNumber'],
    ['1.001', THOUSAND, 'ambiguousNumber'],
    ['1.000', null, 'ambiguousNumber'],
    ['1.000.000', Exact.integer(1_000_000), '1000000'],
  ])('%s against %p: %s', (text, largest, expected) => {
    expect(read(text, largest)).toBe(expected);
  });

  it('reads what it prints', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.constantFrom(1, 10, 100, 1000),
        (units, parts) => {
          const value = Exact.integer(units).dividedBy(Exact.integer(parts));
          const result = readNumber(printNumber(value), null);
          expect(result.ok && result.value.equals(value)).toBe(true);
          expect(printNumber(value)).not.toMatch(/^[-+=@]/);
        },
      ),
    );
  });
});

describe('a number that a cell holds', () => {
  const read = (value: string | number | null, numberFormat?: string): string => {
    const cell = { value, address: 'E3', ...(numberFormat === undefined ? {} : { numberFormat }) };
    const result = readCellNumber(cell, THOUSAND);
    return result.ok ? result.value.toString() : result.error.problem;
  };

  it.each([
    [1.125, '1.125'],
    [0.125, '0.125'],
    [97.125, '97.125'],
    [1000, '1000'],
    ['1.125', 'ambiguousNumber'],
    ['1.000', '1000'],
    ['1,125', '1.125'],
    [null, 'notANumber'],
  ])('%j is %s: the dot of a stored number is no thousands dot', (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it('is a number in whatever format it is shown', () => {
    expect(read(1.125, '0.0')).toBe('1.125');
    expect(read(1.125, 'General')).toBe('1.125');
  });

  it('is none where there is no cell', () => {
    expect(readCellNumber(undefined, THOUSAND).ok).toBe(false);
  });

  it('leaves a percentage to those who expect one', () => {
    expect(read(0.8, '0%')).toBe('notANumber');
  });
});
