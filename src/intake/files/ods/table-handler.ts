import type { Grid } from '../../../domain/score-sheet/grid';
import { showsDate, showsPercent } from '../../../domain/score-sheet/read-figure';
import { corrupt, tooLarge } from '../file-problem';
import { GridBuilder, type OwnCell } from '../grid-builder';
import { LIMITS, MAX_COLUMNS, MAX_ROWS } from '../limits';
import type { FileWarningKind } from '../source-workbook';
import type { WarningLog } from '../warning-log';
import type { Attributes } from '../xml/attributes';
import { type Claimed, claimed, odsValue } from './cell-value';
import { excelFormula } from './formula';
import type { OdfNames } from './odf-names';
import { Paragraphs } from './paragraphs';
import type { StyleCollector } from './style-collector';

/** What the sheets of one document share. */
export interface OdsTotals {
  cells: number;
  formulaText: number;
  blanks: number;
  externalLinks: boolean;
}

/** One after the other down to the rows; everything else in a sheet is not about its cells. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'table:table-header-rows',
  'table:table-rows',
  'table:table-row-group',
  'table:table-header-columns',
  'table:table-columns',
  'table:table-column-group',
]);
/** Inside a cell, but not what it says: remarks, hints on pronunciation, tables in tables. */
const ASIDES: ReadonlySet<string> = new Set([
  'office:annotation',
  'text:ruby-text',
  'text:note',
  'table:table',
  'table:detective',
  'table:cell-range-source',
]);
const PLAIN_DATE = 'yyyy-mm-dd';
const PLAIN_TIME = 'h:mm:ss';

interface OpenCell {
  readonly claimed: Claimed;
  readonly style: string;
  readonly formula: string | undefined;
  readonly repeated: number;
  readonly text: Paragraphs;
}

/** One `table:table`. Depths count from it. */
export class TableHandler {
  private readonly grid: GridBuilder;
  private readonly columnStyles: { readonly to: number; readonly style: string }[] = [];
  private column = 0;
  private row = 0;
  private rowTimes = 1;
  private rowStyle = '';
  private rowCells = 0;
  private defaultsTo = 0;
  private styleAt = 0;
  private hiddenGroups = 0;
  private readonly groups: boolean[] = [];
  private cell: OpenCell | undefined;
  private lineDepth = -1;
  private asideDepth = -1;

  constructor(
    name: string,
    private readonly hidden: boolean,
    private readonly names: OdfNames,
    private readonly styles: StyleCollector,
    private readonly warnings: WarningLog,
    private readonly totals: OdsTotals,
  ) {
    this.grid = new GridBuilder(name);
  }

