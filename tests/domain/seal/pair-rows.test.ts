import { pairRows } from '../../../src/domain/seal/pair-rows';
import type { SealedRow } from '../../../src/domain/seal/sealed-row';

/** `key:1,2,3`: the cells of the columns a, b, c; nothing between two commas is a blank one. */
function row(text: string): SealedRow {
  const [key = '', written = ''] = text.split(':');
  const cells = written
    .split(',')
    .flatMap((value, at) => (value === '' ? [] : [['abcdef'.charAt(at), value] as const]));
  return { sheet: 'S', key, cells: new Map(cells) };
}

const shown = ({ key, cells }: SealedRow): string => `${key}:${[...cells.values()].join(',')}`;

it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
  ['nothing', [], [], []],
  ['by the key, whatever else it says', ['x:1,2'], ['x:7,8'], ['x:1,2 = x:7,8']],
  [
    'in the order as they stand now',
    ['x:1', 'y:2', 'z:3'],
    ['z:3', 'x:1', 'y:2'],
    ['z:3 = z:3', 'x:1 = x:1', 'y:2 = y:2'],
  ],
  [
    'of one key by likeness, the likest first',
    ['x:1,2,3', 'x:7,8,9'],
    ['x:7,8,3', 'x:1,2,9'],
    ['x:7,8,9 = x:7,8,3', 'x:1,2,3 = x:1,2,9'],
  ],
  [
    'of one key, where nothing is alike, in their order',
    ['x:1', 'x:2'],
    ['x:3', 'x:4'],
    ['x:1 = x:3', 'x:2 = x:4'],
  ],
  ['one of two with its key is gone', ['x:1,2', 'x:3,4'], ['x:3,4'], ['x:3,4 = x:3,4', '− x:1,2']],
  ['one more came in with its key', ['x:3,4'], ['x:1,2', 'x:3,4'], ['x:3,4 = x:3,4', '+ x:1,2']],
  ['another key: half of the cells say the same', ['x:1,2'], ['y:1,3'], ['x:1,2 = y:1,3']],
  ['another key: less than half', ['x:1,2,3'], ['y:1,4,5'], ['− x:1,2,3', '+ y:1,4,5']],
  [
    'another key: half of the longer one is asked for',
    ['x:1'],
    ['y:1,2,3'],
    ['− x:1', '+ y:1,2,3'],
  ],
  [
    'half of the longer one, before it became shorter',
    ['x:1,2,3'],
    ['y:1'],
    ['− x:1,2,3', '+ y:1'],
  ],
  [
    'another key, between those that kept theirs',
    ['x:1,2', 'y:3,4', 'z:5,6'],
    ['x:1,2', 'w:3,4', 'z:5,6'],
    ['x:1,2 = x:1,2', 'y:3,4 = w:3,4', 'z:5,6 = z:5,6'],
  ],
  [
    'two with other keys: the likest first',
    ['x:1,2,3,4', 'y:1,2,7,8'],
    ['v:1,2,7,8', 'w:1,2,3,5'],
    ['y:1,2,7,8 = v:1,2,7,8', 'x:1,2,3,4 = w:1,2,3,5'],
  ],
  ['rows without a cell', ['x:'], ['y:'], ['x: = y:']],
  ['one without a cell is not like one that has some', ['x:'], ['y:1'], ['− x:', '+ y:1']],
])('which row became which: %s', (_, before, after, expected) => {
  const { pairs, removed, added } = pairRows(before.map(row), after.map(row));
  expect([
    ...pairs.map(([old, now]) => `${shown(old)} = ${shown(now)}`),
    ...removed.map((old) => `− ${shown(old)}`),
    ...added.map((now) => `+ ${shown(now)}`),
  ]).toEqual(expected);
});

it('too many rows to be set beside each other are taken for gone and come in', () => {
  const many = (key: string, count: number) =>
    Array.from({ length: count }, (_, at) => row(`${key}${String(at)}:1`));
  const whole = pairRows(many('x', 500), many('y', 500));
  expect([whole.pairs.length, whole.removed.length, whole.added.length]).toEqual([500, 0, 0]);
  const more = pairRows(many('x', 501), many('y', 500));
  expect([more.pairs.length, more.removed.length, more.added.length]).toEqual([0, 501, 500]);
});
