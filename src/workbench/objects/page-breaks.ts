import type { SheetModel } from '../model/types';
import { invalidArgument } from '../protocol/office-error';
import { rangeOnSheet } from './addresses';
import type { ClassSpec } from './class-spec';
import { object, type HostObject, type Targets } from './host-object';

function find(sheet: SheetModel, key: unknown): HostObject | null {
  const row = typeof key === 'number' ? sheet.pageLayout.rowBreaks[key] : undefined;
  return row === undefined ? null : object('PageBreak', { sheet, row });
}

/** Of rows only: `verticalPageBreaks` does not exist here. */
export const pageBreakCollection: ClassSpec<SheetModel> = {
  properties: {},
  methods: {
    // Excel.PageBreakCollection.add, ExcelApi 1.9: Before the top left cell of the range.
    add: (sheet, args, host) => {
      const { area } = args.isObject(0, 'Range')
        ? args.object(0, 'Range')
        : rangeOnSheet(host.workbook, sheet, args.text(0));
      const row = area.top;
      // Before the first row there is no page to break.
      if (row === 0) throw invalidArgument('pageBreakRange');
      const rows = new Set([...sheet.pageLayout.rowBreaks, row]);
      sheet.pageLayout.rowBreaks = [...rows].sort((a, b) => a - b);
      host.touched();
      return object('PageBreak', { sheet, row });
    },
    // Excel.PageBreakCollection.getCount, ExcelApi 1.9
    getCount: ({ pageLayout }) => pageLayout.rowBreaks.length,
    // Excel.PageBreakCollection.removePageBreaks, ExcelApi 1.9
    removePageBreaks: (sheet, _args, host) => {
      sheet.pageLayout.rowBreaks = [];
      host.touched();
    },
  },
  items: (sheet) => sheet.pageLayout.rowBreaks.map((row) => object('PageBreak', { sheet, row })),
  item: find,
};

export const pageBreak: ClassSpec<Targets['PageBreak']> = {
  properties: {
    // Excel.PageBreak.columnIndex, ExcelApi 1.9
    columnIndex: { get: () => 0 },
    // Excel.PageBreak.rowIndex, ExcelApi 1.9
    rowIndex: { get: ({ row }) => row },
  },
  methods: {
    // Excel.PageBreak.delete, ExcelApi 1.9
    delete: ({ sheet, row }, _args, host) => {
      const { rowBreaks } = sheet.pageLayout;
      sheet.pageLayout.rowBreaks = rowBreaks.filter((one) => one !== row);
      host.touched();
    },
    // Excel.PageBreak.getCellAfterBreak, ExcelApi 1.9
    getCellAfterBreak: ({ sheet, row }) =>
      object('Range', { sheet, area: { top: row, bottom: row, left: 0, right: 0 } }),
  },
};
