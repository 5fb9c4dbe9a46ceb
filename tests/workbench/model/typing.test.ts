import { DEFAULT_STYLE } from '../../../src/workbench/model/create';
import { shownText, typeIntoCell, TypingError } from '../../../src/workbench/model/typing';
import type { CellModel, CellValue } from '../../../src/workbench/model/types';

const context = { date1904: false, year: 2026 };

function typed(input: string | number | boolean, numberFormat = 'General'): CellModel {
  const cell: CellModel = { value: 'before', style: { ...DEFAULT_STYLE, numberFormat } };
  typeIntoCell(cell, input, context);
  return cell;
}

describe('typing into a General cell', () => {
  it.each<[string, CellValue, string]>([
    ['12', 12, 'General'],
    ['-5', -5, 'General'],
    ['+5', 5, 'General'],
    ['.5', 0.5, 'General'],
    ['8.', 8, 'General'],
    ['0012', 12, 'General'],
    ['(5)', -5, 'General'],
    ['1e3', 1000, '0.00E+00'],
    ['1,000', 1000, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['5%', 0.05, '0%'],
    ['5.7%', 0.057, '0.00%'],
    ['$5', 5, '$#,##0_);[Red]($#,##0)'],
    ['-$5.25', -5.25, '$#,##0.00_);[Red]($#,##0.00)'],
    ['1 3/4', 1.75, '# ?/?'],
    ['TRUE', true, 'General'],
    ['false', false, 'General'],
    ['#N/A', { error: '#N/A' }, 'General'],
    ['3/4', 46_085, 'd-mmm'],
    ['1-2', 46_024, 'd-mmm'],
    ['13/4', 46_125, 'd-mmm'],
    ['3/2026', 46_082, 'mmm-yy'],
    ['3/4/2026', 46_085, 'm/d/yyyy'],
    ['2026-03-04', 46_085, 'm/d/yyyy'],
    ['4-Mar', 46_085, 'd-mmm'],
    ['4-Mar-26', 46_085, 'd-mmm-yy'],
    ['Mar 2026', 46_082, 'mmm-yy'],
    ['1/1/1900', 1, 'm/d/yyyy'],
    ['12:30', 0.520_833_333_333_333_4, 'h:mm'],
    ['6:00 PM', 0.75, 'h:mm AM/PM'],
    ['36:00', 1.5, '[h]:mm:ss'],
    ['3/4/2026 12:00', 46_085.5, 'm/d/yyyy h:mm'],
    ['1234567890123456789', 1_234_567_890_123_450_000, 'General'],
  ])('%s', (input, value, format) => {
    const cell = typed(input);
    expect(cell.value).toEqual(value);
    expect(cell.style.numberFormat).toBe(format);
    expect(cell.formula).toBeUndefined();
  });

  it.each([
    '8,75',
    '1,00',
    '13/4/2026',
    '31/2/2026',
    '12:75',
    'abc',
    ' a ',
    '-',
    '=',
    '@abc',
    '1.2.3',
    '5 kg',
    'Mar',
  ])('leaves %p a text', (input) => {
    expect(typed(input).value).toBe(input);
  });

  it.each([
    ['=SUM(A1:A2)', '=SUM(A1:A2)'],
    ['+A1', '=+A1'],
    ['-A1*2', '=-A1*2'],
    ['@SUM(A1)', '=SUM(A1)'],
    ['=\'Tổng hợp\'!A1&"("', '=\'Tổng hợp\'!A1&"("'],
  ])('takes %s for a formula', (input, formula) => {
    const cell = typed(input);
    expect(cell.formula).toBe(formula);
    expect(cell.value).toBeNull();
  });

  it.each(['=SUM(', '=1+', '="a', '=)('])('refuses %s', (input) => {
    expect(() => typed(input)).toThrow(TypingError);
  });

  it('refuses what no cell can hold', () => {
    expect(() => typed('x'.repeat(32_768))).toThrow(TypingError);
    expect(() => typed(Number.NaN)).toThrow(TypingError);
    expect(typed('x'.repeat(32_767)).value).toHaveLength(32_767);
  });

  it('keeps what stands behind an apostrophe as text', () => {
    const cell = typed("'=1+1");
    expect(cell.value).toBe('=1+1');
    expect(cell.style.quotePrefix).toBe(true);
    typeIntoCell(cell, 5, context);
    expect(cell.style.quotePrefix).toBe(false);
  });

  it('keeps everything in a text cell as text', () => {
    expect(typed('=1+1', '@')).toMatchObject({ value: '=1+1' });
    expect(typed('0012', '@').value).toBe('0012');
    expect(typed(5, '@').value).toBe('5');
    expect(typed("'x", '@').value).toBe('x');
  });

  it('clears on an empty text', () => {
    const cell = typed('=A1');
    typeIntoCell(cell, '', context);
    expect(cell).toMatchObject({ value: null });
    expect(cell.formula).toBeUndefined();
  });

  it('leaves a format that is not General', () => {
    expect(typed('5%', '0.00').style.numberFormat).toBe('0.00');
  });
});

describe('shown text', () => {
  it.each<[CellValue, string, string]>([
    [1234.5, 'General', '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [123_456_789_012, 'General', '1.23457E+11'],
    [0.000_000_001_5, 'General', '1.5E-09'],
    [8.5, '0', '9'],
    [-8.5, '0', '-9'],
    [8.755, '0.00', '8.76'],
    [1.005, '0.00', '1.01'],
    [8, '0.##', '8.'],
    [8.75, '0.##', '8.75'],
    [1_234_567.891, '#,##0', '1,234,568'],
    [1_234_567.891, '#,##0.00', '1,234,567.89'],
    [0.5, '0%', '50%'],
    [0.057, '0.0%', '5.7%'],
    [5, '000', '005'],
    [46_085, 'd/m/yyyy', '4/3/2026'],
    [46_085, 'dd/mm/yyyy', '04/03/2026'],
    [46_085.75, 'd/m/yyyy h:mm', '4/3/2026 18:00'],
    [46_085, 'dddd, mmmm d', 'Wednesday, March 4'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [60, 'm/d/yyyy', '2/29/1900'],
    [8.75, '0.00" điểm"', '8.75 điểm'],
    [5000, '#,##0 "đ"', '5,000 đ'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"không"', 'không'],
    ['abc', '0;-0;0;"Tên: "@', 'Tên: abc'],
    [5, '@', '5'],
    [85, '[>=80]"Đạt";"Chưa"', 'Đạt'],
    [12_345, '0.00E+00', '1.23E+04'],
    [1.75, '# ?/?', '1 3/4'],
    [5, '[$đ-42A] 0', 'đ 5'],
    [-0.001, '0.00', '0.00'],
    [1500, '0.0,"k"', '1.5k'],
    [true, '0', 'TRUE'],
    [{ error: '#N/A' }, '0', '#N/A'],
    [null, '0', ''],
  ])('%p as %s is %s', (value, numberFormat, shown) => {
    expect(shownText({ value, style: { ...DEFAULT_STYLE, numberFormat } })).toBe(shown);
  });
});
