import type { Grid, SheetVisibility } from '../../../domain/score-sheet/grid';
import { showsDate } from '../../../domain/score-sheet/read-figure';
import { corrupt, tooLarge } from '../file-problem';
import { GridBuilder, type OwnCell } from '../grid-builder';
import { serialOfIsoDate } from '../iso-date';
import { LIMITS, MAX_COLUMNS, MAX_ROWS } from '../limits';
import type { FileWarningKind } from '../source-workbook';
import { BROKEN, numberValue, type StoredValue } from '../stored-value';
import type { WarningLog } from '../warning-log';
import { detach } from '../xlsx/escapes';
import type { Attributes } from '../xml/attributes';
import { formulaFromR1C1 } from './formula';
import type { StyleTable } from './style-table';

export interface BookTotals {
  cells: number;
  formulaText: number;
  externalLinks: boolean;
  date1904: boolean;
}

const PLAIN_DATE = 'yyyy-mm-dd';

/** One `<Worksheet>`. Depths count from the root: Table 2, Row 3, Cell 4, Data 5. */
export class WorksheetHandler {
  visibility: SheetVisibility = 'visible';
  private readonly grid: GridBuilder;
  private row = -1;
  private nextRow = 0;
  private column = -1;
  private nextColumn = 0;
  private columnAt = 0;
  private section = '';
  private style = '';
  private rowStyle = '';
  private tableStyle = '';
  private readonly columnStyles: {
    readonly from: number;
    readonly to: number;
    readonly style: string;
  }[] = [];
  private styleAt = 0;
  private formula: string | undefined;
  private type: string | undefined;
  private written = '';
  private inData = false;
  private inVisible = false;

  constructor(
    name: string,
    private readonly styles: StyleTable,
    private readonly warnings: WarningLog,
    private readonly totals: BookTotals,
  ) {
    this.grid = new GridBuilder(name);
  }

