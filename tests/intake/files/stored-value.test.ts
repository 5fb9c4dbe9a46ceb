import { BROKEN, numberValue } from '../../../src/intake/files/stored-value';

it.each<[string, number]>([
  ['0', 0],
  ['7', 7],
  ['10', 10],
  ['8.75', 8.75],
  ['8.', 8],
  ['.5', 0.5],
  ['.25', 0.25],
  ['+1.5', 1.5],
  ['-1.5', -1.5],
  ['-.5', -0.5],
  ['1e3', 1000],
  ['1E3', 1000],
  ['1e+3', 1000],
  ['1.5e-3', 0.0015],
  ['.5e1', 5],
  ['1e10', 1e10],
  ['0.1', 0.1],
  ['1e-400', 0],
  ['1.7976931348623157e308', Number.MAX_VALUE],
])('%s is stored as a number', (written, value) => {
  expect(numberValue(written)).toEqual({ kind: 'number', value });
});

it.each([
  '',
  ' ',
  ' 1',
  '1 ',
  '.',
  '+',
  '-',
  '1,5',
  '1.5.2',
  '1e',
  '1e+',
  'e3',
  '.e3',
  '1e1.5',
  '0x1F',
  'Infinity',
  '-Infinity',
  'NaN',
  '1e309',
  '--1',
  '1a',
  'a1',
  '1\n',
  '\n1',
])('%j is none and becomes an error that is seen', (written) => {
  expect(numberValue(written)).toEqual({
    kind: 'error',
    value: '#VALUE!',
    trouble: 'brokenValue',
  });
  expect(numberValue(written)).toBe(BROKEN);
});

it('digits are read up to 399 of them', () => {
  const longest = `0.${'0'.repeat(396)}1`;
  expect(longest).toHaveLength(399);
  expect(numberValue(longest).kind).toBe('number');
  expect(numberValue(`${longest}0`)).toBe(BROKEN);
});
