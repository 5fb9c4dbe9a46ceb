import { quoteSheet } from '../addresses';
import { asText, type Cell } from '../write/as-text';

/** A text in a formula (Excel specifications and limits: 255 characters). */
const TEXT_LENGTH = 255;

/**
 * A cell that leads to another one of this workbook. A formula and no hyperlink object: it is written
 * with its column in one go, and stays with its row when the table is sorted.
 */
export function linkTo(
  { sheet, cell }: { readonly sheet: string; readonly cell: string | null },
  shown: string,
): Cell {
  const target = `#${quoteSheet(sheet)}!${cell ?? 'A1'}`;
  if (target.length > TEXT_LENGTH || shown.length > TEXT_LENGTH) return asText(shown);
  return `=HYPERLINK(${quoted(target)},${quoted(shown)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
