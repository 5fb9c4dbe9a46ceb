import type { CellLook } from './cell-look';

/** Fonts that are not on this machine fall back on one of the same kind. */
const FALLBACK: Readonly<Record<string, string>> = {
  'Times New Roman': '"Liberation Serif", Tinos, serif',
  Calibri: 'Carlito, "Segoe UI", Arial, sans-serif',
};
const DEFAULT_FALLBACK = '"Segoe UI", Arial, sans-serif';
const PIXELS_PER_POINT = 4 / 3;
const LINE = 1.25;

export function fontOf({ style, bold, italic }: CellLook): string {
  const { name, size } = style.font;
  const fallback = FALLBACK[name] ?? DEFAULT_FALLBACK;
  const pixels = size * PIXELS_PER_POINT;
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${String(pixels)}px "${name}", ${fallback}`;
}

export function lineHeight({ style }: CellLook): number {
  return style.font.size * PIXELS_PER_POINT * LINE;
}

type Measure = (text: string) => number;

/** A word that is wider than the cell is broken where it no longer fits. */
function breakWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && measure(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function wrapLine(line: string, width: number, measure: Measure): string[] {
  if (measure(line) <= width) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (measure(longer) <= width) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    const parts = breakWord(word, width, measure);
    lines.push(...parts.slice(0, -1));
    current = parts.at(-1) ?? '';
  }
  return [...lines, current];
}

const MOST_KNOWN = 20_000;
const known = new Map<string, readonly string[]>();

/** The lines of a wrapped text; measuring is what costs, so they are remembered. */
export function wrapText(
  text: string,
  width: number,
  font: string,
  measure: Measure,
): readonly string[] {
  const key = `${String(Math.floor(width))}|${font}|${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size > MOST_KNOWN) known.clear();
  const lines = text.split('\n').flatMap((line) => wrapLine(line, width, measure));
  known.set(key, lines);
  return lines;
}
