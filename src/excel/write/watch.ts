import { areaAddress } from '../addresses';
import type { CellInput } from '../read/table-snapshot';
import { asText, type Cell } from './as-text';

/** Cells that are about to be written over, and what was read in them; null: whatever it is. */
export interface Watched {
  /** Asked for anew at each use: a range that is kept moves when rows are put in. */
  readonly range: () => Excel.Range;
  /** Rows that the write adds below them. */
  readonly added?: (() => Excel.Range) | undefined;
  readonly sheetName: string;
  /** The address of a cell of the range. */
  readonly cell: (row: number, column: number) => string;
  readonly expected: readonly (readonly (CellInput | null)[])[];
  /** Nothing of it is written: it tells whether what is written beside it went where it belongs. */
  readonly only?: 'look';
  /** Name of the Excel table that stands there. */
  readonly table?: string;
}

/** A cell that somebody changed between our reading and our writing. */
export interface Overtaken {
  readonly sheet: string;
  readonly cell: string;
  readonly found: CellInput;
}

interface Pending extends Watched {
  readonly now: Excel.Range;
  readonly area: Excel.Range | null;
}

/**
 * Others work in the book while we do, and Excel takes no condition with a write. So what is written
 * over is asked for in the same request, in front of it: where it is no longer what was read, it is
 * put back. A formula that recalculated is no edit: only constants are compared.
 */
export class Watch {
  private readonly pending: Pending[] = [];
  private readonly made: (() => void)[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  add(watched: Watched): void {
    const { range, table, only } = watched;
    const now = range().load(only ? 'formulas' : 'values,formulas,numberFormat');
    const area =
      table === undefined ? null : this.context.workbook.tables.getItem(table).getRange();
    area?.load('rowIndex,columnIndex,rowCount,columnCount');
    this.pending.push({ ...watched, now, area });
  }

  /** A sheet that was made: `unmake` queues that the next run makes it anew. */
  addMade(unmake: () => void): void {
    this.made.push(unmake);
  }

  /** After the request: what was not as it had been read. */
  overtaken(): readonly Overtaken[] {
    return this.pending.flatMap((one) => changesIn(one));
  }

  /**
   * Queues that everything that was watched becomes again what it was right before our write, what
   * nobody else changed with it: a decision that was carried out is one that waits, as before.
   */
  putBack(): void {
    for (const unmake of this.made) unmake();
    for (const one of this.pending) {
      const { now, area, table, only } = one;
      if (only) continue;
      const formulas = now.formulas as CellInput[][];
      const values = now.values as CellInput[][];
      const cells = formulas.map((row, at) =>
        row.map((formula, column): Cell => {
          // What begins with = and is its own value is a text.
          const constant = formula === values[at]?.[column];
          const isText = now.numberFormat[at]?.[column] === '@';
          if (!constant || isText || typeof formula !== 'string' || formula === '') return formula;
          return asText(formula);
        }),
      );
      one.range().values = cells;
      one.added?.().clear('Contents');
      if (!area || table === undefined) continue;
      const { rowIndex, columnIndex, rowCount, columnCount } = area;
      this.context.workbook.tables
        .getItem(table)
        .resize(areaAddress(rowIndex, columnIndex, rowCount, columnCount));
    }
  }
}

function changesIn({ now, expected, sheetName, cell }: Pending): readonly Overtaken[] {
  const formulas = now.formulas as CellInput[][];
  return expected.flatMap((row, at) =>
    row.flatMap((wanted, column): Overtaken[] => {
      const found = formulas[at]?.[column] ?? '';
      const formula = typeof found === 'string' && found.startsWith('=');
      if (wanted === null || formula || found === wanted) return [];
      return [{ sheet: sheetName, cell: cell(at, column), found }];
    }),
  );
}
