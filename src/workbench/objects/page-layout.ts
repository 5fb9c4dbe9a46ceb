import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import type { AreaModel, PageLayoutModel, SheetModel } from '../model/types';
import { isRecord, type Arguments } from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/office-error';
import { rangeOnSheet } from './addresses';
import { isFlag, isNumber, isOneOf, isText } from './cell-styles';
import type { ClassSpec, PropertySpec } from './class-spec';
import { object, type HostObject } from './host-object';
import type { HostState } from './host-state';

function part<K extends keyof PageLayoutModel>(
  key: K,
  accepts: (value: unknown) => value is PageLayoutModel[K],
): PropertySpec<SheetModel> {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set: ({ pageLayout }, value, host) => {
      if (!accepts(value)) throw invalidArgument(key);
      pageLayout[key] = value;
      host.touched();
    },
  };
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

/** A scale from 10 to 400 per cent, or a number of pages; never both. */
function zoomOf(value: unknown): PageLayoutModel['zoom'] {
  if (!isRecord(value)) throw invalidArgument('zoom');
  const zoom: PageLayoutModel['zoom'] = {};
  for (const key of ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const) {
    const number = value[key];
    if (isNumber(number)) zoom[key] = number;
  }
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  if (zoom.scale !== undefined && (fits || zoom.scale < 10 || zoom.scale > 400)) {
    throw invalidArgument('zoom');
  }
  return zoom;
}

function areasOf(sheet: SheetModel, args: Arguments, host: HostState): AreaModel[] {
  if (args.isObject(0, 'Range')) return [args.object(0, 'Range').area];
  if (args.isObject(0, 'RangeAreas')) return [...args.object(0, 'RangeAreas').areas];
  return args
    .text(0)
    .split(',')
    .map((text) => rangeOnSheet(host.workbook, sheet, text).area);
}

function printArea(sheet: SheetModel): HostObject | null {
  const areas = sheet.pageLayout.printArea;
  return areas === undefined ? null : object('RangeAreas', { sheet, areas });
}

function titleRows(sheet: SheetModel): HostObject | null {
  const rows = sheet.pageLayout.titleRows;
  if (rows === undefined) return null;
  const area = { top: rows.first, bottom: rows.last, left: 0, right: MAX_COLUMNS - 1 };
  return object('Range', { sheet, area });
}

function titleColumns(sheet: SheetModel): HostObject | null {
  const columns = sheet.pageLayout.titleColumns;
  if (columns === undefined) return null;
  const area = { left: columns.first, right: columns.last, top: 0, bottom: MAX_ROWS - 1 };
  return object('Range', { sheet, area });
}

function required(found: HostObject | null): HostObject {
  if (found === null) throw itemNotFound('not set');
  return found;
}

export const pageLayout: ClassSpec<SheetModel> = {
  properties: {
    // Excel.PageLayout.orientation, ExcelApi 1.9
    orientation: part('orientation', isOneOf('Portrait', 'Landscape')),
    // Excel.PageLayout.paperSize, ExcelApi 1.9: `Excel.PaperType`, e.g. `A4`.
    paperSize: part('paperSize', isText),
    // Excel.PageLayout.blackAndWhite, ExcelApi 1.9
    blackAndWhite: part('blackAndWhite', isFlag),
    // Excel.PageLayout.centerHorizontally, ExcelApi 1.9
    centerHorizontally: part('centerHorizontally', isFlag),
    // Excel.PageLayout.centerVertically, ExcelApi 1.9
    centerVertically: part('centerVertically', isFlag),
    // Excel.PageLayout.printGridlines, ExcelApi 1.9
    printGridlines: part('printGridlines', isFlag),
    // Excel.PageLayout.printHeadings, ExcelApi 1.9
    printHeadings: part('printHeadings', isFlag),
    // Excel.PageLayout.printOrder, ExcelApi 1.9
    printOrder: part('printOrder', isOneOf('DownThenOver', 'OverThenDown')),
    // Excel.PageLayout.leftMargin, ExcelApi 1.9: Margins in points.
    leftMargin: part('leftMargin', isNumber),
    // Excel.PageLayout.rightMargin, ExcelApi 1.9
    rightMargin: part('rightMargin', isNumber),
    // Excel.PageLayout.topMargin, ExcelApi 1.9
    topMargin: part('topMargin', isNumber),
    // Excel.PageLayout.bottomMargin, ExcelApi 1.9
    bottomMargin: part('bottomMargin', isNumber),
    // Excel.PageLayout.headerMargin, ExcelApi 1.9
    headerMargin: part('headerMargin', isNumber),
    // Excel.PageLayout.footerMargin, ExcelApi 1.9
    footerMargin: part('footerMargin', isNumber),
    // Excel.PageLayout.zoom, ExcelApi 1.9
    zoom: {
      get: ({ pageLayout: layout }) => ({ ...layout.zoom }),
      set: (sheet, value, host) => {
        sheet.pageLayout.zoom = zoomOf(value);
        host.touched();
      },
    },
    // Excel.PageLayout.headersFooters, ExcelApi 1.9
    headersFooters: { get: (sheet) => object('HeaderFooterGroup', sheet) },
  },
  methods: {
    // Excel.PageLayout.setPrintArea, ExcelApi 1.9
    setPrintArea: (sheet, args, host) => {
      sheet.pageLayout.printArea = areasOf(sheet, args, host);
      host.touched();
    },
    // Excel.PageLayout.setPrintTitleRows, ExcelApi 1.9
    setPrintTitleRows: (sheet, args, host) => {
      const [area] = areasOf(sheet, args, host);
      if (area === undefined) throw args.bad(0, 'no rows');
      sheet.pageLayout.titleRows = { first: area.top, last: area.bottom };
      host.touched();
    },
    // Excel.PageLayout.setPrintTitleColumns, ExcelApi 1.9
    setPrintTitleColumns: (sheet, args, host) => {
      const [area] = areasOf(sheet, args, host);
      if (area === undefined) throw args.bad(0, 'no columns');
      sheet.pageLayout.titleColumns = { first: area.left, last: area.right };
      host.touched();
    },
    // Excel.PageLayout.setPrintMargins, ExcelApi 1.9
    setPrintMargins: (sheet, args, host) => {
      const points = POINTS[args.text(0)];
      if (points === undefined) throw args.bad(0, 'unknown unit');
      const margins = args.record(1);
      for (const side of MARGINS) {
        const value = margins[side];
        if (isNumber(value)) sheet.pageLayout[`${side}Margin`] = value * points;
      }
      host.touched();
    },
    // Excel.PageLayout.getPrintArea, ExcelApi 1.9
    getPrintArea: (sheet) => required(printArea(sheet)),
    // Excel.PageLayout.getPrintAreaOrNullObject, ExcelApi 1.9
    getPrintAreaOrNullObject: printArea,
    // Excel.PageLayout.getPrintTitleRows, ExcelApi 1.9
    getPrintTitleRows: (sheet) => required(titleRows(sheet)),
    // Excel.PageLayout.getPrintTitleRowsOrNullObject, ExcelApi 1.9
    getPrintTitleRowsOrNullObject: titleRows,
    // Excel.PageLayout.getPrintTitleColumns, ExcelApi 1.9
    getPrintTitleColumns: (sheet) => required(titleColumns(sheet)),
    // Excel.PageLayout.getPrintTitleColumnsOrNullObject, ExcelApi 1.9
    getPrintTitleColumnsOrNullObject: titleColumns,
  },
};
