import { parseAddress, tryParseArea } from '../model/address';
import { ensureCell } from '../model/cells';
import { putCell } from '../model/cell-store';
import { shiftFormula } from '../model/copy-area';
import { DEFAULT_STYLE } from '../model/create';
import { inheritedStyle } from '../model/inherited-style';
import { serialOf } from '../model/serial-date';
import { formulaFromFile } from './function-prefixes';
import type { FileStyles } from './read-styles';
import { itemText } from './shared-strings';
import { charactersOfPixels, digitWidth, pixelsOfCharacters, pointsOfWidth } from './widths';
import { at, child, childrenOf, flag, numberOf, unescapeX, type XmlElement } from './xml';
import type { AreaModel, CellModel, CellValue, SheetModel } from '../model/types';

export interface CellSources {
  readonly styles: FileStyles;
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** `2026-03-04T05:06:07` of a cell with `t="d"`. */
function isoDate(text: string, date1904: boolean): CellValue {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(text);
  if (match === null) return text;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const serial = serialOf(Number(year), Number(month), Number(day), date1904);
  if (serial === undefined) return text;
  return serial + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function readValue(element: XmlElement, sources: CellSources): CellValue {
  const stored = child(element, 'v')?.text;
  const type = element.attributes.t ?? 'n';
  if (type === 'inlineStr') return itemText(child(element, 'is'));
  if (stored === undefined) return null;
  if (type === 's') return sources.strings[Number(stored)] ?? '';
  if (type === 'str') return unescapeX(stored);
  if (type === 'b') return flag(stored.trim());
  if (type === 'e') return { error: stored.trim() };
  if (type === 'd') return isoDate(stored.trim(), sources.date1904);
  const number = Number(stored);
  return stored.trim() === '' || !Number.isFinite(number) ? null : number;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** A shared formula stands once; the other cells move it by their distance (ECMA-376 18.3.1.40). */
function readFormula(
  cell: CellModel,
  element: XmlElement | undefined,
  place: { row: number; column: number; dynamic: boolean },
  shared: Map<string, SharedFormula>,
): AreaModel | undefined {
  if (element === undefined) return undefined;
  const { t, si = '', ref } = element.attributes;
  const text = unescapeX(element.text).trim();
  if (t === 'dataTable') return undefined;
  if (t === 'shared' && text === '') {
    const master = shared.get(si);
    if (master !== undefined) {
      const [rows, columns] = [place.row - master.row, place.column - master.column];
      cell.formula = shiftFormula(master.formula, rows, columns);
    }
    return undefined;
  }
  if (text === '') return undefined;
  cell.formula = formulaFromFile(text);
  if (t === 'shared') {
    shared.set(si, { formula: cell.formula, row: place.row, column: place.column });
  }
  const area = t === 'array' && ref !== undefined ? tryParseArea(ref) : undefined;
  if (area === undefined) return undefined;
  const single = area.top === area.bottom && area.left === area.right;
  if (!place.dynamic) cell.arrayArea = area;
  else if (!single) cell.spillArea = area;
  return area;
}

function place(reference: string | undefined, row: number, next: number): [number, number] {
  if (reference === undefined) return [row, next];
  const { area } = parseAddress(reference);
  return [area.top, area.left];
}

export function readCells(sheet: SheetModel, root: XmlElement, sources: CellSources): void {
  const shared = new Map<string, SharedFormula>();
  const arrays: AreaModel[] = [];
  let row = -1;
  for (const line of childrenOf(child(root, 'sheetData'), 'row')) {
    row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r) - 1;
    readRow(sheet, line, row, sources);
    let next = 0;
    for (const element of childrenOf(line, 'c')) {
      const [top, column] = place(element.attributes.r, row, next);
      next = column + 1;
      const style = element.attributes.s;
      // `cm` points to the mark of a dynamic array in xl/metadata.xml.
      const dynamic = element.attributes.cm !== undefined;
      const cell: CellModel = {
        value: readValue(element, sources),
        style:
          style === undefined
            ? DEFAULT_STYLE
            : (sources.styles.cells[Number(style)] ?? DEFAULT_STYLE),
      };
      const area = readFormula(cell, child(element, 'f'), { row: top, column, dynamic }, shared);
      if (area !== undefined) arrays.push(area);
      const empty = cell.value === null && cell.formula === undefined;
      if (empty && cell.style === inheritedStyle(sheet, top, column)) continue;
      putCell(sheet, top, column, cell);
    }
  }
  for (const area of arrays) markArray(sheet, area);
}

/** The other cells of an array formula hold values that are not theirs. */
function markArray(sheet: SheetModel, area: AreaModel): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = ensureCell(sheet, row, column);
      if (cell.formula === undefined) cell.spilled = true;
    }
  }
}

