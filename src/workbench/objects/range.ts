import { shownText } from '../model/typing';
import type { CellModel } from '../model/types';
import { isWholeColumns, isWholeRows } from '../model/address';
import { eachCell, getCell } from '../model/cells';
import { isRecord } from '../protocol/arguments';
import { invalidArgument } from '../protocol/office-error';
import type { ClassSpec } from './class-spec';
import { boxOf } from './geometry';
import { guardContents, guardSheet } from './guards';
import { object, type RangeTarget } from './host-object';
import { common, setColumn, setRow } from './line-sizes';
import { rangeActions } from './range-actions';
import { rangeCellProperties } from './range-cell-properties';
import {
  addressOf,
  countCells,
  enterValue,
  readGrid,
  shownValue,
  writeFormats,
  writeGrid,
  type RangeProperty,
} from './range-grid';
import { rangeNavigation } from './range-navigation';

function valueType({ value }: CellModel): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const asAreas = ({ sheet, area }: RangeTarget) => ({ sheet, areas: [area] });

const formulas: RangeProperty = {
  get: (target, host) => {
    host.calculated();
    return readGrid(target, host, (cell) => cell.formula ?? shownValue(cell));
  },
  set: writeGrid,
};

const numberFormat: RangeProperty = {
  get: (target, host) => readGrid(target, host, ({ style }) => style.numberFormat),
  set: (target, value, host) => {
    guardSheet(target.sheet, 'allowFormatCells');
    writeFormats(target, value, host);
  },
};

function hiddenRows({ sheet, area }: RangeTarget): boolean | null {
  if (isWholeColumns(area)) return false;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
  return common(rows.map((row) => sheet.rows.get(row)?.hidden === true));
}

function hiddenColumns({ sheet, area }: RangeTarget): boolean | null {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  return common(columns.map((column) => sheet.columns.get(column)?.hidden === true));
}

