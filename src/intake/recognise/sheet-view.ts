import type { Place } from '../../domain/findings/finding';
import type { Grid, GridArea, GridCell } from '../../domain/score-sheet/grid';
import { showsDate } from '../../domain/score-sheet/read-figure';
import { tidy } from '../../domain/text/fold';
import type { SourceCell } from './recognised-sheet';

/** Excel's 29 February 1900, which never was, is one of them. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** A grid as a reader walks it: rows that hold something, merged cells looked up, places named. */
export class SheetView {
  /** Rows that hold a cell, top to bottom: a used range of a million rows costs nothing. */
  readonly rows: readonly number[];
  private readonly merges = new Map<number, GridArea[]>();
  /** Every row is walked, and every cell read, several times. */
  private readonly texts = new Map<GridCell, string>();
  private readonly columnsOf = new Map<number, readonly number[]>();

  constructor(
    readonly file: string,
    readonly grid: Grid,
  ) {
    this.rows = [...grid.cells.keys()].sort((a, b) => a - b);
    for (const area of grid.merges) {
      const bottom = Math.min(area.bottom, grid.rowCount - 1);
      for (let row = area.top; row <= bottom; row += 1) {
        const inRow = this.merges.get(row);
        if (inRow) inRow.push(area);
        else this.merges.set(row, [area]);
      }
    }
  }

  cell(row: number, column: number): GridCell | undefined {
    return this.grid.cells.get(row)?.get(column);
  }

  /** Columns of a row that hold a cell, left to right. */
  columns(row: number): readonly number[] {
    const known = this.columnsOf.get(row);
    if (known) return known;
    const columns = [...(this.grid.cells.get(row)?.keys() ?? [])].sort((a, b) => a - b);
    this.columnsOf.set(row, columns);
    return columns;
  }

  /** The merged areas that the row runs through. */
  areas(row: number): readonly GridArea[] {
    return this.merges.get(row) ?? [];
  }

  /** The merged area that covers the cell. */
  areaAt(row: number, column: number): GridArea | undefined {
    return this.areas(row).find(({ left, right }) => left <= column && column <= right);
  }

  /** What a person reads in the cell. */
  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (!cell) return '';
    const text = this.texts.get(cell) ?? cellText(cell);
    this.texts.set(cell, text);
    return text;
  }

  place(row: number, column: number): Place {
    return { file: this.file, sheet: this.grid.name, cell: addressOf(row, column) };
  }

  /** Null where nothing visible stands. */
  source(row: number, column: number): SourceCell | null {
    const cell = this.cell(row, column);
    if (!cell || (cell.uncalculated !== true && tidy(String(cell.value)) === '')) return null;
    return {
      value: this.valueOf(cell),
      ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
      ...(cell.uncalculated ? { uncalculated: true as const } : {}),
      place: this.place(row, column),
    };
  }

  /** A day counted from 1904 as the count from 1900 has it, which is that of the cluster's workbook. */
  private valueOf({ value, numberFormat }: GridCell): GridCell['value'] {
    const isDay = this.grid.date1904 && showsDate(numberFormat) && Number(value) >= 1;
    return isDay && typeof value === 'number' ? value + DAYS_FROM_1900_TO_1904 : value;
  }
}

export function cellText(cell: GridCell | undefined): string {
  if (!cell) return '';
  return tidy(typeof cell.value === 'string' ? cell.value : (cell.text ?? String(cell.value)));
}

export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${String(row + 1)}`;
}
