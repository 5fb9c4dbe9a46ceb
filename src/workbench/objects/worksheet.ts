import { MAX_COLUMNS, MAX_ROWS, parseAddress } from '../model/address';
import { usedArea } from '../model/cells';
import { renameSheet } from '../model/sheets';
import type { AreaModel, SheetModel } from '../model/types';
import { invalidArgument, invalidOperation } from '../protocol/office-error';
import { rangeOnSheet } from './addresses';
import { colourOf, isOneOf } from './cell-styles';
import type { ClassSpec, PropertySpec } from './class-spec';
import { EVENT, registrations } from './events';
import { guardStructure } from './guards';
import { object, type HostObject } from './host-object';
import { checkSheetName } from './worksheet-collection';
import {
  activate,
  copyWorksheet,
  deleteWorksheet,
  neighbour,
  setPosition,
} from './worksheet-actions';

const VISIBILITY = isOneOf('Visible', 'Hidden', 'VeryHidden');
/** `getRanges`: the address string is at most 8192 characters long. */
const MAX_ADDRESS = 8_192;

/** A plain on/off property; the library writes gridlines and headings under shorter names. */
function flag(key: 'showGridlines' | 'showHeadings'): PropertySpec<SheetModel> {
  return {
    get: (sheet) => sheet[key],
    set: (sheet, value, host) => {
      if (typeof value !== 'boolean') throw invalidArgument(key);
      sheet[key] = value;
      host.touched();
    },
  };
}

function rangeAt(sheet: SheetModel, area: AreaModel): HostObject {
  const { top, left, bottom, right } = area;
  const inside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
  if (!inside || top > bottom || left > right) throw invalidArgument('outside the sheet');
  return object('Range', { sheet, area });
}

function used(sheet: SheetModel, valuesOnly: boolean): HostObject | null {
  const area = usedArea(sheet, valuesOnly);
  return area === null ? null : object('Range', { sheet, area });
}

