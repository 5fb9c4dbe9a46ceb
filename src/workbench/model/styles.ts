import type { BorderSide, CellStyle } from './types';
import { DEFAULT_STYLE } from './create';

const keys = new WeakMap<CellStyle, string>();

/** Equal keys mean equal looks, whatever the order in which the parts were set. */
export function styleKey(style: CellStyle): string {
  const known = keys.get(style);
  if (known !== undefined) return known;
  const { font, borders } = style;
  const sides = (Object.keys(borders) as BorderSide[]).sort().map((side) => {
    const edge = borders[side];
    return [side, edge?.style, edge?.weight, edge?.color];
  });
  const key = JSON.stringify([
    style.numberFormat,
    [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color],
    style.fill,
    sides,
    [style.horizontalAlignment, style.verticalAlignment, style.wrapText],
    [style.indentLevel, style.textOrientation],
    [style.locked, style.formulaHidden, style.quotePrefix],
  ]);
  keys.set(style, key);
  return key;
}

export function sameStyle(a: CellStyle, b: CellStyle): boolean {
  return a === b || styleKey(a) === styleKey(b);
}

export function isDefaultStyle(style: CellStyle): boolean {
  return sameStyle(style, DEFAULT_STYLE);
}
