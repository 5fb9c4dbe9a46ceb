import { findHeading, type CellInput, type TableSnapshot } from '../read/table-snapshot';
import { areaAddress, cellAddress } from '../addresses';
import { styleHeading, unruleBelow } from './style';
import { fitRows, formatBody, offerList, writeTitle, type TableSheet } from './table-sheet';
import type { Cell } from './as-text';
import type { Writer } from './writer';

/**
 * Overwrites one of our tables where it stands: people's formulas point at these cells, so the sheet
 * is never deleted and made anew. Our columns are found by heading wherever the clerk moved them;
 * the clerk's own columns go along with their row (`keyOf`).
 */
export async function updateTable(
  writer: Writer,
  snapshot: TableSnapshot,
  content: TableSheet,
  keyOf: ((row: readonly CellInput[]) => string) | null,
): Promise<void> {
  const sheet = writer.context.workbook.worksheets.getItem(snapshot.sheetId);
  const top = snapshot.headerRow + 1;
  const headings = [...snapshot.headings];
  const places = content.columns.map(({ heading }) => {
    const at = findHeading(headings, heading, content.schema);
    // A column that this workbook does not have yet goes to the right of what it has.
    return at >= 0 ? at : headings.push(heading) - 1;
  });
  const rows = content.rows.length > 0 ? content.rows : [content.columns.map((): Cell => '')];
  const before = snapshot.values.length;
  if (!content.formulas) watchTable(writer, sheet, snapshot, content);
  const { unfinished } = content;
  if (snapshot.headerRow > 2)
    writeTitle(sheet, unfinished ? { ...content, hint: unfinished } : content);
  const grows = headings.length > snapshot.headings.length;
  await makeRoom(writer, sheet, snapshot, rows.length - before);
  // What is cut off here is done again by the next run only as long as the table has not grown yet.
  if (rows.length > before && places.every((place, index) => place === index)) {
    formatBody(sheet, content.columns, top + before, rows.length - before);
  }
  if (grows) {
    const added = headings.slice(snapshot.headings.length);
    const left = snapshot.left + snapshot.headings.length;
    const header = sheet.getRangeByIndexes(snapshot.headerRow, left, 1, added.length);
    header.values = [added];
    styleHeading(header);
  }
  const resize = (): void => {
    const table = writer.context.workbook.tables.getItem(content.schema.tableName);
    table.resize(areaAddress(snapshot.headerRow, snapshot.left, rows.length + 1, headings.length));
  };
  if (snapshot.isTable && (grows || rows.length > before)) resize();
  await writer.calls(12);

  for (const run of runsOf(places)) {
    // Null stays null: the cell keeps what a person wrote there, formulas and all.
    const cells = rows.map((row) =>
      run.columns.map((column) => (row[column] === undefined ? '' : row[column])),
    );
    await writer.block(sheet, top, snapshot.left + run.at, padded(cells, before));
  }
  if (before > rows.length) {
    const left = sheet.getRangeByIndexes(
      top + rows.length,
      snapshot.left,
      before - rows.length,
      headings.length,
    );
    // Not clear('Formats'): that would take our rules of colour with it, which later rows need.
    unruleBelow(left);
    left.dataValidation.clear();
    left.format.autofitRows();
    // Rows of ours that the table has left would be taken for somebody's own.
    if (snapshot.isTable) resize();
  }
  fitRows(sheet, top, rows.length, snapshot.left + headings.length);
  // Where all rows are ours: rows that a person put in or took out have moved the drop-downs.
  for (const [at, { options }] of content.columns.entries()) {
    if (!options || keyOf === null) continue;
    const column = snapshot.left + (places[at] ?? at);
    offerList(sheet.getRangeByIndexes(top, column, rows.length, 1), options);
    await writer.calls(2);
  }
  await carryOwnColumns(writer, sheet, snapshot, { places, rows, keyOf });
  if (unfinished && snapshot.headerRow > 2) writeTitle(sheet, content);
}

interface Carried {
  readonly places: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  readonly keyOf: ((row: readonly CellInput[]) => string) | null;
}

