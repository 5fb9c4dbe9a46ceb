import { columnLetters } from '../address';
import type { XlsRecord } from './records';

/** Column and row of a reference are relative, in the bits above the number. */
const COLUMN_RELATIVE = 0x4000;
const ROW_RELATIVE = 0x8000;

/** The references of one parsed expression, read as addresses (MS-XLS §2.5.198). */
export class References {
  constructor(
    private readonly record: XlsRecord,
    /** Since Excel 97 a sheet has four times the rows, and the bits for "relative" stand above the column. */
    private readonly modern: boolean,
    /** The cell of the formula, for references that are stored as distances from it. */
    private readonly row: number,
    private readonly column: number,
  ) {}

  cell(asDistance: boolean): string {
    const row = this.record.u16();
    return this.address(row, this.columnBits(), asDistance);
  }

  area(asDistance: boolean): string {
    const [top, bottom] = [this.record.u16(), this.record.u16()];
    const [left, right] = [this.columnBits(), this.columnBits()];
    return `${this.address(top, left, asDistance)}:${this.address(bottom, right, asDistance)}`;
  }

  private columnBits(): number {
    return this.modern ? this.record.u16() : this.record.u8();
  }

  private address(rowBits: number, columnBits: number, asDistance: boolean): string {
    const flags = this.modern ? columnBits : rowBits;
    const isRowRelative = (flags & ROW_RELATIVE) !== 0;
    const isColumnRelative = (flags & COLUMN_RELATIVE) !== 0;
    const rows = this.modern ? 0x10000 : 0x4000;
    const fromRow = asDistance && isRowRelative ? this.row : 0;
    const fromColumn = asDistance && isColumnRelative ? this.column : 0;
    const row = (fromRow + (rowBits & (rows - 1))) % rows;
    const column = (fromColumn + (columnBits & 0xff)) % 0x100;
    return [
      isColumnRelative ? '' : '$',
      columnLetters(column),
      isRowRelative ? '' : '$',
      String(row + 1),
    ].join('');
  }
}
