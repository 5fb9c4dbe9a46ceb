import { StyleSheet } from '../../../../src/intake/files/html/css';

const own = (style: string): object => new StyleSheet().format(undefined, style);
const classed = (text: string, classes: string, style?: string): object => {
  const sheet = new StyleSheet();
  sheet.add(text);
  return sheet.format(classes, style);
};

describe('what an element says itself', () => {
  it.each([
    ['mso-number-format:"0\\.0"', { numberFormat: '0.0' }],
    ["MSO-NUMBER-FORMAT : '0\\.0' ", { numberFormat: '0.0' }],
    ['mso-number-format:0', { numberFormat: '0' }],
    ['mso-number-format:General', {}],
    ['mso-number-format:Percent', { numberFormat: '0.00%' }],
    ['vnd.ms-excel.numberformat:@', { numberFormat: '@' }],
    ['x-vnd.ms-excel.numberformat:@', { numberFormat: '@' }],
    ['mso-number-format:"\\#\\,\\#\\#0\\ \\0022đ\\0022"', { numberFormat: '#,##0 "đ"' }],
    ['mso-number-format:"0\\.0\\;\\-0\\.0"', { numberFormat: '0.0;-0.0' }],
    ['mso-number-format:"0;-0";display:none', { numberFormat: '0;-0', hidden: true }],
    ['mso-number-format:\\0040', { numberFormat: '@' }],
    ['mso-number-format:0\\;\\-0;display:none', { numberFormat: '0;-0', hidden: true }],
    ['mso-number-format:0"đ"', { numberFormat: '0"đ"' }],
    ['font-family:Arial', { fontName: 'Arial' }],
    ['font-family: ".VnTime", serif', { fontName: '.VnTime' }],
    ["font-family:'.VnTime'", { fontName: '.VnTime' }],
    ['font-family:', {}],
    ['display:none', { hidden: true }],
    ['DISPLAY: NONE', { hidden: true }],
    ['display:block', {}],
    ['visibility:none', {}],
    ['color:red;font-family:Arial;', { fontName: 'Arial' }],
    ["content:';font-family:Arial';color:red", {}],
    ['font-family:Arial;font-family:Times', { fontName: 'Times' }],
    ['none', {}],
    ['', {}],
  ])('%s', (style, format) => {
    expect(own(style)).toEqual(format);
  });
});

describe('what a style sheet says', () => {
  it.each([
    ['.a{font-family:Arial}', 'a', { fontName: 'Arial' }],
    ['.a{font-family:Arial}', 'b', {}],
    ['.a{font-family:Arial}', ' b  a ', { fontName: 'Arial' }],
    ['td.a{font-family:Arial}', 'a', { fontName: 'Arial' }],
    ['.b .a {font-family:Arial}', 'a', { fontName: 'Arial' }],
    ['.a .b{font-family:Arial}', 'a', {}],
    ['.a,.b{font-family:Arial}', 'b', { fontName: 'Arial' }],
    ['.a{display:none}.a{font-family:Arial}', 'a', { fontName: 'Arial', hidden: true }],
    ['.a{color:red}.a{font-family:Arial}', 'a', { fontName: 'Arial' }],
    ['.a{font-family:Arial}.b{font-family:Times}', 'a b', { fontName: 'Times' }],
    ['#a{font-family:Arial}', 'a', {}],
    ['.a{font-family:Arial', 'a', {}],
    ['.a-1_x{font-family:Arial}', 'a-1_x', { fontName: 'Arial' }],
  ])('%s for %j', (text, classes, format) => {
    expect(classed(text, classes)).toEqual(format);
  });

  it('less than the element itself', () => {
    const text = '.a{font-family:Arial;display:none}';
    expect(classed(text, 'a', 'font-family:Times')).toEqual({ fontName: 'Times', hidden: true });
  });

  it.each(['td', 'table td', 'tr>td', 'TD', 'th, td'])('of every cell: %s', (selector) => {
    const sheet = new StyleSheet();
    sheet.add(`${selector}{font-family:Arial;mso-number-format:0}.a{font-family:Times}`);
    expect(sheet.cellFormat(undefined, undefined)).toEqual({
      fontName: 'Arial',
      numberFormat: '0',
    });
    expect(sheet.cellFormat('a', 'display:none')).toEqual({
      fontName: 'Times',
      numberFormat: '0',
      hidden: true,
    });
    expect(sheet.format('a', undefined)).toEqual({ fontName: 'Times' });
  });

  it.each(['xtd', 'td b', 'td:hover'])('not of every cell: %s', (selector) => {
    const sheet = new StyleSheet();
    sheet.add(`${selector}{font-family:Arial}`);
    expect(sheet.cellFormat(undefined, undefined)).toEqual({});
  });
});
