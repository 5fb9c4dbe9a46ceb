import { builtInFormat, isDateFormat } from '../../../src/intake/files/number-format';

it.each([
  'd/m/yyyy',
  'dd\\-mm\\-yyyy',
  '[$-42A]dd mmmm yyyy',
  'h:mm AM/PM',
  '[h]:mm',
  '[mm]',
  'ss.0',
  'D-MMM',
  '"Ngày" d',
  '[Red]0;d/m',
])('%s is a date', (code) => expect(isDateFormat(code)).toBe(true));

it.each([
  '0.00" điểm"',
  '#,##0 "đ"',
  'General',
  '0%',
  '0.00E+00',
  '@',
  '[Red]0.0',
  '[$-42A]0.0',
  '[$₫-42A]#,##0',
  '\\d0',
  '_d0*y',
  '0"s',
  '[>=100]0',
  '',
  '[$đ-vi]0',
])('%s is no date', (code) => expect(isDateFormat(code)).toBe(false));

it('built-in ids', () => {
  const dates = Array.from({ length: 60 }, (_, id) => id).filter((id) =>
    isDateFormat(builtInFormat(id) ?? ''),
  );
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, n) => from + n);
  expect(dates).toEqual([...range(14, 22), ...range(27, 36), ...range(45, 47), ...range(50, 58)]);
  expect(builtInFormat(0)).toBeUndefined();
});
