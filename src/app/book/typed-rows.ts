import type { SheetSchema } from '../../domain/book/sheet-schema';
import { cellText, type TableCell } from '../../domain/book/table';
import { showsDate } from '../../domain/score-sheet/read-figure';
import { dateText } from '../../domain/settings/dates';
import type { BookSnapshot } from '../../excel/read/book';
import { tableOf } from './book-tables';

/** The rows of a sheet that say anything, as a clerk would type them into another workbook. */
export function typedRows<Key extends string>(
  { tables }: Pick<BookSnapshot, 'tables'>,
  schema: SheetSchema<Key>,
): readonly (readonly string[])[] {
  const keys = Object.keys(schema.columns) as Key[];
  return tableOf(tables, schema)
    .rows.map((row) => keys.map((key) => typed(row.cells[key])))
    .filter((row) => row.some((text) => text !== ''));
}

/** As a clerk would type it, with a decimal comma. */
export function typed(cell: TableCell | undefined): string {
  if (!cell || cell.value === null) return '';
  if (typeof cell.value !== 'number') return String(cell.value);
  const date = showsDate(cell.numberFormat) ? dateText(cell.value) : undefined;
  if (date !== undefined) return date;
  return cellText(cell).replace('.', ',');
}
