import { eachCell } from '../model/cell-store';
import { ensureCell } from '../model/cells';
import { inheritedStyle } from '../model/inherited-style';
import { isWholeColumns } from '../model/address';
import type { AreaModel, CellStyle, SheetModel } from '../model/types';
import type { AreasTarget } from './host-object';
import type { HostState } from './host-state';
import { guardSheet, isUnbounded, stylesIn } from './guards';
import { StyleCache } from './style-cache';
import { invalidArgument } from '../protocol/office-error';

type StyleChange = (style: CellStyle) => CellStyle;

/** Equal styles stay one shared object: each is changed once per call, not once per cell. */
function onceEach(change: StyleChange): StyleChange {
  const styles = new StyleCache();
  return (style) => styles.changed(style, '', change);
}

/** Whole rows and columns carry a style of their own, as in Excel; cells in them follow. */
function changeUnbounded(sheet: SheetModel, area: AreaModel, change: StyleChange): void {
  eachCell(sheet, area, (cell) => {
    cell.style = change(cell.style);
  });
  if (isWholeColumns(area)) {
    for (let column = area.left; column <= area.right; column += 1) {
      const line = sheet.columns.get(column) ?? {};
      sheet.columns.set(column, { ...line, style: change(inheritedStyle(sheet, -1, column)) });
    }
    for (const [row, line] of sheet.rows) {
      if (line.style !== undefined) sheet.rows.set(row, { ...line, style: change(line.style) });
    }
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line = sheet.rows.get(row) ?? {};
    sheet.rows.set(row, { ...line, style: change(inheritedStyle(sheet, row, -1)) });
  }
}

export function changeStyles(target: AreasTarget, host: HostState, change: StyleChange): void {
  const { sheet, areas } = target;
  guardSheet(sheet, 'allowFormatCells');
  const once = onceEach(change);
  for (const area of areas) {
    if (isUnbounded(area)) changeUnbounded(sheet, area, once);
    else {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = ensureCell(sheet, row, column);
          cell.style = once(cell.style);
        }
      }
    }
    host.formatsChanged(sheet, area);
  }
}

/** What all cells have in common, or null: Office.js answers null for a mixed property. */
export function commonStyle<T>(target: AreasTarget, read: (style: CellStyle) => T): T | null {
  let first: T | undefined;
  let seen: CellStyle | undefined;
  for (const area of target.areas) {
    for (const style of stylesIn(target.sheet, area)) {
      if (style === seen) continue;
      seen = style;
      const value = read(style);
      if (first === undefined) first = value;
      else if (first !== value) return null;
    }
  }
  return first ?? null;
}

/** A property of the style that is read and written by itself; null leaves it as it is. */
export function styleProperty<T extends string | number | boolean>(
  read: (style: CellStyle) => T,
  write: (style: CellStyle, value: T) => CellStyle,
  accepts: (value: unknown) => value is T,
): {
  get: (target: AreasTarget) => T | null;
  set: (target: AreasTarget, value: unknown, host: HostState) => void;
} {
  return {
    get: (target) => commonStyle(target, read),
    set: (target, value, host) => {
      if (value === null) return;
      if (!accepts(value)) throw invalidArgument(`unexpected value ${JSON.stringify(value)}`);
      changeStyles(target, host, (style) => write(style, value));
    },
  };
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isOneOf<T extends string>(...names: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => names.includes(value as T);
}

const HTML_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  lightgray: '#D3D3D3',
  purple: '#800080',
};

/** `#RRGGBB` or an HTML colour name, in the form that Excel gives back. */
export function colourOf(value: unknown): string {
  if (typeof value === 'string') {
    if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
    if (/^[0-9a-f]{6}$/i.test(value)) return `#${value.toUpperCase()}`;
    const named = HTML_COLOURS[value.toLowerCase()];
    if (named !== undefined) return named;
  }
  throw invalidArgument(`not a colour: ${JSON.stringify(value)}`);
}
