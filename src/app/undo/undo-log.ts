import { COVERAGE } from '../../domain/seal/coverage';
import type { SchemaId } from '../../domain/book/schemas';
import type { CellWrite, Place } from '../../domain/findings/finding';
import {
  printUndo,
  type UndoCell,
  type UndoRecord,
  type UndoValue,
} from '../../domain/undo/undo-record';
import { writePacked } from '../../excel/packed-sheets';
import type { Writer } from '../../excel/write/writer';
import type { BookState } from '../book/read-state';
import { cellAtPlace } from './undo-cells';

/**
 * What one run writes over, kept in the workbook before it is: the next one that writes over anything
 * takes its place. A run that only renews results leaves the record of the one before.
 */
export class UndoLog {
  private readonly cells: UndoCell[] = [];

  constructor(
    private readonly what: UndoRecord['what'],
    private readonly time: string,
  ) {}

  /** Only what becomes different is worth keeping. */
  add(cells: readonly UndoCell[]): void {
    this.cells.push(...cells.filter(({ before, wrote }) => before !== wrote));
  }

  /** Accepted values, by the cells they go into. */
  addWrites(state: BookState, writes: readonly Pick<CellWrite, 'place' | 'value'>[]): void {
    this.addScores(
      state,
      writes.map(({ place, value }) => ({
        place,
        value: typeof value === 'string' ? value : value.toNumber(),
      })),
    );
  }

  addScores(
    state: BookState,
    writes: readonly { readonly place: Place; readonly value: UndoValue }[],
  ): void {
    this.add(
      writes.flatMap(({ place, value: wrote }): UndoCell[] => {
        const found = cellAtPlace(state, place);
        if (!found) return [];
        const { sheet, row, column, value: before, format } = found;
        const coverage = sheet in COVERAGE ? COVERAGE[sheet as SchemaId] : null;
        // A code that was put right is what the row goes by afterwards.
        const rekeyed = coverage?.key.length === 1 && coverage.key[0] === column;
        const key = rekeyed ? String(wrote) : row;
        return [{ sheet, row: key, column, before, wrote, ...(format ? { format } : {}) }];
      }),
    );
  }

  /** Goes out before what it is about, in the same batch. */
  async write(writer: Writer, { snapshot }: BookState): Promise<void> {
    if (this.cells.length === 0) return;
    const record = { what: this.what, time: this.time, cells: this.cells };
    await writePacked(writer, snapshot.inventory, 'undo', printUndo(record));
  }
}
