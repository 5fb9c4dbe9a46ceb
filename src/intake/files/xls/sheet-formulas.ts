import { tooLarge } from '../file-problem';
import type { OwnCell } from '../grid-builder';
import { LIMITS } from '../limits';
import { formulaText, type FormulaScope } from './formula';
import { XlsRecord } from './records';
import type { XlsWorkbook } from './workbook';

interface Waiting {
  readonly cell: OwnCell;
  readonly row: number;
  readonly column: number;
  /** The cell whose record the shared text follows. */
  readonly anchor: string;
}

const SHARED = 0x04bc;
const TABLE = 0x0236;
/** Of newer functions, which Excel itself does not show. */
const MARKS = /_xl(?:fn|ws|pm|udf)\./g;
const POINTER = 0x01;

/** The formulas of one sheet; those that share a text are written out when all have been seen. */
export class SheetFormulas {
  private readonly templates = new Map<string, Uint8Array>();
  private readonly waiting: Waiting[] = [];
  private last = '';
  private readonly scope: FormulaScope;

  constructor(
    private readonly book: XlsWorkbook,
    private readonly totals: { formulaText: number },
  ) {
    this.scope = { text: book.text, sheet: book.sheetOf, name: book.nameOf };
  }

  /** Behind the stored result of a FORMULA record. */
  open(record: XlsRecord, cell: OwnCell, row: number, column: number): void {
    const { version } = this.book;
    // Before Excel 5 the tokens had other sizes; what such a file calculates is its stored result.
    if (version < 5) return;
    this.last = `${String(row)},${String(column)}`;
    record.skip(6);
    const length = record.u16();
    const tokens = record.bytes(length);
    if (tokens[0] === POINTER && length >= 5) {
      const pointer = new XlsRecord(0, 0, [tokens.subarray(1)]);
      const anchor = `${String(pointer.u16())},${String(pointer.u16())}`;
      this.waiting.push({ cell, row, column, anchor });
    } else this.write(cell, tokens, row, column);
  }

  shared(record: XlsRecord): void {
    if (record.type === TABLE) {
      this.templates.set(this.last, new Uint8Array(0));
      return;
    }
    record.skip(record.type === SHARED ? 8 : 12);
    this.templates.set(this.last, record.bytes(record.u16()));
  }

  finish(broken: (row: number, column: number) => void): void {
    for (const { cell, row, column, anchor } of this.waiting) {
      const tokens = this.templates.get(anchor);
      if (!tokens) broken(row, column);
      else if (tokens.length === 0) cell.formula = 'TABLE()';
      else this.write(cell, tokens, row, column);
    }
  }

  private write(cell: OwnCell, tokens: Uint8Array, row: number, column: number): void {
    const record = new XlsRecord(0, 0, [tokens]);
    const text = formulaText(record, tokens.length, this.scope, row, column);
    if (text === undefined) return;
    this.totals.formulaText += text.length;
    if (this.totals.formulaText > LIMITS.formulaText) {
      throw tooLarge('formulaText', LIMITS.formulaText);
    }
    cell.formula = text.replace(MARKS, '');
  }
}
