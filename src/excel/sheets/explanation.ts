import { EXPLANATION_SHEET } from '../../domain/book/sheets/explanation';
import type { ColumnKey } from '../../domain/book/sheet-schema';
import { columnName } from '../addresses';
import { COLOR } from '../write/style';
import { HEADER_ROW, schemaColumns, type TableSheet } from '../write/table-sheet';
import { asText } from '../write/as-text';

type Texts = Exclude<ColumnKey<typeof EXPLANATION_SHEET>, 'value'>;

/** A row of *Giải thích kết quả*; a figure is a number, whatever else is there a text. */
export type ExplanationRow = Readonly<Record<Texts, string>> & { readonly value: string | number };

/** One step in: rows that go into the row above them stand further right. */
export const STEP_IN = '   ';

export function explanationSheet(
  rows: readonly ExplanationRow[],
  heading: Pick<TableSheet, 'owner' | 'title' | 'hint' | 'hintFormula'>,
): TableSheet {
  const { value } = EXPLANATION_SHEET.columns;
  return {
    schema: EXPLANATION_SHEET,
    columns: schemaColumns(EXPLANATION_SHEET).map((column) =>
      column.heading === value.heading ? { ...column, align: 'Center' as const } : column,
    ),
    rows: rows.map((row) => [
      row.unit,
      row.code,
      row.subject,
      typeof row.value === 'number' ? row.value : asText(row.value),
      row.how,
      row.basis,
      row.place,
    ]),
    orientation: 'Landscape',
    filter: false,
    ...heading,
  };
}

/** Room for more units than there are today. */
const EMPHASIZED_ROWS = 20_000;

/** What a unit is asked about stands out: those rows do not stand further right than their table. */
export function emphasizeSubjects(sheet: Excel.Worksheet): void {
  const keys = Object.keys(EXPLANATION_SHEET.columns);
  const subject = `$${columnName(keys.indexOf('subject'))}${String(HEADER_ROW + 2)}`;
  const body = sheet.getRangeByIndexes(HEADER_ROW + 1, 0, EMPHASIZED_ROWS, keys.length);
  const format = body.conditionalFormats.add('Custom');
  format.custom.rule.formula = `=AND(${subject}<>"",LEFT(${subject},1)<>" ")`;
  format.custom.format.fill.color = COLOR.section;
  format.custom.format.font.bold = true;
}

/** Excel keeps no more of them on one sheet (Excel specifications and limits). */
const MOST_BREAKS = 1026;

/** Each unit on a page of its own, so that its part can be handed out. */
export function breakBefore(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows.slice(0, MOST_BREAKS)) {
    sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  }
}
