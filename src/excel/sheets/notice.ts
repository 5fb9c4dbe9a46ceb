import { NOTICE_SHEET } from '../../domain/book/sheets/notice';
import { schemaColumns } from '../write/table-sheet';
import {
  COLOR,
  FONT,
  FONT_SIZE,
  ruleAll,
  setNumberFormat,
  setPrint,
  setWidth,
  styleHeading,
  TITLE_HEIGHT,
} from '../write/style';
import { asText, type Cell } from '../write/as-text';
import type { Writer } from '../write/writer';

/** Row of the line by which the sheet says whose it is, counted from 0. */
export const NOTICE_MARK_ROW = 5;
const HEADING_ROW = 6;
/** Room for a signature and a stamp. */
const SIGNATURE_ROWS = 5;

export interface NoticeContent {
  readonly owner: string;
  readonly title: string;
  readonly to: string;
  /** What changed, until when to explain, who verified: up to two lines. */
  readonly lines: readonly string[];
  readonly mark: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly total: readonly Cell[];
  readonly signatures: readonly [left: string, right: string];
}

/** Writes one unit's notice into the sheet, which holds nothing else. */
export async function writeNotice(
  writer: Writer,
  sheet: Excel.Worksheet,
  content: NoticeContent,
): Promise<void> {
  const columns = schemaColumns(NOTICE_SHEET);
  const { rows, total, signatures, lines } = content;
  const width = columns.length;
  const foot = HEADING_ROW + 1 + rows.length + 1;
  const all = sheet.getRangeByIndexes(0, 0, foot + SIGNATURE_ROWS, width);
  all.format.font.name = FONT;
  all.format.font.size = FONT_SIZE;
  sheet.showGridlines = false;
  sheet.tabColor = NOTICE_SHEET.tabColor;
  const head = [content.owner, content.title, content.to, lines[0], lines[1], content.mark];
  head.forEach((text, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).values = [[asText(text ?? '')]];
  });
  styleHead(sheet, width);

  const heading = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, width);
  heading.values = [columns.map((column) => column.heading)];
  const table = sheet.getRangeByIndexes(HEADING_ROW, 0, rows.length + 2, width);
  table.format.wrapText = true;
  table.format.verticalAlignment = 'Top';
  ruleAll(table);
  styleHeading(heading);
  columns.forEach(({ width: characters, text }, index) => {
    setWidth(sheet.getRangeByIndexes(0, index, 1, 1), characters);
    // Codes and whatever a person types stay text: the format comes before the value.
    if (text) setNumberFormat(sheet.getRangeByIndexes(HEADING_ROW + 1, index, rows.length, 1), '@');
  });
  await writer.calls(60);
  await writer.block(sheet, HEADING_ROW + 1, 0, [...rows, total]);
  const figures = sheet.getRangeByIndexes(HEADING_ROW + 1, 2, rows.length + 1, 3);
  figures.format.horizontalAlignment = 'Center';
  const sum = sheet.getRangeByIndexes(foot - 1, 0, 1, width);
  sum.format.font.bold = true;
  sum.format.fill.color = COLOR.section;
  const explanation = sheet.getRangeByIndexes(HEADING_ROW + 1, width - 1, rows.length, 1);
  explanation.format.fill.color = COLOR.input;
  table.format.autofitRows();
  ([1, width - 2] as const).forEach((column, side) => {
    const cell = sheet.getRangeByIndexes(foot + 1, column, 1, 1);
    cell.values = [[signatures[side] ?? '']];
    cell.format.font.bold = true;
    cell.format.horizontalAlignment = 'Center';
  });
  const row = String(HEADING_ROW + 1);
  setPrint(sheet, { titleRows: `$${row}:$${row}`, orientation: 'Landscape' });
  await writer.calls(40);
}

function styleHead(sheet: Excel.Worksheet, width: number): void {
  const [owner, title, to] = [0, 1, 2].map((row) => sheet.getRangeByIndexes(row, 0, 1, 1).format);
  if (owner) owner.font.bold = true;
  if (title) {
    title.font.bold = true;
    title.font.size = 14;
    title.font.color = COLOR.heading;
    title.rowHeight = TITLE_HEIGHT;
  }
  if (to) to.font.bold = true;
  const mark = sheet.getRangeByIndexes(NOTICE_MARK_ROW, 0, 1, width).format;
  mark.font.color = COLOR.muted;
  mark.font.size = 9;
}
