/**
 * Column widths count characters of the file's default font: a width of 8.43 is 64 pixels in Calibri
 * 11, whose digits are 7 pixels wide (ECMA-376 18.3.1.13).
 */
const DIGIT_RATIO: Readonly<Record<string, number>> = {
  calibri: 0.507,
  arial: 0.556,
  'times new roman': 0.5,
  tahoma: 0.546,
  verdana: 0.636,
  cambria: 0.554,
  'segoe ui': 0.539,
  'aptos narrow': 0.48,
  aptos: 0.56,
};

const CALIBRI_11_DIGIT = 7;

export function digitWidth(fontName: string, fontSize: number): number {
  const ratio = DIGIT_RATIO[fontName.toLowerCase()] ?? 0.507;
  return Math.max(1, Math.round(((fontSize * 96) / 72) * ratio));
}

/** Points of a stored width, snapped to whole pixels as Excel shows it. */
export function pointsOfWidth(width: number, digit: number): number {
  const pixels = Math.floor(((256 * width + Math.floor(128 / digit)) / 256) * digit);
  return (pixels * 72) / 96;
}

export function widthOfPoints(points: number, digit = CALIBRI_11_DIGIT): number {
  const pixels = Math.round((points * 96) / 72);
  return Math.floor((pixels / digit) * 256 + 0.5) / 256;
}

/** `standardWidth` (8.43) → pixels of a column without a width of its own. */
export function pixelsOfCharacters(characters: number, digit = CALIBRI_11_DIGIT): number {
  return characters < 1
    ? Math.floor(characters * (digit + 5) + 0.5)
    : Math.floor(characters * digit + 5 + 0.5);
}

export function charactersOfPixels(pixels: number, digit = CALIBRI_11_DIGIT): number {
  const characters = pixels < digit + 5 ? pixels / (digit + 5) : (pixels - 5) / digit;
  return Math.floor(characters * 100 + 0.5) / 100;
}
