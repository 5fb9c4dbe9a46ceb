import fc from 'fast-check';
import {
  dateOfDay,
  dateOrder,
  dateText,
  dayNumber,
  momentText,
  printCivilDate,
  readCivilDate,
  type CivilDate,
} from '../../../src/domain/settings/dates';

describe('civil dates', () => {
  it.each([
    ['29/02/2020', true],
    ['29/02/2021', false],
    ['31/04/2021', false],
    ['00/01/2021', false],
    ['1/13/2021', false],
    ['12/31/2021', false],
    ['1.2.2021', true],
    [' 1/2/2021 ', true],
    ['01-02-2021', true],
    ['99/12/2021', false],
    ['31/00/2021', false],
    ['0/12/2021', false],
    ['31/12/2021', true],
    ['1/2/2021 9h', true],
    ['1/2/2021  09:30', true],
    ['1/2/2021 9h5', true],
    ['1/2/2021 930', false],
    ['1/2/2021 9h305', false],
    ['1/2/2021 123h', false],
    ['1/2/2021 h30', false],
    ['1/2/2021 9h30 sáng', false],
    ['1/2/20219h30', false],
    ['1/2/21', false],
    ['1/2/20210', false],
    ['111/2/2021', false],
    ['1/222/2021', false],
    ['1 2 2021', false],
    ['ngày 1/2/2021', false],
    ['2021', false],
    ['', false],
  ])('%s is a date: %p', (text, valid) => {
    expect(readCivilDate(text) !== undefined).toBe(valid);
  });

  it('puts the day first', () => {
    expect(readCivilDate('3/4/2020')).toEqual({ day: 3, month: 4, year: 2020 });
  });

  it.each([
    [18_264, '01/01/1950'],
    [18_263, undefined],
    // A year in a cell of dates is no day of 1905.
    [2021, undefined],
    [36526, '01/01/2000'],
    [43890, '29/02/2020'],
    [43891, '01/03/2020'],
    [200_000, undefined],
    [-1, undefined],
    [null, undefined],
    ['', undefined],
    [43890.75, '29/02/2020'],
    [199_999, '29/07/2447'],
    ['1.2.2021', '01/02/2021'],
    [' 1/12/2021 9h30', '01/12/2021'],
    ['31/02/2021', undefined],
    [true, undefined],
  ])('the cell %j shows %s', (value, expected) => {
    expect(dateText(value)).toBe(expected);
  });

  it('gives every serial a date that is read back, one day after the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_264, max: 199_998 }), (serial) => {
        const [today, next] = [dateText(serial), dateText(serial + 1)];
        const read = readCivilDate(today ?? '');
        const follows = readCivilDate(next ?? '');
        if (!read || !follows) throw new Error('no date');
        expect(printCivilDate(read)).toBe(today);
        const gap =
          Date.UTC(follows.year, follows.month - 1, follows.day) -
          Date.UTC(read.year, read.month - 1, read.day);
        expect(gap).toBe(86_400_000);
      }),
    );
  });
});

it.each<readonly [number, string | undefined]>([
  [0, undefined],
  [-0.5, undefined],
  [0.5, '12:00'],
  [0.25, '06:00'],
  [0.3958333, '09:30'],
  [0.0003, '00:00'],
  [0.0007, '00:01'],
  [0.9993, '23:59'],
  // Nearer to midnight than to a minute before it.
  [0.9999, '00:00'],
  [1, undefined],
  [43890.5, '29/02/2020'],
])('a cell of dates shows %p as %p', (serial, expected) => {
  expect(momentText(serial)).toBe(expected);
});

describe('days one after the other', () => {
  const DAYS: readonly CivilDate[] = [
    { year: 2019, month: 12, day: 31 },
    { year: 2020, month: 1, day: 1 },
    { year: 2020, month: 1, day: 31 },
    { year: 2020, month: 2, day: 1 },
    { year: 2020, month: 2, day: 29 },
    { year: 2020, month: 3, day: 1 },
    { year: 2020, month: 12, day: 31 },
    { year: 2021, month: 1, day: 1 },
  ];

  it('stand in that order', () => {
    const orders = DAYS.map(dateOrder);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(new Set(orders).size).toBe(DAYS.length);
  });

  it('are so many days apart, and are found again by their number', () => {
    const numbers = DAYS.map(dayNumber);
    expect(numbers.map((number) => number - (numbers[0] ?? 0))).toEqual([
      0, 1, 31, 32, 60, 61, 366, 367,
    ]);
    expect(numbers.map(dateOfDay)).toEqual(DAYS);
  });
});
