import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import type { SheetModel } from '../model/types';
import { itemNotFound } from '../protocol/office-error';
import { rangeOnSheet } from './addresses';
import type { ClassSpec } from './class-spec';
import { object, type HostObject } from './host-object';

/** Rows only: whole rows; columns only: whole columns; both: the top left rectangle. */
function location(sheet: SheetModel): HostObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? MAX_ROWS - 1 : rows - 1;
  const right = columns === 0 ? MAX_COLUMNS - 1 : columns - 1;
  return object('Range', { sheet, area: { top: 0, left: 0, bottom, right } });
}

export const freezePanes: ClassSpec<SheetModel> = {
  properties: {},
  methods: {
    // Excel.WorksheetFreezePanes.freezeRows, ExcelApi 1.7
    freezeRows: (sheet, args, host) => {
      sheet.freeze = { rows: args.optionalInteger(0, 1), columns: 0 };
      host.touched();
    },
    // Excel.WorksheetFreezePanes.freezeColumns, ExcelApi 1.7
    freezeColumns: (sheet, args, host) => {
      sheet.freeze = { rows: 0, columns: args.optionalInteger(0, 1) };
      host.touched();
    },
    // Excel.WorksheetFreezePanes.freezeAt, ExcelApi 1.7
    freezeAt: (sheet, args, host) => {
      const { area } = args.isObject(0, 'Range')
        ? args.object(0, 'Range')
        : rangeOnSheet(host.workbook, sheet, args.text(0));
      const rows = area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1;
      const columns = area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1;
      sheet.freeze = { rows, columns };
      host.touched();
    },
    // Excel.WorksheetFreezePanes.unfreeze, ExcelApi 1.7
    unfreeze: (sheet, _args, host) => {
      sheet.freeze = { rows: 0, columns: 0 };
      host.touched();
    },
    // Excel.WorksheetFreezePanes.getLocation, ExcelApi 1.7
    getLocation: (sheet) => {
      const found = location(sheet);
      if (found === null) throw itemNotFound('nothing is frozen');
      return found;
    },
    // Excel.WorksheetFreezePanes.getLocationOrNullObject, ExcelApi 1.7
    getLocationOrNullObject: location,
  },
};
