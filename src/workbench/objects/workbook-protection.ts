import { accessDenied } from '../protocol/office-error';
import type { ClassSpec } from './class-spec';

export const workbookProtection: ClassSpec<null> = {
  properties: { protected: { get: (_target, host) => host.workbook.protection.protected } },
  methods: {
    // Excel.WorkbookProtection.protect, ExcelApi 1.7
    protect: (_target, args, host) => {
      const { protection } = host.workbook;
      if (protection.protected) throw accessDenied('the workbook is protected already');
      const password = args.optionalText(0);
      host.workbook.protection =
        password === undefined ? { protected: true } : { protected: true, password };
      host.touched();
    },
    // Excel.WorkbookProtection.unprotect, ExcelApi 1.7
    unprotect: (_target, args, host) => {
      const { protection } = host.workbook;
      if (protection.stored !== undefined) throw accessDenied('protected with a password');
      if (protection.protected && protection.password !== args.optionalText(0)) {
        throw accessDenied('wrong password');
      }
      host.workbook.protection = { protected: false };
      host.touched();
    },
  },
};
