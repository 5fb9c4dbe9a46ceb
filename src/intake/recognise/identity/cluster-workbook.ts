import { CRITERIA_SHEET } from '../../../domain/book/sheets/criteria';
import { SETTINGS_SHEET } from '../../../domain/book/sheets/settings';
import { SUMMARY_SHEET } from '../../../domain/book/sheets/summary';
import { cellAt, type Grid } from '../../../domain/score-sheet/grid';
import { fold } from '../../../domain/text/fold';

/** Together in one file, no unit has these. */
const OURS = [SETTINGS_SHEET, CRITERIA_SHEET, SUMMARY_SHEET];
const HEAD_ROWS = 10;

/**
 * The cluster's own workbook, as it lies beside the files that were sent: its sheets of units are what
 * is known already, and its lists would be read as somebody's scores.
 */
export function isClusterWorkbook(grids: readonly Grid[]): boolean {
  const byName = new Map(grids.map((grid) => [fold(grid.name), grid]));
  const settings = byName.get(fold(SETTINGS_SHEET.sheetName));
  const all = OURS.every(({ sheetName }) => byName.has(fold(sheetName)));
  return all && settings !== undefined && hasSettingsHeading(settings);
}

function hasSettingsHeading(grid: Grid): boolean {
  const { item, value } = SETTINGS_SHEET.columns;
  const wanted = [item.heading, value.heading].map(fold);
  return Array.from({ length: HEAD_ROWS }, (_, row) => row).some((row) => {
    const texts = new Set<string>();
    for (let column = 0; column < Math.min(grid.columnCount, HEAD_ROWS); column += 1) {
      texts.add(fold(String(cellAt(grid, row, column)?.value ?? '')));
    }
    return wanted.every((heading) => texts.has(heading));
  });
}
