/**
 * One worksheet as a table of cells, whoever read it: the file readers of `intake` and the
 * Office.js reader of `excel` both give this shape. Rows and columns count from 0.
 */
export type CellKind = 'number' | 'text' | 'boolean' | 'error';

export interface GridCell {
  readonly kind: CellKind;
  /** As stored. Number → double; text → the exact characters; error → its code, e.g. `#REF!`. */
  readonly value: number | string | boolean;
  /** What a person sees, where the reader knows it. */
  readonly text?: string;
  /** The en-US number format code, where it is not `General`. */
  readonly numberFormat?: string;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** The cell has a formula whose result was never stored: `value` is `''` and means nothing. */
  readonly uncalculated?: true;
  readonly fontName?: string;
}

/** Inclusive on both ends. */
export interface GridArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

export interface Grid {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** One past the last row and column that hold a value. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Sparse: a blank cell is absent. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
  readonly merges: readonly GridArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.cells.get(row)?.get(column);
}
