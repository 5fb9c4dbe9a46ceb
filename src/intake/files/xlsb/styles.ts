import { type CellFormat, cellFormat } from '../cell-format';
import { tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { builtInFormat } from '../number-format';
import type { XlsbRecord } from './records';

const FONT = 43;
const CODE = 44;
const FORMAT = 47;
const BEGIN_CELL_FORMATS = 617;
const END_CELL_FORMATS = 618;

/** Of `styles.bin`, number format and font of every cell format. */
export class XlsbStyles {
  private readonly fonts: string[] = [];
  private readonly codes = new Map<number, string>();
  private readonly cells: { readonly code: number; readonly font: number }[] = [];
  private inCells = false;

  take(record: XlsbRecord): void {
    if (record.type === FONT) {
      record.skip(21);
      this.fonts.push(record.text());
    } else if (record.type === CODE) this.codes.set(record.u16(), record.text());
    else if (record.type === BEGIN_CELL_FORMATS) this.inCells = true;
    else if (record.type === END_CELL_FORMATS) this.inCells = false;
    else if (record.type === FORMAT && this.inCells) {
      record.skip(2);
      this.cells.push({ code: record.u16(), font: record.u16() });
    }
    const most = Math.max(this.fonts.length, this.codes.size, this.cells.length);
    if (most > LIMITS.styles) throw tooLarge('styles', LIMITS.styles);
  }

  format(index: number): CellFormat | undefined {
    const cell = this.cells[index];
    if (!cell) return undefined;
    const code = this.codes.get(cell.code) ?? builtInFormat(cell.code);
    return cellFormat(code, this.fonts[cell.font]);
  }

  get hasCells(): boolean {
    return this.cells.length > 0;
  }
}
