import type { OfficialDocument } from '../../domain/papers/document';
import { paperName } from '../identity';
import { markSheet, sheetIsWhole } from '../write/mark-sheet';
import { COLOR, FONT } from '../write/style';
import { asText } from '../write/as-text';
import type { Writer } from '../write/writer';
import {
  GRID_COLUMNS,
  layOutPapers,
  PAGE_WIDTH,
  type PaperBox,
  type PaperRow,
} from './paper-layout';

/** A paper of ours that is printed from a sheet of its own. */
export interface PaperSheet {
  /** Part of the hidden name by which the sheet is found again. */
  readonly id: string;
  readonly sheetName: string;
  /** Printed together, each from a page of its own. */
  readonly papers: readonly OfficialDocument[];
}

/**
 * Writes the paper; where its sheet stands already, in place of what was there: a paper is drafted
 * from the book anew, and what a person wants to word otherwise belongs into *Mẫu văn bản*.
 */
export async function writePaperSheet(
  writer: Writer,
  existing: string | null,
  { id, sheetName, papers }: PaperSheet,
  names: ReadonlySet<string>,
): Promise<Excel.Worksheet> {
  const { workbook } = writer.context;
  const sheet =
    existing === null ? workbook.worksheets.add(sheetName) : workbook.worksheets.getItem(existing);
  if (existing === null) {
    markSheet(writer.context, sheet, paperName(id), names);
    sheet.showGridlines = false;
  } else {
    const before = sheet.getRange();
    before.unmerge();
    before.clear();
    sheet.horizontalPageBreaks.removePageBreaks();
  }
  const { rows, pages } = layOutPapers(papers);
  const orientation = papers[0]?.orientation ?? 'portrait';
  const columns = sheet.getRangeByIndexes(0, 0, 1, GRID_COLUMNS).getEntireColumn();
  columns.format.columnWidth = PAGE_WIDTH[orientation] / GRID_COLUMNS;
  const all = sheet.getRangeByIndexes(0, 0, rows.length, GRID_COLUMNS);
  all.format.font.name = FONT;
  all.format.wrapText = true;
  all.format.verticalAlignment = 'Center';
  await writer.calls(8);
  for (const [index, row] of rows.entries()) await writeRow(writer, sheet, index, row);
  setPaper(sheet, orientation, rows.length);
  breakPages(sheet, pages);
  if (existing === null) sheetIsWhole(writer.context, paperName(id));
  await writer.calls(15);
  return sheet;
}

async function writeRow(
  writer: Writer,
  sheet: Excel.Worksheet,
  index: number,
  { height, boxes, rules }: PaperRow,
): Promise<void> {
  sheet.getRangeByIndexes(index, 0, 1, 1).format.rowHeight = Math.min(height, 409);
  for (const [left, width] of rules ?? []) {
    const line = sheet.getRangeByIndexes(index, left, 1, width).format.borders.getItem('EdgeTop');
    line.style = 'Continuous';
  }
  for (const box of boxes) writeBox(sheet, index, box);
  await writer.calls(1 + (rules?.length ?? 0) * 2 + boxes.length * 8);
}

const FRAME = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function writeBox(sheet: Excel.Worksheet, row: number, box: PaperBox): void {
  const range = sheet.getRangeByIndexes(row, box.left, 1, box.width);
  if (box.width > 1) range.merge();
  range.getCell(0, 0).values = [[asText(box.text)]];
  const { format } = range;
  format.font.size = box.size;
  if (box.bold) format.font.bold = true;
  if (box.italic) format.font.italic = true;
  format.horizontalAlignment = box.align;
  if (box.open) format.fill.color = COLOR.warning;
  if (!box.framed) return;
  for (const edge of FRAME) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
  }
}

/** Millimetres of the decree in points: 20 above and below, 30 left, 20 right. */
const MARGINS = { topMargin: 57, bottomMargin: 57, leftMargin: 85, rightMargin: 57 } as const;

/** Fitted to the width alone, however many pages high: so the breaks hold. */
function breakPages(sheet: Excel.Worksheet, pages: readonly number[]): void {
  // A number is for the second page of one paper, not for the second paper.
  if (pages.length > 1) sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = '';
  for (const row of pages.slice(1)) {
    sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  }
}

function setPaper(
  sheet: Excel.Worksheet,
  orientation: OfficialDocument['orientation'],
  rows: number,
): void {
  const layout = sheet.pageLayout;
  Object.assign(layout, MARGINS);
  layout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, GRID_COLUMNS));
  // In the middle of the top margin, not on the first page.
  layout.headersFooters.state = 'FirstAndDefault';
  layout.headersFooters.defaultForAllPages.centerHeader = '&P';
}
