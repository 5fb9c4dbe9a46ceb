/** Layout of official papers, Decree 30/2020/ND-CP, annex I; sizes in points, lengths in millimetres. */
export const PAGE = {
  font: 'Times New Roman',
  /** Allowed: top and bottom 20–25, left 30–35, right 15–20. */
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  sheet: { width: 210, height: 297 },
  size: { head: 12, motto: 13, body: 14, small: 12, recipients: 11, table: 12, pageNumber: 13 },
  /** First line of a paragraph. */
  indent: 12.7,
  /** Between paragraphs, in points. */
  after: 6,
} as const;

/** Half points, as WordprocessingML counts sizes (ECMA-376 part 1, 17.3.2.38). */
export function halfPoints(points: number): number {
  return points * 2;
}

/** Twentieths of a point (17.18.79). */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

export function spacing(points: number): number {
  return points * 20;
}

/** Between the margins, in millimetres. */
export function textWidth(orientation: 'portrait' | 'landscape'): number {
  const { sheet, margins } = PAGE;
  const width = orientation === 'portrait' ? sheet.width : sheet.height;
  return width - margins.left - margins.right;
}
