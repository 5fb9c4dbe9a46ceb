import { nextId } from '../model/create';
import { parseAddress } from '../model/address';
import { findSheet } from '../model/sheets';
import type { TableModel } from '../model/types';
import type { Arguments } from '../protocol/arguments';
import { invalidArgument } from '../protocol/office-error';
import { rangeOfFormula, rangeOnSheet } from './addresses';
import type { ClassSpec, MethodSpec } from './class-spec';
import { guardContents, guardSheet, isUnbounded } from './guards';
import {
  object,
  type HostObject,
  type RangeTarget,
  type TableTarget,
  type Targets,
} from './host-object';
import type { HostState } from './host-state';
import { makeRoom, nameColumns, nextTableName, refuseOverlap, tableByKey } from './table-areas';

type Collection = Targets['TableCollection'];

function tablesOf({ sheet }: Collection, host: HostState): TableTarget[] {
  const owners = sheet === undefined ? host.workbook.sheets : [sheet];
  return owners.flatMap((owner) => owner.tables.map((table) => ({ sheet: owner, table })));
}

/** An address needs its sheet's name when the collection is the workbook's. */
function placeOf({ sheet }: Collection, args: Arguments, host: HostState): RangeTarget {
  if (args.isObject(0, 'Range')) return args.object(0, 'Range');
  const text = args.text(0);
  if (sheet !== undefined) return rangeOnSheet(host.workbook, sheet, text);
  const active = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId);
  const found = rangeOfFormula(host.workbook, text, active);
  if (found !== null) return found;
  const named = parseAddress(text).sheet;
  throw invalidArgument(
    named !== undefined && findSheet(host.workbook, named) === undefined
      ? `no sheet ${named}`
      : text,
  );
}

const add: MethodSpec<Collection> = (target, args, host) => {
  const { sheet, area: wanted } = placeOf(target, args, host);
  if (isUnbounded(wanted)) throw args.bad(0, 'whole rows or columns');
  guardSheet(sheet);
  guardContents(sheet, wanted);
  const area = { ...wanted };
  refuseOverlap(sheet, area);
  if (!args.flag(1)) {
    // Without headers of its own the table gets a row of them, and its data moves down.
    makeRoom(sheet, { ...area, bottom: area.top }, 'Down', host);
    area.bottom += 1;
  } else if (area.top === area.bottom) {
    makeRoom(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + 1 }, 'Down', host);
    area.bottom += 1;
  }
  const table: TableModel = {
    id: nextId('table-'),
    name: nextTableName(host.workbook),
    area,
    columns: nameColumns(sheet, area, []),
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  host.contentsChanged(sheet, { ...area, bottom: area.top });
  host.touched();
  return object('Table', { sheet, table });
};

function find({ sheet }: Collection, key: unknown, host: HostState): HostObject | null {
  const found = tableByKey(host.workbook, key, sheet);
  return found === undefined ? null : object('Table', found);
}

export const tableCollection: ClassSpec<Collection> = {
  properties: { count: { get: (target, host) => tablesOf(target, host).length } },
  methods: {
    // Excel.TableCollection.add, ExcelApi 1.1
    add,
    // Excel.TableCollection.getCount, ExcelApi 1.4
    getCount: (target, _args, host) => tablesOf(target, host).length,
    // Excel.TableCollection.getItemAt, ExcelApi 1.1
    getItemAt: (target, args, host) => {
      const found = tablesOf(target, host)[args.integer(0)];
      if (found === undefined) throw args.bad(0, 'no such table');
      return object('Table', found);
    },
    // Excel.TableCollection.getItemOrNullObject, ExcelApi 1.4
    getItemOrNullObject: (target, args, host) => find(target, args.raw(0), host),
  },
  items: (target, host) => tablesOf(target, host).map((table) => object('Table', table)),
  item: find,
};

export const tableScopedCollection: ClassSpec<Targets['TableScopedCollection']> = {
  properties: {},
  methods: {
    // Excel.TableScopedCollection.getCount, ExcelApi 1.9
    getCount: ({ tables }) => tables.length,
    // Excel.TableScopedCollection.getFirst, ExcelApi 1.9
    getFirst: ({ tables }, args) => {
      const [first] = tables;
      if (first === undefined) throw args.bad(0, 'no table');
      return object('Table', first);
    },
    // Excel.TableScopedCollection.getItemOrNullObject, ExcelApi 1.14
    getItemOrNullObject: ({ tables }, args) => {
      const found = tables.find(({ table }) => table.name === args.text(0));
      return found === undefined ? null : object('Table', found);
    },
  },
  items: ({ tables }) => tables.map((table) => object('Table', table)),
  item: ({ tables }, key) => {
    const found = tables.find(({ table }) => table.name === key || table.id === key);
    return found === undefined ? null : object('Table', found);
  },
};
