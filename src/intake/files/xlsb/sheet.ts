import type { Grid, SheetVisibility } from '../../../domain/score-sheet/grid';
import { booleanCell, errorCell, missingText, numberCell, textCell } from '../binary-cells';
import { corrupt, FileProblem, tooLarge } from '../file-problem';
import { GridBuilder, type OwnCell } from '../grid-builder';
import { LIMITS, MAX_COLUMNS, MAX_ROWS } from '../limits';
import { packedNumber } from '../packed-number';
import type { FileWarningKind } from '../source-workbook';
import type { WarningLog } from '../warning-log';
import type { XlsbRecord } from './records';
import type { XlsbStyles } from './styles';

export interface XlsbContext {
  readonly texts: readonly string[];
  readonly styles: XlsbStyles;
  readonly date1904: boolean;
  readonly warnings: WarningLog;
  cells: number;
}

const ROW = 0;
const BLANK = 1;
const FORMULA_TEXT = 8;
const FORMULA_ERROR = 11;
/** The compact forms stand in the column behind the last, and have the same values in the same order. */
const COMPACT_BLANK = 12;
const COMPACT_LAST = 18;
const COLUMN = 60;
const RICH_TEXT = 62;
const BEGIN_SHEET = 129;
const END_SHEET = 130;
const MERGE = 176;
const HIDDEN_ROW = 0x10;

/** One sheet part. Formulas are not spelled out: what counts is their stored result. */
export class XlsbSheet {
  private readonly grid: GridBuilder;
  private row = -1;
  private column = -1;
  private last = -1;

  constructor(
    name: string,
    private readonly visibility: SheetVisibility,
    private readonly context: XlsbContext,
  ) {
    this.grid = new GridBuilder(name);
  }

  take(record: XlsbRecord): void {
    const { type } = record;
    if (this.last === -1 && type !== BEGIN_SHEET) throw corrupt('record');
    this.last = type;
    if (type === ROW) this.openRow(record);
    else if ((type >= BLANK && type <= FORMULA_ERROR) || type === RICH_TEXT) {
      this.column = record.u32();
      this.cell(record, type);
    } else if (type >= COMPACT_BLANK && type <= COMPACT_LAST) {
      this.column += 1;
      this.cell(record, type - COMPACT_BLANK + BLANK);
    } else if (type === COLUMN) this.columns(record);
    else if (type === MERGE) this.merge(record);
  }

  finish(): Grid {
    if (this.last !== END_SHEET) throw new FileProblem('truncated', { reason: 'record' });
    return this.grid.finish(this.visibility, this.context.date1904);
  }

  private openRow(record: XlsbRecord): void {
    this.row = record.u32();
    this.column = -1;
    if (this.row >= MAX_ROWS) throw corrupt('reference');
    record.skip(7);
    if (record.u8() & HIDDEN_ROW) this.grid.hideRow(this.row);
  }

  private cell(record: XlsbRecord, type: number): void {
    const { row, column, context } = this;
    if (row < 0 || column >= MAX_COLUMNS) throw corrupt('reference');
    const style = record.u32() & 0xffffff;
    if (type === BLANK) return;
    const cell = this.value(record, type);
    if (!cell) return;
    const format = context.styles.format(style);
    if (!format && context.styles.hasCells) this.warn('brokenStyle');
    if (format?.numberFormat !== undefined) cell.numberFormat = format.numberFormat;
    if (format?.fontName !== undefined) cell.fontName = format.fontName;
    context.cells += 1;
    if (context.cells > LIMITS.cells) throw tooLarge('cells', LIMITS.cells);
    if (!this.grid.put(row, column, cell)) this.warn('repeatedCell');
  }

  private value(record: XlsbRecord, type: number): OwnCell | undefined {
    switch (type) {
      case 2:
        return numberCell(packedNumber(record.u32()));
      case 5:
      case 9:
        return numberCell(record.f64());
      case 3:
      case FORMULA_ERROR:
        return errorCell(record.u8());
      case 4:
      case 10:
        return booleanCell(record.u8());
      case FORMULA_TEXT:
        return { kind: 'text', value: record.text() };
      case 6:
        return textCell(record.text());
      case RICH_TEXT:
        record.skip(1);
        return textCell(record.text());
      default: {
        const text = this.context.texts[record.u32()];
        if (text !== undefined) return textCell(text);
        this.warn('brokenText');
        return missingText();
      }
    }
  }

  private columns(record: XlsbRecord): void {
    const [from, to, width] = [record.u32(), record.u32(), record.u32()];
    record.skip(4);
    if (from > to || to >= MAX_COLUMNS) throw corrupt('reference');
    if ((record.u16() & 1) === 1 || width === 0) this.grid.hideColumns(from, to);
  }

  private merge(record: XlsbRecord): void {
    const [top, bottom, left, right] = [record.u32(), record.u32(), record.u32(), record.u32()];
    if (top > bottom || left > right || bottom >= MAX_ROWS || right >= MAX_COLUMNS) {
      throw corrupt('reference');
    }
    this.grid.merge({ top, left, bottom, right });
  }

  private warn(kind: FileWarningKind): void {
    const { row, column } = this;
    this.context.warnings.add(kind, this.grid.name, { row, column });
  }
}
