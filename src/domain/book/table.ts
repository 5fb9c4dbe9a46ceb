import { Exact } from '../numbers/exact';
import { tidy } from '../text/fold';

/** One cell of a table in the workbook, as it stands. */
export interface TableCell {
  readonly value: string | number | boolean | null;
  /** en-US code, where it is not General. */
  readonly numberFormat?: string;
  /** A1 address inside the sheet. */
  readonly address: string;
}

export interface TableRow<Key extends string = string> {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Key, TableCell>>>;
}

export interface Table<Key extends string = string> {
  /** The sheet's present name, which the clerk may have changed. */
  readonly sheet: string;
  readonly rows: readonly TableRow<Key>[];
  /** Columns of the schema whose heading was not found. */
  readonly missing: readonly Key[];
}

/** What the clerk means by the cell, as text: `0.8` formatted `0%` is `80%`. */
export function cellText(cell: TableCell | undefined): string {
  if (!cell || cell.value === null) return '';
  if (typeof cell.value === 'string') return tidy(cell.value);
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  const number = Exact.fromDouble(cell.value);
  return cell.numberFormat?.includes('%')
    ? `${number.times(Exact.hundred).toString()}%`
    : number.toString();
}

export function rowText<Key extends string>(row: TableRow<Key>, key: Key): string {
  return cellText(row.cells[key]);
}

/** Several lines in a cell stay several lines; each one tidied. */
export function rowLines<Key extends string>(row: TableRow<Key>, key: Key): string {
  const value = row.cells[key]?.value;
  if (typeof value !== 'string') return rowText(row, key);
  return value
    .split(/\r?\n/)
    .map((line) => tidy(line))
    .filter((line) => line !== '')
    .join('\n');
}

/** Something is written in the row, whatever its name column says. */
export function isWritten<Key extends string>({ cells }: TableRow<Key>): boolean {
  return Object.values<TableCell | undefined>(cells).some((cell) => cellText(cell) !== '');
}
