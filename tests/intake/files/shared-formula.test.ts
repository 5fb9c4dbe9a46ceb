import { compileFormula, renderFormula } from '../../../src/intake/files/xlsx/shared-formula';

const moved = (text: string, down: number, right: number): string =>
  renderFormula(compileFormula(text, 10, 10), 10 + down, 10 + right);

it.each([
  ['A1+B2', 1, 0, 'A2+B3'],
  ['A1+$B$2+$C3+D$4', 2, 1, 'B3+$B$2+$C5+E$4'],
  ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'],
  ['SUM(A:B,$C:D)', 5, 1, 'SUM(B:C,$C:E)'],
  ['SUM(1:3,$4:5)', 2, 9, 'SUM(3:5,$4:7)'],
  ['IF(A1="A1 ""B2""",1,0)', 1, 0, 'IF(A2="A1 ""B2""",1,0)'],
  ["'A1 ''B2'!A1+Sheet1!B2", 1, 0, "'A1 ''B2'!A2+Sheet1!B3"],
  ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
  ['LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
  ['T1[A1]+Table1[[#This Row],[B2]]+A1', 1, 0, 'T1[A1]+Table1[[#This Row],[B2]]+A2'],
  ["T[a']A1]+A1", 1, 0, "T[a']A1]+A2"],
  ['1E5+2.5E-3+A1', 1, 0, '1E5+2.5E-3+A2'],
  ['Điểm_A1+_A1+A1.b+A1_', 1, 0, 'Điểm_A1+_A1+A1.b+A1_'],
  ['Jan:Mar!A1', 1, 0, 'Jan:Mar!A2'],
  ['#REF!+#N/A+#DIV/0!+A1', 1, 0, '#REF!+#N/A+#DIV/0!+A2'],
  ['ZZZ1+XFD1', 0, -1, 'ZZZ1+XFC1'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['A1048576', 1, 0, '#REF!'],
  ['"never closed A1', 1, 0, '"never closed A1'],
  ['TRUE+B1', 1, 0, 'TRUE+B2'],
  ['A1:INDEX(B:B,3)', 1, 1, 'B2:INDEX(C:C,3)'],
  ['A1#+@B1', 1, 0, 'A2#+@B2'],
])('%s by %i, %i', (text, down, right, expected) => {
  expect(moved(text, down, right)).toBe(expected);
});