function readRow(sheet: SheetModel, line: XmlElement, row: number, sources: CellSources): void {
  const { ht, hidden, outlineLevel, customHeight, customFormat, s } = line.attributes;
  const format = flag(customFormat) ? sources.styles.cells[Number(s)] : undefined;
  const found = {
    ...(ht === undefined ? {} : { height: numberOf(ht, 15) }),
    ...(ht === undefined || flag(customHeight) ? {} : { autoHeight: true }),
    ...(flag(hidden) ? { hidden: true } : {}),
    ...(numberOf(outlineLevel, 0) > 0 ? { outlineLevel: numberOf(outlineLevel, 0) } : {}),
    ...(format === undefined || format === DEFAULT_STYLE ? {} : { style: format }),
  };
  const standard = sheet.standardHeight ?? 15;
  if (found.autoHeight === true && found.height === standard && Object.keys(found).length === 2)
    return;
  if (Object.keys(found).length > 0) sheet.rows.set(row, found);
}

/** Columns and the standard sizes; widths count in the digits of the file's own default font. */
export function readColumns(sheet: SheetModel, root: XmlElement, sources: CellSources): void {
  const { font } = sources.styles;
  const digit = digitWidth(font.name, font.size);
  const format = child(root, 'sheetFormatPr')?.attributes ?? {};
  const base = numberOf(format.baseColWidth, 8);
  const standard =
    format.defaultColWidth === undefined
      ? // Excel rounds the standard column up to a multiple of eight pixels.
        Math.ceil((base * digit + 5) / 8) * 8
      : (pointsOfWidth(Number(format.defaultColWidth), digit) * 96) / 72;
  const characters = charactersOfPixels(standard);
  if (standard !== pixelsOfCharacters(sheet.standardWidth)) sheet.standardWidth = characters;
  const height = numberOf(format.defaultRowHeight, 15);
  if (height !== 15) sheet.standardHeight = height;
  for (const { attributes } of childrenOf(child(root, 'cols'), 'col')) {
    const [first, last] = [numberOf(attributes.min, 1) - 1, numberOf(attributes.max, 1) - 1];
    const style = sources.styles.cells[numberOf(attributes.style, 0)];
    const width = attributes.width;
    // Writers forget the mark of a width of its own; a width unlike the standard one is one anyway.
    const points = width === undefined ? 0 : pointsOfWidth(Number(width), digit);
    const differs = width !== undefined && (points * 96) / 72 !== standard;
    const custom = differs || (width !== undefined && flag(attributes.customWidth));
    const level = numberOf(attributes.outlineLevel, 0);
    const found = {
      ...(custom ? { width: points } : {}),
      ...(flag(attributes.hidden) ? { hidden: true } : {}),
      ...(level > 0 ? { outlineLevel: level } : {}),
      ...(style === undefined || style === DEFAULT_STYLE ? {} : { style }),
    };
    if (Object.keys(found).length === 0) continue;
    for (let column = first; column <= Math.min(last, 16_383); column += 1) {
      sheet.columns.set(column, { ...found });
    }
  }
}

export function readMerges(root: XmlElement): AreaModel[] {
  return childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => tryParseArea(attributes.ref ?? '') ?? [],
  );
}

export function readView(sheet: SheetModel, root: XmlElement): void {
  const view = at(root, 'sheetViews', 'sheetView');
  sheet.showGridlines = flag(view?.attributes.showGridLines, true);
  sheet.showHeadings = flag(view?.attributes.showRowColHeaders, true);
  const pane = child(view, 'pane')?.attributes;
  if (pane !== undefined && /^frozen/.test(pane.state ?? '')) {
    sheet.freeze = { rows: numberOf(pane.ySplit, 0), columns: numberOf(pane.xSplit, 0) };
  }
}
