import type { Grid } from '../../../domain/score-sheet/grid';
import { booleanCell, errorCell, missingText, numberCell, textCell } from '../binary-cells';
import type { CellFormat } from '../cell-format';
import { corrupt, tooLarge } from '../file-problem';
import { GridBuilder, type OwnCell } from '../grid-builder';
import { LIMITS } from '../limits';
import { doubleOf, packedNumber } from '../packed-number';
import type { FileWarningKind } from '../source-workbook';
import type { WarningLog } from '../warning-log';
import type { XlsRecord } from './records';
import { SheetFormulas } from './sheet-formulas';
import type { SheetEntry, XlsWorkbook } from './workbook';

export interface XlsTotals {
  cells: number;
  formulaText: number;
}

const MOST_COLUMN = 255;
const LAST_OF_EXCEL_2 = 0x0005;
const FORMULA = 0x0006;
const SHORT_RESULT = 0x0007;
const ROW_HIDDEN = 0x20;
const NO_FORMAT: CellFormat = {};

/** One worksheet of the stream, record by record. */
export class XlsSheet {
  private readonly grid: GridBuilder;
  private readonly formulas: SheetFormulas;
  /** A formula whose text result comes in a record of its own. */
  private waiting: OwnCell | undefined;

  constructor(
    private readonly entry: Pick<SheetEntry, 'name' | 'visibility'>,
    private readonly book: XlsWorkbook,
    private readonly warnings: WarningLog,
    private readonly totals: XlsTotals,
  ) {
    this.grid = new GridBuilder(entry.name);
    this.formulas = new SheetFormulas(book, totals);
  }

  take(record: XlsRecord): void {
    switch (record.type) {
      case 0x0002:
        return this.cell(record, () => ({ kind: 'number', value: record.u16() }));
      case 0x0003:
      case 0x0203:
        return this.cell(record, () => numberCell(record.f64()));
      case 0x027e:
        return this.cell(record, () => numberCell(packedNumber(record.u32())));
      case 0x00bd:
        return this.packedRow(record);
      case 0x0004:
        return this.cell(record, () => textCell(this.book.text.read(record, 1)));
      case 0x0204:
      case 0x00d6:
        return this.cell(record, () => textCell(this.book.text.read(record, 2)));
      case 0x00fd:
        return this.cell(record, (row, column) => this.sharedText(record.u32(), row, column));
      case 0x0005:
      case 0x0205:
        return this.cell(record, () => this.truthOrError(record.u8(), record.u8()));
      case 0x0006:
      case 0x0206:
      case 0x0406:
        return this.cell(record, (row, column) => this.formula(record, row, column));
      case 0x0007:
      case 0x0207:
        return this.result(record);
      case 0x04bc:
      case 0x0221:
      case 0x0236:
        return this.formulas.shared(record);
      case 0x0208:
        return this.row(record);
      case 0x007d:
        return this.columns(record);
      case 0x00e5:
        return this.merges(record);
    }
  }

  finish(): Grid {
    this.formulas.finish((row, column) =>
      this.warnings.add('brokenFormula', this.entry.name, { row, column }),
    );
    return this.grid.finish(this.entry.visibility, this.book.date1904);
  }

  private cell(
    record: XlsRecord,
    read: (row: number, column: number) => OwnCell | undefined,
  ): void {
    const row = record.u16();
    const column = record.u16();
    if (column > MOST_COLUMN) throw corrupt('record');
    const format = this.format(record, row, column);
    const cell = read(row, column);
    if (cell) this.put(row, column, cell, format);
  }

  private format(record: XlsRecord, row: number, column: number): CellFormat {
    // The records of Excel 2 keep three bytes for it, whoever writes them.
    if (record.type <= LAST_OF_EXCEL_2 || (record.type === FORMULA && this.book.version === 2)) {
      record.skip(1);
      const both = record.u8();
      record.skip(1);
      return this.book.formats.formatOf(both & 0x3f, both >> 6);
    }
    return this.formatAt(record.u16(), row, column);
  }

  private formatAt(index: number, row: number, column: number): CellFormat {
    const { formats } = this.book;
    const format = formats.format(index);
    if (!format && formats.hasCells) this.warn('brokenStyle', row, column);
    return format ?? NO_FORMAT;
  }

  private put(
    row: number,
    column: number,
    cell: OwnCell,
    { numberFormat, fontName }: CellFormat,
  ): void {
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
    if (fontName !== undefined) cell.fontName = fontName;
    this.totals.cells += 1;
    if (this.totals.cells > LIMITS.cells) throw tooLarge('cells', LIMITS.cells);
    if (!this.grid.put(row, column, cell)) this.warn('repeatedCell', row, column);
  }

  private sharedText(index: number, row: number, column: number): OwnCell | undefined {
    const text = this.book.texts[index];
    if (text !== undefined) return textCell(text);
    this.warn('brokenText', row, column);
    return missingText();
  }

  private truthOrError(value: number, isError: number): OwnCell {
    return isError === 0 ? booleanCell(value) : errorCell(value);
  }

  private packedRow(record: XlsRecord): void {
    const row = record.u16();
    let column = record.u16();
    if (record.left < 2 || (record.left - 2) % 6 !== 0) throw corrupt('record');
    while (record.left > 2) {
      if (column > MOST_COLUMN) throw corrupt('record');
      const format = this.formatAt(record.u16(), row, column);
      this.put(row, column, numberCell(packedNumber(record.u32())), format);
      column += 1;
    }
  }

  /** The stored result is a double, or six bytes that no double has: a text, truth, error or nothing. */
  private formula(record: XlsRecord, row: number, column: number): OwnCell {
    const low = record.u32();
    const high = record.u32();
    let cell: OwnCell;
    const kind = low & 0xff;
    const value = (low >>> 16) & 0xff;
    if (high >>> 16 !== 0xffff) cell = numberCell(doubleOf(low, high));
    else if (kind === 1) cell = booleanCell(value);
    else if (kind === 2) cell = errorCell(value);
    else cell = { kind: 'text', value: '' };
    this.waiting = high >>> 16 === 0xffff && kind === 0 ? cell : undefined;
    this.formulas.open(record, cell, row, column);
    return cell;
  }

  private result(record: XlsRecord): void {
    if (!this.waiting) return;
    this.waiting.value = this.book.text.read(record, record.type === SHORT_RESULT ? 1 : 2);
    this.waiting = undefined;
  }

  private row(record: XlsRecord): void {
    const row = record.u16();
    record.skip(4);
    const height = record.u16() & 0x7fff;
    record.skip(4);
    const hidden = record.left >= 2 && (record.u16() & ROW_HIDDEN) !== 0;
    if (hidden || height === 0) this.grid.hideRow(row);
  }

  private columns(record: XlsRecord): void {
    const [first, last] = [record.u16(), record.u16()];
    const width = record.u16();
    record.skip(2);
    const hidden = (record.u16() & 1) === 1;
    if ((hidden || width === 0) && first <= last) this.grid.hideColumns(first, last);
  }

  private merges(record: XlsRecord): void {
    const count = record.u16();
    for (let n = 0; n < count; n += 1) {
      const [top, bottom, left, right] = [record.u16(), record.u16(), record.u16(), record.u16()];
      if (top > bottom || left > right) throw corrupt('record');
      this.grid.merge({ top, left, bottom, right });
    }
  }

  private warn(kind: FileWarningKind, row: number, column: number): void {
    this.warnings.add(kind, this.entry.name, { row, column });
  }
}
