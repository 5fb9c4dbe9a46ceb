import { flag, tag, type AttributeValue, type XmlElement } from './xml';
import type { SheetModel, WorkbookModel } from '../model/types';

/** Office.js options; the file's attribute is 1 where the action is forbidden. */
const OPTIONS: readonly (readonly [string, string, boolean])[] = [
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true],
];

const STORED = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];
const STORED_BOOK = [
  ...['workbookPassword', 'workbookAlgorithmName', 'workbookHashValue', 'workbookSaltValue'],
  'workbookSpinCount',
];

/** The 16-bit hash of ECMA-376 part 4, 14.7.1: weak, and understood by every spreadsheet program. */
function passwordHash(password: string): string {
  let hash = 0;
  const characters = [...password].map((character) => character.charCodeAt(0) & 0xff);
  for (const code of characters.reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= code;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= characters.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

function kept(
  names: readonly string[],
  attributes: XmlElement['attributes'],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

export function sheetProtectionXml({ protection }: SheetModel): string {
  if (!protection.protected) return '';
  const { options, selectionMode, password, stored } = protection;
  const attributes: Record<string, AttributeValue> = { ...stored };
  if (password !== undefined && password !== '') attributes.password = passwordHash(password);
  attributes.sheet = true;
  for (const [option, name, missing] of OPTIONS) {
    const forbidden = options[option] !== true;
    if (forbidden !== missing) attributes[name] = forbidden;
  }
  if (selectionMode === 'None' || selectionMode === 'Unlocked') attributes.selectLockedCells = true;
  if (selectionMode === 'None') attributes.selectUnlockedCells = true;
  return tag('sheetProtection', attributes);
}

export function readSheetProtection(element: XmlElement | undefined): SheetModel['protection'] {
  if (element === undefined || !flag(element.attributes.sheet)) {
    return { protected: false, options: {} };
  }
  const { attributes } = element;
  const options = Object.fromEntries(
    OPTIONS.map(([option, name, missing]) => [option, !flag(attributes[name], missing)]),
  );
  const stored = kept(STORED, attributes);
  const locked = flag(attributes.selectLockedCells);
  const mode = flag(attributes.selectUnlockedCells) ? 'None' : locked ? 'Unlocked' : 'Normal';
  return {
    protected: true,
    options,
    selectionMode: mode,
    ...(Object.keys(stored).length === 0 ? {} : { stored }),
  };
}

export function workbookProtectionXml({ protection }: WorkbookModel): string {
  if (!protection.protected) return '';
  const { password, stored } = protection;
  const hash = password === undefined || password === '' ? undefined : passwordHash(password);
  const own = hash === undefined ? {} : { workbookPassword: hash };
  return tag('workbookProtection', { ...stored, ...own, lockStructure: true });
}

export function readWorkbookProtection(
  element: XmlElement | undefined,
): WorkbookModel['protection'] {
  if (element === undefined || !flag(element.attributes.lockStructure)) return { protected: false };
  const stored = kept(STORED_BOOK, element.attributes);
  return { protected: true, ...(Object.keys(stored).length === 0 ? {} : { stored }) };
}