export const worksheet: ClassSpec<SheetModel> = {
  id: ({ id }) => id,
  properties: {
    // Excel.Worksheet.id, ExcelApi 1.1
    id: { get: ({ id }) => id },
    // Excel.Worksheet.name, ExcelApi 1.1
    name: {
      get: ({ name }) => name,
      set: (sheet, value, host) => {
        if (typeof value !== 'string') throw invalidArgument('name');
        if (value === sheet.name) return;
        guardStructure(host.workbook);
        checkSheetName(value, host, sheet);
        const nameBefore = sheet.name;
        renameSheet(host.workbook, sheet, value);
        host.touched();
        host.raise(EVENT.nameChanged, sheet.id, { nameBefore, nameAfter: value, ...host.cause });
      },
    },
    // Excel.Worksheet.position, ExcelApi 1.1
    position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: setPosition,
    },
    // Excel.Worksheet.visibility, ExcelApi 1.1
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, host) => {
        if (!VISIBILITY(value)) throw invalidArgument('visibility');
        guardStructure(host.workbook);
        const others = host.workbook.sheets.some((s) => s !== sheet && s.visibility === 'Visible');
        if (value !== 'Visible' && !others) throw invalidOperation('the last visible sheet');
        const visibilityBefore = sheet.visibility;
        sheet.visibility = value;
        host.touched();
        const change = { visibilityBefore, visibilityAfter: value, ...host.cause };
        host.raise(EVENT.visibilityChanged, sheet.id, change);
      },
    },
    // Excel.Worksheet.tabColor, ExcelApi 1.7: An empty string is no colour.
    tabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, host) => {
        guardStructure(host.workbook);
        sheet.tabColor = value === '' ? '' : colourOf(value);
        host.touched();
      },
    },
    // Excel.Worksheet.showGridlines, ExcelApi 1.8
    showGridlines: flag('showGridlines'),
    gridlines: flag('showGridlines'),
    // Excel.Worksheet.showHeadings, ExcelApi 1.8
    showHeadings: flag('showHeadings'),
    headings: flag('showHeadings'),
    // Excel.Worksheet.standardWidth, ExcelApi 1.7: In characters of the standard font.
    standardWidth: {
      get: ({ standardWidth }) => standardWidth,
      set: (sheet, value, host) => {
        if (typeof value !== 'number' || value < 0 || value > 255) {
          throw invalidArgument('standardWidth');
        }
        sheet.standardWidth = value;
        host.touched();
      },
    },
    // Excel.Worksheet.standardHeight, ExcelApi 1.7
    standardHeight: { get: ({ standardHeight }) => standardHeight ?? 15 },
    // Excel.Worksheet.enableCalculation, ExcelApi 1.9
    enableCalculation: { get: () => true },
    // Excel.Worksheet.tables, ExcelApi 1.1
    tables: { get: (sheet) => object('TableCollection', { sheet }) },
    // Excel.Worksheet.charts, ExcelApi 1.1
    charts: { get: (sheet) => object('ChartCollection', sheet) },
    // Excel.Worksheet.names, ExcelApi 1.4
    names: { get: (sheet) => object('NamedItemCollection', { sheet }) },
    // Excel.Worksheet.protection, ExcelApi 1.2
    protection: { get: (sheet) => object('WorksheetProtection', sheet) },
    // Excel.Worksheet.freezePanes, ExcelApi 1.7
    freezePanes: { get: (sheet) => object('WorksheetFreezePanes', sheet) },
    // Excel.Worksheet.pageLayout, ExcelApi 1.9
    pageLayout: { get: (sheet) => object('PageLayout', sheet) },
    // Excel.Worksheet.horizontalPageBreaks, ExcelApi 1.9: Manual ones only.
    horizontalPageBreaks: { get: (sheet) => object('PageBreakCollection', sheet) },
    // Excel.Worksheet.autoFilter, ExcelApi 1.9
    autoFilter: { get: (sheet) => object('AutoFilter', { sheet }) },
    // Excel.Worksheet.customProperties, ExcelApi 1.12
    customProperties: { get: (sheet) => object('WorksheetCustomPropertyCollection', sheet) },
  },
  methods: {
    // Excel.Worksheet.getRange, ExcelApi 1.1
    getRange: (sheet, args, host) =>
      object('Range', rangeOnSheet(host.workbook, sheet, args.optionalText(0))),
    // Excel.Worksheet.getRangeByIndexes, ExcelApi 1.7
    getRangeByIndexes: (sheet, args) => {
      const [top, left] = [args.integer(0), args.integer(1)];
      const [rows, columns] = [args.integer(2), args.integer(3)];
      return rangeAt(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    // Excel.Worksheet.getCell, ExcelApi 1.1
    getCell: (sheet, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return rangeAt(sheet, { top: row, left: column, bottom: row, right: column });
    },
    // Excel.Worksheet.getRanges, ExcelApi 1.9
    getRanges: (sheet, args, host) => {
      const text = args.optionalText(0);
      if (text === undefined) {
        const { area } = rangeOnSheet(host.workbook, sheet, undefined);
        return object('RangeAreas', { sheet, areas: [area] });
      }
      if (text.length > MAX_ADDRESS) throw args.bad(0, 'longer than 8192 characters');
      const areas = text.split(',').map((part) => {
        try {
          return parseAddress(part).area;
        } catch {
          throw args.bad(0, `not an address: ${part}`);
        }
      });
      return object('RangeAreas', { sheet, areas });
    },
    // Excel.Worksheet.getUsedRange, ExcelApi 1.1: An empty sheet's used range is its first cell.
    getUsedRange: (sheet, args) =>
      used(sheet, args.flag(0)) ?? rangeAt(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    // Excel.Worksheet.getUsedRangeOrNullObject, ExcelApi 1.4
    getUsedRangeOrNullObject: (sheet, args) => used(sheet, args.flag(0)),
    // Excel.Worksheet.activate, ExcelApi 1.1
    activate,
    // Excel.Worksheet.calculate, ExcelApi 1.6
    calculate: (_sheet, _args, host) => {
      host.calculateNow();
    },
    // Excel.Worksheet.copy, ExcelApi 1.7
    copy: copyWorksheet,
    // Excel.Worksheet.delete, ExcelApi 1.1
    delete: deleteWorksheet,
    // Excel.Worksheet.getNext, ExcelApi 1.5
    getNext: (sheet, args, host) => neighbour(sheet, 1, args.flag(0), host, true),
    // Excel.Worksheet.getNextOrNullObject, ExcelApi 1.5
    getNextOrNullObject: (sheet, args, host) => neighbour(sheet, 1, args.flag(0), host, false),
    // Excel.Worksheet.getPrevious, ExcelApi 1.5
    getPrevious: (sheet, args, host) => neighbour(sheet, -1, args.flag(0), host, true),
    // Excel.Worksheet.getPreviousOrNullObject, ExcelApi 1.5
    getPreviousOrNullObject: (sheet, args, host) => neighbour(sheet, -1, args.flag(0), host, false),
    // How the library finds a copied sheet again.
    _GetAnotherWorksheetById: (_sheet, args, host) => {
      const found = host.workbook.sheets.find(({ id }) => id === args.text(0));
      if (found === undefined) throw args.bad(0, 'no such sheet');
      return object('Worksheet', found);
    },
    _GetSheetById: (_sheet, args, host) => {
      const found = host.workbook.sheets.find(({ id }) => id === args.text(0));
      if (found === undefined) throw args.bad(0, 'no such sheet');
      return object('Worksheet', found);
    },
    ...registrations('sheet', ({ id }) => id),
  },
};