  get listening(): boolean {
    return this.inData || this.inVisible;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 2) this.openSection(name, attributes);
    else if (this.section === 'WorksheetOptions') {
      this.inVisible = depth === 3 && name === 'Visible';
      this.written = '';
    } else if (this.section !== 'Table') return;
    else if (depth === 3 && name === 'Column') this.openColumn(attributes);
    else if (depth === 3 && name === 'Row') this.openRow(attributes);
    else if (depth === 4 && name === 'Cell') this.openCell(attributes);
    else if (depth === 5 && name === 'Data') {
      this.type = attributes.getPrefixed('Type') ?? 'String';
      this.inData = true;
      this.written = '';
    }
  }

  close(name: string, depth: number): void {
    if (this.inVisible && depth === 3) this.closeVisible();
    else if (this.section !== 'Table') return;
    else if (depth === 5 && name === 'Data') this.inData = false;
    else if (depth === 4 && name === 'Cell') this.closeCell();
  }

  text(value: string): void {
    this.written += value;
  }

  finish(): Grid {
    return this.grid.finish(this.visibility, this.totals.date1904);
  }

  private openSection(name: string, attributes: Attributes): void {
    this.section = name;
    if (name === 'Table') this.tableStyle = attributes.getPrefixed('StyleID') ?? '';
  }

  private closeVisible(): void {
    this.inVisible = false;
    const said = this.written.trim();
    if (said === 'SheetHidden') this.visibility = 'hidden';
    else if (said === 'SheetVeryHidden') this.visibility = 'veryHidden';
  }

  private openColumn(attributes: Attributes): void {
    const from = place(attributes.getPrefixed('Index'), this.columnAt);
    const to = from + count(attributes.getPrefixed('Span'));
    if (to >= MAX_COLUMNS || from < this.columnAt) throw corrupt('reference');
    this.columnAt = to + 1;
    const style = attributes.getPrefixed('StyleID');
    if (style !== undefined) this.columnStyles.push({ from, to, style });
    const hidden = attributes.getPrefixed('Hidden') === '1';
    if (hidden || Number(attributes.getPrefixed('Width') ?? 1) === 0) {
      this.grid.hideColumns(from, to);
    }
  }

  private openRow(attributes: Attributes): void {
    this.row = place(attributes.getPrefixed('Index'), this.nextRow);
    const last = this.row + count(attributes.getPrefixed('Span'));
    if (last >= MAX_ROWS || this.row < this.nextRow) throw corrupt('reference');
    this.nextRow = last + 1;
    this.nextColumn = 0;
    this.styleAt = 0;
    this.rowStyle = attributes.getPrefixed('StyleID') ?? '';
    const hidden = attributes.getPrefixed('Hidden') === '1';
    if (hidden || Number(attributes.getPrefixed('Height') ?? 1) === 0) {
      this.grid.hideRows(this.row, last);
    }
  }

  private openCell(attributes: Attributes): void {
    this.column = place(attributes.getPrefixed('Index'), this.nextColumn);
    const right = this.column + count(attributes.getPrefixed('MergeAcross'));
    const bottom = this.row + count(attributes.getPrefixed('MergeDown'));
    if (right >= MAX_COLUMNS || bottom >= MAX_ROWS || this.column < this.nextColumn) {
      throw corrupt('reference');
    }
    this.nextColumn = right + 1;
    this.style = attributes.getPrefixed('StyleID') ?? '';
    this.formula = attributes.getPrefixed('Formula');
    this.type = undefined;
    this.written = '';
    if (right === this.column && bottom === this.row) return;
    this.grid.merge({ top: this.row, left: this.column, bottom, right });
  }

  private closeCell(): void {
    const formula = this.formula === undefined ? undefined : this.translated(this.formula);
    const stored = this.stored();
    if (!stored && formula === undefined) return;
    if (stored?.value === '' && formula === undefined) return;
    const cell: OwnCell = stored
      ? { kind: stored.kind, value: stored.value }
      : { kind: 'text', value: '', uncalculated: true };
    if (formula !== undefined) cell.formula = formula;
    if (stored?.trouble) this.warn(stored.trouble);
    this.format(cell);
    this.totals.cells += 1;
    if (this.totals.cells > LIMITS.cells) throw tooLarge('cells', LIMITS.cells);
    this.grid.put(this.row, this.column, cell);
  }

  private stored(): StoredValue | undefined {
    switch (this.type) {
      case undefined:
        return undefined;
      case 'Number':
        return numberValue(this.written.trim());
      case 'String':
        return { kind: 'text', value: detach(this.written) };
      case 'Boolean': {
        const said = this.written.trim();
        return said === '1' || said === '0' ? { kind: 'boolean', value: said === '1' } : BROKEN;
      }
      case 'DateTime': {
        const serial = serialOfIsoDate(this.written, this.totals.date1904);
        return serial === undefined ? BROKEN : { kind: 'number', value: serial };
      }
      case 'Error': {
        const code = this.written.trim();
        return { kind: 'error', value: code.startsWith('#') ? detach(code) : '#VALUE!' };
      }
      default:
        return BROKEN;
    }
  }

  private format(cell: OwnCell): void {
    if (this.style !== '' && !this.styles.has(this.style)) this.warn('brokenStyle');
    const { numberFormat, fontName } = this.styles.format(this.styleHere());
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
    if (fontName !== undefined) cell.fontName = fontName;
    if (this.type === 'DateTime' && cell.kind === 'number' && !showsDate(numberFormat)) {
      cell.numberFormat = PLAIN_DATE;
    }
  }

  /** A cell without a style has that of its row, its column or the table. */
  private styleHere(): string {
    const { columnStyles, column } = this;
    // Cells come from left to right: the search goes on where the last cell's ended.
    while ((columnStyles[this.styleAt]?.to ?? column) < column) this.styleAt += 1;
    const beside = columnStyles[this.styleAt];
    const ofColumn = beside && beside.from <= column ? beside.style : '';
    return this.style || this.rowStyle || ofColumn || this.tableStyle;
  }

  private translated(written: string): string {
    const formula = formulaFromR1C1(written, this.row, this.column);
    this.totals.externalLinks ||= /\[[^\]]*\.xl\w*\]/i.test(formula.slice(0, 2000));
    this.totals.formulaText += formula.length;
    if (this.totals.formulaText > LIMITS.formulaText) {
      throw tooLarge('formulaText', LIMITS.formulaText);
    }
    return formula;
  }

  private warn(kind: FileWarningKind): void {
    this.warnings.add(kind, this.grid.name, { row: this.row, column: this.column });
  }
}

/** From 0; written from 1 where it is not simply the next. */
function place(written: string | undefined, next: number): number {
  if (written === undefined) return next;
  if (!/^[1-9]\d{0,6}$/.test(written)) throw corrupt('reference');
  return Number(written) - 1;
}

function count(written: string | undefined): number {
  if (written === undefined) return 0;
  if (!/^\d{1,7}$/.test(written)) throw corrupt('reference');
  return Number(written);
}
