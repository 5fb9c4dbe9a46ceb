import { cellName, formatArea } from '../model/address';
import { hasContent } from '../model/cells';
import { DEFAULT_STANDARD_WIDTH } from '../model/create';
import { inheritedStyle } from '../model/inherited-style';
import { sameStyle } from '../model/styles';
import { formulaToFile, maySpill } from './function-prefixes';
import type { SharedStringWriter } from './shared-strings';
import { charactersOfPixels, pixelsOfCharacters, widthOfPoints } from './widths';
import { escapeX, escapeXml, tag } from './xml';
import type { StyleWriter } from './write-styles';
import type { CellModel, SheetModel } from '../model/types';

export interface CellTargets {
  readonly styles: StyleWriter;
  readonly strings: SharedStringWriter;
  /** Told when a spilling formula was written: the package then needs `xl/metadata.xml`. */
  readonly onDynamicArray: () => void;
}

function formulaXml(
  cell: CellModel & { formula: string },
  row: number,
  column: number,
): { xml: string; dynamic: boolean } {
  const text = escapeXml(escapeX(formulaToFile(cell.formula)));
  const fixed = cell.arrayArea;
  if (fixed !== undefined) {
    return { xml: `<f t="array" ref="${formatArea(fixed)}">${text}</f>`, dynamic: false };
  }
  if (cell.spillArea === undefined && !maySpill(cell.formula)) {
    return { xml: `<f>${text}</f>`, dynamic: false };
  }
  const area = cell.spillArea ?? { top: row, bottom: row, left: column, right: column };
  return { xml: `<f t="array" ref="${formatArea(area)}">${text}</f>`, dynamic: true };
}

/** ECMA-376 18.18.11 knows these only; Excel stores `#SPILL!` and `#CALC!` as `#VALUE!` as well. */
const STORED_ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

function storedError(error: string): string {
  return STORED_ERRORS.includes(error) ? error : '#VALUE!';
}

/** The type attribute and the `<v>` of a value. */
function valueXml(cell: CellModel, strings: SharedStringWriter): [string, string] {
  const { value, formula } = cell;
  if (value === null) return ['', ''];
  if (typeof value === 'number') return ['', `<v>${Object.is(value, -0) ? 0 : value}</v>`];
  if (typeof value === 'boolean') return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (typeof value === 'object') return [' t="e"', `<v>${storedError(value.error)}</v>`];
  if (formula !== undefined) return [' t="str"', `<v>${escapeXml(escapeX(value))}</v>`];
  return [' t="s"', `<v>${strings.add(value)}</v>`];
}

function cellXml(cell: CellModel, row: number, column: number, targets: CellTargets): string {
  const style = targets.styles.cell(cell.style);
  const [type, value] = valueXml(cell, targets.strings);
  let formula = '';
  let marker = '';
  if (cell.formula !== undefined) {
    const written = formulaXml({ ...cell, formula: cell.formula }, row, column);
    formula = written.xml;
    if (written.dynamic) {
      marker = ' cm="1"';
      targets.onDynamicArray();
    }
  }
  const open = `<c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}${type}${marker}`;
  return formula + value === '' ? `${open}/>` : `${open}>${formula}${value}</c>`;
}

/** A cell that holds nothing and looks like its row or column is not written. */
function isWorthWriting(sheet: SheetModel, cell: CellModel, row: number, column: number): boolean {
  return hasContent(cell) || !sameStyle(cell.style, inheritedStyle(sheet, row, column));
}

export function sheetDataXml(sheet: SheetModel, targets: CellTargets): string {
  const rows = new Set([...sheet.cells.keys(), ...sheet.rows.keys()]);
  let xml = '';
  for (const row of [...rows].sort((a, b) => a - b)) {
    const line = sheet.rows.get(row);
    const cells = [...(sheet.cells.get(row) ?? [])]
      .filter(([column, cell]) => isWorthWriting(sheet, cell, row, column))
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) => cellXml(cell, row, column, targets))
      .join('');
    const attributes = {
      s: line?.style === undefined ? undefined : targets.styles.cell(line.style),
      customFormat: line?.style === undefined ? undefined : true,
      ht: line?.height,
      hidden: line?.hidden === true ? true : undefined,
      customHeight: line?.height === undefined || line.autoHeight === true ? undefined : true,
      outlineLevel: line?.outlineLevel === 0 ? undefined : line?.outlineLevel,
    };
    if (cells === '' && Object.values(attributes).every((value) => value === undefined)) continue;
    xml += tag('row', { r: row + 1, ...attributes }, cells);
  }
  return tag('sheetData', {}, xml);
}

/** Equal neighbours share one `<col>`; columns in order, as the schema's reader expects. */
export function columnsXml(sheet: SheetModel, styles: StyleWriter): string {
  const spans: {
    min: number;
    max: number;
    xml: (min: number, max: number) => string;
    key: string;
  }[] = [];
  for (const [column, line] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const standard = widthOfPoints((pixelsOfCharacters(sheet.standardWidth) * 72) / 96);
    const attributes = {
      width: line.width === undefined ? standard : widthOfPoints(line.width),
      style: line.style === undefined ? undefined : styles.cell(line.style),
      hidden: line.hidden === true ? true : undefined,
      outlineLevel: line.outlineLevel === 0 ? undefined : line.outlineLevel,
      customWidth: line.width === undefined ? undefined : true,
    };
    const { style, hidden, outlineLevel, customWidth } = attributes;
    if ([style, hidden, outlineLevel, customWidth].every((value) => value === undefined)) continue;
    const key = JSON.stringify(attributes);
    const last = spans[spans.length - 1];
    if (last?.key === key && last.max === column) last.max = column + 1;
    else {
      const xml = (min: number, max: number): string => tag('col', { min, max, ...attributes });
      spans.push({ min: column + 1, max: column + 1, xml, key });
    }
  }
  return spans.length === 0 ? '' : tag('cols', {}, spans.map((s) => s.xml(s.min, s.max)).join(''));
}

export function sheetFormatXml(sheet: SheetModel): string {
  const level = (lines: Iterable<{ outlineLevel?: number }>): number | undefined => {
    const highest = Math.max(0, ...[...lines].map((line) => line.outlineLevel ?? 0));
    return highest === 0 ? undefined : highest;
  };
  const own = sheet.standardWidth !== DEFAULT_STANDARD_WIDTH;
  const pixels = pixelsOfCharacters(sheet.standardWidth);
  return tag('sheetFormatPr', {
    baseColWidth: own ? Math.max(0, Math.floor(charactersOfPixels(pixels))) : undefined,
    defaultColWidth: own ? widthOfPoints((pixels * 72) / 96) : undefined,
    defaultRowHeight: sheet.standardHeight ?? 15,
    customHeight: sheet.standardHeight === undefined ? undefined : true,
    outlineLevelRow: level(sheet.rows.values()),
    outlineLevelCol: level(sheet.columns.values()),
  });
}