  get listening(): boolean {
    return this.lineDepth !== -1 && this.asideDepth === -1;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (this.asideDepth !== -1) return;
    if (this.cell) this.openInCell(this.cell, name, attributes, depth);
    else if (name === 'table:table-row') this.openRow(attributes);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.openCell(attributes);
    } else if (name === 'table:table-column') this.openColumns(attributes);
    else if (CONTAINERS.has(name)) this.openGroup(attributes);
    else this.asideDepth = depth;
  }

  close(name: string, depth: number): void {
    if (this.asideDepth !== -1) {
      if (depth === this.asideDepth) this.asideDepth = -1;
    } else if (this.cell) this.closeInCell(this.cell, name, depth);
    else if (name === 'table:table-row') this.closeRow();
    else if (CONTAINERS.has(name)) this.hiddenGroups -= this.groups.pop() ? 1 : 0;
  }

  text(value: string): void {
    this.cell?.text.add(value);
  }

  finish(): Grid {
    return this.grid.finish(this.hidden ? 'hidden' : 'visible', false);
  }

  private openGroup(attributes: Attributes): void {
    const hidden = this.names.get(attributes, 'table:display') === 'false';
    this.groups.push(hidden);
    this.hiddenGroups += hidden ? 1 : 0;
  }

  private openColumns(attributes: Attributes): void {
    const from = this.defaultsTo;
    const to = Math.min(
      MAX_COLUMNS,
      from + this.names.times(attributes, 'table:number-columns-repeated'),
    );
    this.defaultsTo = to;
    if (to === from) return;
    const style = this.names.get(attributes, 'table:default-cell-style-name') ?? '';
    this.columnStyles.push({ to: to - 1, style });
    if (this.isHidden(attributes)) this.grid.hideColumns(from, to - 1);
  }

  private openRow(attributes: Attributes): void {
    this.rowTimes = this.names.times(attributes, 'table:number-rows-repeated');
    this.rowStyle = this.names.get(attributes, 'table:default-cell-style-name') ?? '';
    this.rowCells = 0;
    this.column = 0;
    this.styleAt = 0;
    const last = Math.min(MAX_ROWS, this.row + this.rowTimes) - 1;
    if (this.isHidden(attributes) && last >= this.row) this.grid.hideRows(this.row, last);
  }

  private closeRow(): void {
    const next = this.row + this.rowTimes;
    if (this.rowCells > 0) {
      if (next > MAX_ROWS) throw corrupt('reference');
      this.spend(this.rowCells * (this.rowTimes - 1));
      this.grid.repeatRow(this.row, this.rowTimes - 1);
    }
    this.row = next;
  }

  private openCell(attributes: Attributes): void {
    const { names } = this;
    const written = names.get(attributes, 'table:formula');
    this.cell = {
      claimed: claimed(attributes, names),
      style: names.get(attributes, 'table:style-name') ?? '',
      formula: written === undefined ? undefined : this.formula(written),
      repeated: names.times(attributes, 'table:number-columns-repeated'),
      text: new Paragraphs(this.totals),
    };
    const across = names.times(attributes, 'table:number-columns-spanned');
    const down = names.times(attributes, 'table:number-rows-spanned');
    if (across === 1 && down === 1) return;
    const right = Math.min(this.column + across, MAX_COLUMNS) - 1;
    const area = {
      top: this.row,
      left: this.column,
      bottom: Math.min(this.row + down, MAX_ROWS) - 1,
      right,
    };
    if (area.bottom < area.top || area.right < area.left) throw corrupt('reference');
    this.grid.merge(area);
  }

  private openInCell(cell: OpenCell, name: string, attributes: Attributes, depth: number): void {
    if (ASIDES.has(name)) this.asideDepth = depth;
    else if (name === 'text:p' || name === 'text:h') {
      if (this.lineDepth !== -1) return;
      this.lineDepth = depth;
    } else if (this.lineDepth !== -1) cell.text.element(name, attributes, this.names);
  }

  private closeInCell(cell: OpenCell, name: string, depth: number): void {
    if (depth === this.lineDepth) {
      this.lineDepth = -1;
      cell.text.closeLine();
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.cell = undefined;
      this.closeCell(cell);
    }
  }

  private closeCell(open: OpenCell): void {
    const from = this.column;
    this.column = from + open.repeated;
    const stored = odsValue(open.claimed, open.text.text(), open.formula !== undefined);
    if (!stored && open.formula === undefined) return;
    if (this.column > MAX_COLUMNS || this.row >= MAX_ROWS) throw corrupt('reference');
    const cell: OwnCell = stored
      ? { kind: stored.kind, value: stored.value }
      : { kind: 'text', value: '', uncalculated: true };
    if (open.formula !== undefined) cell.formula = open.formula;
    this.format(cell, open, from);
    if (stored?.trouble) this.warn(stored.trouble, from);
    this.spend(open.repeated);
    this.rowCells += open.repeated;
    for (let column = from; column < this.column; column += 1) {
      this.grid.put(this.row, column, cell);
    }
  }

  private format(cell: OwnCell, { style, claimed: { type } }: OpenCell, column: number): void {
    const named = style || this.rowStyle || this.columnStyle(column);
    if (style !== '' && !this.styles.has(style)) this.warn('brokenStyle', column);
    const { numberFormat, fontName } = this.styles.cell(named);
    if (fontName !== undefined) cell.fontName = fontName;
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
    if (cell.kind !== 'number') return;
    // The type says what the number is even where the style does not.
    if ((type === 'date' || type === 'time') && !showsDate(numberFormat)) {
      cell.numberFormat = type === 'date' ? PLAIN_DATE : PLAIN_TIME;
    } else if (type === 'percentage' && !showsPercent(numberFormat)) cell.numberFormat = '0%';
  }

  private columnStyle(column: number): string {
    // Cells come from left to right: the search goes on where the last cell's ended.
    while ((this.columnStyles[this.styleAt]?.to ?? column) < column) this.styleAt += 1;
    return this.columnStyles[this.styleAt]?.style ?? '';
  }

  private formula(written: string): string {
    const { formula, external } = excelFormula(written);
    this.totals.externalLinks ||= external;
    this.totals.formulaText += formula.length;
    if (this.totals.formulaText > LIMITS.formulaText) {
      throw tooLarge('formulaText', LIMITS.formulaText);
    }
    return formula;
  }

  private isHidden(attributes: Attributes): boolean {
    const visibility = this.names.get(attributes, 'table:visibility');
    return this.hiddenGroups > 0 || visibility === 'collapse' || visibility === 'filter';
  }

  private spend(cells: number): void {
    this.totals.cells += cells;
    if (this.totals.cells > LIMITS.cells) throw tooLarge('cells', LIMITS.cells);
  }

  private warn(kind: FileWarningKind, column: number): void {
    this.warnings.add(kind, this.grid.name, { row: this.row, column });
  }
}
