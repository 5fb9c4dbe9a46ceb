import { nextId } from '../model/create';
import { formatAbsoluteArea, quoteSheet } from '../model/address';
import { getCell } from '../model/cells';
import type { AreaModel, ChartModel, ChartSeriesModel, SheetModel } from '../model/types';
import { isOneOf } from './cell-styles';
import type { ClassSpec } from './class-spec';
import { boxOf } from './geometry';
import { guardSheet } from './guards';
import { object, type HostObject, type RangeTarget } from './host-object';

const SERIES_BY = isOneOf('Auto', 'Columns', 'Rows');
/** Excel's own size of a new chart. */
const WIDTH = 360;
const HEIGHT = 216;

export function referenceTo(sheet: SheetModel, area: AreaModel): string {
  return `=${quoteSheet(sheet.name)}!${formatAbsoluteArea(area)}`;
}

function textAt(sheet: SheetModel, row: number, column: number): string {
  const value = getCell(sheet, row, column)?.value ?? '';
  return typeof value === 'object' ? '' : String(value);
}

/**
 * Excel's guess: a first row of texts is the series' names, a first column of texts (or an empty
 * corner) the categories; the longer side is the one that runs along the axis.
 */
export function seriesOf({ sheet, area }: RangeTarget, seriesBy: string): ChartSeriesModel[] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && columns > rows);
  const isText = (row: number, column: number): boolean => {
    const cell = getCell(sheet, row, column);
    return typeof cell?.value === 'string' && cell.value !== '';
  };
  const headed = rows > 1 && isText(area.top, area.right);
  const labelled = columns > 1 && isText(area.bottom, area.left);
  const body = {
    ...area,
    top: area.top + (headed ? 1 : 0),
    left: area.left + (labelled ? 1 : 0),
  };
  const series: ChartSeriesModel[] = [];
  const [first, last] = byRows ? [body.top, body.bottom] : [body.left, body.right];
  for (let at = first; at <= last; at += 1) {
    const values = byRows ? { ...body, top: at, bottom: at } : { ...body, left: at, right: at };
    const categories = byRows
      ? { ...body, top: area.top, bottom: area.top }
      : { ...body, left: area.left, right: area.left };
    const named = byRows ? labelled : headed;
    const name = byRows ? textAt(sheet, at, area.left) : textAt(sheet, area.top, at);
    series.push({
      name: named ? name : `Series${String(series.length + 1)}`,
      values: referenceTo(sheet, values),
      categories: (byRows ? headed : labelled) ? referenceTo(sheet, categories) : '',
    });
  }
  return series;
}

function find(sheet: SheetModel, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const chart = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return chart === undefined ? null : object('Chart', { sheet, chart });
}

export const chartCollection: ClassSpec<SheetModel> = {
  properties: { count: { get: ({ charts }) => charts.length } },
  methods: {
    // Excel.ChartCollection.add, ExcelApi 1.1: In the middle of nowhere in Excel; here at the
    // sheet's second column and row.
    add: (sheet, args, host) => {
      guardSheet(sheet, 'allowEditObjects');
      const seriesBy = args.optionalText(2) ?? 'Auto';
      if (!SERIES_BY(seriesBy)) throw args.bad(2, 'seriesBy');
      const { left, top } = boxOf(sheet, { top: 1, left: 1, bottom: 1, right: 1 });
      const series = seriesOf(args.object(1, 'Range'), seriesBy);
      const chart: ChartModel = {
        id: nextId('chart-'),
        name: `Chart ${String(sheet.charts.length + 1)}`,
        type: args.text(0),
        title: series.length === 1 ? (series[0]?.name ?? '') : 'Chart Title',
        titleVisible: true,
        legendVisible: series.length > 1,
        legendPosition: 'Bottom',
        ...{ left, top, width: WIDTH, height: HEIGHT, series },
      };
      sheet.charts.push(chart);
      host.touched();
      return object('Chart', { sheet, chart });
    },
    // Excel.ChartCollection.getCount, ExcelApi 1.4
    getCount: ({ charts }) => charts.length,
    // Excel.ChartCollection.getItemAt, ExcelApi 1.1
    getItemAt: (sheet, args) => {
      const chart = sheet.charts[args.integer(0)];
      if (chart === undefined) throw args.bad(0, 'no such chart');
      return object('Chart', { sheet, chart });
    },
    // Excel.ChartCollection.getItemOrNullObject, ExcelApi 1.4
    getItemOrNullObject: (sheet, args) => find(sheet, args.text(0)),
    // The library asks by this name when it only has the id.
    _GetItem: (sheet, args) => find(sheet, args.text(0)),
  },
  items: (sheet) => sheet.charts.map((chart) => object('Chart', { sheet, chart })),
  item: find,
};
