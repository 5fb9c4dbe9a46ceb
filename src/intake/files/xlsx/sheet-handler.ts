import type { GridCell } from '../../../domain/score-sheet/grid';
import { showsDate } from '../../../domain/score-sheet/read-figure';
import { parseAddress, parseArea } from '../address';
import type { CellFormat } from '../cell-format';
import { corrupt, tooLarge } from '../file-problem';
import type { GridBuilder, OwnCell } from '../grid-builder';
import { LIMITS, MAX_COLUMNS, MAX_ROWS } from '../limits';
import type { FileWarningKind } from '../source-workbook';
import type { StoredValue } from '../stored-value';
import type { WarningLog } from '../warning-log';
import { type Attributes, isTrue } from '../xml/attributes';
import type { XmlHandler } from '../xml/scanner';
import { storedValue } from './cell-value';
import { RichText } from './rich-text';
import { type FormulaTotals, type OpenFormula, SheetFormulas } from './sheet-formulas';

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly textFonts: ReadonlyMap<number, string>;
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
  readonly warnings: WarningLog;
  readonly formulas: FormulaTotals;
  cells: number;
}

const R = 114;
const S = 115;
const T = 116;
const NO_FORMAT: CellFormat = {};
/** A `t="d"` cell is a date even where its style does not say so. */
const PLAIN_DATE = 'yyyy-mm-dd';

export class SheetHandler implements XmlHandler {
  listening = false;
  private section = '';
  private hasData = false;
  private row = -1;
  private column = -1;
  private type = 'n';
  private style = 0;
  private written: string | undefined;
  private inline = false;
  private inlineFont: string | undefined;
  private formula: OpenFormula | undefined;
  private formulaText = '';
  private collected = '';
  private readonly rich = new RichText();
  private readonly formulas: SheetFormulas;
  private readonly waiting: { cell: OwnCell; shared: number; row: number; column: number }[] = [];

