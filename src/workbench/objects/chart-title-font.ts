import { invalidArgument } from '../protocol/office-error';
import { colourOf, isFlag, isNumber, isText } from './cell-styles';
import type { ClassSpec, PropertySpec } from './class-spec';
import { object, type ChartTarget } from './host-object';
import type { ChartTitleFont } from './model-extras';

/** Excel's own look of a chart title. */
const PLAIN: Required<ChartTitleFont> = {
  name: 'Calibri',
  size: 14,
  bold: false,
  italic: false,
  color: '#595959',
};

function part<K extends keyof ChartTitleFont>(
  key: K,
  accept: (value: unknown) => Required<ChartTitleFont>[K],
): PropertySpec<ChartTarget> {
  return {
    get: ({ chart }) => chart.titleFont?.[key] ?? PLAIN[key],
    set: ({ chart }, value, host) => {
      chart.titleFont = { ...chart.titleFont, [key]: accept(value) };
      host.touched();
    },
  };
}

function checked<T>(accepts: (value: unknown) => value is T): (value: unknown) => T {
  return (value) => {
    if (!accepts(value)) throw invalidArgument(`font: ${JSON.stringify(value)}`);
    return value;
  };
}

export const chartTitleFormat: ClassSpec<ChartTarget> = {
  properties: { font: { get: (target) => object('ChartFont', target) } },
  methods: {},
};

/** Of the title: no other part of a chart has a font of its own here. */
export const chartFont: ClassSpec<ChartTarget> = {
  properties: {
    // Excel.ChartFont.name, ExcelApi 1.1
    name: part('name', checked(isText)),
    // Excel.ChartFont.size, ExcelApi 1.1
    size: part('size', checked(isNumber)),
    // Excel.ChartFont.bold, ExcelApi 1.1
    bold: part('bold', checked(isFlag)),
    // Excel.ChartFont.italic, ExcelApi 1.1
    italic: part('italic', checked(isFlag)),
    // Excel.ChartFont.color, ExcelApi 1.1
    color: part('color', colourOf),
  },
  methods: {},
};
