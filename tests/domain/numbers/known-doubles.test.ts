import { Exact } from '../../../src/domain/numbers/exact';

it('takes a double for the same number the second time, and after thousands of others', () => {
  const numbers = Array.from({ length: 10_000 }, (_, at) => at / 8);
  for (const round of [1, 2]) {
    const printed = numbers.map((double) => Exact.fromDouble(double).toString());
    expect([round, printed]).toEqual([round, numbers.map(String)]);
  }
  expect(Exact.fromDouble(2.5)).toBe(Exact.fromDouble(2.5));
});