  constructor(
    private readonly grid: GridBuilder,
    private readonly context: SheetContext,
  ) {
    this.formulas = new SheetFormulas(context.formulas);
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth > 1 && this.section === 'sheetData') this.openInData(name, attributes, depth);
    else if (depth === 0 && name !== 'worksheet') throw corrupt('structure');
    else if (depth === 1) {
      this.section = name;
      if (name === 'sheetData') this.hasData = true;
    } else if (depth === 2 && name === 'col' && this.section === 'cols')
      this.openColumns(attributes);
    else if (depth === 2 && name === 'mergeCell' && this.section === 'mergeCells') {
      const area = parseArea(attributes.get('ref') ?? '');
      if (!area) throw corrupt('reference');
      this.grid.merge(area);
    }
  }

  close(name: string, depth: number): void {
    if (this.section !== 'sheetData') return;
    if (depth === 3 && name === 'c') this.closeCell();
    else if (depth === 4) {
      if (name === 'v') this.closeValue();
      else if (name === 'f') this.formulaText = this.collected;
      else if (this.inline) this.closeInline();
      this.listening = false;
      this.inline = false;
    } else if (depth > 4 && this.inline) {
      this.listening = false;
      this.rich.close(name, depth - 4);
    }
  }

  text(value: string): void {
    if (this.inline) this.rich.add(value);
    else this.collected += value;
  }

  /** After the last element: a sheet without cells is empty, one without `sheetData` is damaged. */
  finish(): void {
    if (!this.hasData) throw corrupt('structure');
    for (const { cell, shared, row, column } of this.waiting) {
      const formula = this.formulas.shared(shared, row, column);
      if (formula === undefined) this.warn('brokenFormula', row, column);
      cell.formula = formula ?? '#REF!';
    }
  }

  private openInData(name: string, attributes: Attributes, depth: number): void {
    if (depth === 2) {
      if (name !== 'row') throw corrupt('structure');
      this.openRow(attributes);
    } else if (depth === 3) {
      if (name === 'c') this.openCell(attributes);
      else if (name !== 'extLst') throw corrupt('structure');
    } else if (depth === 4) {
      this.collected = '';
      this.inline = name === 'is';
      this.listening = name === 'v' || name === 'f';
      if (name === 'f') this.formula = this.formulas.open(attributes);
      if (this.inline) this.rich.start();
    } else if (this.inline) {
      this.listening = this.rich.open(name, attributes, depth - 4);
    }
  }

  private closeValue(): void {
    this.written = this.collected;
    // Some makers put the text of `is` here; it is written like that of a formula.
    if (this.type === 'inlineStr') this.type = 'str';
  }

  private closeInline(): void {
    this.written = this.rich.text();
    this.inlineFont = this.rich.font();
  }

  private openColumns(attributes: Attributes): void {
    const min = attributes.count('min');
    const max = attributes.count('max');
    if (!min || !max || max < min || max > MAX_COLUMNS) throw corrupt('reference');
    if (attributes.flag('hidden') || Number(attributes.get('width') ?? 1) === 0) {
      this.grid.hideColumns(min - 1, max - 1);
    }
  }

  private openRow(attributes: Attributes): void {
    let row = this.row + 1;
    let hidden = false;
    attributes.rewind();
    while (attributes.advance()) {
      if (attributes.letter === R) row = wholeNumber(attributes.value()) - 1;
      else if (attributes.is('hidden')) hidden ||= isTrue(attributes.value());
      else if (attributes.is('ht')) hidden ||= Number(attributes.value()) === 0;
    }
    if (!(row >= 0 && row < MAX_ROWS)) throw corrupt('reference');
    this.row = row;
    this.column = -1;
    if (hidden) this.grid.hideRow(row);
  }

  private openCell(attributes: Attributes): void {
    let given: string | undefined;
    let style = '0';
    this.type = 'n';
    attributes.rewind();
    while (attributes.advance()) {
      const letter = attributes.letter;
      if (letter === R) given = attributes.value();
      else if (letter === S) style = attributes.value();
      else if (letter === T) this.type = attributes.value();
    }
    if (given === undefined) this.column += 1;
    else {
      const position = parseAddress(given);
      // A cell that contradicts its row could be either one's score.
      if (!position || position.row !== this.row) throw corrupt('reference');
      this.column = position.column;
    }
    this.style = Number(style);
    if (this.column >= MAX_COLUMNS) throw corrupt('reference');
    this.written = undefined;
    this.inline = false;
    this.inlineFont = undefined;
    this.formula = undefined;
    this.formulaText = '';
  }

  private closeCell(): void {
    if (this.written === undefined && !this.formula) return;
    const formula = this.formula
      ? this.formulas.close(this.formula, this.formulaText, this.row, this.column)
      : '';
    const stored = this.stored(formula !== '');
    if (!stored && formula === '') return;
    const cell: OwnCell = { kind: stored?.kind ?? 'text', value: stored?.value ?? '' };
    this.format(cell);
    if (formula !== '') {
      if (formula !== undefined) cell.formula = formula;
      else this.wait(cell);
      if (!stored) cell.uncalculated = true;
    }
    if (stored?.trouble) this.warn(stored.trouble, this.row, this.column);
    this.put(cell);
  }

  /** Undefined for a blank, and for a formula without a stored result. */
  private stored(hasFormula: boolean): StoredValue | undefined {
    const { type, written } = this;
    if (written === undefined) return undefined;
    const isText = type === 'str' || type === 'inlineStr';
    // An empty text is a result when a formula gives it, and a blank when somebody typed it.
    if (isText ? written === '' && !hasFormula : written.trim() === '') return undefined;
    const value = storedValue(type, written, this.context.texts, this.context.date1904);
    return value.value === '' && !hasFormula ? undefined : value;
  }

  private format(cell: OwnCell): void {
    const { formats, textFonts } = this.context;
    let format = formats[this.style];
    if (!format) {
      if (formats.length > 0 || this.style !== 0) this.warn('brokenStyle', this.row, this.column);
      format = NO_FORMAT;
    }
    const { numberFormat } = format;
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
    if (this.type === 'd' && cell.kind === 'number' && !showsDate(numberFormat)) {
      cell.numberFormat = PLAIN_DATE;
    }
    const own = this.type === 's' ? textFonts.get(Number(this.written)) : this.inlineFont;
    const fontName = own ?? format.fontName;
    if (fontName !== undefined) cell.fontName = fontName;
  }

  private wait(cell: OwnCell): void {
    const shared = this.formula?.shared ?? -1;
    this.waiting.push({ cell, shared, row: this.row, column: this.column });
  }

  private put(cell: GridCell): void {
    this.context.cells += 1;
    if (this.context.cells > LIMITS.cells) throw tooLarge('cells', LIMITS.cells);
    if (!this.grid.put(this.row, this.column, cell))
      this.warn('repeatedCell', this.row, this.column);
  }

  private warn(kind: FileWarningKind, row: number, column: number): void {
    this.context.warnings.add(kind, this.grid.name, { row, column });
  }
}

function wholeNumber(text: string): number {
  return /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
}
