import { columnLetters, parseAddress, parseArea } from '../../../src/intake/files/address';

describe('one cell', () => {
  it.each([
    ['A1', 0, 0],
    ['$A$1', 0, 0],
    ['B$3', 2, 1],
    ['$C4', 3, 2],
    ['z9', 8, 25],
    ['Z9', 8, 25],
    ['AA10', 9, 26],
    ['AZ1', 0, 51],
    ['BA1', 0, 52],
    ['ZZ1', 0, 701],
    ['AAA1', 0, 702],
    ['XFD1048576', 1_048_575, 16_383],
    ['A0000001', 0, 0],
  ])('%s', (text, row, column) => {
    expect(parseAddress(text)).toEqual({ row, column });
  });

  it.each([
    '',
    'A',
    '1',
    '$',
    '$1',
    'A$',
    'A0',
    'A1048577',
    'A00000001',
    'XFE1',
    'AAAA1',
    'A1B',
    'A1 ',
    ' A1',
    'A-1',
    'A/1',
    'A1:B2',
    '$$A1',
    'A$$1',
    '@1',
    '[1',
    '`1',
    '{1',
    'A1/',
    'Á1',
    '!1',
    ':1',
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

describe('an area', () => {
  it.each([
    ['B2:D5', { top: 1, left: 1, bottom: 4, right: 3 }],
    ['D5:B2', { top: 1, left: 1, bottom: 4, right: 3 }],
    ['$B$5:D2', { top: 1, left: 1, bottom: 4, right: 3 }],
    ['C3', { top: 2, left: 2, bottom: 2, right: 2 }],
  ])('%s', (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  it.each(['', ':', 'A1:', ':A1', 'A1:B2:C3', 'A:B', '1:2', 'A1;B2'])('%j is none', (text) => {
    expect(parseArea(text)).toBeUndefined();
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnLetters(column)).toBe(letters);
});
