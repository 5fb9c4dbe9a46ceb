import type { BodyRow } from '../../../../src/intake/recognise/body-rows';
import type { ColumnMap } from '../../../../src/intake/recognise/columns/column-map';
import { figureColumns } from '../../../../src/intake/recognise/columns/figure-columns';
import type { Heading } from '../../../../src/intake/recognise/columns/find-header';
import type { Match } from '../../../../src/intake/recognise/criteria/match-criteria';
import { SheetView } from '../../../../src/intake/recognise/sheet-view';
import { criterionOf, rowOf } from '../criteria/given-likeness';
import { gridOf, type Written } from '../grid-of';

const at = (column: number, lastColumn = column) => ({ column, lastColumn });
const heading = (text: string, column: number, lastColumn = column): Heading => ({
  column,
  lastColumn,
  text,
  reading: { kind: 'none' },
  captioned: false,
});

const COLUMNS = {
  title: at(0),
  self: at(1),
  evidence: [at(2)],
  unitNote: [at(3, 4)],
} as unknown as ColumnMap;

/** Words, own score, two more that are read, then what is beside them; the maxima are 5. */
function columns(rows: readonly (readonly Written[])[], headings: readonly Heading[] = []) {
  const grid = gridOf(rows);
  const view = new SheetView('a.xlsx', grid);
  const leaves = rows.map((_, row): Match => {
    const self = view.cell(row, 1);
    const body: BodyRow = rowOf('', '', { row, self });
    return { row: body, criterion: criterionOf(`I.${String(row + 1)}`, 5), by: 'code' };
  });
  return figureColumns(view, { top: 0, bottom: 0, headings }, COLUMNS, leaves);
}

const beside = (own: Written, ...more: readonly Written[]): readonly Written[] => [
  'việc',
  own,
  9,
  9,
  9,
  ...more,
];

test('are those with figures that nothing is taken from, from left to right', () => {
  const found = columns(
    [beside(4, null, 'x', 3), beside(4, 2, 'y', '3,5')],
    [heading('Thẩm định', 6, 7), heading('Khác', 8)],
  );
  expect(
    found.map(({ column, heading: one, count, row }) => [column, one?.text, count, row]),
  ).toEqual([
    [5, undefined, 1, 1],
    [7, 'Thẩm định', 2, 0],
  ]);
});

test('nobody’s rows are looked at', () => {
  expect(columns([])).toEqual([]);
});

describe('what their figures look like', () => {
  const looks = (pairs: readonly (readonly [Written, Written])[]) => {
    const [found] = columns(pairs.map(([own, other]) => beside(own, other)));
    if (!found) throw new Error('no column');
    const { inRange, repeatsSelf, repeatsMax, counts } = found;
    return { inRange, repeatsSelf, repeatsMax, counts };
  };
  const NOTHING = { inRange: true, repeatsSelf: false, repeatsMax: false, counts: false };

  it.each<[string, readonly (readonly [Written, Written])[], Partial<typeof NOTHING>]>([
    [
      'some scores',
      [
        [4, 3],
        [4, 2.5],
      ],
      {},
    ],
    [
      'from nought to the maximum',
      [
        [4, 5],
        [4, 0],
      ],
      {},
    ],
    [
      'four of five within the maximum',
      [
        [1, 5],
        [1, 4],
        [1, 3],
        [1, 2],
        [1, 5.1],
      ],
      {},
    ],
    [
      'three of four',
      [
        [1, 5],
        [1, 4],
        [1, 3],
        [1, 5.1],
      ],
      { inRange: false },
    ],
    ['below nought', [[1, -0.1]], { inRange: false }],
    [
      'the unit’s own',
      [
        [4, 4],
        [3.5, '3,5'],
      ],
      { repeatsSelf: true },
    ],
    [
      'the unit’s own, as texts',
      [
        ['3,5', 3.5],
        ['2', 2],
      ],
      { repeatsSelf: true },
    ],
    [
      'the unit’s own but one',
      [
        [4, 4],
        [3, 2],
      ],
      {},
    ],
    [
      'a figure beside none',
      [
        [4, 4],
        [null, 3],
      ],
      {},
    ],
    [
      'the maxima',
      [
        [4, 5],
        [3, 5],
      ],
      { repeatsMax: true },
    ],
    [
      'the maxima but one',
      [
        [4, 5],
        [3, 4],
      ],
      {},
    ],
    [
      'numbers of rows',
      [
        [4, 1],
        [4, 2],
        [4, 4],
      ],
      { counts: true },
    ],
    [
      'one number twice',
      [
        [4, 1],
        [4, 1],
      ],
      {},
    ],
    [
      'numbers and a half',
      [
        [4, 1],
        [4, 1.5],
      ],
      {},
    ],
    [
      'numbers that go down',
      [
        [4, 2],
        [4, 1],
      ],
      {},
    ],
  ])('%s', (_, pairs, expected) => {
    expect(looks(pairs)).toEqual({ ...NOTHING, ...expected });
  });
});
