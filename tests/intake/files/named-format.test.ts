import { namedFormat } from '../../../src/intake/files/named-format';

describe('a format that Excel calls by its name', () => {
  it.each([
    ['General Date', 'm/d/yyyy h:mm'],
    ['Long Date', 'dddd, mmmm d, yyyy'],
    ['Medium Date', 'd-mmm-yy'],
    ['Short Date', 'm/d/yyyy'],
    ['Long Time', 'h:mm:ss AM/PM'],
    ['Medium Time', 'h:mm AM/PM'],
    ['Short Time', 'h:mm'],
    ['Currency', '"$"#,##0.00'],
    ['Euro Currency', '#,##0.00 "€"'],
    ['Fixed', '0.00'],
    ['Standard', '#,##0.00'],
    ['Percent', '0.00%'],
    ['Scientific', '0.00E+00'],
    ['Yes/No', '"Yes";"Yes";"No"'],
    ['True/False', '"True";"True";"False"'],
    ['On/Off', '"On";"On";"Off"'],
  ])('%s', (name, code) => {
    expect([name, name.toUpperCase(), name.toLowerCase()].map(namedFormat)).toEqual([
      code,
      code,
      code,
    ]);
  });

  it.each(['General', 'GENERAL', 'General Number', ''])('%j shows the number as it is', (name) => {
    expect(namedFormat(name)).toBeUndefined();
  });

  it.each(['0.0%', '#,##0 "Đ"', '@', 'dd/mm/yyyy'])('%s is spelled out and stays', (code) => {
    expect(namedFormat(code)).toBe(code);
  });
});