/** The clerk's own columns go along with their row. */
async function carryOwnColumns(
  writer: Writer,
  sheet: Excel.Worksheet,
  snapshot: TableSnapshot,
  { places, rows, keyOf }: Carried,
): Promise<void> {
  const top = snapshot.headerRow + 1;
  const before = snapshot.values.length;
  const extra = snapshot.headings.flatMap((_, index) => (places.includes(index) ? [] : [index]));
  if (keyOf === null || extra.length === 0) return;
  // Keys are made of our own columns in our own order, wherever the clerk moved them.
  const oldKey = (row: readonly CellInput[]): string =>
    keyOf(places.map((place) => row[place] ?? ''));
  const carried = new Map(snapshot.values.map((row) => [oldKey(row), row]));
  const newKeys = rows.map((row) => keyOf(row.map((cell) => plain(cell))));
  // Rows that stay where they were keep what stands beside them, formulas and all.
  if (newKeys.every((key, index) => key === oldKey(snapshot.values[index] ?? []))) return;
  for (const index of extra) {
    const cells = newKeys.map((key) => [carried.get(key)?.[index] ?? '']);
    await writer.block(sheet, top, snapshot.left + index, padded(cells, before));
  }
}

/** What is written over, and the row below it, where the next person would go on. */
export function watchTable(
  writer: Writer,
  sheet: Excel.Worksheet,
  { sheetName, headerRow, left, headings, values, isTable, room }: TableSnapshot,
  { schema, rows }: Pick<TableSheet, 'schema' | 'rows'>,
  only?: ReadonlySet<number>,
): void {
  const below = Math.min(Math.max(1, rows.length - values.length), room);
  if (values.length * headings.length > MOST_WATCHED) return;
  const blank = headings.map(() => '');
  const expected = [...values, ...Array.from({ length: below }, () => blank)];
  const top = headerRow + 1;
  const added = rows.length - expected.length;
  writer.watch.add({
    range: () => sheet.getRangeByIndexes(top, left, expected.length, headings.length),
    added:
      added > 0
        ? () => sheet.getRangeByIndexes(top + expected.length, left, added, headings.length)
        : undefined,
    sheetName,
    cell: (row, column) => cellAddress(top + row, left + column),
    expected: only
      ? expected.map((row) => row.map((cell, at) => (only.has(at) ? cell : null)))
      : expected,
    ...(isTable ? { table: schema.tableName } : {}),
  });
}

/** Cells; their answer comes with that of the write and has to stay below the host's limit. */
const MOST_WATCHED = 30_000;

/**
 * Rows that people wrote below the table move down, whole ones, with what stands beside them; one
 * row stays blank between.
 */
async function makeRoom(
  writer: Writer,
  sheet: Excel.Worksheet,
  { headerRow, values, room }: TableSnapshot,
  more: number,
): Promise<void> {
  if (more <= 0 || more < room) return;
  sheet
    .getRangeByIndexes(headerRow + 1 + values.length, 0, more - room + 1, 1)
    .getEntireRow()
    .insert('Down');
  await writer.calls(1);
}

/** As it will read once it is written: without the apostrophe that keeps text text. */
function plain(cell: Cell): CellInput {
  if (typeof cell !== 'string') return cell ?? '';
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Rows that the table no longer has are cleared. */
function padded(cells: readonly (readonly Cell[])[], before: number): readonly (readonly Cell[])[] {
  const width = cells[0]?.length ?? 0;
  const blank = Array.from({ length: width }, (): Cell => '');
  const missing = Math.max(0, before - cells.length);
  return [...cells, ...Array.from({ length: missing }, () => blank)];
}

/** Neighbouring columns are written as one block. */
function runsOf(places: readonly number[]): readonly { at: number; columns: number[] }[] {
  const order = places.map((at, column) => ({ at, column })).sort((a, b) => a.at - b.at);
  const runs: { at: number; columns: number[] }[] = [];
  for (const { at, column } of order) {
    const last = runs.at(-1);
    if (last && last.at + last.columns.length === at) last.columns.push(column);
    else runs.push({ at, columns: [column] });
  }
  return runs;
}
