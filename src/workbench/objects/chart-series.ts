import { invalidArgument, itemNotFound } from '../protocol/office-error';
import { colourOf, isNumber } from './cell-styles';
import { referenceTo } from './chart-collection';
import type { ClassSpec } from './class-spec';
import { guardSheet } from './guards';
import { object, type ChartTarget, type Targets } from './host-object';

type Series = Targets['ChartSeries'];

export const chartSeriesCollection: ClassSpec<ChartTarget> = {
  properties: { count: { get: ({ chart }) => chart.series.length } },
  methods: {
    // Excel.ChartSeriesCollection.add, ExcelApi 1.7
    add: ({ sheet, chart }, args, host) => {
      guardSheet(sheet, 'allowEditObjects');
      const name = args.optionalText(0) ?? `Series${String(chart.series.length + 1)}`;
      const series = { name, values: '', categories: '' };
      chart.series.splice(args.optionalInteger(1, chart.series.length), 0, series);
      host.touched();
      return object('ChartSeries', { sheet, chart, series });
    },
    // Excel.ChartSeriesCollection.getCount, ExcelApi 1.4
    getCount: ({ chart }) => chart.series.length,
    // Excel.ChartSeriesCollection.getItemAt, ExcelApi 1.1
    getItemAt: ({ sheet, chart }, args) => {
      const series = chart.series[args.integer(0)];
      if (series === undefined) throw args.bad(0, 'no such series');
      return object('ChartSeries', { sheet, chart, series });
    },
  },
  items: ({ sheet, chart }) =>
    chart.series.map((series) => object('ChartSeries', { sheet, chart, series })),
};

export const chartSeries: ClassSpec<Series> = {
  properties: {
    // Excel.ChartSeries.name, ExcelApi 1.1
    name: {
      get: ({ series }) => series.name,
      set: ({ series }, value, host) => {
        if (typeof value !== 'string') throw invalidArgument('name');
        series.name = value;
        host.touched();
      },
    },
    // Excel.ChartSeries.hasDataLabels, ExcelApi 1.7
    hasDataLabels: {
      get: ({ series }) => series.hasDataLabels === true,
      set: ({ series }, value, host) => {
        series.hasDataLabels = value === true;
        host.touched();
      },
    },
    // Excel.ChartSeries.gapWidth, ExcelApi 1.7: 0 to 500, in per cent of a bar's width.
    gapWidth: {
      get: ({ series }) => series.gapWidth ?? 150,
      set: ({ series }, value, host) => {
        if (!isNumber(value) || value < 0 || value > 500) throw invalidArgument('gapWidth');
        series.gapWidth = value;
        host.touched();
      },
    },
    // Excel.ChartSeries.chartType, ExcelApi 1.7
    chartType: { get: ({ chart }) => chart.type },
    // Excel.ChartSeries.format, ExcelApi 1.1
    format: { get: (target) => object('ChartSeriesFormat', target) },
    // Excel.ChartSeries.dataLabels, ExcelApi 1.8
    dataLabels: { get: (target) => object('ChartDataLabels', target) },
  },
  methods: {
    // Excel.ChartSeries.setValues, ExcelApi 1.7
    setValues: ({ series }, args, host) => {
      const { sheet, area } = args.object(0, 'Range');
      series.values = referenceTo(sheet, area);
      host.touched();
    },
    // Excel.ChartSeries.setXAxisValues, ExcelApi 1.7
    setXAxisValues: ({ series }, args, host) => {
      const { sheet, area } = args.object(0, 'Range');
      series.categories = referenceTo(sheet, area);
      host.touched();
    },
    // Excel.ChartSeries.delete, ExcelApi 1.7
    delete: ({ chart, series }, _args, host) => {
      const at = chart.series.indexOf(series);
      if (at < 0) throw itemNotFound('the series was deleted');
      chart.series.splice(at, 1);
      host.touched();
    },
  },
};

export const chartSeriesFormat: ClassSpec<Series> = {
  properties: { fill: { get: (target) => object('ChartFill', target) } },
  methods: {},
};

export const chartFill: ClassSpec<Series> = {
  properties: {},
  methods: {
    // Excel.ChartFill.setSolidColor, ExcelApi 1.1
    setSolidColor: ({ series }, args, host) => {
      series.color = colourOf(args.text(0));
      host.touched();
    },
    // Excel.ChartFill.clear, ExcelApi 1.1
    clear: ({ series }, _args, host) => {
      delete series.color;
      host.touched();
    },
  },
};
