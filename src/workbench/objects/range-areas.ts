import { formatArea, quoteSheet } from '../model/address';
import type { ClassSpec } from './class-spec';
import { object, type AreasTarget } from './host-object';
import { clearArgument, clearRange } from './range-actions';
import { countCells } from './range-grid';

function address({ sheet, areas }: AreasTarget): string {
  return areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(',');
}

export const rangeAreas: ClassSpec<AreasTarget> = {
  tracked: true,
  properties: {
    // Excel.RangeAreas.address, ExcelApi 1.9
    address: { get: address },
    // Excel.RangeAreas.addressLocal, ExcelApi 1.9
    addressLocal: { get: address },
    // Excel.RangeAreas.areaCount, ExcelApi 1.9
    areaCount: { get: ({ areas }) => areas.length },
    // Excel.RangeAreas.cellCount, ExcelApi 1.9
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + countCells(area), 0) },
    // Excel.RangeAreas.areas, ExcelApi 1.9
    areas: { get: (target) => object('RangeCollection', target) },
    // Excel.RangeAreas.format, ExcelApi 1.9
    format: { get: (target) => object('RangeFormat', target) },
    // Excel.RangeAreas.dataValidation, ExcelApi 1.9
    dataValidation: { get: (target) => object('DataValidation', target) },
    // Excel.RangeAreas.conditionalFormats, ExcelApi 1.9
    conditionalFormats: { get: (target) => object('ConditionalFormatCollection', target) },
    // Excel.RangeAreas.worksheet, ExcelApi 1.9
    worksheet: { get: ({ sheet }) => object('Worksheet', sheet) },
  },
  methods: {
    // Excel.RangeAreas.clear, ExcelApi 1.9
    clear: ({ sheet, areas }, args, host) => {
      const what = clearArgument(args.raw(0));
      for (const area of areas) clearRange(sheet, area, what, host);
    },
    // Excel.RangeAreas.calculate, ExcelApi 1.9
    calculate: (_target, _args, host) => {
      host.calculateNow();
    },
  },
};

export const rangeCollection: ClassSpec<AreasTarget> = {
  properties: {},
  methods: {
    // Excel.RangeCollection.getCount, ExcelApi 1.9
    getCount: ({ areas }) => areas.length,
    // Excel.RangeCollection.getItemAt, ExcelApi 1.9
    getItemAt: ({ sheet, areas }, args) => {
      const area = areas[args.integer(0)];
      if (area === undefined) throw args.bad(0, 'no such area');
      return object('Range', { sheet, area });
    },
  },
  items: ({ sheet, areas }) => areas.map((area) => object('Range', { sheet, area })),
};
