import { linkTo } from '../../src/excel/sheets/cell-link';

it.each([
  ['Quảng Nam', 'G43', 'Quảng Nam!G43', `=HYPERLINK("#'Quảng Nam'!G43","Quảng Nam!G43")`],
  ["O'Neil", null, "O'Neil", `=HYPERLINK("#'O''Neil'!A1","O'Neil")`],
  ['A "b"', 'B2', 'tệp "x".xlsx', `=HYPERLINK("#'A ""b""'!B2","tệp ""x"".xlsx")`],
  ['A', 'B2', 'x'.repeat(256), 'x'.repeat(256)],
])('%s %s', (sheet, cell, shown, expected) => {
  expect(linkTo({ sheet, cell }, shown)).toBe(expected);
});
