import { createProfile } from '../../../src/workbench/host/profile';
import {
  clearByUser,
  pasteByUser,
  selectByUser,
  widenByUser,
} from '../../../src/workbench/host/user-edits';
import { enterValidated, listAt } from '../../../src/workbench/host/validated-entry';
import { WorkbookHost } from '../../../src/workbench/host/workbook-host';
import { ensureCell, getCell } from '../../../src/workbench/model/cells';
import { createWorkbook } from '../../../src/workbench/model/create';
import type { SheetModel } from '../../../src/workbench/model/types';
import { EVENT, WORKBOOK_TARGET } from '../../../src/workbench/objects/events';

const AT = { row: 4, column: 2 };
const AREA = { top: 4, left: 2, bottom: 9, right: 2 };

function open(rule?: Record<string, unknown>, errorAlert?: Record<string, unknown>) {
  const workbook = createWorkbook();
  const host = new WorkbookHost(workbook, () => createProfile());
  const sheet = workbook.sheets[0] as SheetModel;
  if (rule) {
    const validation = { areas: [AREA], rule, ignoreBlanks: true };
    sheet.validations.push(errorAlert ? { ...validation, errorAlert } : validation);
  }
  host.listen(EVENT.changed, WORKBOOK_TARGET, 1);
  return { host, sheet, workbook };
}

const custom = { custom: { formula: '=AND(ISNUMBER(C5),C5<=$D5)' } };

it('keeps what the rule allows, relative to its first cell', () => {
  const { host, sheet } = open(custom);
  ensureCell(sheet, 5, 3).value = 4;
  const place = { row: 5, column: 2 };
  expect(enterValidated(host, sheet, place, '3.5')).toEqual({ kind: 'entered' });
  expect(getCell(sheet, 5, 2)?.value).toBe(3.5);
  expect(host.raised).toHaveLength(1);
});

it('refuses what breaks a rule that stops, and leaves the cell and the listeners alone', () => {
  const { host, sheet } = open(custom, { style: 'Stop', message: 'Nhập số.' });
  ensureCell(sheet, 4, 3).value = 4;
  expect(enterValidated(host, sheet, AT, '5')).toEqual({ kind: 'refused', message: 'Nhập số.' });
  expect(getCell(sheet, 4, 2)).toBeUndefined();
  expect(host.raised).toEqual([]);
  ensureCell(sheet, 4, 2).value = 2;
  expect(enterValidated(host, sheet, AT, 'ba').kind).toBe('refused');
  expect(getCell(sheet, 4, 2)?.value).toBe(2);
});

it('keeps it where the rule only warns', () => {
  const { host, sheet } = open(custom, { style: 'Warning', message: 'Nhập số.' });
  expect(enterValidated(host, sheet, AT, 'ba')).toEqual({ kind: 'warned', message: 'Nhập số.' });
  expect(getCell(sheet, 4, 2)?.value).toBe('ba');
});

it.each([
  [{ list: { source: 'Đạt, Không đạt', inCellDropDown: true } }, ['Đạt', 'Không đạt']],
  [{ list: { source: '=$A$1:$A$3' } }, ['Đạt', 'Không đạt']],
  [{ list: { source: 'Đạt', inCellDropDown: false } }, null],
  [{ wholeNumber: { formula1: 1, operator: 'GreaterThan' } }, null],
])('the list of %j is %j', (rule, entries) => {
  const { host, sheet, workbook } = open(rule);
  ensureCell(sheet, 0, 0).value = 'Đạt';
  ensureCell(sheet, 1, 0).value = 'Không đạt';
  expect(listAt(workbook, sheet, AT)).toEqual(entries);
  expect(listAt(workbook, sheet, { row: 20, column: 2 })).toBeNull();
  if (entries) expect(enterValidated(host, sheet, AT, 'Tốt').kind).toBe('refused');
  if (entries) expect(enterValidated(host, sheet, AT, 'Đạt').kind).toBe('entered');
});

it('lets nobody type into a locked cell', () => {
  const { host, sheet } = open();
  sheet.protection.protected = true;
  expect(() => enterValidated(host, sheet, AT, '1')).toThrow(/protected/);
  expect(() => clearByUser(host, sheet, AREA)).toThrow(/protected/);
  expect(() => widenByUser(host, sheet, 2, 60)).toThrow(/protected/);
  expect(getCell(sheet, 4, 2)?.value ?? null).toBeNull();
});

it('pastes a rectangle, ragged lines filled up, and says so once', () => {
  const { host, sheet } = open();
  const area = pasteByUser(host, sheet, AT, [['1', 'a'], ['=C5*2']]);
  expect(area).toEqual({ top: 4, left: 2, bottom: 5, right: 3 });
  expect(getCell(sheet, 4, 3)?.value).toBe('a');
  expect(getCell(sheet, 5, 2)?.formula).toBe('=C5*2');
  expect(host.raised.map(({ message }) => JSON.parse(message) as unknown)).toEqual([
    expect.objectContaining({ address: 'C5:D6', source: 'Local' }),
  ]);
  expect(pasteByUser(host, sheet, AT, [])).toBeNull();
});

it('selecting goes to the sheet and is heard of as the user’s', () => {
  const { host, sheet } = open();
  host.listen(EVENT.selectionChanged, WORKBOOK_TARGET, 1);
  selectByUser(host, sheet, AREA);
  expect(host.selection).toEqual({ sheetId: sheet.id, area: AREA });
  expect(host.raised.map(({ eventType }) => eventType)).toEqual([EVENT.selectionChanged]);
});
