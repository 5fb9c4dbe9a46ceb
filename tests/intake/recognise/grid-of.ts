import type {
  Grid,
  GridArea,
  GridCell,
  SheetVisibility,
} from '../../../src/domain/score-sheet/grid';

export type Written = string | number | null | undefined | Omit<GridCell, 'kind'>;

export interface GridOptions {
  readonly name?: string;
  readonly visibility?: SheetVisibility;
  readonly merges?: readonly GridArea[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A worksheet from its rows, as a reader gives it. */
export function gridOf(rows: readonly (readonly Written[])[], options: GridOptions = {}): Grid {
  const cells = new Map<number, Map<number, GridCell>>();
  rows.forEach((row, at) => {
    const line = new Map<number, GridCell>();
    row.forEach((written, column) => {
      if (written === null || written === undefined || written === '') return;
      const cell = typeof written === 'object' ? written : { value: written };
      line.set(column, { kind: typeof cell.value === 'number' ? 'number' : 'text', ...cell });
    });
    if (line.size > 0) cells.set(at, line);
  });
  return {
    name: options.name ?? 'Sheet1',
    visibility: options.visibility ?? 'visible',
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    cells,
    merges: options.merges ?? [],
    hiddenRows: new Set(options.hiddenRows),
    hiddenColumns: new Set(options.hiddenColumns),
    date1904: false,
  };
}

export function area(top: number, left: number, bottom: number, right: number): GridArea {
  return { top, left, bottom, right };
}
