import { clearCells, ensureCell } from '../model/cells';
import { contains } from '../model/areas';
import { columnName, tryParseArea } from '../model/address';
import { mapFormulas } from '../model/map-formulas';
import { renameTableIn } from '../model/table-names';
import { invalidArgument, itemAlreadyExists } from '../protocol/office-error';
import { rangeOnSheet } from './addresses';
import type { ClassSpec, PropertySpec } from './class-spec';
import { guardSheet } from './guards';
import { object, type TableTarget } from './host-object';
import { setRow } from './line-sizes';
import {
  bodyArea,
  headerArea,
  makeRoom,
  nameColumns,
  refuseOverlap,
  tableByKey,
  totalArea,
} from './table-areas';

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(key: Flag): PropertySpec<TableTarget> {
  return {
    get: ({ table }) => table[key],
    set: ({ sheet, table }, value, host) => {
      if (typeof value !== 'boolean') throw invalidArgument(key);
      guardSheet(sheet);
      table[key] = value;
      host.touched();
    },
  };
}

function showAllRows({ sheet, table }: TableTarget): void {
  const { top, bottom } = table.area;
  for (let row = top; row <= bottom; row += 1) {
    if (sheet.rows.get(row)?.hidden === true) setRow(sheet, row, { hidden: false });
  }
}

