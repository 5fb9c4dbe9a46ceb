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
