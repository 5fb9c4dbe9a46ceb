/** One look for every sheet: the office's own typeface, thin grey rules, quiet fills. */
export const FONT = 'Times New Roman';
export const FONT_SIZE = 11;
/** Points: a title of 14 needs more than the default row. */
export const TITLE_HEIGHT = 22;

export const COLOR = {
  heading: '#1F3864',
  headingText: '#FFFFFF',
  section: '#DDEBF7',
  band: '#F2F6FB',
  link: '#0563C1',
  input: '#FFFDF0',
  rule: '#8EA9C1',
  muted: '#595959',
  alarm: '#C00000',
  error: '#F8CBAD',
  warning: '#FFE699',
  proposed: '#E2EFDA',
  value: '#2E75B6',
} as const;

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

export function ruleAll(range: Excel.Range): void {
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = COLOR.rule;
  }
}

/** Takes the rules off rows that a table has left; the edge above is the last row's. */
export function unruleBelow(range: Excel.Range): void {
  for (const edge of EDGES.filter((one) => one !== 'EdgeTop')) {
    range.format.borders.getItem(edge).style = 'None';
  }
}

export function styleHeading(range: Excel.Range): void {
  const { format } = range;
  format.font.bold = true;
  format.font.color = COLOR.headingText;
  format.fill.color = COLOR.heading;
  format.horizontalAlignment = 'Center';
  format.verticalAlignment = 'Center';
  format.wrapText = true;
}

/** Width in characters of the default font → points (Calibri 11: 7 px a character, 5 px of padding). */
export function pointsWide(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

export function setWidth(column: Excel.Range, characters: number): void {
  column.format.columnWidth = pointsWide(characters);
}

export interface PrintOptions {
  readonly titleRows: string;
  readonly orientation: 'Landscape' | 'Portrait';
}

/** A4, one page wide, the heading on every page, page numbers at the foot. */
export function setPrint(sheet: Excel.Worksheet, { titleRows, orientation }: PrintOptions): void {
  const layout = sheet.pageLayout;
  layout.orientation = orientation;
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.centerHorizontally = true;
  layout.setPrintTitleRows(titleRows);
  // Points: 20 mm above and below, 15 mm at the sides.
  layout.topMargin = 57;
  layout.bottomMargin = 57;
  layout.leftMargin = 43;
  layout.rightMargin = 43;
  layout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
}

/**
 * One format for a whole range. A single value is applied to every cell (Range.numberFormat); the
 * typings only know the two-dimensional form, which must match the range's shape.
 */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
