import type { CellStyle } from '../model/types';
import {
  changeStyles,
  colourOf,
  commonStyle,
  isFlag,
  isNumber,
  isOneOf,
  isText,
  styleProperty,
} from './cell-styles';
import type { ClassSpec } from './class-spec';
import type { AreasTarget } from './host-object';

const UNDERLINES = isOneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant');

function part<K extends keyof CellStyle['font']>(key: K) {
  return (style: CellStyle, value: CellStyle['font'][K]): CellStyle => ({
    ...style,
    font: { ...style.font, [key]: value },
  });
}

export const rangeFont: ClassSpec<AreasTarget> = {
  properties: {
    // Excel.RangeFont.name, ExcelApi 1.1
    name: styleProperty((style) => style.font.name, part('name'), isText),
    // Excel.RangeFont.size, ExcelApi 1.1
    size: styleProperty((style) => style.font.size, part('size'), isNumber),
    // Excel.RangeFont.bold, ExcelApi 1.1
    bold: styleProperty((style) => style.font.bold, part('bold'), isFlag),
    // Excel.RangeFont.italic, ExcelApi 1.1
    italic: styleProperty((style) => style.font.italic, part('italic'), isFlag),
    // Excel.RangeFont.underline, ExcelApi 1.1
    underline: styleProperty((style) => style.font.underline, part('underline'), UNDERLINES),
    // Excel.RangeFont.strikethrough, ExcelApi 1.9
    strikethrough: styleProperty(
      (style) => style.font.strikethrough,
      part('strikethrough'),
      isFlag,
    ),
    // Excel.RangeFont.color, ExcelApi 1.1
    color: {
      get: (target) => commonStyle(target, (style) => style.font.color),
      set: (target, value, host) => {
        if (value === null) return;
        const color = colourOf(value);
        changeStyles(target, host, (style) => part('color')(style, color));
      },
    },
  },
  methods: {},
};
