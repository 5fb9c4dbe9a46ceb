import type { SheetSchema } from '../../domain/book/sheet-schema';
import { areaAddress, columnName } from '../addresses';
import { idName } from '../identity';
import {
  COLOR,
  FONT,
  FONT_SIZE,
  TITLE_HEIGHT,
  ruleAll,
  setNumberFormat,
  setPrint,
  setWidth,
  styleHeading,
} from './style';
import { markSheet } from './mark-sheet';
import { asText, type Cell } from './as-text';
import type { Writer } from './writer';

/** Title block, then the heading row: the same in all our table sheets. */
export const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;

export interface SheetColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly text?: true;
  readonly collapsed?: true;
  /** One line, however long: nobody reads it here, and it makes no row higher. */
  readonly oneLine?: true;
  readonly numberFormat?: string;
  readonly align?: 'Left' | 'Center' | 'Right';
  /** Drop-down of the cells below. */
  readonly options?: readonly string[];
}

interface CellMark {
  readonly heading: string;
  readonly when: 'formula' | 'filled';
  readonly ink?: string;
  readonly fill?: string;
}

/** One of our table sheets as it should stand. */
export interface TableSheet {
  readonly schema: SheetSchema;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Above the title, small: whose workbook this is. */
  readonly owner: string;
  readonly title: string;
  readonly hint: string;
  /** In its place: a formula that works out one of several texts. */
  readonly hintFormula?: string;
  readonly orientation: 'Landscape' | 'Portrait';
  /** Made of formulas, whose values change by themselves: whoever writes it watches over it. */
  readonly formulas?: true;
  /** Stands in the place of the hint while the sheet is being written over. */
  readonly unfinished?: string;
  /** Rows that say the same under this heading belong together: shaded in turns. */
  readonly bands?: string;
  /** Cells that look otherwise when they hold a formula, or anything at all. */
  readonly marks?: readonly CellMark[];
  /** Rows whose cell under `heading` says one of these words are filled with the colour. */
  readonly emphasis?: readonly {
    readonly heading: string;
    readonly words: readonly string[];
    readonly color: string;
    readonly bold?: true;
    /** The colour is for that cell, not for its row. */
    readonly cellOnly?: true;
  }[];
  /** Filter buttons cover the headings of sheets that are printed and signed. */
  readonly filter?: boolean;
}

export function schemaColumns(schema: SheetSchema): readonly SheetColumn[] {
  return Object.values(schema.columns).map(({ heading, width, text, collapsed }) => ({
    heading,
    width,
    ...(text ? { text } : {}),
    ...(collapsed ? { collapsed } : {}),
  }));
}

/** A table needs at least one row below its heading. */
function bodyOf({ rows, columns }: TableSheet): readonly (readonly Cell[])[] {
  return rows.length > 0 ? rows : [columns.map(() => '')];
}

/** Adds the sheet, formatted and ready to print; whoever calls says when it is whole (`sheetIsWhole`). */
export async function createTableSheet(
  writer: Writer,
  sheetName: string,
  content: TableSheet,
  names: ReadonlySet<string>,
): Promise<Excel.Worksheet> {
  const { workbook } = writer.context;
  const { schema, columns } = content;
  const sheet = workbook.worksheets.add(sheetName);
  markSheet(writer.context, sheet, idName(schema.id), names);
  sheet.tabColor = schema.tabColor;
  sheet.showGridlines = false;
  const body = bodyOf(content);
  const all = sheet.getRangeByIndexes(0, 0, FIRST_ROW + body.length, columns.length);
  all.format.font.name = FONT;
  all.format.font.size = FONT_SIZE;
  writeTitle(sheet, content);
  formatBody(sheet, columns, FIRST_ROW, body.length);
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns.length);
  header.values = [columns.map((column) => column.heading)];
  await writer.calls(30 + columns.length * 4);
  await writer.block(sheet, FIRST_ROW, 0, body);

  const address = areaAddress(HEADER_ROW, 0, body.length + 1, columns.length);
  const table = sheet.tables.add(address, true);
  table.name = schema.tableName;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  table.showFilterButton = content.filter ?? true;
  styleHeading(header);
  columns.forEach((column, index) => {
    setWidth(sheet.getRangeByIndexes(0, index, 1, 1), column.width);
  });
  groupCollapsed(sheet, columns);
  emphasize(sheet, content);
  fitRows(sheet, HEADER_ROW, body.length + 1, columns.length);
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  setPrint(sheet, {
    titleRows: `$${String(HEADER_ROW + 1)}:$${String(HEADER_ROW + 1)}`,
    orientation: content.orientation,
  });
  await writer.calls(40 + columns.length * 2);
  return sheet;
}

/** Wrapped text needs its height said: Excel on the web does not grow rows that the API fills. */
export function fitRows(sheet: Excel.Worksheet, top: number, rows: number, columns: number): void {
  sheet.getRangeByIndexes(top, 0, rows, columns).format.autofitRows();
}

