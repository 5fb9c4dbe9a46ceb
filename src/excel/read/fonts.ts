import type { ExcelSession } from '../run';

/** The font of a cell by its row and column; undefined: not known. */
export type FontOf = (row: number, column: number) => string | undefined;

interface PendingColumn {
  readonly range: Excel.Range;
  readonly font: Excel.RangeFont;
}

/** Old encodings are told by their fonts (`.VnTime`, `VNI-Times`), which mostly fill whole columns. */
export function queueFonts(cells: Excel.Range, columns: number): readonly PendingColumn[] {
  return Array.from({ length: columns }, (_, column) => {
    const range = cells.getColumn(column);
    return { range, font: range.format.font.load('name') };
  });
}

/** Cell by cell only where a column has several: a whole sheet of cell properties is megabytes. */
export async function readFonts(
  session: ExcelSession,
  sheets: readonly (readonly PendingColumn[])[],
): Promise<(sheet: number) => FontOf> {
  const mixed = sheets.map((columns) =>
    columns.map(({ range, font }) =>
      // Null where they differ, whatever the declaration says.
      (font.name as string | null) === null
        ? range.getCellProperties({ format: { font: { name: true } } })
        : null,
    ),
  );
  if (mixed.flat().some((column) => column !== null)) await session.request();
  return (sheet) => (row, column) =>
    mixed[sheet]?.[column]?.value[row]?.[0]?.format?.font?.name ??
    ((sheets[sheet]?.[column]?.font.name as string | null | undefined) || undefined);
}
