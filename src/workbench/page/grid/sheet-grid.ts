import { core, type TYPES } from 'cheetah-grid';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import { getCell } from '../../model/cells';
import type { AreaModel, CellModel, SheetModel, WorkbookModel } from '../../model/types';
import { looksOf, type SheetLooks } from './cell-look';
import type { HeadingColors } from './draw-selection';
import type { Box } from './draw-text';
import { stepped, type Cell } from './movement';
import { mergedBox, paintCell, paintHeading, type Chosen } from './paint-cell';
import {
  HEADING_HEIGHT,
  HEADING_WIDTH,
  HEADINGS,
  rowAt,
  shapeOf,
  type SheetShape,
} from './sheet-shape';

/** What the grid shows; it keeps no copy of anything. */
export interface GridSource {
  readonly workbook: () => WorkbookModel;
  readonly sheet: () => SheetModel;
  readonly text: (cell: CellModel) => string;
  readonly colors: () => HeadingColors;
}

/** The workbook's active sheet on a canvas: every visible cell is read from the model as it is drawn. */
export class SheetGrid extends core.DrawGrid {
  private readonly source: GridSource;
  private shape: SheetShape | undefined;
  private looks: SheetLooks | undefined;
  private reach = { row: 0, column: 0 };

  constructor(parentElement: HTMLElement, source: GridSource) {
    super({
      parentElement,
      frozenRowCount: HEADINGS,
      frozenColCount: HEADINGS,
      defaultRowHeight: 20,
      defaultColWidth: 64,
      // Column edges are pulled in the headings only, see `column-edge.ts`.
      disableColumnResize: true,
    });
    this.source = source;
  }

  /** The model has changed, or another sheet is active. */
  refresh(): void {
    this.read();
    this.invalidate();
  }

  private read(): void {
    const sheet = this.source.sheet();
    const { width, height } = this.canvas;
    this.looks = looksOf(this.source.workbook(), sheet);
    this.shape = shapeOf(sheet, { width, height }, this.reach);
    this.rowCount = this.shape.rows + HEADINGS;
    this.colCount = this.shape.columns + HEADINGS;
    this.setColWidth(0, HEADING_WIDTH);
    for (let column = 0; column < this.shape.columns; column += 1) {
      // A plain 0 would mean "not set".
      this.setColWidth(column + HEADINGS, `${String(this.shape.width(column))}px`);
    }
    this.frozenRowCount = this.shape.frozenRows + HEADINGS;
    this.frozenColCount = this.shape.frozenColumns + HEADINGS;
    this.updateScroll();
  }

  /** Where the rows that scroll begin. */
  get frozenBottom(): number {
    return this.shape?.topOf(this.shape.frozenRows) ?? HEADING_HEIGHT;
  }

  /** Whether a cell is in the window, and not behind what is frozen. */
  isVisible(row: number, column: number): boolean {
    const { left, top } = this.boxOf(row, column);
    const edge = this.getCellRelativeRect(this.frozenColCount - 1, 0).right;
    const frozen = this.isFrozenCell(column + HEADINGS, row + HEADINGS);
    const { width, height } = this.canvas;
    return (
      (frozen?.row === true || top >= this.frozenBottom - 1) &&
      (frozen?.col === true || left >= edge - 1) &&
      left < width &&
      top < height
    );
  }

  fit(): void {
    this.updateSize();
    this.updateScroll();
    this.refresh();
  }

  get area(): AreaModel {
    const { start, end } = this.selection.range;
    const [top, left] = [start.row - HEADINGS, start.col - HEADINGS];
    const [bottom, right] = [end.row - HEADINGS, end.col - HEADINGS];
    // To the last row or column of the grid means to the last one of the sheet.
    return {
      top: Math.max(0, top),
      left: Math.max(0, left),
      bottom: end.row === this.rowCount - 1 && top <= 0 ? MAX_ROWS - 1 : bottom,
      right: end.col === this.colCount - 1 && left <= 0 ? MAX_COLUMNS - 1 : right,
    };
  }

  /** The cell that typing goes into: of a merged area its first one. */
  get active(): { readonly row: number; readonly column: number } {
    const { row, col } = this.selection.select;
    const at = { row: Math.max(0, row - HEADINGS), column: Math.max(0, col - HEADINGS) };
    const merge = this.looks?.merge(at.row, at.column);
    return merge === undefined ? at : { row: merge.top, column: merge.left };
  }

  mergeAt(row: number, column: number): AreaModel | undefined {
    return this.looks?.merge(row, column);
  }

  /** Selects and scrolls there; where the keyboard is stays as it is. */
  show(area: AreaModel): void {
    this.reach = { row: area.top, column: area.left };
    this.read();
    const end = {
      row: Math.min(area.bottom + HEADINGS, this.rowCount - 1),
      col: Math.min(area.right + HEADINGS, this.colCount - 1),
    };
    const start = { row: area.top + HEADINGS, col: area.left + HEADINGS };
    this.selection.range = { start, end };
    this.makeVisibleCell(start.col, start.row);
    this.setFocusCursor(start.col, start.row);
    this.invalidate();
  }

