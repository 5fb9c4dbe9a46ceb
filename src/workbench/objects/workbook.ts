import { findSheet } from '../model/sheets';
import type { SheetModel } from '../model/types';
import { itemNotFound } from '../protocol/office-error';
import { parseArea } from './addresses';
import type { ClassSpec } from './class-spec';
import { object, type HostObject, type RangeTarget } from './host-object';
import type { HostState } from './host-state';

/** The range of an event's `getRange`: the reference id says sheet and address. */
function eventRange(reference: string, host: HostState): HostObject | null {
  const match = /^event:(.*)!([^!]*)$/s.exec(reference);
  const sheet = host.workbook.sheets.find(({ id }) => id === match?.[1]);
  if (sheet === undefined || match?.[2] === undefined) return null;
  return object('Range', { sheet, area: parseArea(match[2]) });
}

function selected(host: HostState): RangeTarget {
  const sheet = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId);
  if (sheet === undefined) throw itemNotFound('active sheet');
  const own = host.selection.sheetId === sheet.id;
  const area = own ? host.selection.area : { top: 0, left: 0, bottom: 0, right: 0 };
  return { sheet, area };
}

export const workbook: ClassSpec<null> = {
  properties: {
    // Excel.Workbook.name, ExcelApi 1.7
    name: { get: (_target, host) => host.fileName },
    // Excel.Workbook.isDirty, ExcelApi 1.9
    isDirty: {
      get: (_target, host) => host.dirty,
      set: (_target, value, host) => {
        host.dirty = value === true;
      },
    },
    // Excel.Workbook.readOnly, ExcelApi 1.8
    readOnly: { get: () => false },
    // Excel.Workbook.autoSave, ExcelApi 1.9
    autoSave: { get: () => false },
    // Excel.Workbook.previouslySaved, ExcelApi 1.9
    previouslySaved: { get: (_target, host) => !host.dirty },
    // Excel.Workbook.application, ExcelApi 1.1
    application: { get: () => object('Application', null) },
    // Excel.Workbook.worksheets, ExcelApi 1.1
    worksheets: { get: () => object('WorksheetCollection', null) },
    // Excel.Workbook.names, ExcelApi 1.1
    names: { get: () => object('NamedItemCollection', {}) },
    // Excel.Workbook.tables, ExcelApi 1.1
    tables: { get: () => object('TableCollection', {}) },
    // Excel.Workbook.settings, ExcelApi 1.4
    settings: { get: () => object('SettingCollection', null) },
    // Excel.Workbook.properties, ExcelApi 1.7
    properties: { get: () => object('DocumentProperties', null) },
    // Excel.Workbook.protection, ExcelApi 1.7
    protection: { get: () => object('WorkbookProtection', null) },
    // `context.runtime` in the library.
    _Runtime: { get: () => object('Runtime', null) },
  },
  methods: {
    // Excel.Workbook.getActiveCell, ExcelApi 1.7
    getActiveCell: (_target, _args, host) => {
      const { sheet, area } = selected(host);
      const { top, left } = area;
      return object('Range', { sheet, area: { top, left, bottom: top, right: left } });
    },
    // Excel.Workbook.getSelectedRange, ExcelApi 1.1
    getSelectedRange: (_target, _args, host) => object('Range', selected(host)),
    // Excel.Workbook.getActiveChartOrNullObject, ExcelApi 1.9: Nobody clicks on a chart here.
    getActiveChartOrNullObject: () => null,
    // Excel.Workbook.getIsActiveCollabSession, ExcelApi 1.9
    getIsActiveCollabSession: () => false,
    // Excel.Workbook.save, ExcelApi 1.11: Where the file goes is the caller's business: here only
    // the workbook's state changes.
    save: (_target, _args, host) => {
      host.dirty = false;
    },
    _RemoveReference: (_target, args, host) => {
      host.forget(args.text(0));
    },
    _RemoveAllReferences: (_target, _args, host) => {
      for (const reference of [...host.references.keys()]) host.forget(reference);
    },
    _GetReferenceCount: (_target, _args, host) => host.references.size,
    _GetRangeForEventByReferenceId: (_target, args, host) => {
      const range = eventRange(args.text(0), host);
      if (range === null) throw itemNotFound(args.text(0));
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_target, args, host) =>
      eventRange(args.text(0), host),
  },
};

/** By name or id, as `worksheets.getItem` takes either. */
export function sheetByKey(key: unknown, host: HostState): SheetModel | undefined {
  if (typeof key !== 'string') return undefined;
  return host.workbook.sheets.find(({ id }) => id === key) ?? findSheet(host.workbook, key);
}
