import {
  text,
  type Line,
  type PaperTable,
  type TableColumn,
  type TableRow,
} from '../../domain/papers/document';

export function column(
  heading: string,
  width: number,
  align: TableColumn['align'] = 'left',
): TableColumn {
  return { heading, width, align };
}

export function cellsRow(cells: readonly string[]): TableRow {
  return { kind: 'cells', cells: cells.map((cell): Line => text(cell)) };
}

export function groupRow(words: string): TableRow {
  return { kind: 'group', line: text(words, { bold: true }) };
}

/** The columns that hold something somewhere: an empty one only takes the place of the others. */
export function withoutEmptyColumns(
  { columns, rows }: PaperTable,
  optional: ReadonlySet<string>,
): PaperTable {
  const kept = columns.map(
    ({ heading }, index) =>
      !optional.has(heading) ||
      rows.some((row) => row.kind === 'cells' && (row.cells[index]?.length ?? 0) > 0),
  );
  return {
    columns: columns.filter((_, index) => kept[index]),
    rows: rows.map((row) =>
      row.kind === 'group'
        ? row
        : { kind: 'cells', cells: row.cells.filter((_, index) => kept[index]) },
    ),
  };
}
