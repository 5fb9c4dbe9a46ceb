import type { Heading } from '../../../../src/intake/recognise/columns/find-header';
import { settlePoints } from '../../../../src/intake/recognise/columns/settle-points';
import { SheetView } from '../../../../src/intake/recognise/sheet-view';
import { gridOf, type Written } from '../grid-of';
import { regulation } from '../sample-book';

const headingAt = (column: number): Heading => ({
  column,
  lastColumn: column,
  text: 'Điểm',
  reading: { kind: 'either', meanings: ['max', 'self'] },
  captioned: false,
});
const TITLE = headingAt(0);
const BOTH = { max: true, self: true };

/** Words in column 0, figures in the next ones: what each column of figures is. */
function settled(
  rows: readonly (readonly Written[])[],
  free = BOTH,
  title: Heading | null = TITLE,
): Readonly<Record<string, number | true>> {
  const width = Math.max(...rows.map((row) => row.length));
  const points = Array.from({ length: width - 1 }, (_, at) => headingAt(at + 1));
  const found = settlePoints(
    points,
    free,
    { max: undefined, self: undefined, title: title ?? undefined },
    {
      view: new SheetView('a.xlsx', gridOf(rows)),
      rows: rows.map((_, row) => row),
      regulation,
      year: 2020,
    },
  );
  return Object.fromEntries(
    Object.entries(found).map(([key, value]) => [
      key,
      typeof value === 'object' ? value.column : value,
    ]),
  );
}

const [ONE, TWO] = regulation.leaves;
const words = (at: 0 | 1): string => (at === 0 ? ONE?.title : TWO?.title) ?? '';
const [MAX_ONE, MAX_TWO] = [ONE?.max.toNumber() ?? 0, TWO?.max.toNumber() ?? 0];

describe('one column that only says “Điểm”', () => {
  it('is of maxima where every criterion’s maximum stands in it', () => {
    expect(
      settled([
        [words(0), MAX_ONE],
        [words(1), MAX_TWO],
      ]),
    ).toEqual({ max: 1 });
    expect(
      settled([
        [words(0).toUpperCase(), MAX_ONE],
        ['Việc khác', 77],
      ]),
    ).toEqual({ max: 1 });
  });

  it('is of scores otherwise', () => {
    expect(
      settled([
        [words(0), MAX_ONE],
        [words(1), MAX_TWO - 0.5],
      ]),
    ).toEqual({ self: 1 });
    expect(settled([['Việc khác', 77]])).toEqual({ self: 1 });
    expect(settled([[words(0), MAX_ONE]], BOTH, null)).toEqual({ self: 1 });
    // A blank form.
    expect(settled([[words(0), null]])).toEqual({ self: 1 });
    expect(settled([[words(0)]])).toEqual({});
  });

  it('is what is not known yet', () => {
    expect(settled([[words(0), MAX_ONE]], { max: false, self: true })).toEqual({ self: 1 });
    expect(settled([[words(0), 1]], { max: true, self: false })).toEqual({ max: 1 });
    expect(settled([[words(0), 1]], { max: false, self: false })).toEqual({});
  });
});

describe('two columns that only say “Điểm”', () => {
  it.each<[string, readonly (readonly Written[])[], object]>([
    [
      'the larger ones on the left',
      [
        ['a', 5, 4],
        ['b', 3, 3],
      ],
      { max: 1, self: 2 },
    ],
    [
      'the larger ones on the right',
      [
        ['a', 4, 5],
        ['b', 3, 3],
      ],
      { max: 2, self: 1 },
    ],
    [
      'equal ones',
      [
        ['a', 5, 5],
        ['b', 3, 3],
      ],
      { max: 1, self: 2 },
    ],
    [
      'now these, now those',
      [
        ['a', 5, 4],
        ['b', 3, 4],
      ],
      { doubt: true },
    ],
    [
      'in different rows',
      [
        ['a', 5, null],
        ['b', null, 4],
      ],
      { doubt: true },
    ],
    [
      'in some rows alike',
      [
        ['a', 5, null],
        ['b', 3, 4],
        ['c', null, 9],
      ],
      { max: 2, self: 1 },
    ],
    [
      'texts, which are no figures',
      [
        ['a', '9', 5],
        ['b', 3, 4],
      ],
      { max: 2, self: 1 },
    ],
  ])('%s', (_, rows, expected) => {
    expect(settled(rows)).toEqual(expected);
  });

  it('are one, where the other is empty', () => {
    expect(
      settled([
        ['a', null, 5],
        ['b', null, 3],
      ]),
    ).toEqual({ self: 2 });
    expect(settled([[words(0), null, MAX_ONE]])).toEqual({ max: 2 });
    expect(settled([['a', null, 5]], { max: false, self: true })).toEqual({ self: 2 });
  });

  it('are asked about where only one can be meant', () => {
    expect(settled([['a', 5, 4]], { max: false, self: true })).toEqual({ doubt: true });
    expect(settled([['a', 5, 4]], { max: true, self: false })).toEqual({ doubt: true });
    // Neither holds a figure yet.
    expect(settled([['a', null, 'x']], { max: false, self: true })).toEqual({ doubt: true });
  });
});

test('three columns are asked about', () => {
  expect(settled([['a', 5, 4, 3]])).toEqual({ doubt: true });
  expect(settled([['a', 5, 4, null]])).toEqual({ max: 1, self: 2 });
});
