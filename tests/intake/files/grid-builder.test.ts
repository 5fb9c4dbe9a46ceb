import type { Grid, GridArea, GridCell } from '../../../src/domain/score-sheet/grid';
import { GridBuilder } from '../../../src/intake/files/grid-builder';
import { LIMITS } from '../../../src/intake/files/limits';
import { problemIn } from './craft/problem-in';

const number = (value: number): GridCell => ({ kind: 'number', value });
type Put = readonly [row: number, column: number, value: number];

function built(cells: readonly Put[], more?: (builder: GridBuilder) => void): Grid {
  const builder = new GridBuilder('A');
  for (const [row, column, value] of cells) builder.put(row, column, number(value));
  more?.(builder);
  return builder.finish('visible', false);
}

const walked = (grid: Grid): readonly Put[] =>
  [...grid.cells].flatMap(([row, line]) =>
    [...line].map(([column, { value }]) => [row, column, Number(value)] as const),
  );

it('says what it was told of the sheet', () => {
  const builder = new GridBuilder('Bảng');
  expect(builder.finish('veryHidden', true)).toEqual({
    name: 'Bảng',
    visibility: 'veryHidden',
    rowCount: 0,
    columnCount: 0,
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    date1904: true,
  });
});

describe('cells in any order', () => {
  it.each<[string, readonly Put[]]>([
    [
      'in order',
      [
        [0, 0, 1],
        [0, 2, 2],
        [3, 1, 3],
      ],
    ],
    [
      'a row before',
      [
        [3, 1, 3],
        [0, 0, 1],
        [0, 2, 2],
      ],
    ],
    [
      'a column before',
      [
        [0, 2, 2],
        [0, 0, 1],
        [3, 1, 3],
      ],
    ],
    [
      'a column before in the second row',
      [
        [0, 0, 1],
        [3, 1, 3],
        [0, 2, 2],
      ],
    ],
    [
      'a row entered again before its cells',
      [
        [0, 2, 2],
        [3, 1, 3],
        [0, 0, 1],
      ],
    ],
  ])('%s: walked from the top left to the bottom right', (_, cells) => {
    const grid = built(cells);
    expect(walked(grid)).toEqual([
      [0, 0, 1],
      [0, 2, 2],
      [3, 1, 3],
    ]);
    expect([grid.rowCount, grid.columnCount]).toEqual([4, 3]);
  });

  it('columns are in order in the row entered last too', () => {
    const grid = built([
      [0, 5, 1],
      [1, 3, 2],
      [1, 0, 3],
    ]);
    expect(walked(grid)).toEqual([
      [0, 5, 1],
      [1, 0, 3],
      [1, 3, 2],
    ]);
    expect([grid.rowCount, grid.columnCount]).toEqual([2, 6]);
  });

  it('a row entered again keeps its cells, in whatever order they come', () => {
    const grid = built([
      [0, 1, 1],
      [1, 0, 2],
      [0, 0, 3],
      [1, 4, 4],
    ]);
    expect(walked(grid)).toEqual([
      [0, 0, 3],
      [0, 1, 1],
      [1, 0, 2],
      [1, 4, 4],
    ]);
  });

  it('of two cells in one place the later one stays, and the maker is told', () => {
    const builder = new GridBuilder('A');
    expect(builder.put(0, 0, number(1))).toBe(true);
    expect(builder.put(0, 0, number(2))).toBe(false);
    expect(builder.put(0, 1, number(3))).toBe(true);
    expect(builder.put(1, 0, number(4))).toBe(true);
    expect(builder.put(0, 1, number(5))).toBe(false);
    expect(walked(builder.finish('visible', false))).toEqual([
      [0, 0, 2],
      [0, 1, 5],
      [1, 0, 4],
    ]);
  });
});

describe('a row that repeats', () => {
  it('is there as often as it is said, and counts', () => {
    const grid = built([[2, 0, 7]], (builder) => builder.repeatRow(2, 2));
    expect(walked(grid)).toEqual([
      [2, 0, 7],
      [3, 0, 7],
      [4, 0, 7],
    ]);
    expect(grid.rowCount).toBe(5);
  });

  it('once is one more', () => {
    const grid = built([[0, 0, 7]], (builder) => builder.repeatRow(0, 1));
    expect([walked(grid), grid.rowCount]).toEqual([
      [
        [0, 0, 7],
        [1, 0, 7],
      ],
      2,
    ]);
  });

  it('does not shorten a sheet that goes on below', () => {
    const grid = built(
      [
        [0, 0, 7],
        [9, 0, 1],
      ],
      (builder) => builder.repeatRow(0, 1),
    );
    expect(grid.rowCount).toBe(10);
  });

  it.each([
    ['without cells', 5, 3],
    ['no times', 0, 0],
    ['fewer than no times', 0, -4],
  ])('%s: nothing is added', (_, row, times) => {
    const grid = built([[0, 0, 7]], (builder) => builder.repeatRow(row, times));
    expect([walked(grid), grid.rowCount]).toEqual([[[0, 0, 7]], 1]);
  });
});

