import type { ClassSpec } from './class-spec';
import { object } from './host-object';
import { separators } from './application';

export const cultureInfo: ClassSpec<null> = {
  properties: {
    // Excel.CultureInfo.name, ExcelApi 1.11
    name: { get: (_target, host) => host.culture },
    // Excel.CultureInfo.numberFormat, ExcelApi 1.11
    numberFormat: { get: () => object('NumberFormatInfo', null) },
    // Excel.CultureInfo.datetimeFormat, ExcelApi 1.12
    datetimeFormat: { get: () => object('DatetimeFormatInfo', null) },
  },
  methods: {},
};

export const numberFormatInfo: ClassSpec<null> = {
  properties: {
    // Excel.NumberFormatInfo.numberDecimalSeparator, ExcelApi 1.11
    numberDecimalSeparator: { get: (_target, host) => separators(host.culture).decimal },
    // Excel.NumberFormatInfo.numberGroupSeparator, ExcelApi 1.11
    numberGroupSeparator: { get: (_target, host) => separators(host.culture).group },
  },
  methods: {},
};

/** Windows' patterns for Vietnamese; everything else gets those of en-US. */
function patterns(language: string): Record<'short' | 'long' | 'time', string> {
  return language.startsWith('vi')
    ? { short: 'dd/MM/yyyy', long: 'dd MMMM yyyy', time: 'h:mm:ss tt' }
    : { short: 'M/d/yyyy', long: 'dddd, MMMM d, yyyy', time: 'h:mm:ss tt' };
}

export const datetimeFormatInfo: ClassSpec<null> = {
  properties: {
    // Excel.DatetimeFormatInfo.dateSeparator, ExcelApi 1.12
    dateSeparator: { get: () => '/' },
    // Excel.DatetimeFormatInfo.timeSeparator, ExcelApi 1.12
    timeSeparator: { get: () => ':' },
    // Excel.DatetimeFormatInfo.shortDatePattern, ExcelApi 1.12
    shortDatePattern: { get: (_target, host) => patterns(host.culture).short },
    // Excel.DatetimeFormatInfo.longDatePattern, ExcelApi 1.12
    longDatePattern: { get: (_target, host) => patterns(host.culture).long },
    // Excel.DatetimeFormatInfo.longTimePattern, ExcelApi 1.12
    longTimePattern: { get: (_target, host) => patterns(host.culture).time },
  },
  methods: {},
};