export const range: ClassSpec<RangeTarget> = {
  tracked: true,
  properties: {
    // Excel.Range.values, ExcelApi 1.1
    values: {
      get: (target, host) => {
        host.calculated();
        return readGrid(target, host, shownValue);
      },
      set: writeGrid,
    },
    // Excel.Range.formulas, ExcelApi 1.1
    formulas,
    // Excel.Range.formulasLocal, ExcelApi 1.1: The embedded Excel's formula language is en-US,
    // whatever the display language.
    formulasLocal: formulas,
    // Excel.Range.text, ExcelApi 1.1
    text: {
      get: (target, host) => {
        host.calculated();
        return readGrid(target, host, (cell) => shownText(cell, host.workbook.date1904));
      },
    },
    // Excel.Range.numberFormat, ExcelApi 1.1
    numberFormat,
    // Excel.Range.numberFormatLocal, ExcelApi 1.7
    numberFormatLocal: numberFormat,
    // Excel.Range.valueTypes, ExcelApi 1.1
    valueTypes: {
      get: (target, host) => {
        host.calculated();
        return readGrid(target, host, valueType);
      },
    },
    // Excel.Range.address, ExcelApi 1.1
    address: { get: addressOf },
    // Excel.Range.addressLocal, ExcelApi 1.1
    addressLocal: { get: addressOf },
    // Excel.Range.rowIndex, ExcelApi 1.1
    rowIndex: { get: ({ area }) => area.top },
    // Excel.Range.columnIndex, ExcelApi 1.1
    columnIndex: { get: ({ area }) => area.left },
    // Excel.Range.rowCount, ExcelApi 1.1
    rowCount: { get: ({ area }) => area.bottom - area.top + 1 },
    // Excel.Range.columnCount, ExcelApi 1.1
    columnCount: { get: ({ area }) => area.right - area.left + 1 },
    // Excel.Range.cellCount, ExcelApi 1.1: -1 above 2^31-1.
    cellCount: { get: ({ area }) => (countCells(area) > 2_147_483_647 ? -1 : countCells(area)) },
    // Excel.Range.isEntireRow, ExcelApi 1.7
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    // Excel.Range.isEntireColumn, ExcelApi 1.7
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    // Excel.Range.hasSpill, ExcelApi 1.12
    hasSpill: {
      get: ({ sheet, area }, host) => {
        host.calculated();
        let spills = false;
        eachCell(sheet, area, (cell) => {
          spills ||= cell.spilled === true;
        });
        return spills;
      },
    },
    // Excel.Range.hidden, ExcelApi 1.2
    hidden: {
      get: (target) => {
        const states = [hiddenRows(target), hiddenColumns(target)];
        if (states.includes(true)) return true;
        return states.includes(null) ? null : false;
      },
    },
    // Excel.Range.rowHidden, ExcelApi 1.2
    rowHidden: {
      get: hiddenRows,
      set: ({ sheet, area }, value, host) => {
        if (typeof value !== 'boolean' || isWholeColumns(area)) throw invalidArgument('rowHidden');
        guardSheet(sheet, 'allowFormatRows');
        for (let row = area.top; row <= area.bottom; row += 1)
          setRow(sheet, row, { hidden: value });
        host.formatsChanged(sheet, area);
      },
    },
    // Excel.Range.columnHidden, ExcelApi 1.2
    columnHidden: {
      get: hiddenColumns,
      set: ({ sheet, area }, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument('columnHidden');
        guardSheet(sheet, 'allowFormatColumns');
        for (let at = area.left; at <= area.right; at += 1) setColumn(sheet, at, { hidden: value });
        host.formatsChanged(sheet, area);
      },
    },
    // Excel.Range.hyperlink, ExcelApi 1.7
    hyperlink: {
      get: ({ sheet, area }) => getCell(sheet, area.top, area.left)?.hyperlink ?? null,
      set: ({ sheet, area }, value, host) => {
        if (!isRecord(value)) throw invalidArgument('hyperlink');
        guardContents(sheet, area);
        guardSheet(sheet, 'allowInsertHyperlinks');
        const link: NonNullable<CellModel['hyperlink']> = {};
        for (const key of ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const) {
          const part = value[key];
          if (typeof part === 'string') link[key] = part;
        }
        for (let row = area.top; row <= area.bottom; row += 1) {
          for (let column = area.left; column <= area.right; column += 1) {
            const shown = link.textToDisplay ?? link.address ?? link.documentReference ?? '';
            if (link.textToDisplay !== undefined || getCell(sheet, row, column) === undefined) {
              enterValue(sheet, row, column, shown, host);
            }
            const cell = getCell(sheet, row, column);
            if (cell === undefined) continue;
            cell.hyperlink = { ...link };
            const font = { ...cell.style.font, color: '#0563C1', underline: 'Single' };
            cell.style = { ...cell.style, font };
          }
        }
        host.contentsChanged(sheet, area);
      },
    },
    // Excel.Range.top, ExcelApi 1.10
    top: {
      get: ({ sheet, area }, host) => {
        host.fitted(sheet);
        return boxOf(sheet, area).top;
      },
    },
    // Excel.Range.left, ExcelApi 1.10
    left: { get: ({ sheet, area }) => boxOf(sheet, area).left },
    // Excel.Range.width, ExcelApi 1.10
    width: { get: ({ sheet, area }) => boxOf(sheet, area).width },
    // Excel.Range.height, ExcelApi 1.10
    height: {
      get: ({ sheet, area }, host) => {
        host.fitted(sheet);
        return boxOf(sheet, area).height;
      },
    },
    // Excel.Range.worksheet, ExcelApi 1.1
    worksheet: { get: ({ sheet }) => object('Worksheet', sheet) },
    // Excel.Range.format, ExcelApi 1.1
    format: { get: (target) => object('RangeFormat', asAreas(target)) },
    // Excel.Range.dataValidation, ExcelApi 1.8
    dataValidation: { get: (target) => object('DataValidation', asAreas(target)) },
    // Excel.Range.conditionalFormats, ExcelApi 1.6
    conditionalFormats: {
      get: (target) => object('ConditionalFormatCollection', asAreas(target)),
    },
    // Excel.Range.sort, ExcelApi 1.2
    sort: { get: (target) => object('RangeSort', target) },
  },
  methods: { ...rangeNavigation, ...rangeActions, ...rangeCellProperties },
};
