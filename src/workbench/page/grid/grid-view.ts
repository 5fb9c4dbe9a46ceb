import { textOnScreen, textToEdit, typedText } from '../../host/culture-text';
import { enterValidated, listAt } from '../../host/validated-entry';
import { cellName, formatArea } from '../../model/address';
import { getCell } from '../../model/cells';
import { inheritedStyle } from '../../model/inherited-style';
import type { AreaModel, CellModel, SheetModel } from '../../model/types';
import { guardContents } from '../../objects/guards';
import { activeSheet } from '../open-book';
import { ChartLayer } from './chart-layer';
import { CellEditor, type Leaving } from './cell-editor';
import { ChoiceList } from './choice-list';
import type { GridDesk } from './grid-desk';
import { stepped, type Cell } from './movement';
import { SheetGrid } from './sheet-grid';
import { toPixels } from './sheet-shape';

export function areaOf({ row, column }: Cell): AreaModel {
  return { top: row, left: column, bottom: row, right: column };
}

/** The active sheet in the page: the host's selection and the grid's are one and the same. */
export class GridView {
  readonly grid: SheetGrid;
  readonly choices: ChoiceList;
  private readonly charts: ChartLayer;
  private readonly desk: GridDesk;
  private readonly editor: CellEditor;
  /** Excel keeps a selection for every sheet. */
  private readonly remembered = new Map<string, AreaModel>();
  private shown: { readonly sheet: SheetModel; readonly area: AreaModel } | undefined;
  private following = false;

  constructor(parent: HTMLElement, desk: GridDesk) {
    this.desk = desk;
    this.grid = new SheetGrid(parent, {
      workbook: () => desk.book().host.workbook,
      sheet: () => this.sheet,
      text: (cell) => this.textOf(cell),
      colors: desk.colors,
    });
    const surface = this.grid.getElement();
    this.charts = new ChartLayer(surface);
    this.editor = new CellEditor(surface, {
      commit: (text, leaving) => this.commit(text, leaving),
      cancel: () => this.ended(),
    });
    this.choices = new ChoiceList(surface, {
      choose: (entry) => this.enter(entry),
      leave: () => this.focus(),
    });
    this.grid.listen('selected_cell', () => {
      if (!this.following) this.selectedByHand();
    });
  }

  /** What lies over the cells moves along with them. */
  placeOverlays(): void {
    const { grid } = this;
    this.charts.scroll(grid.scrollLeft, grid.frozenBottom, grid.scrollTop);
    this.placeChoices();
  }

  private placeChoices(): void {
    const { row, column } = this.grid.active;
    const list = listAt(this.desk.book().host.workbook, this.sheet, { row, column });
    const label = this.desk.words().choose(this.address);
    this.choices.place(
      this.grid.isVisible(row, column) ? list : null,
      this.grid.boxOf(row, column),
      label,
    );
  }

  private drawCharts(): void {
    this.charts.draw(this.desk.book().host.workbook, this.sheet);
    this.placeOverlays();
  }

  get sheet(): SheetModel {
    return activeSheet(this.desk.book());
  }

  get cell(): CellModel | undefined {
    const { row, column } = this.grid.active;
    return getCell(this.sheet, row, column);
  }

  get address(): string {
    const { row, column } = this.grid.active;
    return cellName(row, column);
  }

  textOf(cell: CellModel): string {
    const { date1904 } = this.desk.book().host.workbook;
    return textOnScreen(cell, this.desk.culture(), date1904);
  }

  get editText(): string {
    const { cell } = this;
    const { date1904 } = this.desk.book().host.workbook;
    return cell === undefined ? '' : textToEdit(cell, this.desk.culture(), date1904);
  }

  focus(): void {
    const { select } = this.grid.selection;
    this.grid.focusCell(select.col, select.row);
  }

