import {
  UNIT_COLUMNS,
  UNIT_COLUMN_KEYS,
  UNIT_GROUP_CAPTIONS,
  type UnitColumnGroup,
  type UnitColumnKey,
} from '../../domain/book/unit-sheet';
import type { Criterion } from '../../domain/regulation/criterion';
import type { Regulation } from '../../domain/regulation/regulation';
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
import {
  leafFormulas,
  sectionFormulas,
  type LeafKnowledge,
  type UnitFormulas,
} from './unit-formulas';
import { standardLayout, UNIT_ROWS, type UnitLayout } from './unit-layout';

export interface UnitSheetTexts {
  readonly title: string;
  readonly cluster: string;
  readonly preparedBy: string;
  readonly headOfUnit: string;
}

/** Formulas of every criterion, given what is known of the unit's leaves. */
export function unitFormulas(
  regulation: Regulation,
  layout: UnitLayout,
  leaves: ReadonlyMap<string, LeafKnowledge>,
): ReadonlyMap<string, UnitFormulas> {
  return new Map(
    regulation.criteria.map((criterion) => [
      criterion.code,
      criterion.children.length === 0
        ? leafFormulas(criterion, leaves.get(criterion.code), layout, regulation)
        : sectionFormulas(criterion, leaves, layout, regulation),
    ]),
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
  const width = UNIT_COLUMN_KEYS.length;
  const count = regulation.criteria.length;
  sheet.showGridlines = false;
  const all = sheet.getRangeByIndexes(0, 0, UNIT_ROWS.first + count + 4, width);
  all.format.font.name = FONT;
  all.format.font.size = FONT_SIZE;
  all.format.verticalAlignment = 'Top';
  for (const key of ['code', 'order'] as const) {
    const column = UNIT_COLUMN_KEYS.indexOf(key);
    setNumberFormat(sheet.getRangeByIndexes(UNIT_ROWS.first, column, count, 1), '@');
  }
  sheet.getRangeByIndexes(UNIT_ROWS.title, 0, 2, 1).values = [
    [asText(texts.title)],
    [asText(texts.cluster)],
  ];
  styleHead(sheet);
  await writer.calls(30 + width * 4);
  const rows = regulation.criteria.map((criterion) =>
    rowOf(criterion, formulas.get(criterion.code)),
  );
  const layout = standardLayout(regulation);
  await writer.block(sheet, UNIT_ROWS.first, 0, [...rows, totalRow(regulation, layout)]);
  const body = sheet.getRangeByIndexes(UNIT_ROWS.first, 0, count + 1, width);
  body.format.wrapText = true;
  ruleAll(body);
  styleRows(sheet, regulation);
  await guardUnitSheet(writer, sheet, regulation, layout);
  writeFoot(sheet, UNIT_ROWS.first + count + 2, texts);
  sheet.getRangeByIndexes(UNIT_ROWS.headings, 0, count + 2, width).format.autofitRows();
  sheet.freezePanes.freezeRows(UNIT_ROWS.first);
  const heading = String(UNIT_ROWS.headings + 1);
  setPrint(sheet, { titleRows: `$${heading}:$${heading}`, orientation: 'Landscape' });
  await writer.calls(60 + count);
}

function rowOf(criterion: Criterion, formulas: UnitFormulas | undefined): readonly Cell[] {
  const cells: Partial<Record<UnitColumnKey, Cell>> = {
    code: criterion.code,
    order: criterion.order,
    title: asText(criterion.title),
    max: criterion.max.toNumber(),
    ...formulas,
  };
  return UNIT_COLUMN_KEYS.map((key) => cells[key] ?? null);
}

function styleHead(sheet: Excel.Worksheet): void {
  const width = UNIT_COLUMN_KEYS.length;
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
  const columns = UNIT_COLUMN_KEYS.map((key) => UNIT_COLUMNS[key]);
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

const CENTERED = [
  'code',
  'order',
  'max',
  'target',
  'result',
  'self',
  'verifiedResult',
  'verified',
  'final',
  'base',
] as const;

function styleRows(sheet: Excel.Worksheet, regulation: Regulation): void {
  const width = UNIT_COLUMN_KEYS.length;
  regulation.criteria.forEach((criterion, index) => {
    if (criterion.children.length === 0) return;
    const row = sheet.getRangeByIndexes(UNIT_ROWS.first + index, 0, 1, width);
    row.format.font.bold = true;
    if (criterion.depth === 0) row.format.fill.color = COLOR.section;
  });
  const total = sheet.getRangeByIndexes(UNIT_ROWS.first + regulation.criteria.length, 0, 1, width);
  total.format.font.bold = true;
  total.format.fill.color = COLOR.section;
  const count = regulation.criteria.length + 1;
  for (const key of CENTERED) {
    const column = sheet.getRangeByIndexes(
      UNIT_ROWS.first,
      UNIT_COLUMN_KEYS.indexOf(key),
      count,
      1,
    );
    column.format.horizontalAlignment = 'Center';
  }
}

function writeFoot(sheet: Excel.Worksheet, row: number, texts: UnitSheetTexts): void {
  const left = UNIT_COLUMN_KEYS.indexOf('title');
  const right = UNIT_COLUMN_KEYS.indexOf('evidence');
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
