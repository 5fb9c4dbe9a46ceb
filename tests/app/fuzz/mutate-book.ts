import type { Grid, GridCell } from '../../../src/domain/score-sheet/grid';
import type { Random } from '../../../scripts/support/random';
import { HOSTILE_VALUES } from './hostile-values';
import type { Book } from './seed-books';

type Cells = Map<number, Map<number, GridCell>>;

/** A book with some things done to it: few in most, so that what follows still has its turn. */
export function mutateBook(seeds: readonly Book[], random: Random): Book {
  const seed = random.pick(seeds);
  const grids = seed.grids.map(copyOf);
  for (let turn = random.pick([1, 1, 1, 2, 2, 3, 5, 12]); turn > 0; turn -= 1) spoil(grids, random);
  return {
    ...seed,
    grids: grids.map(({ grid, cells }) => ({ ...grid, cells, ...sizeOf(cells) })),
  };
}

interface Draft {
  grid: Grid;
  cells: Cells;
}

function copyOf(grid: Grid): Draft {
  const cells = new Map([...grid.cells].map(([row, columns]) => [row, new Map(columns)]));
  return { grid, cells };
}

function sizeOf(cells: Cells): Pick<Grid, 'rowCount' | 'columnCount'> {
  const columns = [...cells.values()].flatMap((row) => [...row.keys()]);
  return {
    rowCount: Math.max(-1, ...cells.keys()) + 1,
    columnCount: columns.reduce((most, column) => Math.max(most, column), -1) + 1,
  };
}

function spoil(drafts: Draft[], random: Random): void {
  const draft = random.pick(drafts);
  const rows = [...draft.cells.keys()];
  if (rows.length === 0) return;
  const [row, other] = [random.pick(rows), random.pick(rows)];
  const column = random.below(draft.grid.columnCount + 1);
  const { cells } = draft;
  switch (random.below(12)) {
    case 0:
      cells.delete(row);
      return;
    case 1:
      return swapRows(cells, row, other);
    case 2:
      // The same row over and over, below the others.
      for (let n = 0; n < random.pick([1, 2, 40]); n += 1) {
        cells.set(Math.max(...cells.keys()) + 1, new Map(cells.get(row)));
      }
      return;
    case 3:
      for (const line of cells.values()) line.delete(column);
      return;
    case 4:
      return swapColumns(cells, column, random.below(draft.grid.columnCount));
    case 5:
      // Another sheet takes its name, or it has one that nobody knows.
      draft.grid = {
        ...draft.grid,
        name: `${random.pick(drafts).grid.name}${random.pick([' ', ' 2', ''])}`,
      };
      return;
    case 6: {
      const from = random.pick(drafts).cells;
      const line = from.get(random.pick([...from.keys(), 0]));
      if (line) cells.set(row, new Map(line));
      return;
    }
    case 7: {
      const [at, cell] = random.pick([...(cells.get(row) ?? [])].concat([[0, cellOf('')]]));
      const text = String(cell.value);
      const cut = random.below(text.length + 1);
      const word = String(random.pick(HOSTILE_VALUES));
      return put(
        cells,
        row,
        at,
        `${text.slice(0, cut)}${word}${text.slice(cut + random.below(4))}`,
      );
    }
    default:
      return put(cells, row, column, random.pick(HOSTILE_VALUES));
  }
}

function put(cells: Cells, row: number, column: number, value: string | number | boolean): void {
  const line = cells.get(row) ?? new Map<number, GridCell>();
  if (value === '') line.delete(column);
  else line.set(column, cellOf(value));
  cells.set(row, line);
}

function cellOf(value: string | number | boolean): GridCell {
  const kind = typeof value;
  return { kind: kind === 'string' ? 'text' : (kind as 'number' | 'boolean'), value };
}

function swapRows(cells: Cells, a: number, b: number): void {
  const [first, second] = [cells.get(a), cells.get(b)];
  if (first && second) {
    cells.set(a, second);
    cells.set(b, first);
  }
}

function swapColumns(cells: Cells, a: number, b: number): void {
  for (const line of cells.values()) {
    const [first, second] = [line.get(a), line.get(b)];
    line.delete(a);
    line.delete(b);
    if (first) line.set(b, first);
    if (second) line.set(a, second);
  }
}
