import { COLOR } from '../write/style';
import type { SummaryPlaces } from './summary-formulas';
import { markValues } from './value-mark';

/** Proposed units in green, undecided places in yellow, units held back in red; rows from `from` on. */
export function emphasizeSummary(
  sheet: Excel.Worksheet,
  places: SummaryPlaces,
  proposed: string,
  undecided: string,
  from: number,
): void {
  const { column } = places;
  const [first, last] = [places.firstRow + from, places.lastRow].map(String);
  const row = first ?? '';
  const rows = (left: string, right = left): Excel.Range =>
    sheet.getRange(`${left}${row}:${right}${last ?? row}`);
  const body = rows(places.leftmost, places.rightmost);
  const starts = (text: string): string =>
    `=LEFT($${column('note')}${row},${String(text.length)})="${text.replaceAll('"', '""')}"`;
  for (const [formula, color] of [
    [starts(proposed), COLOR.proposed],
    [starts(undecided), COLOR.warning],
    [`=NOT(ISNUMBER($${column('total')}${row}))`, COLOR.error],
  ] as const) {
    const format = body.conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = color;
  }
  for (const key of ['total', 'rank', 'classification']) rows(column(key)).format.font.bold = true;
  for (const letters of places.figures) markValues(rows(letters), `${letters}${row}`);
}

/** Below owner and title: what the sheet is, or that it is out of date. */
export const HINT_CELL = 'A3';

/** That line, where it says that what stands below is out of date. */
export function emphasizeOutOfDate(sheet: Excel.Worksheet, outOfDate: string): void {
  const format = sheet.getRange(HINT_CELL).conditionalFormats.add('Custom');
  format.custom.rule.formula = `=$A$3="${outOfDate.replaceAll('"', '""')}"`;
  format.custom.format.font.bold = true;
  format.custom.format.font.color = COLOR.alarm;
}
