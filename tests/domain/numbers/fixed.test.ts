import { fixed } from '../../../src/domain/numbers/fixed';
import { exact } from '../builders';

it.each<readonly [string, number, ',' | '.', string]>([
  ['108.5', 2, ',', '108,50'],
  ['108.5', 2, '.', '108.50'],
  ['108', 2, ',', '108,00'],
  ['108.456', 2, ',', '108,46'],
  ['108.455', 2, ',', '108,46'],
  ['108.5', 0, ',', '109'],
  ['0', 1, ',', '0,0'],
  ['-0.25', 1, ',', '-0,3'],
  ['0.1', 3, ',', '0,100'],
])('%s with %d digits and %s is printed %s', (value, digits, sign, expected) => {
  expect(fixed(exact(value), digits, sign)).toBe(expected);
});
