import { PROPOSAL_SHEET } from '../../domain/book/sheets/proposal';
import { fold } from '../../domain/text/fold';
import { footName } from '../identity';
import { findHeading, type CellInput } from '../read/table-snapshot';
import { asText } from '../write/as-text';
import type { Writer } from '../write/writer';
import { FONT, FONT_SIZE } from '../write/style';

/** What stands below the list: how many it names, and who signs it. */
export interface ProposalFoot {
  /** Derived from the year: written anew with the list. */
  readonly count: string;
  readonly authority: string;
  readonly title: string;
  readonly preparer: string;
  /** Live formulas, or words: written once, then a person's to write over. */
  readonly placeAndDate: string;
  readonly preparerName: string;
  readonly signerName: string;
}

/** Rows from the count line on. */
const ROW = { count: 0, place: 2, heads: 3, title: 4, space: 5, names: 6 } as const;
export const FOOT_ROWS = 7;

/** Columns of the table that each part stands across. */
const LEFT = { from: 1, columns: 4 } as const;
const RIGHT = { from: 7, columns: 6 } as const;

const SPACE_TO_SIGN = 60;
/** Characters that fit across the list, as it is printed. */
const LINE_LENGTH = 165;
const LINE_HEIGHT = 17;

export interface FootSpot {
  readonly top: number;
  readonly left: number;
  /** Columns that are printed. */
  readonly columns: number;
}

/** Makes the lines, at a place where nothing stands. */
export async function addProposalFoot(
  writer: Writer,
  sheet: Excel.Worksheet,
  { top, left, columns }: FootSpot,
  foot: ProposalFoot,
  names: ReadonlySet<string>,
): Promise<void> {
  const all = sheet.getRangeByIndexes(top, left, FOOT_ROWS, columns);
  all.format.font.name = FONT;
  all.format.font.size = FONT_SIZE + 1;
  const across = (row: number, from: number, count: number): Excel.Range => {
    const range = sheet.getRangeByIndexes(top + row, left + from, 1, count);
    range.merge();
    range.format.wrapText = true;
    range.format.horizontalAlignment = 'Center';
    range.format.verticalAlignment = 'Top';
    return range;
  };
  const part = (row: number, at: { readonly from: number; readonly columns: number }) =>
    across(row, at.from, at.columns);
  const count = across(ROW.count, 0, columns);
  count.format.horizontalAlignment = 'Left';
  const [place, prepares, signs, title, preparer, signer] = [
    part(ROW.place, RIGHT),
    part(ROW.heads, LEFT),
    part(ROW.heads, RIGHT),
    part(ROW.title, RIGHT),
    part(ROW.names, LEFT),
    part(ROW.names, RIGHT),
  ];
  place.format.font.italic = true;
  for (const range of [prepares, signs, title, preparer, signer]) range.format.font.bold = true;
  sheet.getRangeByIndexes(top + ROW.space, 0, 1, 1).format.rowHeight = SPACE_TO_SIGN;
  put(place, foot.placeAndDate);
  put(prepares, asText(foot.preparer));
  put(preparer, foot.preparerName);
  put(signer, foot.signerName);
  const mark = footName(PROPOSAL_SHEET.id);
  if (names.has(mark)) writer.context.workbook.names.getItem(mark).delete();
  markFoot(writer.context, sheet.getRangeByIndexes(top, left, 1, 1));
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, left, top + FOOT_ROWS, columns));
  await writer.calls(90);
  await renewProposalFoot(writer, foot, { fit: true });
}

/** The lines are found by it wherever rows and columns move them. */
export function markFoot({ workbook }: Excel.RequestContext, first: Excel.Range): void {
  workbook.names.add(footName(PROPOSAL_SHEET.id), first).visible = false;
}

/** What follows from the year; `fit`: heights of the rows too, which a person may have set. */
export async function renewProposalFoot(
  writer: Writer,
  { count, authority, title }: ProposalFoot,
  { fit }: { readonly fit: boolean },
): Promise<void> {
  const first = writer.context.workbook.names.getItem(footName(PROPOSAL_SHEET.id)).getRange();
  const titled = first.getOffsetRange(ROW.title, RIGHT.from);
  put(first, asText(count));
  put(first.getOffsetRange(ROW.heads, RIGHT.from), asText(authority));
  put(titled, asText(title));
  if (fit) {
    first.format.rowHeight = LINE_HEIGHT * Math.ceil(count.length / LINE_LENGTH);
    titled.format.rowHeight = LINE_HEIGHT * title.split('\n').length;
  }
  await writer.calls(11);
}

function put(range: Excel.Range, text: string): void {
  range.getCell(0, 0).values = [[text]];
}

const COUNT_LINE = fold('Danh sách này có');

/** Another program has lost the hidden name: the line is known by how it begins. */
export function findCountLine(below: readonly (readonly CellInput[])[]): number {
  return below.findIndex((row) => row.some((value) => fold(String(value)).startsWith(COUNT_LINE)));
}

/** As far as *Lý do*: what is printed says of every line what it is. Null: the columns were moved. */
export function printedColumns(headings: readonly string[]): number | null {
  const { order, reason } = PROPOSAL_SHEET.columns;
  const first = findHeading(headings, order.heading, PROPOSAL_SHEET);
  const last = findHeading(headings, reason.heading, PROPOSAL_SHEET);
  return first === 0 && last >= RIGHT.from + RIGHT.columns - 1 ? last + 1 : null;
}
