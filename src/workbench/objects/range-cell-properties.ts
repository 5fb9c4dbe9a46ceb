import { formatArea, quoteSheet } from '../model/address';
import { ensureCell } from '../model/cells';
import type { AreaModel, CellStyle } from '../model/types';
import { isRecord } from '../protocol/arguments';
import { invalidArgument } from '../protocol/office-error';
import { colourOf } from './cell-styles';
import type { MethodSpec } from './class-spec';
import { columnWidth, rowHeight } from './geometry';
import { guardSheet, isUnbounded, styleAt } from './guards';
import type { RangeTarget } from './host-object';
import { setColumn, setRow } from './line-sizes';

type Json = Record<string, unknown>;

/** A cell's style as `Excel.CellProperties` gives it. */
function formatOf(style: CellStyle): Json {
  const borders = Object.fromEntries(
    Object.entries(style.borders).map(([side, edge]) => [
      side.replace('Edge', '').toLowerCase(),
      { ...edge },
    ]),
  );
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, textOrientation } = style;
  return {
    fill: { color: style.fill === '' ? '#FFFFFF' : style.fill },
    font: { ...style.font },
    borders,
    protection: { locked: style.locked, formulaHidden: style.formulaHidden },
    ...{ horizontalAlignment, verticalAlignment, wrapText, indentLevel, textOrientation },
  };
}

/** Only what the load options name with `true`, as deep as they name it. */
function pick(value: unknown, options: unknown): unknown {
  if (!isRecord(options) || !isRecord(value)) return value;
  const picked: Json = {};
  for (const [key, option] of Object.entries(options)) {
    if (option === false) continue;
    picked[key] = option === true ? value[key] : pick(value[key] ?? {}, option);
  }
  return picked;
}

function shaped(area: AreaModel, value: unknown): unknown[][] {
  const rows: unknown[][] = [];
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (Array.isArray(value) && value.length === height) {
    for (const row of value as unknown[])
      if (Array.isArray(row) && row.length === width) rows.push(row);
  }
  if (rows.length !== height) throw invalidArgument('one entry per cell is needed');
  return rows;
}

function part(style: CellStyle, key: string, value: unknown): CellStyle {
  switch (key) {
    case 'fill':
      return isRecord(value) && value['color'] !== undefined
        ? { ...style, fill: colourOf(value['color']) }
        : style;
    case 'font': {
      if (!isRecord(value)) return style;
      const font = { ...style.font, ...value };
      return { ...style, font: { ...font, color: colourOf(font.color) } };
    }
    case 'protection':
      return isRecord(value) ? { ...style, ...value } : style;
    case 'horizontalAlignment':
    case 'verticalAlignment':
    case 'wrapText':
    case 'indentLevel':
    case 'textOrientation':
      return { ...style, [key]: value };
    default:
      throw invalidArgument(`format.${key}`);
  }
}

function withFormat(style: CellStyle, format: unknown): CellStyle {
  if (!isRecord(format)) return style;
  return Object.entries(format).reduce((next, [key, value]) => part(next, key, value), style);
}

function bounded({ area }: RangeTarget): AreaModel {
  if (isUnbounded(area)) throw invalidArgument('whole rows or columns');
  return area;
}

export const rangeCellProperties: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  // Excel.Range.getCellProperties, ExcelApi 1.9
  getCellProperties: (target, args) => {
    const { top, left, bottom, right } = bounded(target);
    const rows: unknown[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const line: unknown[] = [];
      for (let column = left; column <= right; column += 1) {
        const cell = formatArea({ top: row, left: column, bottom: row, right: column });
        const whole = {
          address: `${quoteSheet(target.sheet.name)}!${cell}`,
          format: formatOf(styleAt(target.sheet, row, column)),
          hidden:
            target.sheet.rows.get(row)?.hidden === true ||
            target.sheet.columns.get(column)?.hidden === true,
        };
        line.push(pick(whole, args.raw(0)));
      }
      rows.push(line);
    }
    return rows;
  },
  // Excel.Range.setCellProperties, ExcelApi 1.9
  setCellProperties: (target, args, host) => {
    const area = bounded(target);
    guardSheet(target.sheet, 'allowFormatCells');
    for (const [rowAt, row] of shaped(area, args.raw(0)).entries()) {
      for (const [columnAt, entry] of row.entries()) {
        if (!isRecord(entry)) continue;
        const cell = ensureCell(target.sheet, area.top + rowAt, area.left + columnAt);
        cell.style = withFormat(cell.style, entry['format']);
      }
    }
    host.formatsChanged(target.sheet, area);
  },
  // Excel.Range.getRowProperties, ExcelApi 1.9
  getRowProperties: ({ sheet, area }, args, host) => {
    host.fitted(sheet);
    return Array.from({ length: area.bottom - area.top + 1 }, (_, at) => {
      const row = area.top + at;
      const hidden = sheet.rows.get(row)?.hidden === true;
      const whole = {
        address: `${quoteSheet(sheet.name)}!${String(row + 1)}:${String(row + 1)}`,
        format: { rowHeight: rowHeight(sheet, row) },
        rowIndex: row,
        ...{ rowHidden: hidden, hidden },
      };
      return pick(whole, args.raw(0));
    });
  },
  // Excel.Range.getColumnProperties, ExcelApi 1.9
  getColumnProperties: ({ sheet, area }, args) =>
    Array.from({ length: area.right - area.left + 1 }, (_, at) => {
      const column = area.left + at;
      const hidden = sheet.columns.get(column)?.hidden === true;
      const whole = {
        format: { columnWidth: columnWidth(sheet, column) },
        columnIndex: column,
        ...{ columnHidden: hidden, hidden },
      };
      return pick(whole, args.raw(0));
    }),
  // Excel.Range.setRowProperties, ExcelApi 1.9
  setRowProperties: ({ sheet, area }, args, host) => {
    guardSheet(sheet, 'allowFormatRows');
    for (const [at, entry] of listOf(args.raw(0)).entries()) {
      const { format, rowHidden } = entry;
      if (typeof rowHidden === 'boolean') setRow(sheet, area.top + at, { hidden: rowHidden });
      const height = isRecord(format) ? format['rowHeight'] : undefined;
      if (typeof height === 'number') setRow(sheet, area.top + at, { height });
    }
    host.formatsChanged(sheet, area);
  },
  // Excel.Range.setColumnProperties, ExcelApi 1.9
  setColumnProperties: ({ sheet, area }, args, host) => {
    guardSheet(sheet, 'allowFormatColumns');
    for (const [at, entry] of listOf(args.raw(0)).entries()) {
      const { format, columnHidden } = entry;
      if (typeof columnHidden === 'boolean')
        setColumn(sheet, area.left + at, { hidden: columnHidden });
      const width = isRecord(format) ? format['columnWidth'] : undefined;
      if (typeof width === 'number') setColumn(sheet, area.left + at, { width });
    }
    host.formatsChanged(sheet, area);
  },
};

function listOf(value: unknown): Json[] {
  if (!Array.isArray(value)) throw invalidArgument('a list is needed');
  return value.map((entry: unknown) => (isRecord(entry) ? entry : {}));
}