describe('what is hidden', () => {
  const hidden = (rows: readonly (readonly [number, number])[]): readonly number[] => {
    const grid = built([[5, 0, 1]], (builder) => {
      for (const [from, to] of rows) builder.hideRows(from, to);
    });
    return [...grid.hiddenRows];
  };

  it.each<[string, readonly (readonly [number, number])[], readonly number[]]>([
    ['one row', [[2, 2]], [2]],
    ['the first row', [[0, 0]], [0]],
    ['the last row of values', [[5, 5]], [5]],
    ['the row behind it says nothing', [[6, 6]], []],
    ['all from one on, to the edge of the sheet', [[3, 1_048_575]], [3, 4, 5]],
    [
      'one behind the other',
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      [1, 2, 3],
    ],
    [
      'with a row between',
      [
        [1, 1],
        [3, 3],
      ],
      [1, 3],
    ],
    [
      'over each other',
      [
        [1, 4],
        [2, 3],
      ],
      [1, 2, 3, 4],
    ],
    [
      'partly over each other',
      [
        [1, 3],
        [2, 5],
      ],
      [1, 2, 3, 4, 5],
    ],
    [
      'the lower ones first',
      [
        [4, 5],
        [0, 1],
      ],
      [0, 1, 4, 5],
    ],
    [
      'twice',
      [
        [2, 2],
        [2, 2],
      ],
      [2],
    ],
  ])('rows: %s', (_, rows, expected) => {
    expect(hidden(rows)).toEqual(expected);
  });

  it('rows one by one', () => {
    const grid = built([[5, 0, 1]], (builder) => [1, 2, 4].forEach((row) => builder.hideRow(row)));
    expect([...grid.hiddenRows]).toEqual([1, 2, 4]);
  });

  it('columns, up to the last with a value', () => {
    const grid = built([[0, 4, 1]], (builder) => {
      builder.hideColumns(3, 16_383);
      builder.hideColumns(0, 1);
    });
    expect([...grid.hiddenColumns]).toEqual([0, 1, 3, 4]);
    expect([...grid.hiddenRows]).toEqual([]);
  });

  it('is nothing in a sheet without values', () => {
    const builder = new GridBuilder('A');
    builder.hideRows(0, 9);
    builder.hideColumns(0, 9);
    const grid = builder.finish('visible', false);
    expect([grid.hiddenRows.size, grid.hiddenColumns.size]).toEqual([0, 0]);
  });
});

describe('merged areas', () => {
  const area = (top: number, bottom: number): GridArea => ({ top, left: 0, bottom, right: 1 });
  const many = (count: number, one: GridArea, rows = 1): Grid =>
    built([[rows - 1, 0, 1]], (builder) => {
      for (let n = 0; n < count; n += 1) builder.merge(one);
    });

  it('as many as are allowed, and one more', () => {
    expect(many(LIMITS.merges, area(0, 0)).merges).toHaveLength(LIMITS.merges);
    expect(problemIn(() => many(LIMITS.merges + 1, area(0, 0)))).toMatchObject({
      problem: 'tooLarge',
      params: { limit: 'merges', allowed: LIMITS.merges },
    });
  });

  it('that run through as many rows with values as are allowed, and one more', () => {
    const most = LIMITS.mergedRows;
    expect(many(4, area(1, most / 4), most).merges).toHaveLength(4);
    expect(problemIn(() => many(4, area(0, most / 4), most))).toMatchObject({
      problem: 'tooLarge',
      params: { limit: 'merges', allowed: most },
    });
  });

  it('rows past the last value do not count, and do not make up for others', () => {
    const rows = LIMITS.mergedRows / 4;
    const below = area(rows + 9, rows + 10);
    expect(many(4, area(0, 1_000_000_000), rows).merges).toHaveLength(4);
    const over = (): Grid =>
      built([[rows, 0, 1]], (builder) => {
        for (let n = 0; n < 4; n += 1) builder.merge(area(0, rows));
        for (let n = 0; n < 9; n += 1) builder.merge(below);
      });
    expect(problemIn(over)).toMatchObject({ problem: 'tooLarge' });
  });
});
