import { groupBy } from '../../../domain/collections/group-by';

/** A possible pair: row and criterion by their place in the two lists, and what the pair is worth. */
export interface Pair {
  readonly row: number;
  readonly column: number;
  readonly worth: number;
}

export interface Aligned extends Pair {
  /** What would be lost if the row were given to its second best criterion instead. */
  readonly margin: number;
  readonly second: number | null;
}

/**
 * The pairs that are worth most together when both lists keep their order, each row and each
 * criterion used once. `through` of a pair is the worth of the best alignment that contains it, so
 * the margin weighs a row's doubt with everything around it, not by its own words alone.
 */
export function align(rows: number, columns: number, pairs: readonly Pair[]): readonly Aligned[] {
  if (pairs.length === 0) return [];
  const byRow = groupBy(pairs, ({ row }) => row);
  const before = sweep(rows, columns, byRow, false);
  const after = sweep(rows, columns, byRow, true);
  const through = ({ row, column, worth }: Pair): number =>
    at(before, row, column) + worth + at(after, row + 1, column + 1);
  return backtrack(rows, columns, byRow, before).map((pair): Aligned => {
    let best = Number.NEGATIVE_INFINITY;
    let second: number | null = null;
    for (const other of byRow.get(pair.row) ?? []) {
      if (other.column === pair.column || through(other) <= best) continue;
      best = through(other);
      second = other.column;
    }
    return { ...pair, second, margin: through(pair) - best };
  });
}

type Sums = readonly Float64Array[];

/** Worth of the best alignment of all that stands before (or from) a place in both lists. */
function sweep(
  rows: number,
  columns: number,
  byRow: ReadonlyMap<number, readonly Pair[]>,
  backwards: boolean,
): Sums {
  const sums = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  for (let step = 1; step <= rows; step += 1) {
    const row = backwards ? rows - step : step - 1;
    const [here, last] = backwards ? [row, row + 1] : [row + 1, row];
    const line = sums[here];
    const previous = sums[last];
    if (!line || !previous) continue;
    line.set(previous);
    for (const { column, worth } of byRow.get(row) ?? []) {
      const place = backwards ? column : column + 1;
      const rest = previous[backwards ? column + 1 : column] ?? 0;
      line[place] = Math.max(line[place] ?? 0, rest + worth);
    }
    for (let offset = 1; offset <= columns; offset += 1) {
      const place = backwards ? columns - offset : offset;
      const beside = line[backwards ? place + 1 : place - 1] ?? 0;
      if (beside > (line[place] ?? 0)) line[place] = beside;
    }
  }
  return sums;
}

function backtrack(
  rows: number,
  columns: number,
  byRow: ReadonlyMap<number, readonly Pair[]>,
  before: Sums,
): readonly Pair[] {
  const found: Pair[] = [];
  let column = columns;
  for (let row = rows - 1; row >= 0; row -= 1) {
    const best = at(before, row + 1, column);
    if (best === at(before, row, column)) continue;
    while (column > 0 && at(before, row + 1, column - 1) === best) column -= 1;
    const pair = byRow
      .get(row)
      ?.find(
        (one) => one.column === column - 1 && at(before, row, one.column) + one.worth === best,
      );
    if (!pair) continue;
    found.push(pair);
    column = pair.column;
  }
  return found.reverse();
}

function at(sums: Sums, row: number, column: number): number {
  return sums[row]?.[column] ?? 0;
}
