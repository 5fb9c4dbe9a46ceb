import fc from 'fast-check';
import { dateText, printCivilDate, readCivilDate } from '../../../src/domain/settings/dates';

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
