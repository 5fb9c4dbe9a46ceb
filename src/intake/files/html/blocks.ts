import type { GridCell } from '../../../domain/score-sheet/grid';
import { corrupt, tooLarge } from '../file-problem';
import { GridBuilder } from '../grid-builder';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';

export interface PlacedCell {
  readonly column: number;
  /** Undefined for a blank one, which still takes its place. */
  readonly cell: GridCell | undefined;
  readonly across: number;
  readonly down: number;
}

/** One table, or one line of text outside any. */
export class Block {
  readonly rows: { readonly cells: PlacedCell[]; hidden: boolean }[] = [];
  /** By column, the row that the cells from above leave free again. */
  private readonly taken: number[] = [];
  private column = 0;

  openRow(hidden: boolean): void {
    this.rows.push({ cells: [], hidden });
    this.column = 0;
  }

  put(cell: GridCell | undefined, across: number, down: number): void {
    const row = this.rows.length - 1;
    while ((this.taken[this.column] ?? 0) > row) this.column += 1;
    const column = this.column;
    if (column + across > MAX_COLUMNS) throw tooLarge('cells', MAX_COLUMNS);
    for (let n = column; n < column + across; n += 1) this.taken[n] = row + down;
    this.column = column + across;
    this.rows.at(-1)?.cells.push({ column, cell, across, down });
  }
}

/** The blocks of a page one below the other in one sheet, as Excel opens it. */
export function stackBlocks(
  name: string,
  blocks: readonly Block[],
  hiddenColumns: readonly number[],
): GridBuilder {
  const builder = new GridBuilder(name);
  let top = 0;
  for (const { rows } of blocks) {
    rows.forEach(({ cells, hidden }, n) => {
      const row = top + n;
      if (row >= MAX_ROWS) throw tooLarge('cells', MAX_ROWS);
      if (hidden) builder.hideRow(row);
      for (const { column, cell, across, down } of cells) {
        if (cell && !builder.put(row, column, cell)) throw corrupt('structure');
        if (across === 1 && down === 1) continue;
        const bottom = top + Math.min(n + down, rows.length) - 1;
        builder.merge({ top: row, left: column, bottom, right: column + across - 1 });
      }
    });
    top += rows.length;
  }
  for (const column of hiddenColumns) builder.hideColumns(column, column);
  return builder;
}
