import type { Grid, GridArea, GridCell, SheetVisibility } from '../../domain/score-sheet/grid';
import { tooLarge } from './file-problem';
import { LIMITS } from './limits';

type Rows = Map<number, Map<number, GridCell>>;

/** A cell while it is put together. */
export type OwnCell = { -readonly [K in keyof GridCell]: GridCell[K] };

interface Range {
  readonly from: number;
  to: number;
}

/** Collects one sheet in whatever order its file gives it. */
export class GridBuilder {
  private rows: Rows = new Map();
  private row: Map<number, GridCell> | undefined;
  private rowIndex = -1;
  private lastColumn = -1;
  private maxRow = -1;
  private maxColumn = -1;
  private inOrder = true;
  private readonly hiddenRows: Range[] = [];
  private readonly hiddenColumns: Range[] = [];
  private readonly merges: GridArea[] = [];

  constructor(readonly name: string) {}

  /** False when the place was taken: the later cell stays. */
  put(row: number, column: number, cell: GridCell): boolean {
    if (row !== this.rowIndex || !this.row) this.enterRow(row);
    const cells = this.row as Map<number, GridCell>;
    if (column <= this.lastColumn) this.inOrder = false;
    this.lastColumn = column;
    if (column > this.maxColumn) this.maxColumn = column;
    const before = cells.size;
    cells.set(column, cell);
    return cells.size > before;
  }

  hideRow(row: number): void {
    this.hideRows(row, row);
  }

  hideRows(from: number, to: number): void {
    const last = this.hiddenRows.at(-1);
    // Rows come one by one; a sheet with all the rest hidden must not become a million ranges.
    if (last && from === last.to + 1) last.to = to;
    else this.hiddenRows.push({ from, to });
  }

  /** The row once more for each of the rows below it. They share their cells: put none later. */
  repeatRow(row: number, times: number): void {
    const cells = this.rows.get(row);
    if (!cells || times < 1) return;
    for (let next = row + 1; next <= row + times; next += 1) this.rows.set(next, cells);
    this.maxRow = Math.max(this.maxRow, row + times);
  }

  hideColumns(from: number, to: number): void {
    this.hiddenColumns.push({ from, to });
  }

  merge(area: GridArea): void {
    if (this.merges.push(area) > LIMITS.merges) throw tooLarge('merges', LIMITS.merges);
  }

  finish(visibility: SheetVisibility, date1904: boolean): Grid {
    this.checkMergedRows();
    return {
      name: this.name,
      visibility,
      rowCount: this.maxRow + 1,
      columnCount: this.maxColumn + 1,
      cells: this.inOrder ? this.rows : sorted(this.rows),
      merges: this.merges,
      hiddenRows: covered(this.hiddenRows, this.maxRow),
      hiddenColumns: covered(this.hiddenColumns, this.maxColumn),
      date1904,
    };
  }

  private enterRow(row: number): void {
    if (row < this.rowIndex) this.inOrder = false;
    this.rowIndex = row;
    if (row > this.maxRow) this.maxRow = row;
    this.row = this.rows.get(row);
    if (this.row) {
      this.lastColumn = Number.MAX_SAFE_INTEGER;
      return;
    }
    this.lastColumn = -1;
    this.row = new Map();
    this.rows.set(row, this.row);
  }

  // Who walks a sheet asks for every row which areas run through it. Areas that lie over each other,
  // which Excel does not allow, could run through a million rows each.
  private checkMergedRows(): void {
    let rows = 0;
    for (const { top, bottom } of this.merges) {
      rows += Math.max(0, Math.min(bottom, this.maxRow) - top + 1);
    }
    if (rows > LIMITS.mergedRows) throw tooLarge('merges', LIMITS.mergedRows);
  }
}

/**
 * The places in the ranges, each looked at once however often it is named. "Hide everything unused"
 * reaches to the edge of the sheet: what lies past the values says nothing and would be a million
 * numbers.
 */
function covered(ranges: readonly Range[], last: number): Set<number> {
  const places = new Set<number>();
  let next = 0;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    for (next = Math.max(next, from); next <= Math.min(to, last); next += 1) places.add(next);
  }
  return places;
}

function sorted(rows: Rows): Rows {
  const byKey = (a: readonly [number, unknown], b: readonly [number, unknown]) => a[0] - b[0];
  return new Map(
    [...rows].sort(byKey).map(([row, cells]) => [row, new Map([...cells].sort(byKey))]),
  );
}
