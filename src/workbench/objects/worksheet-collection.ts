import { createSheet } from '../model/create';
import { validateSheetName } from '../model/sheets';
import type { SheetModel } from '../model/types';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/office-error';
import type { ClassSpec } from './class-spec';
import { EVENT, registrations, WORKBOOK_TARGET } from './events';
import { guardStructure } from './guards';
import { object, type HostObject } from './host-object';
import type { HostState } from './host-state';
import { sheetByKey } from './workbook';

/** Bad characters and length are one error, a name that is taken is another. */
export function checkSheetName(name: string, host: HostState, except?: SheetModel): void {
  const taken = host.workbook.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw itemAlreadyExists(`sheet ${name}`);
  const refused = validateSheetName(name, host.workbook, except);
  if (refused !== null) throw invalidArgument(refused);
}

function nextName(host: HostState): string {
  for (let number = host.workbook.sheets.length + 1; ; number += 1) {
    const name = `Sheet${String(number)}`;
    if (sheetByKey(name, host) === undefined) return name;
  }
}

function visibleOnly(sheets: readonly SheetModel[], wanted: boolean): readonly SheetModel[] {
  return wanted ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;
}

function one(sheet: SheetModel | undefined): HostObject {
  if (sheet === undefined) throw itemNotFound('worksheet');
  return object('Worksheet', sheet);
}

export const worksheetCollection: ClassSpec<null> = {
  properties: {},
  methods: {
    // Excel.WorksheetCollection.add, ExcelApi 1.1: At the end, not activated.
    add: (_target, args, host) => {
      guardStructure(host.workbook);
      const name = args.optionalText(0) ?? nextName(host);
      checkSheetName(name, host);
      const sheet = createSheet(name);
      host.workbook.sheets.push(sheet);
      host.touched();
      host.raise(EVENT.added, sheet.id, { ...host.cause });
      return object('Worksheet', sheet);
    },
    // Excel.WorksheetCollection.getActiveWorksheet, ExcelApi 1.1
    getActiveWorksheet: (_target, _args, host) =>
      one(host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId)),
    // Excel.WorksheetCollection.getCount, ExcelApi 1.4
    getCount: (_target, args, host) => visibleOnly(host.workbook.sheets, args.flag(0)).length,
    // Excel.WorksheetCollection.getFirst, ExcelApi 1.5
    getFirst: (_target, args, host) => one(visibleOnly(host.workbook.sheets, args.flag(0))[0]),
    // Excel.WorksheetCollection.getLast, ExcelApi 1.5
    getLast: (_target, args, host) => one(visibleOnly(host.workbook.sheets, args.flag(0)).at(-1)),
    // Excel.WorksheetCollection.getItemOrNullObject, ExcelApi 1.4
    getItemOrNullObject: (_target, args, host) => {
      const sheet = sheetByKey(args.text(0), host);
      return sheet === undefined ? null : object('Worksheet', sheet);
    },
    ...registrations('collection', () => WORKBOOK_TARGET),
  },
  items: (_target, host) => host.workbook.sheets.map((sheet) => object('Worksheet', sheet)),
  item: (_target, key, host) => {
    const sheet = sheetByKey(key, host);
    return sheet === undefined ? null : object('Worksheet', sheet);
  },
};
