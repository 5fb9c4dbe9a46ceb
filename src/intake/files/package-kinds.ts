import { hasPart } from './package';
import type { Relationship } from './xlsx/relationships';
import type { Archive } from './zip/archive';

/** Sheets that have no grid of values: a chart, a dialog, an Excel 4 macro. */
export const WITHOUT_GRID: ReadonlySet<string> = new Set([
  'chartsheet',
  'dialogsheet',
  'xlMacrosheet',
  'xlIntlMacrosheet',
]);

/** A workbook's macros: a project of Visual Basic, or sheets of Excel 4. */
export function hasMacros(archive: Archive, ofWorkbook: readonly Relationship[]): boolean {
  return (
    ofWorkbook.some(({ type }) => type === 'xlMacrosheet' || type === 'xlIntlMacrosheet') ||
    hasPart(archive, (name) => name.endsWith('vbaproject.bin'))
  );
}
