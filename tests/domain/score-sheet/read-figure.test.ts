import { readFigure, showsDate } from '../../../src/domain/score-sheet/read-figure';

function shown(value: string | number | boolean | null, format?: string): string {
  const figure = readFigure(value, format);
  switch (figure.state) {
    case 'number':
      return `number ${figure.value.toString()}${figure.percent ? '%' : ''}`;
    case 'text':
      return `text ${figure.text}`;
    case 'error':
      return `error ${figure.code}`;
    case 'date':
      return `date ${String(figure.serial)}`;
    case 'blank':
    case 'notApplicable':
    case 'notDue':
      return figure.state;
  }
}

describe('what stands in a figure cell', () => {
  it.each([
    [null, undefined, 'blank'],
    ['', undefined, 'blank'],
    [' \u00a0\u200b ', undefined, 'blank'],
    [0, undefined, 'number 0'],
    [25.67, undefined, 'number 25.67'],
    [0.1 + 0.2, undefined, 'number 0.3'],
    [-3, '0.00', 'number -3'],
    [9.5, '0.00" điểm"', 'number 9.5'],
    [9.5, '#,##0.00\\ "đ"', 'number 9.5'],
    [9.5, '[Red]0.0', 'number 9.5'],
    [9.5, 'General', 'number 9.5'],
    [9.5, '@', 'number 9.5'],
    [0.95, '0%', 'number 95%'],
    [0.955, '0.0%', 'number 95.5%'],
    [95, '0"%"', 'number 95'],
    [44109, 'dd/mm/yyyy', 'date 44109'],
    [44109, 'd-mmm', 'date 44109'],
    [44109, '[$-42A]dd mmmm yyyy;@', 'date 44109'],
    [0.5, 'h:mm', 'date 0.5'],
    ['25,67', undefined, 'text 25,67'],
    [' 9 ', undefined, 'text  9 '],
    ['tốt', undefined, 'text tốt'],
    ['x', undefined, 'text x'],
    ['-', undefined, 'text -'],
    ['0', undefined, 'text 0'],
    [true, undefined, 'text TRUE'],
    [false, undefined, 'text FALSE'],
    ['KAD', undefined, 'notApplicable'],
    [' kad ', undefined, 'notApplicable'],
    ['Không áp dụng', undefined, 'notApplicable'],
    ['khong co chi tieu', undefined, 'notApplicable'],
    ['KCT', undefined, 'notApplicable'],
    ['KG', undefined, 'notApplicable'],
    ['N/A', undefined, 'notApplicable'],
    ['không', undefined, 'text không'],
    ['Chưa đến kỳ', undefined, 'notDue'],
    [' chua den han ', undefined, 'notDue'],
    ['Chưa đến kỳ báo cáo', undefined, 'notDue'],
    ['chưa đến', undefined, 'text chưa đến'],
    ['Chưa tính', undefined, 'error uncalculated'],
    ['#REF!', undefined, 'error #REF!'],
    ['#VALUE!', undefined, 'error #VALUE!'],
    ['#N/A', undefined, 'error #N/A'],
    ['#DIV/0!', undefined, 'error #DIV/0!'],
    ['#NAME?', undefined, 'error #NAME?'],
    ['#NUM!', undefined, 'error #NUM!'],
    ['#NULL!', undefined, 'error #NULL!'],
    ['#SPILL!', undefined, 'error #SPILL!'],
    ['#CALC!', undefined, 'error #CALC!'],
    ['#1', undefined, 'text #1'],
  ])('%j with format %p: %s', (value, format, expected) => {
    expect(shown(value, format)).toBe(expected);
  });

  it.each([
    ['0.00" điểm"', false],
    ['"ngày "0', false],
    ['\\d0', false],
    ['0.00_);[Blue](0.00)', false],
    ['0.00E+00', false],
    ['#,##0 ₫', false],
    ['dd/mm', true],
    ['yyyy', true],
    ['mm:ss.0', true],
    [undefined, false],
  ])('the format %p shows a date: %p', (format, expected) => {
    expect(showsDate(format)).toBe(expected);
  });
});

describe('which number formats are dates', () => {
  it.each([
    'd/m/yyyy',
    'dd\\-mm\\-yyyy',
    '[$-42A]dd mmmm yyyy',
    'h:mm AM/PM',
    '[h]:mm',
    '[mm]',
    '[hh]',
    '[h]',
    '[m]',
    '[s]',
    '[ss]',
    'ss.0',
    'D-MMM',
    '"Ngày" d',
    '[Red]0;d/m',
  ])('%s is a date', (code) => expect(showsDate(code)).toBe(true));

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
    '[hm]0',
    '[Magenta]0',
    '0_',
    '0\\',
    '0[s',
  ])('%s is no date', (code) => expect(showsDate(code)).toBe(false));
});
