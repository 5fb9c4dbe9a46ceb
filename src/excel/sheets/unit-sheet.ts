import { unitRows, type UnitRow } from '../../domain/book/unit-rows';
import {
  UNIT_COLUMNS,
  UNIT_GROUP_CAPTIONS,
  unitColumnKeys,
  type UnitColumnGroup,
  type UnitColumnKey,
} from '../../domain/book/unit-sheet';
import type { Regulation } from '../../domain/regulation/regulation';
import { cellAddress } from '../addresses';
import { asText, type Cell, type Writer } from '../write/writer';
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
} from '../write/style';
import { totalRow } from './unit-total';
import { guardUnitSheet } from './unit-guards';
import { markValues } from './value-mark';
import { UnitFormulaWriter, type UnitFormulas } from './unit-formulas';
import { NOTHING_KNOWN, type UnitKnowledge } from './unit-known';
import { standardLayout, UNIT_ROWS, type UnitLayout } from './unit-layout';

export interface UnitSheetTexts {
  readonly title: string;
  readonly cluster: string;
  readonly preparedBy: string;
  readonly headOfUnit: string;
  /** What the looks of a cell that holds a value mean; null: nobody computes in this sheet. */
  readonly valueHint: string | null;
}

/** Formulas of every criterion, given what is known of the unit. */
export function unitFormulas(
  regulation: Regulation,
  layout: UnitLayout,
  known: UnitKnowledge,
): ReadonlyMap<string, UnitFormulas> {
  const writer = new UnitFormulaWriter(regulation, layout, known);
  return new Map(
    regulation.criteria.map((criterion) => [criterion.code, writer.formulasOf(criterion)]),
  );
}

/** A whole scoring sheet without figures: the form that every unit's sheet is a copy of. */
export async function buildUnitSheet(
  writer: Writer,
  sheet: Excel.Worksheet,
  regulation: Regulation,
  formulas: ReadonlyMap<string, UnitFormulas>,
  texts: UnitSheetTexts,
): Promise<void> {
  const keys = unitColumnKeys(regulation.settings);
  const width = keys.length;
  const lines = unitRows(regulation);
  const count = lines.length;
  sheet.showGridlines = false;
  const all = sheet.getRangeByIndexes(0, 0, UNIT_ROWS.first + count + 4, width);
  all.format.font.name = FONT;
  all.format.font.size = FONT_SIZE;
  all.format.verticalAlignment = 'Top';
  for (const key of ['code', 'order'] as const) {
    const column = keys.indexOf(key);
    setNumberFormat(sheet.getRangeByIndexes(UNIT_ROWS.first, column, count, 1), '@');
  }
  sheet.getRangeByIndexes(UNIT_ROWS.title, 0, 2, 1).values = [
    [asText(texts.title)],
    [asText(texts.cluster)],
  ];
  styleHead(sheet, keys);
  await writer.calls(30 + width * 4);
  const rows = lines.map((line) => rowOf(line, formulas.get(line.code), keys));
  const layout = standardLayout(regulation);
  await writer.block(sheet, UNIT_ROWS.first, 0, [
    ...rows,
    totalRow(regulation, layout, NOTHING_KNOWN),
  ]);
  const body = sheet.getRangeByIndexes(UNIT_ROWS.first, 0, count + 1, width);
  body.format.wrapText = true;
  ruleAll(body);
  styleRows(sheet, lines, keys);
  await guardUnitSheet(writer, sheet, regulation, layout);
  if (texts.valueHint !== null) explainValues(sheet, count, texts.valueHint, keys);
  writeFoot(sheet, UNIT_ROWS.first + count + 2, texts, keys);
  sheet.getRangeByIndexes(UNIT_ROWS.headings, 0, count + 2, width).format.autofitRows();
  sheet.freezePanes.freezeRows(UNIT_ROWS.first);
  const heading = String(UNIT_ROWS.headings + 1);
  setPrint(sheet, { titleRows: `$${heading}:$${heading}`, orientation: 'Landscape' });
  await writer.calls(60 + count);
}

/** The cells of one criterion's row, in the order of the columns. */
export function rowOf(
  line: UnitRow,
  formulas: UnitFormulas | undefined,
  keys: readonly UnitColumnKey[],
): readonly Cell[] {
  const cells = { ...rowCells(line), ...(line.data ? {} : formulas) };
  return keys.map((key) => cells[key] ?? null);
}

/** What is printed into a row, formulas apart. */
export function rowCells({
  code,
  criterion,
  data,
}: UnitRow): Readonly<Partial<Record<UnitColumnKey, Cell>>> {
  if (data) return { code, title: asText(`${DATA_INDENT}${data.title}`) };
  return {
    code,
    order: criterion.order,
    title: asText(criterion.title),
    max: criterion.max.toNumber(),
  };
}

