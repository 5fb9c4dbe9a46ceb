import { rowsOfFormula } from '../../../../src/intake/recognise/checks/formula-rows';

const F = 5;

it.each<[string, readonly (readonly [number, number])[]]>([
  ['SUM(F6:F9)', [[5, 8]]],
  ['sum($f$6:$f$9)', [[5, 8]]],
  ['F6+F9', [[5, 5], [8, 8]]], // prettier-ignore
  ['F6+F8:F9-E7', [[5, 5], [7, 8]]], // prettier-ignore
  ['F1048576', [[1_048_575, 1_048_575]]],
  ['ROUND(F6,2)', [[5, 5]]],
  ['F6*0.5', [[5, 5]]],
])('%s adds up rows of its own column', (formula, rows) => {
  expect(rowsOfFormula(formula, F)).toEqual(rows);
});

it.each([
  'E6+G7',
  'AF6',
  'FF6',
  'F6A',
  'F6(1)',
  'A_F6',
  'A1F6',
  '"F6"',
  'IF(A1="F6:F9";1;2)',
  'Sheet2!F6',
  "'Phòng 1'!F6:F9",
  'Điểm.F!$F$6:F9',
  '"không đóng F6',
  'F12345678',
  '1+2',
  '',
])('%s adds up none', (formula) => {
  expect(rowsOfFormula(formula, F)).toEqual([]);
});

it('what stands beside another sheet is its own', () => {
  expect(rowsOfFormula("Sheet2!F6+F7+'A'!F8+F9", F)).toEqual([
    [6, 6],
    [8, 8],
  ]);
  expect(rowsOfFormula('"a"&F7&"b F8"', F)).toEqual([[6, 6]]);
});

it('no formula adds up none; other columns are told by their letters', () => {
  expect(rowsOfFormula(undefined, F)).toEqual([]);
  expect(rowsOfFormula('SUM(AB2:AB3)', 27)).toEqual([[1, 2]]);
  expect(rowsOfFormula('SUM(A2:A3)', 0)).toEqual([[1, 2]]);
});
