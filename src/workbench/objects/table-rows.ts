import { invalidArgument } from '../protocol/office-error';
import type { AreaModel, TableModel } from '../model/types';
import type { ClassSpec } from './class-spec';
import { guardSheet } from './guards';
import { HostObject, object, type TableTarget, type Targets } from './host-object';
import type { HostState } from './host-state';
import { readGrid, shownValue, writeGrid } from './range-grid';
import { deleteFrom, insertInto } from './structure';
import { bodyArea, makeRoom } from './table-areas';

type Row = Targets['TableRow'];

function rowCount(table: TableModel): number {
  const body = bodyArea(table);
  return body.bottom - body.top + 1;
}

function rowArea(table: TableModel, index: number): AreaModel {
  if (index < 0 || index >= rowCount(table)) throw invalidArgument('row index');
  const body = bodyArea(table);
  return { ...body, top: body.top + index, bottom: body.top + index };
}

function deleteRows(
  { sheet, table }: TableTarget,
  indexes: readonly number[],
  host: HostState,
): void {
  guardSheet(sheet);
  for (const index of [...indexes].sort((a, b) => b - a)) {
    deleteFrom(sheet, rowArea(table, index), 'Up', host);
  }
  host.contentsChanged(sheet, table.area);
}

/** One row may be given as a plain list. */
function asRows(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [[value]];
  const list: unknown[] = value;
  return list.every((row) => Array.isArray(row)) ? list : [list];
}

export const tableRowCollection: ClassSpec<TableTarget> = {
  properties: { count: { get: ({ table }) => rowCount(table) } },
  methods: {
    // Excel.TableRowCollection.add, ExcelApi 1.1: A negative or missing index: at the end. Cells
    // below the table move down if there are any.
    add: ({ sheet, table }, args, host) => {
      guardSheet(sheet);
      const values = args.has(1) ? asRows(args.raw(1)) : [[]];
      const count = rowCount(table);
      const wish = args.optionalInteger(0, -1);
      const at = wish < 0 ? count : wish;
      if (at > count) throw args.bad(0, 'row index');
      const { top } = bodyArea(table);
      const fresh = { ...table.area, top: top + at, bottom: top + at + values.length - 1 };
      if (at === count && !table.showTotals) {
        makeRoom(sheet, fresh, 'Down', host);
        table.area = { ...table.area, bottom: fresh.bottom };
      } else insertInto(sheet, fresh, 'Down', host);
      if (args.has(1)) writeGrid({ sheet, area: fresh }, values, host);
      else host.contentsChanged(sheet, fresh);
      return object('TableRow', { sheet, table, index: at });
    },
    // Excel.TableRowCollection.getCount, ExcelApi 1.4
    getCount: ({ table }) => rowCount(table),
    // Excel.TableRowCollection.getItemAt, ExcelApi 1.1
    getItemAt: ({ sheet, table }, args) => {
      rowArea(table, args.integer(0));
      return object('TableRow', { sheet, table, index: args.integer(0) });
    },
    // Excel.TableRowCollection.deleteRows, ExcelApiOnline 1.1
    deleteRows: (target, args, host) => {
      const rows = args.raw(0);
      const list: unknown[] = Array.isArray(rows) ? rows : [];
      const indexes = list.map((row) =>
        row instanceof HostObject ? (row.target as Row).index : Number(row),
      );
      deleteRows(target, indexes, host);
    },
    // Excel.TableRowCollection.deleteRowsAt, ExcelApiOnline 1.1
    deleteRowsAt: (target, args, host) => {
      const length = args.optionalInteger(1, 1);
      const first = args.integer(0);
      deleteRows(
        target,
        Array.from({ length }, (_, step) => first + step),
        host,
      );
    },
  },
  items: ({ sheet, table }) =>
    Array.from({ length: rowCount(table) }, (_, index) =>
      object('TableRow', { sheet, table, index }),
    ),
};

export const tableRow: ClassSpec<Row> = {
  properties: {
    // Excel.TableRow.index, ExcelApi 1.1
    index: { get: ({ index }) => index },
    // Excel.TableRow.values, ExcelApi 1.1
    values: {
      get: ({ sheet, table, index }, host) => {
        host.calculated();
        return readGrid({ sheet, area: rowArea(table, index) }, host, shownValue);
      },
      set: ({ sheet, table, index }, value, host) => {
        writeGrid({ sheet, area: rowArea(table, index) }, value, host);
      },
    },
  },
  methods: {
    // Excel.TableRow.getRange, ExcelApi 1.1
    getRange: ({ sheet, table, index }) => object('Range', { sheet, area: rowArea(table, index) }),
    // Excel.TableRow.delete, ExcelApi 1.1
    delete: (target, _args, host) => {
      deleteRows(target, [target.index], host);
    },
  },
};
