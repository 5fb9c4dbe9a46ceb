import { tooLarge } from '../file-problem';
import type { GridBuilder } from '../grid-builder';
import { LIMITS } from '../limits';
import type { PlainNumbers } from '../text/plain-number';
import { Block, stackBlocks } from './blocks';
import { cellOf } from './cell-of';
import { type CssFormat, StyleSheet } from './css';
import { PageText } from './page-text';
import { htmlAttributes, type HtmlToken } from './tokens';

interface OpenTable {
  readonly block: Block;
  rowOpen: boolean;
  cell: { readonly attributes: ReadonlyMap<string, string>; font: string | undefined } | undefined;
  readonly text: PageText;
  columns: number;
}

/** Elements that begin on a line of their own. */
const LINES: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd center blockquote pre hr form section header'.split(
    ' ',
  ),
);
/** What browsers allow. */
const MOST_ACROSS = 1000;
const MOST_DOWN = 65_534;
const MOST_NESTED = 100;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Collects a page: its tables, and the lines between them, which often say whose page it is. */
export class PageReader {
  private readonly blocks: Block[] = [];
  private readonly open: OpenTable[] = [];
  private readonly outside = new PageText();
  private readonly hiddenColumns: number[] = [];
  private readonly styles = new StyleSheet();
  private places = 0;
  tables = 0;

  constructor(private readonly numbers: PlainNumbers) {}

  take(token: HtmlToken): void {
    if (token.kind === 'style') this.styles.add(token.text);
    else if (token.kind === 'text') this.text.add(token.text);
    else if (token.kind === 'open') this.openElement(token.name, token.attributes);
    else this.closeElement(token.name);
  }

  finish(name: string): GridBuilder {
    while (this.open.length > 0) this.closeTable();
    this.closeLine();
    return stackBlocks(name, this.blocks, this.hiddenColumns);
  }

  private get text(): PageText {
    return this.open.at(-1)?.text ?? this.outside;
  }

  private openElement(name: string, written: string): void {
    const table = this.open.at(-1);
    if (name === 'table') this.openTable();
    else if (name === 'br') this.text.break();
    else if (LINES.has(name)) this.breakLine();
    else if (!table) return;
    else if (name === 'tr') this.openRow(table, written);
    else if (name === 'td' || name === 'th') this.openCell(table, htmlAttributes(written));
    else if (name === 'col') this.openColumn(table, htmlAttributes(written));
    else if (name === 'font' && table.cell) table.cell.font ??= htmlAttributes(written).get('face');
  }

  private closeElement(name: string): void {
    const table = this.open.at(-1);
    if (LINES.has(name)) this.breakLine();
    else if (!table) return;
    else if (name === 'table') this.closeTable();
    else if (name === 'td' || name === 'th') this.closeCell(table);
    else if (name === 'tr') this.closeRow(table);
  }

  private breakLine(): void {
    if (this.open.length > 0) this.text.break();
    else this.closeLine();
  }

  /** A line outside any table is a row with one cell. */
  private closeLine(): void {
    for (const line of this.outside.take().split('\n')) {
      const cell = cellOf(line, NO_ATTRIBUTES, {}, this.numbers);
      if (!cell) continue;
      const block = this.addBlock();
      block.openRow(false);
      this.put(block, cell, 1, 1);
    }
  }

  private openTable(): void {
    if (this.open.length === 0) this.closeLine();
    if (this.open.length >= MOST_NESTED) throw tooLarge('token', MOST_NESTED);
    this.tables += 1;
    this.open.push({
      block: this.addBlock(),
      rowOpen: false,
      cell: undefined,
      text: new PageText(),
      columns: 0,
    });
  }

  private closeTable(): void {
    const table = this.open.at(-1);
    if (table) this.closeRow(table);
    this.open.pop();
  }

  private openRow(table: OpenTable, written: string): void {
    this.closeRow(table);
    const attributes = htmlAttributes(written);
    const { hidden } = this.formatOf(attributes);
    this.spend(1);
    table.block.openRow(hidden === true || attributes.get('height') === '0');
    table.rowOpen = true;
  }

  private closeRow(table: OpenTable): void {
    this.closeCell(table);
    // A caption, or words between the cells: shown above the row, and kept.
    table.rowOpen = false;
  }

  private openCell(table: OpenTable, attributes: ReadonlyMap<string, string>): void {
    this.closeCell(table);
    if (!table.rowOpen) {
      table.block.openRow(false);
      table.rowOpen = true;
    }
    table.cell = { attributes, font: undefined };
  }

  private closeCell(table: OpenTable): void {
    const { cell } = table;
    const text = table.text.take();
    table.cell = undefined;
    if (!cell) {
      if (text !== '') this.putCaption(table, text);
      return;
    }
    const { attributes, font } = cell;
    const format = this.styles.cellFormat(attributes.get('class'), attributes.get('style'));
    // `<font>` stands inside the cell and so counts before it.
    const fontName = font ?? format.fontName;
    const made = cellOf(
      text,
      attributes,
      fontName === undefined ? format : { ...format, fontName },
      this.numbers,
    );
    const across = span(attributes.get('colspan'), MOST_ACROSS);
    this.put(table.block, made, across, span(attributes.get('rowspan'), MOST_DOWN));
  }

  private putCaption(table: OpenTable, text: string): void {
    if (!table.rowOpen) table.block.openRow(false);
    this.put(table.block, cellOf(text, NO_ATTRIBUTES, {}, this.numbers), 1, 1);
  }

  private openColumn(table: OpenTable, attributes: ReadonlyMap<string, string>): void {
    const from = table.columns;
    table.columns += span(attributes.get('span'), MOST_ACROSS);
    // Only the first table can be meant: the sheet has one set of columns.
    if (this.tables > 1 || this.formatOf(attributes).hidden !== true) return;
    if (table.columns > LIMITS.fields) throw tooLarge('cells', LIMITS.fields);
    for (let column = from; column < table.columns; column += 1) this.hiddenColumns.push(column);
  }

  private formatOf(attributes: ReadonlyMap<string, string>): CssFormat {
    return this.styles.format(attributes.get('class'), attributes.get('style'));
  }

  private addBlock(): Block {
    const block = new Block();
    this.blocks.push(block);
    return block;
  }

  private put(block: Block, cell: Parameters<Block['put']>[0], across: number, down: number): void {
    this.spend(across);
    block.put(cell, across, down);
  }

  private spend(places: number): void {
    this.places += places;
    if (this.places > LIMITS.pageCells) throw tooLarge('cells', LIMITS.pageCells);
  }
}

function span(written: string | undefined, most: number): number {
  return /^[1-9]\d{0,5}$/.test(written?.trim() ?? '') ? Math.min(most, Number(written)) : 1;
}
