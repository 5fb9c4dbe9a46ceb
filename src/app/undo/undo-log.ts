import { COVERAGE } from '../../domain/seal/coverage';
import type { SchemaId } from '../../domain/book/schemas';
import type { CellWrite, Place } from '../../domain/findings/finding';
import {
  printUndo,
  readUndo,
  type UndoCell,
  type UndoRecord,
  type UndoValue,
} from '../../domain/undo/undo-record';
import type { RunKind } from '../../domain/undo/begun-run';
import { readPacked, writePacked } from '../../excel/packed-sheets';
import type { BookSnapshot } from '../../excel/read/book';
import type { ExcelSession } from '../../excel/run';
import type { Writer } from '../../excel/write/writer';
import type { BookState } from '../book/read-state';
import { cellAtPlace } from './undo-cells';

/**
 * What one run writes over, kept in the workbook before it is: the next one that writes over anything
 * takes its place. A run that only renews results leaves the record of the one before.
 */
export class UndoLog {
  private readonly cells: UndoCell[] = [];
  /** What the run that this one goes on with has kept already. */
  private earlier: UndoRecord | null = null;

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

  /** There is something to take back. */
  get keeps(): boolean {
    return this.cells.length > 0;
  }

  /** After a run that was cut off: what stood there before the first of the two. One request then. */
  async goOn(session: ExcelSession, { inventory }: BookSnapshot, run: RunKind): Promise<void> {
    const begun = inventory.begun.find(({ what, kept }) => kept && what === run);
    if (!begun) return;
    const text = await readPacked(session, inventory, 'undo');
    const record = text === null ? null : readUndo(text);
    if (record?.time === begun.time) this.earlier = record;
  }

  /** Goes out before what it is about, in the same batch. */
  async write(writer: Writer, { snapshot }: BookState): Promise<void> {
    if (this.cells.length === 0) return;
    const record = withEarlier(
      { what: this.what, time: this.time, cells: this.cells },
      this.earlier,
    );
    await writePacked(writer, snapshot.inventory, 'undo', printUndo(record));
  }
}

/** One record of two runs, the first of which was cut off: it is the first that knows what stood there. */
function withEarlier(record: UndoRecord, earlier: UndoRecord | null): UndoRecord {
  if (!earlier) return record;
  const keyOf = ({ sheet, row, column }: UndoCell): string => [sheet, row, column].join('\n');
  const now = new Map(record.cells.map((cell) => [keyOf(cell), cell]));
  const known = new Set(earlier.cells.map(keyOf));
  const cells = earlier.cells.map((first): UndoCell => {
    const cell = now.get(keyOf(first));
    if (!cell) return first;
    // Somebody typed there between the two: that is what goes back.
    const typed = cell.before !== first.before && cell.before !== first.wrote;
    return typed ? cell : { ...first, wrote: cell.wrote };
  });
  const { what, time } = earlier;
  return {
    what,
    time,
    cells: [...cells, ...record.cells.filter((cell) => !known.has(keyOf(cell)))],
  };
}
