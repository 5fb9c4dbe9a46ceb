import type { SheetModel } from '../model/types';
import { accessDenied } from '../protocol/office-error';
import type { ClassSpec } from './class-spec';
import { EVENT } from './events';

/** `Excel.WorksheetProtectionOptions`; everything is forbidden unless allowed. */
const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

function optionsOf(wishes: Record<string, unknown>): Record<string, boolean> {
  const options: Record<string, boolean> = {};
  for (const name of OPTIONS) options[name] = wishes[name] === true;
  return options;
}

export const worksheetProtection: ClassSpec<SheetModel> = {
  properties: {
    // Excel.WorksheetProtection.protected, ExcelApi 1.2
    protected: { get: ({ protection }) => protection.protected },
    // Excel.WorksheetProtection.options, ExcelApi 1.2
    options: {
      get: ({ protection }) => ({
        ...optionsOf(protection.options),
        selectionMode: protection.selectionMode ?? 'Normal',
      }),
    },
  },
  methods: {
    // Excel.WorksheetProtection.protect, ExcelApi 1.2: Since version 2605 a second `protect` is
    // refused (office-js issue 6784). Options read back with nulls are refused, too (issue 1931).
    protect: (sheet, args, host) => {
      if (sheet.protection.protected) throw accessDenied(`${sheet.name} is protected already`);
      const wishes = args.record(0);
      if (Object.values(wishes).includes(null)) throw args.bad(0, 'null option');
      const password = args.optionalText(1);
      const mode = wishes['selectionMode'];
      sheet.protection = { protected: true, options: optionsOf(wishes) };
      if (typeof mode === 'string') sheet.protection.selectionMode = mode;
      if (password !== undefined) sheet.protection.password = password;
      host.touched();
      host.raise(EVENT.protectionChanged, sheet.id, { isProtected: true, ...host.cause });
    },
    // Excel.WorksheetProtection.unprotect, ExcelApi 1.7
    unprotect: (sheet, args, host) => {
      if (!sheet.protection.protected) return;
      const { password, stored } = sheet.protection;
      // A password that came with the file is only known as a hash: nobody can give it here.
      if (stored !== undefined) throw accessDenied('protected with a password');
      if (password !== undefined && password !== args.optionalText(0)) {
        throw accessDenied('wrong password');
      }
      sheet.protection = { protected: false, options: {} };
      host.touched();
      host.raise(EVENT.protectionChanged, sheet.id, { isProtected: false, ...host.cause });
    },
  },
};
