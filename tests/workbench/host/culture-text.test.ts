import { textOnScreen, textToEdit, typedText } from '../../../src/workbench/host/culture-text';
import { DEFAULT_STYLE } from '../../../src/workbench/model/create';
import { typeIntoCell } from '../../../src/workbench/model/typing';
import type { CellModel, CellValue } from '../../../src/workbench/model/types';

const cell = (value: CellValue, numberFormat = 'General'): CellModel => ({
  value,
  style: { ...DEFAULT_STYLE, numberFormat },
});

it.each([
  ['12,5', '12.5'],
  ['1.234,5', '1234.5'],
  ['-0,25', '-0.25'],
  ['1.234', '1234'],
  ['7,5%', '7.5%'],
  ['12', '12'],
  // No number where the comma is the decimal mark: Excel leaves it as text.
  ['12.5', "'12.5"],
  ['21/11/2026', '11/21/2026'],
  ['5/3', '3/5'],
  ['=SUM(A1;B2)*1,5', '=SUM(A1,B2)*1.5'],
  ['=IF(A1="a;b,c";\'Quý 1;2\'!B1;0,5)', '=IF(A1="a;b,c",\'Quý 1;2\'!B1,0.5)'],
  ['Không áp dụng, xem ghi chú', 'Không áp dụng, xem ghi chú'],
  ['', ''],
])('reads %s, typed in Vietnamese, as %s', (typed, plain) => {
  expect(typedText(typed, 'vi-VN')).toBe(plain);
  expect(typedText(typed, 'en-US')).toBe(typed);
});

it.each([
  [cell(12.5), '12,5', '12,5'],
  [cell(1234.5, '#,##0.00'), '1.234,50', '1234,5'],
  [cell(0.075, '0.0%'), '7,5%', '7,5%'],
  [cell(46347, 'm/d/yyyy'), '21/11/2026', '21/11/2026'],
  [cell(46347, 'dd/mm/yyyy'), '21/11/2026', '21/11/2026'],
  [cell('8.5'), '8.5', '8.5'],
  [cell(null), '', ''],
  [cell({ error: '#N/A' }), '#N/A', '#N/A'],
  [{ ...cell(3), formula: '=SUM(A1,1.5)' }, '3', '=SUM(A1;1,5)'],
])('shows %j as %s and opens it as %s', (model, shown, edited) => {
  expect(textOnScreen(model, 'vi-VN', false)).toBe(shown);
  expect(textToEdit(model, 'vi-VN', false)).toBe(edited);
});

it.each(['vi-VN', 'en-US'])(
  'opening a cell and pressing Enter changes nothing (%s)',
  (language) => {
    for (const before of [cell(12.5), cell(-3), cell('a,b'), cell(true), cell(null)]) {
      const after: CellModel = { ...before };
      const typed = typedText(textToEdit(before, language, false), language);
      typeIntoCell(after, typed, { date1904: false, year: 2026 });
      expect(after.value).toEqual(before.value);
    }
  },
);
