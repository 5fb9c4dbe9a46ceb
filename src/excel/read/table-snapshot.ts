import type { SheetSchema } from '../../domain/book/sheet-schema';
import type { Table, TableCell, TableRow } from '../../domain/book/table';
import { fold } from '../../domain/text/fold';
import { cellAddress } from '../addresses';

export type CellInput = string | number | boolean;

/** A block of cells as the host gave it. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellInput[])[];
  readonly formats?: readonly (readonly string[])[];
}

/** One of our tables as it stands: where its columns are, and what its rows hold. */
export interface TableSnapshot<Key extends string = string> {
  readonly sheetName: string;
  /** By this it is written to: names change while others work in the book. */
  readonly sheetId: string;
  readonly headerRow: number;
  readonly left: number;
  /** All headings, the user's own columns included, left to right. */
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<Key, number>;
  /** Data rows below the heading. */
  readonly values: readonly (readonly CellInput[])[];
  /** A real Excel table stands there. */
  readonly isTable: boolean;
  /** Rows below that are surely blank. */
  readonly room: number;
  /** As far as they were read: what stands below the table. */
  readonly below: readonly (readonly CellInput[])[];
  readonly table: Table<Key>;
  /** Rows further down that hold something and do not belong to it. */
  readonly beyond: readonly TableRow<Key>[];
}

/** How far down a heading row is looked for. */
const HEADING_DEPTH = 12;

/** Finds the row that carries the schema's headings; columns may stand in any order. */
export function readTableBlock<Key extends string>(
  schema: SheetSchema<Key>,
  { id: sheetId, name: sheetName }: { readonly id: string; readonly name: string },
  block: Block,
  isTable: boolean,
  rowsOfTable = block.values.length,
): TableSnapshot<Key> | null {
  const depth = isTable ? 1 : HEADING_DEPTH;
  // One word alone is no heading row, unless the sheet has no other heading of ours.
  const needed = Math.min(2, Object.keys(schema.columns).length);
  let best: { index: number; columns: Map<Key, number> } | null = null;
  block.values.slice(0, depth).forEach((row, index) => {
    const columns = matchHeadings(schema, row);
    if (columns.size > (best?.columns.size ?? needed - 1)) best = { index, columns };
  });
  const found = best as { index: number; columns: Map<Key, number> } | null;
  if (!found) return null;
  const { index, columns } = found;
  const width = widthOf(block.values[index] ?? [], Math.max(...columns.values()));
  const below = block.values.slice(index + 1).map((row) => row.slice(0, width));
  const end = isTable ? Math.max(0, rowsOfTable - index - 1) : firstBlank(below);
  const next = below.findIndex((row, at) => at >= end && row.some((value) => value !== ''));
  const values = below.slice(0, end);
  const headerRow = block.top + index;
  const keys = Object.keys(schema.columns) as Key[];
  const rowAt = (row: readonly CellInput[], offset: number): TableRow<Key> => {
    const formats = block.formats?.[index + 1 + offset];
    return readRow(row, formats, columns, headerRow + 1 + offset, block.left);
  };
  return {
    sheetName,
    sheetId,
    headerRow,
    left: block.left,
    headings: (block.values[index] ?? []).slice(0, width).map(String),
    columns,
    values,
    isTable,
    // Below the used range of a sheet there is nothing at all.
    room: next >= 0 ? next - end : isTable ? below.length - end : Infinity,
    below: below.slice(end),
    table: {
      sheet: sheetName,
      missing: keys.filter((key) => !columns.has(key)),
      rows: values.map(rowAt),
    },
    beyond: below.flatMap((row, offset) =>
      offset >= end && row.some((value) => value !== '') ? [rowAt(row, offset)] : [],
    ),
  };
}

export function matchHeadings<Key extends string>(
  schema: SheetSchema<Key>,
  row: readonly CellInput[],
): Map<Key, number> {
  const written = row.map((value) => fold(String(value)));
  const columns = new Map<Key, number>();
  for (const [key, column] of Object.entries(schema.columns) as [
    Key,
    SheetSchema['columns'][string],
  ][]) {
    const wanted = [column.heading, ...(column.alsoRead ?? [])].map(fold);
    const at = wanted.map((heading) => written.indexOf(heading)).find((index) => index >= 0);
    if (at !== undefined && ![...columns.values()].includes(at)) columns.set(key, at);
  }
  return columns;
}

/** Headings end at the first blank one right of ours: what is further is nobody's table. */
function widthOf(headings: readonly CellInput[], lastOfOurs: number): number {
  const last = headings.findIndex((heading, index) => heading === '' && index > lastOfOurs);
  return last < 0 ? headings.length : last;
}

/** Where a column of ours stands: by its heading, else by one that is read as the same. */
export function findHeading(
  headings: readonly string[],
  heading: string,
  schema: SheetSchema,
): number {
  const at = headings.indexOf(heading);
  if (at >= 0) return at;
  const column = Object.values(schema.columns).find((one) => one.heading === heading);
  const wanted = [heading, ...(column?.alsoRead ?? [])].map(fold);
  return headings.findIndex((one) => wanted.includes(fold(one)));
}

function readRow<Key extends string>(
  values: readonly CellInput[],
  formats: readonly string[] | undefined,
  columns: ReadonlyMap<Key, number>,
  row: number,
  left: number,
): TableRow<Key> {
  const cells: Partial<Record<Key, TableCell>> = {};
  for (const [key, column] of columns) {
    const value = values[column] ?? '';
    const format = formats?.[column];
    cells[key] = {
      value: value === '' ? null : value,
      address: cellAddress(row, left + column),
      ...(format === undefined || format === 'General' ? {} : { numberFormat: format }),
    };
  }
  return { row, cells };
}

function firstBlank(rows: readonly (readonly CellInput[])[]): number {
  const index = rows.findIndex((row) => row.every((value) => value === ''));
  return index < 0 ? rows.length : index;
}
