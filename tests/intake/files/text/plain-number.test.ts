import { PlainNumbers } from '../../../../src/intake/files/text/plain-number';

it.each<[string, number]>([
  ['0', 0],
  ['5', 5],
  ['-5', -5],
  ['  5 ', 5],
  ['8,75', 8.75],
  ['8.75', 8.75],
  ['0,125', 0.125],
  ['-0.125', -0.125],
  ['1234.567', 1234.567],
  ['1,2345', 1.2345],
  ['123456789012345', 123_456_789_012_345],
  ['1234567890,12345', 1_234_567_890.12345],
])('%j is %d to everybody', (field, value) => {
  expect(new PlainNumbers().read(field)).toBe(value);
});

it.each([
  '',
  '-',
  '.5',
  '5.',
  '05',
  '007',
  '00',
  '1.000',
  '1,234',
  '12.345',
  '999,999',
  '1.000.000',
  '1 000',
  '+5',
  '- 5',
  '5%',
  '1e5',
  '\t5',
  '1234567890123456',
  '1234567890,123456',
  `${' '.repeat(40)}5`,
])('%j may be something else', (field) => {
  const numbers = new PlainNumbers();
  expect([numbers.read(field), numbers.used]).toEqual([undefined, false]);
});

it.each<[readonly string[], string]>([
  [[], 'none'],
  [['5'], 'none'],
  [['8,5', '5'], 'comma'],
  [['8.5', '5'], 'dot'],
  [['8.5', '8,5'], 'both'],
  [['1.000'], 'none'],
])('the numbers %j are written with %s', (fields, sign) => {
  const numbers = new PlainNumbers();
  for (const field of fields) numbers.read(field);
  expect(numbers.decimalSign).toBe(sign);
});
