import { unitRows, type UnitRow } from '../../domain/book/unit-rows';
import { UNIT_COLUMNS, unitColumnKeys, type UnitColumnKey } from '../../domain/book/unit-sheet';
import type { Regulation } from '../../domain/regulation/regulation';
import { COLOR, setNumberFormat, setWidth } from '../write/style';
import type { Cell } from '../write/as-text';
import type { Writer } from '../write/writer';
import { totalRow } from './unit-total';
import { guardLabels } from './unit-guards';
import { NOTHING_KNOWN } from './unit-known';
import type { UnitLayout } from './unit-layout';
import { rowCells } from './unit-sheet';

/** What an amended regulation asks for and a unit's sheet does not have. */
export interface SheetGrowth {
  readonly rows: readonly UnitRow[];
  readonly columns: readonly UnitColumnKey[];
}

export function missingIn(layout: UnitLayout, regulation: Regulation): SheetGrowth {
  return {
    rows: unitRows(regulation).filter(({ code }) => !layout.rows.has(code)),
    columns: unitColumnKeys(regulation.settings).filter((key) => !layout.columns.has(key)),
  };
}

export interface GrowingSheet {
  readonly sheet: Excel.Worksheet;
  readonly layout: UnitLayout;
  readonly headerRow: number;
  /** Row of the unit's own totals; null: the clerk took it away. */
  readonly totalRow: number | null;
}

/**
 * Inserts what is missing where the regulation has it, between what stands there: rows that people
 * moved, noted on or refer to keep their place, and Excel moves every reference along.
 */
export async function growUnitSheet(
  writer: Writer,
  { sheet, layout, headerRow, totalRow: total }: GrowingSheet,
  regulation: Regulation,
): Promise<UnitLayout> {
  const columns = await insertColumns(writer, sheet, layout, headerRow, regulation);
  const grown = await insertRows(writer, sheet, { ...layout, columns }, headerRow, regulation);
  if (total !== null) {
    // Each moved it where it then stood.
    const row = grown.inserted.reduce((at, inserted) => (inserted <= at ? at + 1 : at), total);
    await writeTotals(writer, sheet, row, grown.layout, regulation);
  }
  return grown.layout;
}

/** In front of *Điểm cuối cùng*, where verification ends; where somebody renamed that, at the end. */
async function insertColumns(
  writer: Writer,
  sheet: Excel.Worksheet,
  layout: UnitLayout,
  headerRow: number,
  regulation: Regulation,
): Promise<ReadonlyMap<UnitColumnKey, number>> {
  const columns = new Map(layout.columns);
  for (const key of missingIn(layout, regulation).columns) {
    const end = Math.max(...columns.values()) + 1;
    const at = columns.get('final') ?? columns.get('base') ?? end;
    sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn().insert('Right');
    for (const [other, column] of columns) if (column >= at) columns.set(other, column + 1);
    columns.set(key, at);
    sheet.getRangeByIndexes(headerRow, at, 1, 1).values = [[UNIT_COLUMNS[key].heading]];
    setWidth(sheet.getRangeByIndexes(0, at, 1, 1), UNIT_COLUMNS[key].width);
    await writer.calls(5);
  }
  return columns;
}

interface Grown {
  readonly layout: UnitLayout;
  /** Where rows came in, each counted when it did. */
  readonly inserted: readonly number[];
}

async function insertRows(
  writer: Writer,
  sheet: Excel.Worksheet,
  layout: UnitLayout,
  headerRow: number,
  regulation: Regulation,
): Promise<Grown> {
  const rows = new Map(layout.rows);
  const inserted: number[] = [];
  let last = headerRow;
  for (const line of unitRows(regulation)) {
    const present = rows.get(line.code);
    if (present !== undefined) {
      last = present;
      continue;
    }
    last += 1;
    sheet.getRangeByIndexes(last, 0, 1, 1).getEntireRow().insert('Down');
    for (const [code, row] of rows) if (row >= last) rows.set(code, row + 1);
    rows.set(line.code, last);
    inserted.push(last);
    await writeRow(writer, sheet, last, line, { ...layout, rows });
  }
  return { layout: { ...layout, rows }, inserted };
}

/** The row in the form that `buildUnitSheet` gives it; its formulas come with those of the others. */
async function writeRow(
  writer: Writer,
  sheet: Excel.Worksheet,
  row: number,
  line: UnitRow,
  layout: UnitLayout,
): Promise<void> {
  const width = Math.max(...layout.columns.values()) + 1;
  const whole = sheet.getRangeByIndexes(row, 0, 1, width);
  const section = line.data === null && line.criterion.children.length > 0;
  whole.format.font.bold = section;
  whole.format.font.italic = line.data !== null;
  if (section && line.criterion.depth === 0) whole.format.fill.color = COLOR.section;
  else whole.format.fill.clear();
  const cells = rowCells(line);
  for (const [key, column] of layout.columns) {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    if (key === 'code' || key === 'order') setNumberFormat(cell, '@');
    const value: Cell = cells[key] ?? '';
    cell.values = [[value]];
  }
  await writer.calls(layout.columns.size * 2 + 6);
  await guardLabels(writer, sheet, line.criterion, layout);
}

async function writeTotals(
  writer: Writer,
  sheet: Excel.Worksheet,
  row: number,
  layout: UnitLayout,
  regulation: Regulation,
): Promise<void> {
  // What is known of the unit comes with the ranking that follows, which looks at this row too.
  const cells = totalRow(regulation, layout, NOTHING_KNOWN);
  for (const [index, column] of [...layout.columns.values()].entries()) {
    const cell = cells[index] ?? null;
    if (cell !== null) sheet.getRangeByIndexes(row, column, 1, 1).values = [[cell]];
  }
  await writer.calls(layout.columns.size);
}