  /** A cell's place in the window of the grid. */
  boxOf(row: number, column: number): Box {
    const merge = this.looks?.merge(row, column);
    const first = this.getCellRelativeRect(column + HEADINGS, row + HEADINGS);
    if (merge === undefined || this.shape === undefined) return first;
    return mergedBox(first, merge, { row, column }, this.shape);
  }

  protected override getCopyCellValue(col: number, row: number): string {
    const { row: top, column: left } = { row: row - HEADINGS, column: col - HEADINGS };
    const merge = this.looks?.merge(top, left);
    if (merge !== undefined && (merge.top !== top || merge.left !== left)) return '';
    const cell = getCell(this.source.sheet(), top, left);
    return cell === undefined ? '' : this.source.text(cell);
  }

  private stepFrom({ col, row }: TYPES.CellAddress, rows: number, columns: number): Cell | null {
    const from = { row: row - HEADINGS, column: col - HEADINGS };
    return stepped(this.source.sheet(), from, { rows, columns });
  }

  protected override getMoveLeftColByKeyDownInternal(at: TYPES.CellAddress): number {
    return (this.stepFrom(at, 0, -1)?.column ?? at.col - HEADINGS) + HEADINGS;
  }

  protected override getMoveRightColByKeyDownInternal(at: TYPES.CellAddress): number {
    return (this.stepFrom(at, 0, 1)?.column ?? at.col - HEADINGS) + HEADINGS;
  }

  protected override getMoveUpRowByKeyDownInternal(at: TYPES.CellAddress): number {
    return (this.stepFrom(at, -1, 0)?.row ?? at.row - HEADINGS) + HEADINGS;
  }

  protected override getMoveDownRowByKeyDownInternal(at: TYPES.CellAddress): number {
    return (this.stepFrom(at, 1, 0)?.row ?? at.row - HEADINGS) + HEADINGS;
  }

  protected override onDrawCell(col: number, row: number, context: TYPES.CellContext): void {
    const { looks, shape } = this;
    const clip = context.getDrawRect();
    if (looks === undefined || shape === undefined || clip === null) return;
    const box = context.getRect();
    const place = { row: row - HEADINGS, column: col - HEADINGS, box, clip };
    const ctx = context.getContext();
    if (row < HEADINGS || col < HEADINGS) {
      paintHeading(ctx, place, this.chosen.area, this.source.colors());
      return;
    }
    const { text, sheet } = this.source;
    const flow = this.flowArea(place.column, clip);
    const gridlines = sheet().showGridlines;
    const frozen = { row: shape.frozenRows - 1, column: shape.frozenColumns - 1 };
    paintCell(context, place, { looks, shape, text, gridlines, frozen, flow, chosen: this.chosen });
  }

  /** Where a text that flows out of its cell may be painted: frozen panes keep to themselves. */
  private flowArea(column: number, { top, bottom }: Box): Box {
    const edge = this.getCellRelativeRect(this.frozenColCount - 1, 0).right;
    const { width } = this.canvas;
    const frozen = column + HEADINGS < this.frozenColCount;
    if (!frozen) return { left: edge, right: width, top, bottom };
    return { left: HEADING_WIDTH, right: this.scrollLeft > 0 ? edge : width, top, bottom };
  }

  /** What is framed, and the part of it that is not tinted. */
  get chosen(): Chosen {
    const { row, column } = this.active;
    const merge = this.looks?.merge(row, column);
    const active = merge ?? { top: row, left: column, bottom: row, right: column };
    const { area } = this;
    const single = area.top === area.bottom && area.left === area.right;
    return { active, area: single ? active : area };
  }

  protected override getRowHeightInternal(row: number): number | undefined {
    if (this.shape === undefined) return undefined;
    return row < HEADINGS ? HEADING_HEIGHT : this.shape.height(row - HEADINGS);
  }

  protected override getRowsHeightInternal(start: number, end: number): number | undefined {
    const { shape } = this;
    if (shape === undefined) return undefined;
    const above = (row: number): number => (row < HEADINGS ? 0 : shape.topOf(row - HEADINGS));
    return Math.max(0, above(end + 1) - above(start));
  }

  protected override getScrollHeightInternal(): number | undefined {
    return this.shape?.topOf(this.shape.rows);
  }

  protected override getTargetRowAtInternal(y: number): { row: number; top: number } | undefined {
    const { shape } = this;
    if (shape === undefined) return undefined;
    if (y < HEADING_HEIGHT) return { row: 0, top: 0 };
    const row = rowAt(shape, y);
    return row < 0
      ? { row: shape.rows + HEADINGS, top: shape.topOf(shape.rows) }
      : { row: row + HEADINGS, top: shape.topOf(row) };
  }
}
