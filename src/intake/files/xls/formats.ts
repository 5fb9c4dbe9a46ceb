import { type CellFormat, cellFormat } from '../cell-format';
import { tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { builtInFormat } from '../number-format';
import type { XlsRecord } from './records';
import { UNICODE, type XlsText } from './text';

const EXCEL_2 = 2;
const EXCEL_5 = 5;
/** There is no font 4: the list goes on with 5. */
const MISSING_FONT = 4;

/** Fonts, number formats and cell formats, in the order of the file. */
export class XlsFormats {
  private readonly fonts: string[] = [];
  private readonly codes = new Map<number, string>();
  private listed = 0;
  private readonly cells: { readonly font: number; readonly code: number }[] = [];

  constructor(
    /** 2, 3, 4, 5 or 8. */
    private readonly version: number,
    private readonly text: XlsText,
  ) {}

  font(record: XlsRecord): void {
    record.skip(this.version >= EXCEL_5 ? 14 : this.version === EXCEL_2 ? 4 : 6);
    this.fonts.push(this.text.read(record, 1));
    this.limit(this.fonts.length);
  }

  /** Only since Excel 5 does a format say its number. */
  code(record: XlsRecord): void {
    let index = this.listed;
    if (this.version >= EXCEL_5) index = record.u16();
    else if (this.version === 4) record.skip(2);
    this.listed += 1;
    this.codes.set(index, this.text.read(record, this.text.version >= UNICODE ? 2 : 1));
    this.limit(this.listed);
  }

  cell(record: XlsRecord): void {
    const wide = this.version >= EXCEL_5;
    const font = wide ? record.u16() : record.u8();
    const code = wide ? record.u16() : record.u8();
    this.cells.push({ font, code });
    this.limit(this.cells.length);
  }

  /** Undefined for a cell format that the file does not have. */
  format(index: number): CellFormat | undefined {
    const cell = this.cells[index];
    return cell && this.formatOf(cell.code, cell.font);
  }

  /** Excel 2 keeps both numbers in the cell. */
  formatOf(code: number, font: number): CellFormat {
    const written = this.codes.get(code) ?? builtInFormat(this.usualId(code));
    return cellFormat(written, this.fonts[font > MISSING_FONT ? font - 1 : font]);
  }

  get hasCells(): boolean {
    return this.cells.length > 0;
  }

  /** Excel 2 had no fractions: its dates stand two places lower. */
  private usualId(code: number): number {
    return this.version === EXCEL_2 && code >= 12 ? code + 2 : code;
  }

  private limit(count: number): void {
    if (count > LIMITS.styles) throw tooLarge('styles', LIMITS.styles);
  }
}