  /** Draws the workbook as it is now, and goes where its selection is. */
  refresh(): void {
    const { host } = this.desk.book();
    const { sheet } = this;
    const { selection } = host;
    if (selection.sheetId !== sheet.id) {
      selection.sheetId = sheet.id;
      selection.area = this.remembered.get(sheet.id) ?? areaOf({ row: 0, column: 0 });
    }
    if (this.shown?.sheet === sheet && this.shown.area === selection.area) this.grid.refresh();
    else this.follow(sheet, selection.area);
    this.drawCharts();
    this.tell();
  }

  /** As a person who clicks there. */
  select(sheet: SheetModel, area: AreaModel): void {
    const { sheet: before } = this;
    this.desk.choose(sheet, area);
    this.follow(sheet, area);
    if (before !== sheet) this.drawCharts();
    this.tell();
  }

  /** As a person who clicks the sheet's tab: its own selection is there again. */
  visit(sheet: SheetModel): void {
    this.select(sheet, this.remembered.get(sheet.id) ?? areaOf({ row: 0, column: 0 }));
  }

  moveTo(cell: Cell): void {
    this.select(this.sheet, areaOf(cell));
  }

  /** @param text undefined: the key that was pressed begins a new text */
  edit(text?: string): void {
    const { row, column } = this.grid.active;
    if (!this.desk.act(() => guardContents(this.sheet, areaOf({ row, column })))) return;
    this.grid.makeVisibleCell(this.grid.selection.select.col, this.grid.selection.select.row);
    const { font } =
      getCell(this.sheet, row, column)?.style ?? inheritedStyle(this.sheet, row, column);
    const style = {
      font: `${font.bold ? 'bold ' : ''}${String(toPixels(font.size))}px "${font.name}"`,
    };
    this.choices.hide();
    this.desk.typing(true);
    this.editor.open(
      this.grid.boxOf(row, column),
      this.desk.words().typingInto(this.address),
      style,
      text,
    );
  }

  /** Types a whole text into the active cell; false: it was not taken. */
  enter(text: string): boolean {
    const { host } = this.desk.book();
    const typed = typedText(text, this.desk.culture());
    return this.desk.act(() => {
      const entered = enterValidated(host, this.sheet, this.grid.active, typed);
      if (entered.kind !== 'entered') this.desk.say(this.desk.words().refused(entered.message));
    });
  }

  step(by: Leaving): void {
    const next = by === null ? null : stepped(this.sheet, this.grid.active, by);
    if (next !== null) this.moveTo(next);
  }

  /** How the name box has it: a merged area goes by its first cell. */
  get selectedAddress(): string {
    const { area, active } = this.grid.chosen;
    return area === active ? this.address : formatArea(area);
  }

  private commit(text: string, leaving: Leaving): boolean {
    if (text !== this.editText && !this.enter(text)) return false;
    this.ended();
    if (leaving !== null) {
      this.step(leaving);
      this.focus();
    }
    return true;
  }

  private ended(): void {
    this.desk.typing(false);
    this.refresh();
    if (document.activeElement instanceof HTMLTextAreaElement) this.focus();
  }

  private selectedByHand(): void {
    const { sheet } = this;
    const { area } = this.grid.chosen;
    this.shown = { sheet, area };
    this.remembered.set(sheet.id, area);
    this.desk.choose(sheet, area);
    this.tell();
  }

  private follow(sheet: SheetModel, area: AreaModel): void {
    this.following = true;
    this.shown = { sheet, area };
    this.remembered.set(sheet.id, area);
    this.grid.show(area);
    this.following = false;
  }

  /** Says what is selected, to eyes and to screen readers. */
  private tell(): void {
    const { cell, address } = this;
    this.placeChoices();
    const field = this.grid.getElement().querySelector('input');
    field?.setAttribute(
      'aria-label',
      this.desk.words().cell(address, cell === undefined ? '' : this.textOf(cell)),
    );
    this.desk.selected();
  }
}