export function writeTitle(
  sheet: Excel.Worksheet,
  { owner, title, hint, hintFormula }: TableSheet,
): void {
  const lines = sheet.getRangeByIndexes(0, 0, 3, 1);
  lines.values = [[asText(owner)], [asText(title)], [hintFormula ?? asText(hint)]];
  const [first, second, third] = [0, 1, 2].map((row) => sheet.getRangeByIndexes(row, 0, 1, 1));
  if (!first || !second || !third) return;
  first.format.font.bold = true;
  second.format.font.bold = true;
  second.format.font.size = 14;
  second.format.font.color = COLOR.heading;
  second.format.rowHeight = TITLE_HEIGHT;
  third.format.font.italic = true;
  third.format.font.color = COLOR.muted;
}

/** Number formats, wrapping and rules of the rows below the heading. */
export function formatBody(
  sheet: Excel.Worksheet,
  columns: readonly SheetColumn[],
  top: number,
  count: number,
): void {
  if (count === 0) return;
  const body = sheet.getRangeByIndexes(top, 0, count, columns.length);
  body.format.verticalAlignment = 'Top';
  body.format.wrapText = true;
  body.format.font.name = FONT;
  body.format.font.size = FONT_SIZE;
  ruleAll(body);
  columns.forEach(({ text, numberFormat, align, options, oneLine }, index) => {
    const column = sheet.getRangeByIndexes(top, index, count, 1);
    // The format comes before the value: "1.10" typed into General would become a number.
    if (text) setNumberFormat(column, '@');
    else if (numberFormat !== undefined) setNumberFormat(column, numberFormat);
    if (oneLine) column.format.wrapText = false;
    if (align) column.format.horizontalAlignment = align;
    if (options) offerList(column, options);
  });
}

/** Inline lists hold 255 characters and part their entries at commas (exceljs#667). */
const LIST_LENGTH = 255;

/** A drop-down that suggests but does not forbid: the self-check says what it does not understand. */
export function offerList(range: Excel.Range, options: readonly string[]): void {
  const source = options.join(',');
  if (source.length > LIST_LENGTH || options.some((option) => option.includes(','))) return;
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = {
    showAlert: false,
    style: 'Information',
    title: '',
    message: '',
  };
}

/** Room for rows that come later: the rule covers more rows than there are today. */
const EMPHASIZED_ROWS = 500;

function emphasize(sheet: Excel.Worksheet, content: TableSheet): void {
  const { columns, emphasis = [] } = content;
  const rows = sheet.getRangeByIndexes(FIRST_ROW, 0, EMPHASIZED_ROWS, columns.length);
  shadeBands(rows, content);
  for (const { heading, words, color, bold, cellOnly } of emphasis) {
    const at = columns.findIndex((column) => column.heading === heading);
    const body = cellOnly ? rows.getColumn(at) : rows;
    const cell = `$${columnName(at)}${String(FIRST_ROW + 1)}`;
    const format = body.conditionalFormats.add('Custom');
    const tests = words.map((word) => `${cell}="${word.replaceAll('"', '""')}"`);
    format.custom.rule.formula = `=OR(${tests.join(',')})`;
    format.custom.format.fill.color = color;
    if (bold) format.custom.format.font.bold = true;
  }
}

/** The newest rule wins: these come before the colours that mean something. */
function shadeBands(rows: Excel.Range, { columns, bands, marks = [] }: TableSheet): void {
  const columnOf = (heading: string): number =>
    columns.findIndex((column) => column.heading === heading);
  if (bands !== undefined) {
    const name = columnName(columnOf(bands));
    const [above, first] = [String(FIRST_ROW), String(FIRST_ROW + 1)];
    const starts = `$${name}$${first}:$${name}${first}<>$${name}$${above}:$${name}${above}`;
    const format = rows.conditionalFormats.add('Custom');
    format.custom.rule.formula = `=AND($${name}${first}<>"",MOD(SUMPRODUCT(--(${starts})),2)=0)`;
    format.custom.format.fill.color = COLOR.band;
  }
  for (const { heading, when, ink, fill } of marks) {
    const at = columnOf(heading);
    const cell = `$${columnName(at)}${String(FIRST_ROW + 1)}`;
    const format = rows.getColumn(at).conditionalFormats.add('Custom');
    format.custom.rule.formula = when === 'formula' ? `=ISFORMULA(${cell})` : `=${cell}<>""`;
    if (ink !== undefined) format.custom.format.font.color = ink;
    if (fill !== undefined) format.custom.format.fill.color = fill;
  }
}

function groupCollapsed(sheet: Excel.Worksheet, columns: readonly SheetColumn[]): void {
  const first = columns.findIndex((column) => column.collapsed);
  if (first < 0) return;
  const range = sheet.getRangeByIndexes(0, first, 1, columns.length - first).getEntireColumn();
  range.group('ByColumns');
  range.hideGroupDetails('ByColumns');
}
