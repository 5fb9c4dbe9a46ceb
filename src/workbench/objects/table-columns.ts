import { ensureCell } from '../model/cells';
import { invalidArgument } from '../protocol/office-error';
import type { ClassSpec } from './class-spec';
import { guardSheet } from './guards';
import { object, type HostObject, type TableTarget, type Targets } from './host-object';
import { readGrid, shownValue, syncTableHeaders, writeGrid } from './range-grid';
import { deleteFrom, insertInto } from './structure';
import {
  bodyArea,
  columnIndexOf,
  columnPart,
  headerArea,
  makeRoom,
  totalArea,
} from './table-areas';

type Column = Targets['TableColumn'];

function find({ sheet, table }: TableTarget, key: unknown): HostObject | null {
  const column = table.columns.find(
    ({ id, name }) => id === Number(key) || name.toLowerCase() === String(key).toLowerCase(),
  );
  return column === undefined ? null : object('TableColumn', { sheet, table, columnId: column.id });
}

export const tableColumnCollection: ClassSpec<TableTarget> = {
  properties: { count: { get: ({ table }) => table.columns.length } },
  methods: {
    // Excel.TableColumnCollection.add, ExcelApi 1.1 requires an index smaller than the total column
    // count; 1.4 allows index to be optional (null or -1) and will append a column at the end; 1.4
    // allows name parameter at creation time.: A negative or missing index: at the right end.
    // Values include the header.
    add: ({ sheet, table }, args, host) => {
      guardSheet(sheet);
      const { area } = table;
      const width = area.right - area.left + 1;
      const wish = args.optionalInteger(0, -1);
      const at = wish < 0 || wish > width ? width : wish;
      const column = { ...area, left: area.left + at, right: area.left + at };
      const id = Math.max(0, ...table.columns.map((known) => known.id)) + 1;
      if (at === width) {
        makeRoom(sheet, column, 'Right', host);
        table.area = { ...area, right: area.right + 1 };
        table.columns.push({ id, name: `Column${String(width + 1)}` });
      } else insertInto(sheet, column, 'Right', host);
      const name = args.optionalText(2) ?? `Column${String(width + 1)}`;
      if (table.showHeaders) ensureCell(sheet, area.top, column.left).value = name;
      if (args.has(1)) writeGrid({ sheet, area: column }, args.raw(1), host);
      if (table.showHeaders && args.has(2)) ensureCell(sheet, area.top, column.left).value = name;
      syncTableHeaders(sheet, { ...column, bottom: area.top });
      host.contentsChanged(sheet, column);
      const added = table.columns[at];
      if (added === undefined) throw invalidArgument('index');
      return object('TableColumn', { sheet, table, columnId: added.id });
    },
    // Excel.TableColumnCollection.getCount, ExcelApi 1.4
    getCount: ({ table }) => table.columns.length,
    // Excel.TableColumnCollection.getItemAt, ExcelApi 1.1
    getItemAt: ({ sheet, table }, args) => {
      const column = table.columns[args.integer(0)];
      if (column === undefined) throw args.bad(0, 'no such column');
      return object('TableColumn', { sheet, table, columnId: column.id });
    },
    // Excel.TableColumnCollection.getItemOrNullObject, ExcelApi 1.4
    getItemOrNullObject: (target, args) => find(target, args.raw(0)),
  },
  items: ({ sheet, table }) =>
    table.columns.map(({ id }) => object('TableColumn', { sheet, table, columnId: id })),
  item: find,
};

export const tableColumn: ClassSpec<Column> = {
  id: ({ columnId }) => columnId,
  properties: {
    // Excel.TableColumn.id, ExcelApi 1.1
    id: { get: ({ columnId }) => columnId },
    // Excel.TableColumn.index, ExcelApi 1.1
    index: { get: ({ table, columnId }) => columnIndexOf(table, columnId) },
    // Excel.TableColumn.name, ExcelApi 1.1
    name: {
      get: ({ table, columnId }) => table.columns[columnIndexOf(table, columnId)]?.name,
      set: ({ sheet, table, columnId }, value, host) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument('name');
        const area = columnPart(table, columnId, headerArea(table));
        writeGrid({ sheet, area }, value, host);
      },
    },
    // Excel.TableColumn.values, ExcelApi 1.1: With the header.
    values: {
      get: ({ sheet, table, columnId }, host) => {
        host.calculated();
        const area = columnPart(table, columnId, table.area);
        return readGrid({ sheet, area }, host, shownValue);
      },
      set: ({ sheet, table, columnId }, value, host) => {
        writeGrid({ sheet, area: columnPart(table, columnId, table.area) }, value, host);
      },
    },
  },
  methods: {
    // Excel.TableColumn.getRange, ExcelApi 1.1
    getRange: ({ sheet, table, columnId }) =>
      object('Range', { sheet, area: columnPart(table, columnId, table.area) }),
    // Excel.TableColumn.getDataBodyRange, ExcelApi 1.1
    getDataBodyRange: ({ sheet, table, columnId }) =>
      object('Range', { sheet, area: columnPart(table, columnId, bodyArea(table)) }),
    // Excel.TableColumn.getHeaderRowRange, ExcelApi 1.1
    getHeaderRowRange: ({ sheet, table, columnId }) =>
      object('Range', { sheet, area: columnPart(table, columnId, headerArea(table)) }),
    // Excel.TableColumn.getTotalRowRange, ExcelApi 1.1
    getTotalRowRange: ({ sheet, table, columnId }) =>
      object('Range', { sheet, area: columnPart(table, columnId, totalArea(table)) }),
    // Excel.TableColumn.delete, ExcelApi 1.1
    delete: ({ sheet, table, columnId }, _args, host) => {
      guardSheet(sheet);
      const area = columnPart(table, columnId, table.area);
      deleteFrom(sheet, area, 'Left', host);
      host.contentsChanged(sheet, area);
    },
  },
};
