import { copySheet, deleteSheet } from '../model/sheets';
import type { SheetModel } from '../model/types';
import type { Arguments } from '../protocol/arguments';
import {
  invalidArgument,
  invalidOperation,
  itemNotFound,
  OfficeError,
} from '../protocol/office-error';
import { EVENT } from './events';
import { guardStructure } from './guards';
import { object, type HostObject } from './host-object';
import type { HostState } from './host-state';

export function switchTo(sheet: SheetModel, host: HostState): void {
  const { workbook } = host;
  if (workbook.activeSheetId === sheet.id) return;
  host.raise(EVENT.deactivated, workbook.activeSheetId, {});
  workbook.activeSheetId = sheet.id;
  host.raise(EVENT.activated, sheet.id, {});
}

export function activate(sheet: SheetModel, _args: Arguments, host: HostState): void {
  if (sheet.visibility !== 'Visible') throw invalidOperation(`sheet ${sheet.name} is hidden`);
  switchTo(sheet, host);
}

export function setPosition(sheet: SheetModel, value: unknown, host: HostState): void {
  const { sheets } = host.workbook;
  if (typeof value !== 'number' || value < 0 || value >= sheets.length) {
    throw invalidArgument('position');
  }
  guardStructure(host.workbook);
  const positionBefore = sheets.indexOf(sheet);
  sheets.splice(positionBefore, 1);
  sheets.splice(value, 0, sheet);
  host.touched();
  host.raise(EVENT.moved, sheet.id, { positionBefore, positionAfter: value, ...host.cause });
}

/** Where the copy goes; the default, `None`, is the beginning (worksheet.copy in the reference). */
function placeOf(args: Arguments, host: HostState): number {
  const { sheets } = host.workbook;
  const type = args.optionalText(0) ?? 'None';
  if (type === 'None' || type === 'Beginning') return 0;
  if (type === 'End') return sheets.length;
  const at = sheets.indexOf(args.object(1, 'Worksheet'));
  if (type === 'Before') return at;
  if (type === 'After') return at + 1;
  throw args.bad(0, 'unknown position');
}

export function copyWorksheet(sheet: SheetModel, args: Arguments, host: HostState): HostObject {
  guardStructure(host.workbook);
  // What was fitted goes along, and only that: fitting calculates the book.
  host.fitted(sheet);
  const copy = copySheet(host.workbook, sheet, undefined, placeOf(args, host));
  host.touched();
  host.raise(EVENT.added, copy.id, { ...host.cause });
  return object('Worksheet', copy);
}

export function deleteWorksheet(sheet: SheetModel, _args: Arguments, host: HostState): void {
  guardStructure(host.workbook);
  if (sheet.visibility === 'VeryHidden') {
    throw new OfficeError(
      'GeneralException',
      'A very hidden sheet must be shown before it is deleted.',
    );
  }
  const visible = host.workbook.sheets.filter((s) => s !== sheet && s.visibility === 'Visible');
  if (visible.length === 0) throw invalidOperation('the last visible sheet');
  deleteSheet(host.workbook, sheet);
  host.touched();
  host.raise(EVENT.deleted, sheet.id, { ...host.cause });
}

export function neighbour(
  sheet: SheetModel,
  step: 1 | -1,
  visibleOnly: boolean,
  host: HostState,
  required: boolean,
): HostObject | null {
  const { sheets } = host.workbook;
  let at = sheets.indexOf(sheet) + step;
  while (visibleOnly && sheets[at] !== undefined && sheets[at]?.visibility !== 'Visible')
    at += step;
  const found = sheets[at];
  if (found !== undefined) return object('Worksheet', found);
  if (required) throw itemNotFound('neighbouring sheet');
  return null;
}
