import type { ChartModel } from '../model/types';
import type { Arguments } from '../protocol/arguments';
import { invalidArgument } from '../protocol/office-error';
import { rangeOnSheet } from './addresses';
import { isNumber } from './cell-styles';
import { seriesOf } from './chart-collection';
import type { ClassSpec, PropertySpec } from './class-spec';
import { boxOf } from './geometry';
import { guardSheet } from './guards';
import { object, type ChartTarget, type RangeTarget } from './host-object';
import type { HostState } from './host-state';

function size(key: 'left' | 'top' | 'width' | 'height'): PropertySpec<ChartTarget> {
  return {
    get: ({ chart: own }) => own[key],
    set: ({ sheet, chart: own }, value, host) => {
      if (!isNumber(value) || value < 0) throw invalidArgument(key);
      guardSheet(sheet, 'allowEditObjects');
      own[key] = value;
      host.touched();
    },
  };
}

function text(key: 'name' | 'type'): PropertySpec<ChartTarget> {
  return {
    get: ({ chart: own }) => own[key],
    set: ({ sheet, chart: own }, value, host) => {
      if (typeof value !== 'string') throw invalidArgument(key);
      guardSheet(sheet, 'allowEditObjects');
      own[key] = value;
      host.touched();
    },
  };
}

function cellOf(target: ChartTarget, args: Arguments, index: number, host: HostState): RangeTarget {
  if (args.isObject(index, 'Range')) return args.object(index, 'Range');
  return rangeOnSheet(host.workbook, target.sheet, args.text(index));
}

function place(
  chart: ChartModel,
  box: Pick<ChartModel, 'left' | 'top' | 'width' | 'height'>,
): void {
  Object.assign(chart, box);
}

export const chart: ClassSpec<ChartTarget> = {
  id: ({ chart: { id } }) => id,
  properties: {
    // Excel.Chart.id, ExcelApi 1.7
    id: { get: ({ chart: { id } }) => id },
    // Excel.Chart.name, ExcelApi 1.1
    name: text('name'),
    // Excel.Chart.chartType, ExcelApi 1.7
    chartType: text('type'),
    // Excel.Chart.left, ExcelApi 1.1
    left: size('left'),
    // Excel.Chart.top, ExcelApi 1.1
    top: size('top'),
    // Excel.Chart.width, ExcelApi 1.1
    width: size('width'),
    // Excel.Chart.height, ExcelApi 1.1
    height: size('height'),
    // Excel.Chart.title, ExcelApi 1.1
    title: { get: (target) => object('ChartTitle', target) },
    // Excel.Chart.legend, ExcelApi 1.1
    legend: { get: (target) => object('ChartLegend', target) },
    // Excel.Chart.axes, ExcelApi 1.1
    axes: { get: (target) => object('ChartAxes', target) },
    // Excel.Chart.series, ExcelApi 1.1
    series: { get: (target) => object('ChartSeriesCollection', target) },
    // Excel.Chart.dataLabels, ExcelApi 1.1
    dataLabels: { get: (target) => object('ChartDataLabels', target) },
    // Excel.Chart.worksheet, ExcelApi 1.2
    worksheet: { get: ({ sheet }) => object('Worksheet', sheet) },
  },
  methods: {
    // Excel.Chart.setData, ExcelApi 1.1
    setData: ({ sheet, chart: own }, args, host) => {
      guardSheet(sheet, 'allowEditObjects');
      own.series = seriesOf(args.object(0, 'Range'), args.optionalText(1) ?? 'Auto');
      host.touched();
    },
    // Excel.Chart.setPosition, ExcelApi 1.1: From the start cell's top left corner to the end
    // cell's bottom right one.
    setPosition: (target, args, host) => {
      guardSheet(target.sheet, 'allowEditObjects');
      host.fitted(target.sheet);
      const start = boxOf(target.sheet, cellOf(target, args, 0, host).area);
      const { left, top } = start;
      if (!args.has(1)) place(target.chart, { ...target.chart, left, top });
      else {
        const end = boxOf(target.sheet, cellOf(target, args, 1, host).area);
        const [right, bottom] = [end.left + end.width, end.top + end.height];
        place(target.chart, { left, top, width: right - left, height: bottom - top });
      }
      host.touched();
    },
    // Excel.Chart.activate, ExcelApi 1.9
    activate: () => undefined,
    // Excel.Chart.delete, ExcelApi 1.1
    delete: ({ sheet, chart: own }, _args, host) => {
      guardSheet(sheet, 'allowEditObjects');
      sheet.charts.splice(sheet.charts.indexOf(own), 1);
      host.touched();
    },
  },
};