export const table: ClassSpec<TableTarget> = {
  id: ({ table: { id } }) => id,
  properties: {
    // Excel.Table.id, ExcelApi 1.1
    id: { get: ({ table: { id } }) => id },
    // Excel.Table.name, ExcelApi 1.1
    name: {
      get: ({ table: { name } }) => name,
      set: ({ table: own }, value, host) => {
        if (typeof value !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\]*$/u.test(value)) {
          throw invalidArgument(`not a table name: ${String(value)}`);
        }
        if (tryParseArea(value) !== undefined) throw invalidArgument(`a cell address: ${value}`);
        const other = tableByKey(host.workbook, value);
        if (other !== undefined && other.table !== own) throw itemAlreadyExists(value);
        mapFormulas(host.workbook, (formula) => renameTableIn(formula, own.name, value));
        own.name = value;
        host.touched();
      },
    },
    // Excel.Table.style, ExcelApi 1.1
    style: {
      get: ({ table: { style } }) => style,
      set: ({ sheet, table: own }, value, host) => {
        if (typeof value !== 'string') throw invalidArgument('style');
        guardSheet(sheet);
        own.style = value;
        host.touched();
      },
    },
    // Excel.Table.showHeaders, ExcelApi 1.1
    showHeaders: {
      get: ({ table: { showHeaders } }) => showHeaders,
      set: ({ sheet, table: own }, value, host) => {
        if (value === own.showHeaders) return;
        guardSheet(sheet);
        if (value === false) {
          clearCells(sheet, headerArea(own), 'Contents');
          own.showHeaders = false;
          own.area = { ...own.area, top: own.area.top + 1 };
        } else {
          const header = { ...own.area, bottom: own.area.top };
          makeRoom(sheet, header, 'Down', host);
          own.area = { ...header, bottom: own.area.bottom + 1 };
          own.showHeaders = true;
          own.columns.forEach(({ name }, index) => {
            ensureCell(sheet, header.top, header.left + index).value = name;
          });
        }
        host.touched();
      },
    },
    // Excel.Table.showTotals, ExcelApi 1.1
    showTotals: {
      get: ({ table: { showTotals } }) => showTotals,
      set: ({ sheet, table: own }, value, host) => {
        if (value === own.showTotals) return;
        guardSheet(sheet);
        if (value === false) {
          clearCells(sheet, totalArea(own), 'All');
          own.showTotals = false;
          own.area = { ...own.area, bottom: own.area.bottom - 1 };
        } else {
          const { left, right, bottom } = own.area;
          const row = { left, right, top: bottom + 1, bottom: bottom + 1 };
          makeRoom(sheet, row, 'Down', host);
          ensureCell(sheet, row.top, left).value = 'Total';
          const body = bodyArea(own);
          const letter = columnName(right);
          ensureCell(sheet, row.top, right).formula =
            `=SUBTOTAL(109,${letter}${String(body.top + 1)}:${letter}${String(body.bottom + 1)})`;
          own.area = { ...own.area, bottom: row.top };
          own.showTotals = true;
        }
        host.touched();
      },
    },
    // Excel.Table.showBandedRows, ExcelApi 1.3
    showBandedRows: flag('showBandedRows'),
    // Excel.Table.showBandedColumns, ExcelApi 1.3
    showBandedColumns: flag('showBandedColumns'),
    // Excel.Table.showFilterButton, ExcelApi 1.3
    showFilterButton: flag('showFilterButton'),
    // Excel.Table.highlightFirstColumn, ExcelApi 1.3
    highlightFirstColumn: flag('highlightFirstColumn'),
    // Excel.Table.highlightLastColumn, ExcelApi 1.3
    highlightLastColumn: flag('highlightLastColumn'),
    // Excel.Table.columns, ExcelApi 1.1
    columns: { get: (target) => object('TableColumnCollection', target) },
    // Excel.Table.rows, ExcelApi 1.1
    rows: { get: (target) => object('TableRowCollection', target) },
    // Excel.Table.worksheet, ExcelApi 1.2
    worksheet: { get: ({ sheet }) => object('Worksheet', sheet) },
    // Excel.Table.autoFilter, ExcelApi 1.9
    autoFilter: {
      get: ({ sheet, table: own }) => object('AutoFilter', { sheet, table: own }),
    },
    // Excel.Table.sort, ExcelApi 1.2
    sort: { get: ({ sheet, table: own }) => object('RangeSort', { sheet, area: bodyArea(own) }) },
  },
  methods: {
    // Excel.Table.getRange, ExcelApi 1.1
    getRange: ({ sheet, table: { area } }) => object('Range', { sheet, area: { ...area } }),
    // Excel.Table.getHeaderRowRange, ExcelApi 1.1
    getHeaderRowRange: ({ sheet, table: own }) => object('Range', { sheet, area: headerArea(own) }),
    // Excel.Table.getDataBodyRange, ExcelApi 1.1
    getDataBodyRange: ({ sheet, table: own }) => object('Range', { sheet, area: bodyArea(own) }),
    // Excel.Table.getTotalRowRange, ExcelApi 1.1
    getTotalRowRange: ({ sheet, table: own }) => object('Range', { sheet, area: totalArea(own) }),
    // Excel.Table.resize, ExcelApi 1.13: The headers stay in their row and the new area overlaps
    // the old one.
    resize: ({ sheet, table: own }, args, host) => {
      const next = args.isObject(0, 'Range')
        ? args.object(0, 'Range')
        : rangeOnSheet(host.workbook, sheet, args.text(0));
      const { area } = next;
      const corner = { ...own.area, bottom: own.area.top, right: own.area.left };
      if (next.sheet !== sheet || area.top !== own.area.top || !contains(area, corner)) {
        throw args.bad(0, 'the headers must stay in their row');
      }
      if (area.bottom === area.top) throw args.bad(0, 'no row for data');
      guardSheet(sheet);
      refuseOverlap(sheet, area, own);
      own.area = { ...area };
      own.columns = nameColumns(sheet, own.area, own.columns);
      host.touched();
    },
    // Excel.Table.convertToRange, ExcelApi 1.2: The cells stay as they are.
    convertToRange: ({ sheet, table: own }, _args, host) => {
      guardSheet(sheet);
      sheet.tables.splice(sheet.tables.indexOf(own), 1);
      host.touched();
      return object('Range', { sheet, area: own.area });
    },
    // Excel.Table.delete, ExcelApi 1.1: Its cells go with it.
    delete: ({ sheet, table: own }, _args, host) => {
      guardSheet(sheet);
      sheet.tables.splice(sheet.tables.indexOf(own), 1);
      clearCells(sheet, own.area, 'All');
      host.contentsChanged(sheet, own.area);
      host.touched();
    },
    // Excel.Table.clearFilters, ExcelApi 1.2
    clearFilters: (target, _args, host) => {
      showAllRows(target);
      host.touched();
    },
  },
};
