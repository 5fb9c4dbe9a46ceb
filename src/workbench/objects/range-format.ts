import type { CellStyle } from '../model/types';
import { changeStyles, isFlag, isNumber, isOneOf, styleProperty } from './cell-styles';
import type { ClassSpec } from './class-spec';
import { object, type AreasTarget } from './host-object';
import { columnSize, rowSize, autofitColumns, autofitRows, useStandardWidth } from './line-sizes';

const HORIZONTAL = isOneOf(
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
);
const VERTICAL = isOneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed');

function replacing<K extends keyof CellStyle>(key: K) {
  return (style: CellStyle, value: CellStyle[K]): CellStyle => ({ ...style, [key]: value });
}

export const rangeFormat: ClassSpec<AreasTarget> = {
  properties: {
    // Excel.RangeFormat.fill, ExcelApi 1.1
    fill: { get: (target) => object('RangeFill', target) },
    // Excel.RangeFormat.font, ExcelApi 1.1
    font: { get: (target) => object('RangeFont', target) },
    // Excel.RangeFormat.borders, ExcelApi 1.1
    borders: { get: (target) => object('RangeBorderCollection', target) },
    // Excel.RangeFormat.protection, ExcelApi 1.2
    protection: { get: (target) => object('FormatProtection', target) },
    // Excel.RangeFormat.horizontalAlignment, ExcelApi 1.1
    horizontalAlignment: styleProperty(
      (style) => style.horizontalAlignment,
      replacing('horizontalAlignment'),
      HORIZONTAL,
    ),
    // Excel.RangeFormat.verticalAlignment, ExcelApi 1.1
    verticalAlignment: styleProperty(
      (style) => style.verticalAlignment,
      replacing('verticalAlignment'),
      VERTICAL,
    ),
    // Excel.RangeFormat.wrapText, ExcelApi 1.1
    wrapText: styleProperty((style) => style.wrapText, replacing('wrapText'), isFlag),
    // Excel.RangeFormat.indentLevel, ExcelApi 1.9
    indentLevel: styleProperty((style) => style.indentLevel, replacing('indentLevel'), isNumber),
    // Excel.RangeFormat.shrinkToFit, ExcelApi 1.9
    shrinkToFit: styleProperty(
      (style) => style.shrinkToFit === true,
      (style, value: boolean) => ({ ...style, shrinkToFit: value }),
      isFlag,
    ),
    // Excel.RangeFormat.textOrientation, ExcelApi 1.7: -90 to 90, or 180 for stacked letters.
    textOrientation: styleProperty(
      (style) => style.textOrientation,
      replacing('textOrientation'),
      isNumber,
    ),
    // Excel.RangeFormat.columnWidth, ExcelApi 1.2
    columnWidth: columnSize,
    // Excel.RangeFormat.rowHeight, ExcelApi 1.2
    rowHeight: rowSize,
    // Excel.RangeFormat.useStandardWidth, ExcelApi 1.7
    useStandardWidth,
  },
  methods: {
    // Excel.RangeFormat.autofitColumns, ExcelApi 1.2
    autofitColumns,
    // Excel.RangeFormat.autofitRows, ExcelApi 1.2
    autofitRows,
    // Excel.RangeFormat.adjustIndent, ExcelApi 1.11
    adjustIndent: (target, args, host) => {
      const amount = args.integer(0);
      changeStyles(target, host, (style) => ({
        ...style,
        indentLevel: Math.max(0, style.indentLevel + amount),
      }));
    },
  },
};

export const formatProtection: ClassSpec<AreasTarget> = {
  properties: {
    // Excel.FormatProtection.locked, ExcelApi 1.2
    locked: styleProperty((style) => style.locked, replacing('locked'), isFlag),
    // Excel.FormatProtection.formulaHidden, ExcelApi 1.2
    formulaHidden: styleProperty(
      (style) => style.formulaHidden,
      replacing('formulaHidden'),
      isFlag,
    ),
  },
  methods: {},
};