/** A figure that belongs to the criterion above it. */
const DATA_INDENT = '– ';

function styleHead(sheet: Excel.Worksheet, keys: readonly UnitColumnKey[]): void {
  const width = keys.length;
  const [owner, title, cluster, source] = [0, 1, 2, 3].map((row) =>
    sheet.getRangeByIndexes(row, 0, 1, 1),
  );
  if (!owner || !title || !cluster || !source) return;
  owner.format.font.bold = true;
  title.format.font.bold = true;
  title.format.font.size = 14;
  title.format.font.color = COLOR.heading;
  title.format.rowHeight = TITLE_HEIGHT;
  source.format.font.italic = true;
  source.format.font.size = 10;
  source.format.font.color = COLOR.muted;
  const columns = keys.map((key) => UNIT_COLUMNS[key]);
  const headings = sheet.getRangeByIndexes(UNIT_ROWS.headings, 0, 1, width);
  headings.values = [columns.map((column) => column.heading)];
  styleHeading(headings);
  ruleAll(headings);
  columns.forEach((column, index) => {
    setWidth(sheet.getRangeByIndexes(0, index, 1, 1), column.width);
  });
  const groups = Object.keys(UNIT_GROUP_CAPTIONS) as readonly UnitColumnGroup[];
  for (const group of groups) {
    const first = columns.findIndex((column) => column.group === group);
    const size = columns.filter((column) => column.group === group).length;
    const caption = sheet.getRangeByIndexes(UNIT_ROWS.captions, first, 1, size);
    caption.getCell(0, 0).values = [[UNIT_GROUP_CAPTIONS[group]]];
    // Not merged: merged cells break selecting and sorting the columns below.
    caption.format.horizontalAlignment = 'CenterAcrossSelection';
    caption.format.font.bold = true;
    caption.format.fill.color = COLOR.section;
    ruleAll(caption);
  }
}

/** Columns of short figures. */
export const CENTERED: readonly UnitColumnKey[] = [
  'code',
  'order',
  'max',
  'target',
  'result',
  'self',
  'verifiedResult',
  'verified',
  'verifiedResult2',
  'verified2',
  'final',
  'base',
];

function styleRows(
  sheet: Excel.Worksheet,
  lines: readonly UnitRow[],
  keys: readonly UnitColumnKey[],
): void {
  const width = keys.length;
  lines.forEach(({ criterion, data }, index) => {
    const row = sheet.getRangeByIndexes(UNIT_ROWS.first + index, 0, 1, width);
    if (data) row.format.font.italic = true;
    if (data || criterion.children.length === 0) return;
    row.format.font.bold = true;
    if (criterion.depth === 0) row.format.fill.color = COLOR.section;
  });
  const total = sheet.getRangeByIndexes(UNIT_ROWS.first + lines.length, 0, 1, width);
  total.format.font.bold = true;
  total.format.fill.color = COLOR.section;
  keys.forEach((key, column) => {
    if (!CENTERED.includes(key)) return;
    const cells = sheet.getRangeByIndexes(UNIT_ROWS.first, column, lines.length + 1, 1);
    cells.format.horizontalAlignment = 'Center';
  });
}

/** Below the totals: which final scores are formulas and which are not. */
function explainValues(
  sheet: Excel.Worksheet,
  count: number,
  hint: string,
  keys: readonly UnitColumnKey[],
): void {
  const final = keys.indexOf('final');
  const cells = sheet.getRangeByIndexes(UNIT_ROWS.first, final, count, 1);
  markValues(cells, cellAddress(UNIT_ROWS.first, final));
  const line = sheet.getRangeByIndexes(UNIT_ROWS.first + count + 1, keys.indexOf('title'), 1, 1);
  line.values = [[asText(hint)]];
  line.format.wrapText = false;
  line.format.font.italic = true;
  line.format.font.size = 10;
  line.format.font.color = COLOR.value;
}

function writeFoot(
  sheet: Excel.Worksheet,
  row: number,
  texts: UnitSheetTexts,
  keys: readonly UnitColumnKey[],
): void {
  const left = keys.indexOf('title');
  const right = keys.indexOf('evidence');
  const [preparer, head] = [left, right].map((column) =>
    sheet.getRangeByIndexes(row, column, 1, 1),
  );
  if (!preparer || !head) return;
  preparer.values = [[texts.preparedBy]];
  head.values = [[texts.headOfUnit]];
  for (const cell of [preparer, head]) {
    cell.format.font.bold = true;
    cell.format.horizontalAlignment = 'Center';
  }
}
