import { invalidArgument } from '../protocol/office-error';
import { isNumber } from './cell-styles';
import type { ClassSpec, PropertySpec } from './class-spec';
import { object, type ChartTarget, type Targets } from './host-object';

type Axis = Targets['ChartAxis'];
type Labels = Targets['ChartDataLabels'];

export const chartTitle: ClassSpec<ChartTarget> = {
  properties: {
    // Excel.ChartTitle.format, ExcelApi 1.1
    format: { get: (target) => object('ChartTitleFormat', target) },
    // Excel.ChartTitle.text, ExcelApi 1.1
    text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value, host) => {
        if (typeof value !== 'string') throw invalidArgument('text');
        chart.title = value;
        // A title that is given a text shows itself.
        chart.titleVisible = true;
        host.touched();
      },
    },
    // Excel.ChartTitle.visible, ExcelApi 1.1
    visible: {
      get: ({ chart }) => chart.titleVisible,
      set: ({ chart }, value, host) => {
        chart.titleVisible = value === true;
        host.touched();
      },
    },
  },
  methods: {},
};

export const chartLegend: ClassSpec<ChartTarget> = {
  properties: {
    // Excel.ChartLegend.visible, ExcelApi 1.1
    visible: {
      get: ({ chart }) => chart.legendVisible,
      set: ({ chart }, value, host) => {
        chart.legendVisible = value === true;
        host.touched();
      },
    },
    // Excel.ChartLegend.position, ExcelApi 1.1: `Excel.ChartLegendPosition`.
    position: {
      get: ({ chart }) => chart.legendPosition,
      set: ({ chart }, value, host) => {
        if (typeof value !== 'string') throw invalidArgument('position');
        chart.legendPosition = value;
        host.touched();
      },
    },
  },
  methods: {},
};

export const chartAxes: ClassSpec<ChartTarget> = {
  properties: {
    // Excel.ChartAxes.categoryAxis, ExcelApi 1.1
    categoryAxis: { get: (target) => object('ChartAxis', { ...target, axis: 'category' }) },
    // Excel.ChartAxes.valueAxis, ExcelApi 1.1
    valueAxis: { get: (target) => object('ChartAxis', { ...target, axis: 'value' }) },
  },
  methods: {},
};

/** An empty string is "automatic"; only the value axis has bounds here. */
function bound(key: 'valueAxisMinimum' | 'valueAxisMaximum'): PropertySpec<Axis> {
  return {
    get: ({ chart, axis }) => (axis === 'value' ? (chart[key] ?? '') : ''),
    set: ({ chart, axis }, value, host) => {
      if (axis !== 'value') throw invalidArgument('bounds of a category axis');
      if (value === '') Reflect.deleteProperty(chart, key);
      else if (isNumber(value)) chart[key] = value;
      else throw invalidArgument(key);
      host.touched();
    },
  };
}

function visibleKey(axis: Axis['axis']): 'categoryAxisVisible' | 'valueAxisVisible' {
  return axis === 'category' ? 'categoryAxisVisible' : 'valueAxisVisible';
}

export const chartAxis: ClassSpec<Axis> = {
  properties: {
    // Excel.ChartAxis.title, ExcelApi 1.1
    title: { get: (target) => object('ChartAxisTitle', target) },
    // Excel.ChartAxis.visible, ExcelApi 1.7
    visible: {
      get: ({ chart, axis }) => chart[visibleKey(axis)] ?? true,
      set: ({ chart, axis }, value, host) => {
        chart[visibleKey(axis)] = value === true;
        host.touched();
      },
    },
    // Excel.ChartAxis.minimum, ExcelApi 1.1
    minimum: bound('valueAxisMinimum'),
    // Excel.ChartAxis.maximum, ExcelApi 1.1
    maximum: bound('valueAxisMaximum'),
  },
  methods: {},
};

function titleKey(axis: Axis['axis']): 'categoryAxisTitle' | 'valueAxisTitle' {
  return axis === 'category' ? 'categoryAxisTitle' : 'valueAxisTitle';
}

export const chartAxisTitle: ClassSpec<Axis> = {
  properties: {
    // Excel.ChartAxisTitle.text, ExcelApi 1.1
    text: {
      get: ({ chart, axis }) => chart[titleKey(axis)] ?? '',
      set: ({ chart, axis }, value, host) => {
        if (typeof value !== 'string') throw invalidArgument('text');
        chart[titleKey(axis)] = value;
        host.touched();
      },
    },
    // Excel.ChartAxisTitle.visible, ExcelApi 1.1
    visible: {
      get: ({ chart, axis }) => chart[titleKey(axis)] !== undefined,
      set: ({ chart, axis }, value, host) => {
        if (value === false) Reflect.deleteProperty(chart, titleKey(axis));
        else chart[titleKey(axis)] ??= 'Axis Title';
        host.touched();
      },
    },
  },
  methods: {},
};

/** Of the chart, or of one series: values are the only labels drawn. */
export const chartDataLabels: ClassSpec<Labels> = {
  properties: {
    // Excel.ChartDataLabels.showValue, ExcelApi 1.1
    showValue: {
      get: ({ chart, series }) =>
        (series === undefined ? chart.series : [series]).every((s) => s.hasDataLabels === true),
      set: ({ chart, series }, value, host) => {
        for (const each of series === undefined ? chart.series : [series]) {
          each.hasDataLabels = value === true;
        }
        host.touched();
      },
    },
  },
  methods: {},
};
