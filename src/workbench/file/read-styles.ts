import { DEFAULT_STYLE } from '../model/create';
import { styleKey } from '../model/styles';
import { readColor, type Palette } from './colors';
import { BUILT_IN_FORMATS } from './number-formats';
import { borderFromFile, fromFile, HORIZONTAL, UNDERLINE, VERTICAL } from './style-names';
import { at, child, childrenOf, flag, numberOf, type XmlElement } from './xml';
import type { BorderEdge, BorderSide, CellStyle } from '../model/types';

export interface FileStyles {
  /** By the `s` of a cell. */
  readonly cells: readonly CellStyle[];
  readonly differential: readonly XmlElement[];
  /** The font that column widths are counted in. */
  readonly font: CellStyle['font'];
}

function readFont(element: XmlElement | undefined, palette: Palette): CellStyle['font'] {
  const value = (name: string): string | undefined => child(element, name)?.attributes.val;
  const on = (name: string): boolean => {
    const found = child(element, name);
    return found !== undefined && flag(found.attributes.val, true);
  };
  const underline = child(element, 'u');
  return {
    name: value('name') ?? DEFAULT_STYLE.font.name,
    size: numberOf(value('sz'), DEFAULT_STYLE.font.size),
    bold: on('b'),
    italic: on('i'),
    underline:
      underline === undefined ? 'None' : fromFile(UNDERLINE, underline.attributes.val, 'Single'),
    strikethrough: on('strike'),
    color: readColor(child(element, 'color'), palette) ?? DEFAULT_STYLE.font.color,
  };
}

/** Patterns other than solid show their foreground: a plain colour is the nearest the model has. */
function readFill(element: XmlElement | undefined, palette: Palette): string {
  const pattern = child(element, 'patternFill');
  const stop = at(element, 'gradientFill', 'stop', 'color');
  if (stop !== undefined) return readColor(stop, palette) ?? '';
  const type = pattern?.attributes.patternType ?? 'none';
  if (type === 'none' || type === 'gray125') return '';
  const color =
    readColor(child(pattern, 'fgColor'), palette) ?? readColor(child(pattern, 'bgColor'), palette);
  return color ?? (type === 'solid' ? '#000000' : '');
}

const SIDES: readonly (readonly [BorderSide, string])[] = [
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
];

function readEdge(element: XmlElement | undefined, palette: Palette): BorderEdge | undefined {
  const look = borderFromFile(element?.attributes.style ?? 'none');
  if (look === undefined) return undefined;
  return { ...look, color: readColor(child(element, 'color'), palette) ?? '#000000' };
}

function readBorders(element: XmlElement | undefined, palette: Palette): CellStyle['borders'] {
  const borders: Partial<Record<BorderSide, BorderEdge>> = {};
  for (const [side, name] of SIDES) {
    const logical = { left: 'start', right: 'end' }[name] ?? name;
    const edge = readEdge(child(element, name) ?? child(element, logical), palette);
    if (edge !== undefined) borders[side] = edge;
  }
  const diagonal = readEdge(child(element, 'diagonal'), palette);
  if (diagonal !== undefined) {
    if (flag(element?.attributes.diagonalDown)) borders.DiagonalDown = diagonal;
    if (flag(element?.attributes.diagonalUp)) borders.DiagonalUp = diagonal;
  }
  return borders;
}

/** 91–180 turn downwards; 255 is stacked text, which Office.js calls 180. */
function readRotation(text: string | undefined): number {
  const rotation = numberOf(text, 0);
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

export function readStyles(root: XmlElement | undefined, palette: Palette): FileStyles {
  const formats = new Map(BUILT_IN_FORMATS);
  for (const { attributes } of childrenOf(child(root, 'numFmts'), 'numFmt')) {
    formats.set(numberOf(attributes.numFmtId, 0), attributes.formatCode ?? 'General');
  }
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, palette));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(fill, palette));
  const borders = childrenOf(child(root, 'borders'), 'border').map((b) => readBorders(b, palette));
  const shared = new Map<string, CellStyle>([[styleKey(DEFAULT_STYLE), DEFAULT_STYLE]]);
  const cells = childrenOf(child(root, 'cellXfs'), 'xf').map((xf) => {
    const { attributes } = xf;
    const alignment = child(xf, 'alignment')?.attributes ?? {};
    const protection = child(xf, 'protection')?.attributes ?? {};
    const style: CellStyle = {
      numberFormat: formats.get(numberOf(attributes.numFmtId, 0)) ?? 'General',
      font: fonts[numberOf(attributes.fontId, 0)] ?? DEFAULT_STYLE.font,
      fill: fills[numberOf(attributes.fillId, 0)] ?? '',
      borders: borders[numberOf(attributes.borderId, 0)] ?? {},
      horizontalAlignment: fromFile(HORIZONTAL, alignment.horizontal, 'General'),
      verticalAlignment: fromFile(VERTICAL, alignment.vertical, 'Bottom'),
      wrapText: flag(alignment.wrapText),
      indentLevel: numberOf(alignment.indent, 0),
      textOrientation: readRotation(alignment.textRotation),
      locked: flag(protection.locked, true),
      formulaHidden: flag(protection.hidden),
      quotePrefix: flag(attributes.quotePrefix),
    };
    const key = styleKey(style);
    const known = shared.get(key);
    if (known === undefined) shared.set(key, style);
    return known ?? style;
  });
  return {
    cells,
    differential: childrenOf(child(root, 'dxfs'), 'dxf'),
    font: fonts[0] ?? DEFAULT_STYLE.font,
  };
}
