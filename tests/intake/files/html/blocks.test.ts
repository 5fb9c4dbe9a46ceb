import type { GridCell } from '../../../../src/domain/score-sheet/grid';
import { Block, stackBlocks } from '../../../../src/intake/files/html/blocks';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../src/intake/files/limits';
import { problemIn } from '../craft/problem-in';

const A: GridCell = { kind: 'text', value: 'a' };
/** Cells as [across, down], row by row. */
const block = (...rows: readonly (readonly (readonly [number, number])[])[]): Block => {
  const made = new Block();
  for (const cells of rows) {
    made.openRow(false);
    for (const [across, down] of cells) made.put(A, across, down);
  }
  return made;
};
const columns = ({ rows }: Block): readonly (readonly number[])[] =>
  rows.map(({ cells }) => cells.map(({ column }) => column));
const stacked = (
  ...blocks: readonly Block[]
): ReturnType<ReturnType<typeof stackBlocks>['finish']> =>
  stackBlocks('A', blocks, []).finish('visible', false);

describe('where a cell of a table stands', () => {
  it.each<[string, Block, readonly (readonly number[])[]]>([
    ['behind the one before', block([[1, 1], [2, 1], [1, 1]]), [[0, 1, 3]]], // prettier-ignore
    ['from the left in every row', block([[2, 1]], [[1, 1], [1, 1]]), [[0], [0, 1]]], // prettier-ignore
    ['beside one that reaches down', block([[1, 2]], [[1, 1]], [[1, 1]]), [[0], [1], [0]]],
    ['beside two that reach down', block([[1, 2], [1, 3]], [[1, 1]], [[1, 1], [1, 1]]), [[0, 1], [2], [0, 2]]], // prettier-ignore
    ['between two that reach down', block([[1, 2], [1, 1], [1, 2]], [[1, 1], [1, 1]]), [[0, 1, 2], [1, 3]]], // prettier-ignore
    ['beside a wide one that reaches down', block([[2, 2]], [[1, 1]], [[1, 1]]), [[0], [2], [0]]],
  ])('%s', (_, made, expected) => {
    expect(columns(made)).toEqual(expected);
  });

  it('up to the last column, and no further', () => {
    expect(columns(block([[MAX_COLUMNS - 1, 1], [1, 1]]))).toEqual([[0, MAX_COLUMNS - 1]]); // prettier-ignore
    expect(columns(block([[MAX_COLUMNS, 1]]))).toEqual([[0]]);
    expect(
      problemIn(() =>
        block([
          [MAX_COLUMNS, 1],
          [1, 1],
        ]),
      ),
    ).toMatchObject({
      // prettier-ignore
      problem: 'tooLarge',
      params: { limit: 'cells', allowed: MAX_COLUMNS },
    });
  });
});

describe('tables one below the other', () => {
  it('with their hidden rows and the hidden columns of the page', () => {
    const hidden = new Block();
    hidden.openRow(true);
    hidden.put(A, 1, 1);
    const pair = block([[1, 1], [1, 1], [1, 1]]); // prettier-ignore
    const grid = stackBlocks('Tên', [pair, hidden, pair], [0, 2]).finish('hidden', false);
    expect([grid.name, [...grid.cells.keys()]]).toEqual(['Tên', [0, 1, 2]]);
    expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([[1], [0, 2]]);
  });

  it.each([
    ['across', [2, 1], { top: 1, left: 0, bottom: 1, right: 1 }],
    ['down', [1, 2], { top: 1, left: 0, bottom: 2, right: 0 }],
    ['both ways', [2, 2], { top: 1, left: 0, bottom: 2, right: 1 }],
    ['down to the end of its table and no further', [1, 9], { top: 1, left: 0, bottom: 2, right: 0 }], // prettier-ignore
  ] as const)('a cell that reaches %s', (_, [across, down], area) => {
    const one = block([[1, 1]]);
    expect(stacked(one, block([[across, down]], []), one).merges).toEqual([area]);
  });

  it('a blank one takes its place and leaves nothing', () => {
    const blank = new Block();
    blank.openRow(false);
    blank.put(undefined, 2, 1);
    blank.put(A, 1, 1);
    const grid = stacked(blank);
    expect([[...(grid.cells.get(0)?.keys() ?? [])], grid.merges]).toEqual([
      [2],
      [{ top: 0, left: 0, bottom: 0, right: 1 }],
    ]);
  });

  it('down to the last row, and no further', () => {
    const rows = block(...Array.from({ length: 1024 }, () => []));
    const full = Array.from({ length: MAX_ROWS / 1024 - 1 }, () => rows);
    const last = block(...Array.from({ length: 1023 }, () => []), [[1, 1]]);
    expect(stacked(...full, last).rowCount).toBe(MAX_ROWS);
    expect(problemIn(() => stacked(...full, last, block([])))).toMatchObject({
      problem: 'tooLarge',
      params: { limit: 'cells', allowed: MAX_ROWS },
    });
  });

  it('two cells of one place are damage', () => {
    const twice = block([[1, 1]]);
    twice.rows[0]?.cells.push({ column: 0, cell: A, across: 1, down: 1 });
    expect(problemIn(() => stacked(twice))).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'structure' },
    });
  });
});
