import { sealedValue, shownSealed } from '../../../src/domain/seal/sealed-value';

it.each([
  ['', 'General', null, ''],
  [12.5, 'General', '12.5', '12.5'],
  [0.1, '0.00', '0.1', '0.1'],
  [0.8, '0%', '80%', '80%'],
  [45000, 'dd/mm/yyyy', 'd45000', '15/03/2023'],
  ['12.5', 'General', "'12.5", '12.5'],
  ["'12", '@', "''12", "'12"],
  ['a\r\nb\rc', '@', "'a\nb\nc", 'a\nb\nc'],
  [true, 'General', 'TRUE', 'TRUE'],
  [false, 'General', 'FALSE', 'FALSE'],
  [null, 'General', null, ''],
  [0, 'General', '0', '0'],
  [-0.5, '0.00', '-0.5', '-0.5'],
  [0.055, '0.0%', '5.5%', '5.5%'],
  [45000.5, 'dd/mm/yyyy', 'd45000.5', '15/03/2023'],
  // A time is no day, a day before 1950 neither: the number itself.
  [0.5, 'h:mm', 'd0.5', '0.5'],
  [' a ', '@', "' a ", ' a '],
  ['đ', '@', "'đ", 'đ'],
  ['d45000', '@', "'d45000", 'd45000'],
  ['KAD', 'General', "'KAD", 'KAD'],
] as const)('%p in %s', (value, format, sealed, shown) => {
  expect(sealedValue(value, format)).toBe(sealed);
  expect(shownSealed(sealed ?? '')).toBe(shown);
});

test('a number and the same characters are two things', () => {
  expect(sealedValue(5)).not.toBe(sealedValue('5'));
});

test('formulas of two programs agree beyond the ninth digit', () => {
  expect(sealedValue(0.1 + 0.2, 'General', true)).toBe('0.3');
  expect(sealedValue(0.12345678912, 'General', true)).toBe('0.123456789');
  expect(sealedValue(0.12345678912)).toBe('0.12345678912');
});

test('half of the last digit that is kept goes up, in a percentage too', () => {
  expect(sealedValue(0.0000000005, 'General', true)).toBe('0.000000001');
  expect(sealedValue(-0.0000000005, 'General', true)).toBe('-0.000000001');
  expect(sealedValue(0.123456789123, '0%', true)).toBe('12.345678912%');
});
